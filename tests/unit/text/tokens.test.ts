import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/text/tokens.ts';

const texts = (draft: string): string =>
  tokenise(draft)
    .tokens.map((token) => token.text)
    .join(' ');

describe('tokenise', () => {
  it.each([
    ["She's a liar", "she 's a liar"],
    ['shes a liar, they dont care', "she 's a liar they do n't care"],
    ["can't won’t", "can n't will n't"],
    ['well, hell, ill, its, were, id', 'well hell ill its were id'],
    ["O'Brien's kids", "obrien 's kids"],
    ['two-faced', 'two faced'],
    ['f**k sh*t a$$ tw@t sh!t ****', 'f**k sh*t a$$ tw@t sh!t ****'],
    ['*really* bad', 'really bad'],
    ['at 3.30pm or 10am, 1:1, 2024/25, Y4, 2B', 'at 3.30pm or 10am 1:1 2024/25 y4 2b'],
    ['#WestwoodPark @head', 'westwoodpark head'],
    ['see https://a.example/x?y=1 or www.b.co.uk', 'see https://a.example/x?y=1 or www.b.co.uk'],
    ['mail a.b@school.example now', 'mail a.b@school.example now'],
    ['what?! 😡😡 :)', 'what ?! 😡 😡 :)'],
  ])('%j → %j', (draft, expected) => {
    expect(texts(draft)).toBe(expected);
  });

  it('ends sentences at marks and lines, not at titles and numbers', () => {
    const { sentences, tokens } = tokenise(
      'Mrs. Okafor left at 3.30. Why? i.d.i.o.t\nNew line... same line',
    );
    expect(
      sentences.map(({ first, end }) =>
        tokens
          .slice(first, end)
          .map((token) => token.text)
          .join(' '),
      ),
    ).toEqual(['mrs okafor left at 3.30', 'why ?', 'i d i o t', 'new line same line']);
    expect(sentences.map((sentence) => sentence.question)).toEqual([false, true, false, false]);
  });

  it('knows capitals, shouting, tags and pauses as the draft has them', () => {
    const [miss, late, tag, next] = tokenise('Miss LATE, #Park').tokens;
    expect(miss).toMatchObject({ capital: true, shouted: false });
    expect(late).toMatchObject({ capital: true, shouted: true });
    expect(tag).toMatchObject({ tag: '#', capital: true, afterPause: true, start: 11, end: 16 });
    expect(next).toBeUndefined();
  });

  it('marks what stands in closed quotation marks only', () => {
    const quoted = (draft: string): string[] =>
      tokenise(draft)
        .tokens.filter((token) => token.quoted)
        .map((token) => token.text);
    expect(quoted('He said “she is a liar.” and left')).toEqual(['she', 'is', 'a', 'liar']);
    expect(quoted("he said 'liar' twice")).toEqual(['liar']);
    expect(quoted('an open "mark here')).toEqual([]);
    expect(quoted('5" of rain\nand 6" more')).toEqual([]);
  });

  it('gives spans that slice the draft in order, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (draft) => {
        let last = 0;
        const { tokens, sentences } = tokenise(draft);
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last === 0 ? 0 : last - 1);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(draft.length);
          last = token.end;
        }
        expect(sentences.reduce((count, { first, end }) => count + end - first, 0)).toBe(
          tokens.length,
        );
      }),
    );
  });
});

describe('lone surrogates', () => {
  it('do not make whole characters unreadable afterwards', () => {
    tokenise('\ud83c \ud83d '.repeat(3));
    expect(tokenise('well done 🎉').tokens.at(-1)).toMatchObject({ kind: 'emoji', text: '🎉' });
  });
});

describe('small words joined to others', () => {
  it.each([
    ['didnae', 'did', "n't"],
    ['cannae', 'can', "n't"],
    ['dont', 'do', "n't"],
    ['im', 'i', "'m"],
    ['theyll', 'they', "'ll"],
    ['youve', 'you', "'ve"],
    ['whos', 'who', "'s"],
  ])('stand apart in %s', (typed, first, second) => {
    const { tokens } = tokenise(`so ${typed} there`);
    expect(tokens.map(({ text }) => text)).toEqual(['so', first, second, 'there']);
    // Together they span the word, and nothing else.
    expect([tokens[1]?.start, tokens[2]?.end]).toEqual([3, 3 + typed.length]);
    expect(tokens[1]?.end).toBe(tokens[2]?.start);
  });
});
