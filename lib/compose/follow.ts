import { autoUpdate } from '@floating-ui/dom';

/**
 * Calls `update` once now, and then whenever `editor` may have moved or `host` was resized, until the signal ends
 * it: scrolling and resizing of everything around it, and the editor's own size and place. No polling.
 */
export function follow(
  editor: Element,
  host: HTMLElement,
  update: () => void,
  signal: AbortSignal,
): void {
  // The first call is made at once; if it ends the signal there is nothing left to follow.
  if (signal.aborted) return;
  const updateStill = (): void => {
    if (!signal.aborted) update();
  };
  // The library looks for the scrolling ancestors by `parentNode`. A form with a field of that name sends it round in
  // circles, so scrolling is heard at the window instead, where every scroll of the document's elements passes.
  const around = { ancestorScroll: false, ancestorResize: false };
  const end = autoUpdate(editor, host, updateStill, around);
  if (signal.aborted) return end();
  signal.addEventListener('abort', end, { once: true });
  const { defaultView: window } = editor.ownerDocument;
  const listening = { capture: true, passive: true, signal };
  window?.addEventListener('scroll', updateStill, listening);
  // Less of the page is to be seen while an on-screen keyboard is open.
  window?.visualViewport?.addEventListener('resize', updateStill, listening);
  window?.visualViewport?.addEventListener('scroll', updateStill, listening);
}
