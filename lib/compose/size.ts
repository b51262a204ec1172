import type { FrameView } from '../platform/protocol.ts';

/** The frame's outer sizes come from a fixed set, so that its box says nothing of the school. CSS pixels. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const CHIP: Size = { width: 232, height: 44 };
export const CARD_WIDTH = 384;
export const NARROW_CARD_WIDTH = 320;
/** Below this width of the viewport the card is the narrow one. */
export const NARROW_BELOW = 420;
export const CARD_HEIGHTS = [240, 320, 400, 480, 560, 640] as const;
/** Kept free around the card. */
export const MARGIN = 8;

/**
 * The outer sizes for a view whose content is `height` high, best first: the next larger one that the viewport has
 * room for, then the lower ones, in which the content scrolls.
 */
export function outerSizes(
  view: Exclude<FrameView, 'hidden'>,
  height: number,
  viewport: Size,
): readonly Size[] {
  if (view === 'chip') return [CHIP];
  const width = viewport.width < NARROW_BELOW ? NARROW_CARD_WIDTH : CARD_WIDTH;
  const [lowest, ...higher] = CARD_HEIGHTS;
  // The next larger one than the content is one step above those that are lower than it.
  const enough = higher.filter((_, step) => (CARD_HEIGHTS[step] ?? 0) < height);
  const fitting = enough.filter((one) => one + 2 * MARGIN <= viewport.height);
  return [lowest, ...fitting].toReversed().map((one) => ({ width, height: one }));
}
