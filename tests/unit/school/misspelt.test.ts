import fc from 'fast-check';
import { expect, it } from 'vitest';
import { misspelt } from '../../../lib/school/misspelt.ts';

it.each([
  ['moorgate', ['moorgait', 'moorget', 'moorg8']],
  ['oakwood', ['oakwud']],
  ['leatherdale', ['letherdale', 'leathadale']],
  ['copthorne', ['kopthorne', 'copforne']],
])('%s is written as it sounds', (word, expected) => {
  expect(misspelt(word, true)).toEqual(expect.arrayContaining(expected));
});

it.each([
  ['park', ['prk', 'prak', 'parke']],
  ['hill', ['hil', 'hlil']],
  ['bryn', ['brin', 'brynn']],
])('%s is mistyped beside another word', (word, expected) => {
  expect(misspelt(word, false)).toEqual(expect.arrayContaining(expected));
});

it('makes no other name of a short word, and nothing of one that stands alone', () => {
  expect(misspelt('hill', false)).not.toContain('hall');
  expect(misspelt('mary', false)).not.toContain('mark');
  expect(misspelt('hill', true)).toEqual([]);
  expect(misspelt('st', false)).toEqual([]);
});

it('never gives the word itself, an everyday word, or another first letter than its sound', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeiorstlnhcgkw') }), (word) => {
      for (const other of misspelt(word, false)) {
        expect(other).not.toBe(word);
        expect(other.charAt(0).replace('k', 'c')).toBe(word.charAt(0).replace('k', 'c'));
      }
    }),
  );
});
