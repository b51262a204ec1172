import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import type { FrameView } from '../../lib/platform/protocol.ts';
import type { Line } from './connect.ts';

interface Shown {
  readonly seq: number;
  readonly view: FrameView;
  readonly hold: boolean;
}

function parts(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-measure]')];
}

/**
 * Height the content would have with all the room it wants, in CSS pixels: the parts of the card and the
 * margin round it. 0 while the frame isn't laid out; the observer sends the right one as soon as it is.
 */
function naturalHeight(root: HTMLElement | null): number {
  if (!root) return 0;
  const style = getComputedStyle(root);
  const margin = parseFloat(style.paddingBlockStart) + parseFloat(style.paddingBlockEnd);
  const content = parts(root).reduce((sum, part) => sum + part.offsetHeight, 0);
  return content === 0 ? 0 : Math.ceil(content + (margin || 0));
}

/** Tells the sentinel what is on screen, at each change of it and of its height; returns whether it scrolls. */
export function useShown(line: Line, root: RefObject<HTMLElement | null>, shown: Shown): boolean {
  const { seq, view, hold } = shown;
  const [height, setHeight] = useState(0);
  const [scrolls, setScrolls] = useState(false);

  useLayoutEffect(() => {
    if (seq === 0) return;
    const measured = view === 'hidden' ? 0 : naturalHeight(root.current);
    line.post({ kind: 'shown', seq, view, height: measured, hold });
    // `height` is not read: a new one is what makes the content be reported again.
  }, [line, root, seq, view, hold, height]);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const natural = naturalHeight(element);
      setHeight(natural);
      setScrolls(natural > window.innerHeight + 1);
    });
    for (const part of [element, ...parts(element)]) observer.observe(part);
    return () => observer.disconnect();
  }, [root, view]);

  return scrolls;
}
