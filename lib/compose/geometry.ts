/** Where the chip or the card may stand: pure arithmetic on rectangles of the viewport, in CSS pixels. */

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  readonly viewport: Rect;
  /** The controls that post: nothing may ever stand over one. */
  readonly submits: readonly Rect[];
  /** The line being written, as far as it is known. */
  readonly caret: Rect | undefined;
  /** The whole editor. */
  readonly editor: Rect;
  /** The part of it that holds text; undefined where that is not known. */
  readonly text?: Rect | undefined;
}

/** What each fault costs; a place's rank costs {@link RANK} for each step down the list of preferences. */
const RANK = 10;
const OVER_TEXT = 200;
const OVER_CARET = 2000;
const OUTSIDE = 5000;
/** What the place it has now is worth, so that it doesn't jump about. */
const STAYING = 15;

export function overlapArea(one: Rect, other: Rect): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether a post control would be covered. */
function coversSubmit(place: Rect, { submits }: Surroundings): boolean {
  return submits.some((submit) => overlapArea(place, submit) > 0);
}

function costOf(place: Rect, rank: number, around: Surroundings): number {
  if (coversSubmit(place, around)) return Number.POSITIVE_INFINITY;
  const area = place.width * place.height;
  const outside = 1 - overlapArea(place, around.viewport) / area;
  const overText = overlapArea(place, around.text ?? around.editor) / area;
  const overCaret = around.caret !== undefined && overlapArea(place, around.caret) > 0;
  return rank * RANK + outside * OUTSIDE + overText * OVER_TEXT + (overCaret ? OVER_CARET : 0);
}

/**
 * The places that are possible at all, best first.
 *
 * @param places in order of preference
 * @param current the index of the place it has now, if any
 * @param strict leaves out places over the line being written or not wholly inside the viewport
 */
export function rankPlaces(
  places: readonly Rect[],
  around: Surroundings,
  { current, strict }: { readonly current?: number | undefined; readonly strict: boolean },
): number[] {
  const limit = strict ? OVER_CARET : Number.POSITIVE_INFINITY;
  return places
    .map((place, index) => ({ index, cost: costOf(place, index, around) }))
    .filter(({ cost, index }) => cost < limit && !(strict && isOutside(places[index], around)))
    .map(({ index, cost }) => ({ index, cost: index === current ? cost - STAYING : cost }))
    .sort((one, other) => one.cost - other.cost)
    .map(({ index }) => index);
}

function isOutside(place: Rect | undefined, { viewport }: Surroundings): boolean {
  if (place === undefined) return true;
  return overlapArea(place, viewport) < place.width * place.height;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Where a box stands by the editor: on which side or at the foot inside it, and at which end of that. */
export type Side = readonly ['inside' | 'under' | 'over' | 'after' | 'before', 'start' | 'end'];

/**
 * The place at one side of the editor, moved along that side as far as it takes to stay in the viewport.
 *
 * @param rtl whether lines start at the right
 */
export function placeAt(
  [side, end]: Side,
  box: Box,
  { editor, viewport }: Pick<Surroundings, 'editor' | 'viewport'>,
  margin: number,
  rtl: boolean,
): Rect {
  const [right, bottom] = [editor.x + editor.width, editor.y + editor.height];
  if (side === 'inside' || side === 'under' || side === 'over') {
    const x = (end === 'end') === rtl ? editor.x : right - box.width;
    const below = side === 'inside' ? bottom - box.height : bottom + margin;
    const y = side === 'over' ? editor.y - box.height - margin : below;
    return { ...box, x: within(x, viewport.x, viewport.width - box.width, margin), y };
  }
  const y = end === 'end' ? bottom - box.height : editor.y;
  const x = (side === 'after') === rtl ? editor.x - box.width - margin : right + margin;
  return { ...box, x, y: within(y, viewport.y, viewport.height - box.height, margin) };
}

/** The four corners of the viewport, for when there is no room beside the editor. */
export function cornersOf({ x, y, width, height }: Rect, box: Box, margin: number): Rect[] {
  const [left, right] = [x + margin, x + width - box.width - margin];
  const [top, bottom] = [y + margin, y + height - box.height - margin];
  return [bottom, top].flatMap((at) => [right, left].map((x) => ({ ...box, x, y: at })));
}

/** Nearest to `value` between `from` and `from + length`, a margin kept at either end. */
function within(value: number, from: number, length: number, margin: number): number {
  return Math.max(from + margin, Math.min(value, from + length - margin));
}

/** Points spread over a rectangle, none farther from the next than `step`, its edges kept one pixel inside. */
export function pointsIn({ x, y, width, height }: Rect, step: number): [number, number][] {
  const spread = (from: number, length: number): number[] => {
    const steps = Math.max(1, Math.ceil((length - 2) / step));
    return Array.from({ length: steps + 1 }, (_, n) => from + 1 + ((length - 2) * n) / steps);
  };
  return spread(y, height).flatMap((py) =>
    spread(x, width).map((px): [number, number] => [px, py]),
  );
}
