import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cornersOf,
  overlapArea,
  placeAt,
  pointsIn,
  rankPlaces,
} from '../../../lib/compose/geometry.ts';
import type { Rect, Surroundings } from '../../../lib/compose/geometry.ts';

const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x,
  y,
  width,
  height,
});
const VIEWPORT = rect(0, 0, 1000, 800);
const EDITOR = rect(300, 200, 400, 100);
const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  viewport: VIEWPORT,
  editor: EDITOR,
  submits: [],
  caret: undefined,
  ...more,
});
const CHIP = { width: 232, height: 44 };

const anyRect = fc
  .tuple(
    fc.nat(900),
    fc.nat(700),
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([x, y, width, height]) => rect(x, y, width, height));

it.each([
  [rect(0, 0, 10, 10), rect(5, 5, 10, 10), 25],
  [rect(0, 0, 10, 10), rect(10, 0, 10, 10), 0],
  [rect(0, 0, 10, 10), rect(-100, -100, 300, 300), 100],
])('overlap of %j and %j', (one, other, area) => {
  expect(overlapArea(one, other)).toBe(area);
  expect(overlapArea(other, one)).toBe(area);
});

describe('rankPlaces', () => {
  const ranked = (places: readonly Rect[], more: Partial<Surroundings>, strict = true) =>
    rankPlaces(places, around(more), { strict });
  const free = rect(10, 10, 100, 40);

  it('goes by preference when nothing is in the way', () => {
    expect(ranked([free, free, free], {})).toEqual([0, 1, 2]);
  });

  it('puts a place over the editor after a free one', () => {
    expect(ranked([rect(310, 210, 100, 40), free], {})).toEqual([1, 0]);
  });

  it('leaves out places over the line being written or outside the viewport, if strict', () => {
    const caret = rect(300, 220, 400, 28);
    const places = [rect(310, 225, 100, 40), rect(980, 10, 100, 40), free];
    expect(ranked(places, { caret })).toEqual([2]);
    expect(ranked(places, { caret }, false)).toEqual([2, 0, 1]);
  });

  it('never allows a place over a control that posts', () => {
    fc.assert(
      fc.property(fc.array(anyRect), fc.array(anyRect), fc.boolean(), (places, submits, strict) => {
        for (const index of ranked(places, { submits }, strict)) {
          for (const submit of submits) {
            expect(overlapArea(places[index] ?? submit, submit)).toBe(0);
          }
        }
      }),
    );
  });

  it('stays where it is unless another place is clearly better', () => {
    const places = [free, free, rect(310, 210, 100, 40)];
    const stay = (current: number) => rankPlaces(places, around(), { current, strict: true })[0];
    expect(stay(1)).toBe(1);
    expect(stay(2)).toBe(0);
  });
});

describe('placeAt', () => {
  const at = (side: Parameters<typeof placeAt>[0], editor = EDITOR, rtl = false) => {
    const { x, y } = placeAt(side, CHIP, { editor, viewport: VIEWPORT }, 8, rtl);
    return [x, y];
  };

  it.each([
    [
      ['under', 'start'],
      [300, 308],
    ],
    [
      ['under', 'end'],
      [468, 308],
    ],
    [
      ['over', 'start'],
      [300, 148],
    ],
    [
      ['after', 'start'],
      [708, 200],
    ],
    [
      ['after', 'end'],
      [708, 256],
    ],
    [
      ['before', 'start'],
      [60, 200],
    ],
  ] as const)('%s', (side, place) => expect(at(side)).toEqual(place));

  it('is mirrored where lines start at the right', () => {
    expect(at(['under', 'start'], EDITOR, true)).toEqual([468, 308]);
    expect(at(['under', 'end'], EDITOR, true)).toEqual([300, 308]);
    expect(at(['after', 'start'], EDITOR, true)).toEqual([60, 200]);
  });

  it('is moved along its side into the viewport', () => {
    expect(at(['under', 'start'], rect(-50, 200, 100, 50))).toEqual([8, 258]);
    expect(at(['under', 'start'], rect(900, 200, 100, 50))).toEqual([760, 258]);
  });
});

it('has corners that are inside the viewport', () => {
  for (const corner of cornersOf(VIEWPORT, CHIP, 8)) {
    expect(overlapArea(corner, VIEWPORT)).toBe(CHIP.width * CHIP.height);
  }
});

it('leaves no gap between its points that a control would fit in', () => {
  fc.assert(
    fc.property(anyRect, (place) => {
      const points = pointsIn(place, 24);
      for (const axis of [0, 1] as const) {
        const all = [...new Set(points.map((point) => point[axis]))].toSorted((a, b) => a - b);
        for (const [n, value] of all.entries()) {
          expect(value - (all[n - 1] ?? value)).toBeLessThanOrEqual(24);
        }
      }
    }),
  );
});

describe('the foot of the editor', () => {
  const viewport = { x: 0, y: 0, width: 1000, height: 800 };
  const editor = { x: 100, y: 100, width: 500, height: 200 };
  const chip = { width: 232, height: 44 };
  const places = (['inside', 'under'] as const).map((side) =>
    placeAt([side, 'start'], chip, { editor, viewport }, 8, false),
  );
  const best = (text: Rect | undefined) =>
    rankPlaces(
      places,
      { viewport, submits: [], caret: undefined, editor, text },
      { strict: true },
    )[0];

  it('is the best place while the text leaves it free', () => {
    expect(places[0]).toEqual({ x: 100, y: 256, width: 232, height: 44 });
    expect(best({ ...editor, height: 60 })).toBe(0);
  });

  it('is left once text stands there, or may stand there', () => {
    expect(best({ ...editor, height: 190 })).toBe(1);
    expect(best(undefined)).toBe(1);
  });
});
