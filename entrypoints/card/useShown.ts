import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
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
function naturalHeight(root: HTMLElement): number {
  const style = getComputedStyle(root);
  const margin = parseFloat(style.paddingBlockStart) + parseFloat(style.paddingBlockEnd);
  const content = parts(root).reduce((sum, part) => sum + part.offsetHeight, 0);
  return content === 0 ? 0 : Math.ceil(content + (margin || 0));
}

/** Tells the sentinel what is on screen, at each change of it and of its height; returns whether it scrolls. */
export function useShown(line: Line, root: RefObject<HTMLElement | null>, shown: Shown): boolean {
  const { seq, view, hold } = shown;
  const [scrolls, setScrolls] = useState(false);
  const reported = useRef('');

  useLayoutEffect(() => {
    if (seq === 0) return;
    const element = root.current;
    const tell = () => {
      const height = element ? naturalHeight(element) : 0;
      setScrolls(height > window.innerHeight + 1);
      const report = `${seq} ${view} ${height} ${hold}`;
      if (report === reported.current) return;
      reported.current = report;
      line.post({ kind: 'shown', seq, view, height, hold });
    };
    tell();
    if (!element) return;
    const observer = new ResizeObserver(tell);
    for (const part of [element, ...parts(element)]) observer.observe(part);
    return () => observer.disconnect();
  }, [line, root, seq, view, hold]);

  return scrolls;
}
