import { describe, expect, it } from 'vitest';
import { parsePattern, PatternError } from '../../../lib/match/grammar.ts';
import { inflect } from '../../../lib/match/inflect.ts';

describe('parsePattern', () => {
  it('reads every part of the grammar', () => {
    expect(parsePattern('{who} [a|an] ..3 (liar|two faced) <marks> Miss')).toEqual({
      type: 'sequence',
      items: [
        { type: 'class', name: 'who' },
        {
          type: 'choice',
          optional: true,
          options: [
            { type: 'word', word: 'a', capital: false },
            { type: 'word', word: 'an', capital: false },
          ],
        },
        { type: 'gap', most: 3 },
        {
          type: 'choice',
          optional: false,
          options: [
            { type: 'word', word: 'liar', capital: false },
            {
              type: 'sequence',
              items: [
                { type: 'word', word: 'two', capital: false },
                { type: 'word', word: 'faced', capital: false },
              ],
            },
          ],
        },
        { type: 'shape', name: 'marks' },
        { type: 'word', word: 'miss', capital: true },
      ],
    });
  });

  it.each([
    ['', 1, 'expected a word'],
    ['(a|b', 5, "expected ')'"],
    ['a)', 2, 'closes nothing'],
    ['{Who}', 2, 'expected a name'],
    ['a ..9', 3, 'gap of ..1 to ..8'],
    ['a .. b', 3, 'gap of ..1 to ..8'],
    ['[]', 2, 'expected a word'],
    ['a ,', 3, 'holds nothing to match'],
  ])('says where %j is wrong', (source, column, message) => {
    let error: unknown;
    try {
      parsePattern(source);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PatternError);
    expect(error).toMatchObject({ column });
    expect(String(error)).toContain(message);
  });
});

describe('inflect', () => {
  it.each([
    ['liar', 'n', 'liar liars'],
    ['bully', 'n', 'bully bullies'],
    ['dinner lady', 'n', 'dinner lady|dinner ladies'],
    ['child', 'n', 'child children'],
    ['lie', 'v', 'lie lies lying lyin lied'],
    ['stop', 'v', 'stop stops stopping stoppin stopped'],
    ['ignore', 'v', 'ignore ignores ignoring ignorin ignored'],
    ['bully', 'v', 'bully bullies bullying bullyin bullied'],
    ['steal', 'v', 'steal steals stealing stealin stole stolen'],
    ['listen', 'v', 'listen listens listening listenin listened'],
    ['grab', 'v', 'grab grabs grabbing grabbin grabbed'],
    ['sad', 'a', 'sad sadder saddest'],
    ['lazy', 'a', 'lazy lazier laziest'],
  ] as const)('%s/%s', (stem, form, expected) => {
    expect(inflect(stem, form)).toEqual(expected.split(expected.includes('|') ? '|' : ' '));
  });
});
