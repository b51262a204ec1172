import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../lib/weigh/parts.ts';
import { quoteOf } from '../../../lib/weigh/quote.ts';
import { findingsOf } from './support.ts';

const LONG =
  'Lovely morning at the fair, thank you all. We went home by the river with ice cream and then that big lad kicked our dog again.';
const { stream } = findingsOf(LONG);
const all = { first: 0, end: stream.sentences.length };
const at = (word: string): number => stream.tokens.findIndex(({ text }) => text === word);
const words = (range: { first: number; end: number } | undefined) =>
  range && stream.tokens.slice(range.first, range.end).map(({ text }) => text);

describe('quoteOf', () => {
  it('quotes the run of words that speaks most, with a few more where it is short', () => {
    const reason = (word: string, weight: number) => ({
      name: word,
      weight,
      first: at(word),
      end: at(word) + 1,
    });
    expect(words(quoteOf(stream, all, [reason('kicked', 1), reason('dog', 0.8)]))).toEqual([
      'kicked',
      'our',
      'dog',
      'again',
    ]);
    expect(
      words(
        quoteOf(stream, all, [reason('lovely', 0.3), reason('kicked', 1), reason('river', -1)]),
      ),
    ).toContain('kicked');
  });

  it('quotes a short sentence whole', () => {
    const [quoted] = [quoteOf(stream, all, [{ name: 'fair', weight: 1, first: 4, end: 5 }])];
    expect(words(quoted)?.join(' ')).toBe('lovely morning at the fair thank you all');
  });

  it('quotes nothing where nothing speaks for it, or only the draft as a whole', () => {
    expect(quoteOf(stream, all, [])).toBeUndefined();
    expect(quoteOf(stream, all, [{ name: 'x', weight: -1, first: 3, end: 4 }])).toBeUndefined();
    expect(
      quoteOf(stream, all, [{ name: 'tokens 8', weight: 2, first: 0, end: 0 }]),
    ).toBeUndefined();
  });
});

describe('partsOf', () => {
  it('leaves a draft in one part, and cuts a long one between sentences', () => {
    expect(partsOf(stream)).toEqual([all]);
    const long = findingsOf('We had a lovely time at the fair. '.repeat(100)).stream;
    const parts = partsOf(long);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts[0]?.first).toBe(0);
    expect(parts.at(-1)?.end).toBe(long.sentences.length);
    for (const [index, part] of parts.entries())
      expect(part.first).toBe(index === 0 ? 0 : parts[index - 1]?.end);
  });

  it('gives an empty draft no part', () => {
    expect(partsOf(findingsOf('').stream)).toEqual([]);
  });
});
