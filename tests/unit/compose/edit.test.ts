import fc from 'fast-check';
import { expect, it } from 'vitest';
import { insertedUnits } from '../../../lib/compose/edit.ts';

it.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['', 'abc', 3],
  ['abc', 'abXc', 1],
  ['abc', 'ac', 0],
  ['aaa', 'aaaa', 1],
  ['one two', 'one three two', 6],
  ['Guess 1', 'Westwood Park', 13],
])('from %j to %j: %i', (before, after, units) => {
  expect(insertedUnits(before, after)).toBe(units);
});

it('is never more than was put in', () => {
  const text = fc.string({ maxLength: 20 });
  fc.assert(
    fc.property(text, text, text, fc.nat(20), (head, tail, added, removed) => {
      const middle = 'x'.repeat(removed);
      const units = insertedUnits(head + middle + tail, head + added + tail);
      expect(units).toBeLessThanOrEqual(added.length);
    }),
  );
});
