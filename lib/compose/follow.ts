import { upwards } from './dom.ts';

/** Events after which an element may stand elsewhere although nothing was scrolled or resized. */
const MOVES = ['scroll', 'resize', 'transitionend', 'animationend'];

/**
 * Calls `update` once now, and then once per frame in which `editor` may have moved or `host` was resized or taken
 * away, until the signal ends it. No polling: every element around the editor is watched for its size, because
 * whatever pushes the editor aside makes one of them larger or smaller.
 *
 * Our own, because the library for it (`autoUpdate` of `@floating-ui/dom`) goes up by `parentNode`, which a form's
 * field may shadow, and weighs a tenth of the whole sentinel.
 */
export function follow(
  editor: Element,
  host: Element,
  update: () => void,
  signal: AbortSignal,
): void {
  const window = editor.ownerDocument.defaultView;
  if (window === null) return;
  let frame = 0;
  // In a frame of its own: what a size observer changes at once, it is told of again, and the page of that loop.
  const request = (): void => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) update();
    });
  };

  update();
  if (signal.aborted) return;
  const observer = new ResizeObserver(request);
  for (const element of [host, ...upwards(editor)]) observer.observe(element);
  for (const target of [window, window.visualViewport]) {
    for (const type of MOVES) {
      target?.addEventListener(type, request, { capture: true, passive: true, signal });
    }
  }
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
