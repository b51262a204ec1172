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
  const end = autoUpdate(editor, host, () => {
    if (!signal.aborted) update();
  });
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
}
