import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CARD_HEIGHTS, CHIP, outerSizes } from '../../../lib/compose/size.ts';

const LARGE = { width: 1200, height: 900 };

it.each([
  [0, [240]],
  [240, [240]],
  [241, [320, 240]],
  [400, [400, 320, 240]],
  [641, [640, 560, 480, 400, 320, 240]],
])('a content of %i', (height, heights) => {
  expect(outerSizes('card', height, LARGE).map((size) => size.height)).toEqual(heights);
});

it('has room for the viewport’s height', () => {
  const [first] = outerSizes('card', 600, { width: 1200, height: 420 });
  expect(first).toEqual({ width: 384, height: 400 });
});

it('is narrow on a narrow screen', () => {
  expect(outerSizes('card', 100, { width: 360, height: 640 })).toEqual([
    { width: 320, height: 240 },
  ]);
});

it('is one of a few boxes, whatever the frame says', () => {
  const heights: readonly number[] = CARD_HEIGHTS;
  const box = fc.record({ width: fc.nat(4000), height: fc.nat(4000) });
  fc.assert(
    fc.property(fc.double(), box, (height, viewport) => {
      for (const size of outerSizes('card', height, viewport)) {
        expect(heights).toContain(size.height);
        expect([320, 384]).toContain(size.width);
      }
      expect(outerSizes('chip', height, viewport)).toEqual([CHIP]);
    }),
  );
});
