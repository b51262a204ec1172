import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSlipOf } from '../../../lib/school/slips.ts';

it.each([
  ['westwod', true],
  ['westwoood', true],
  ['westwopd', true],
  ['wetswood', true],
  ['westwood', false],
  ['eastwood', false],
  ['westwd', false],
  ['estwood', false],
])('%s is a slip of westwood: %s', (typed, expected) => {
  expect(isSlipOf(typed, 'westwood')).toBe(expected);
});

it('agrees with the definition: one letter out, in, changed or two swapped', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(word, word, (typed, target) => {
      const slips = new Set<string>();
      for (let at = 1; at < target.length; at++) {
        slips.add(target.slice(0, at) + target.slice(at + 1));
        for (const letter of 'abc') slips.add(target.slice(0, at) + letter + target.slice(at + 1));
        if (at + 1 < target.length)
          slips.add(
            target.slice(0, at) + target.charAt(at + 1) + target.charAt(at) + target.slice(at + 2),
          );
      }
      for (let at = 1; at <= target.length; at++)
        for (const letter of 'abc') slips.add(target.slice(0, at) + letter + target.slice(at));
      slips.delete(target);
      expect(isSlipOf(typed, target)).toBe(slips.has(typed));
    }),
  );
});
