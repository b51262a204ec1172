import type { NativeApi } from '../platform/native.ts';

/** Takes hosts out of a page that an earlier copy of the sentinel, now stopped, has left there with a dead frame. */
export function removeLeftovers(
  document: Document,
  { origin, openRoot }: Pick<NativeApi, 'origin' | 'openRoot'>,
): void {
  for (const host of document.querySelectorAll('div[popover="manual"]:empty')) {
    const frame = openRoot(host)?.querySelector('iframe');
    if (frame?.src.startsWith(`${origin}/`)) host.remove();
  }
}
