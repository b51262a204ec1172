import type { ReadToken } from './merge.ts';

/** What a shape's test knows of a token. */
export interface Seen {
  readonly token: ReadToken;
  /** The listed word behind it is one of `{function-word}`. */
  readonly isFunctionWord: boolean;
  /** The listed word behind it is one of `{negation}`. */
  readonly isNegation: boolean;
  /** Some list has the word. */
  readonly isListed: boolean;
  /** It is a first name with an s that had an apostrophe once: "jaydens mum". */
  readonly isOwnersName: boolean;
}

/** Things a pattern names by their look, `<shape>`. */
export const SHAPES = {
  /** Any token at all, but for a run of `!` and `?`. */
  any: ({ token }) => token.kind !== 'mark',
  /** What a gap may run over: any token but a negation or a mark. */
  gap: ({ token, isNegation }) => token.kind !== 'mark' && !isNegation,
  /** The school's name, whatever words it is made of. */
  school: ({ token }) => token.kind === 'school',
  /** A word that starts with a capital. */
  name: ({ token }) => token.capital && token.tag === '',
  /** A word with a capital that no list has: most often a name of a person or a place. */
  stranger: ({ token, isListed }) => token.capital && token.tag === '' && !isListed,
  /** A first name with an s and no apostrophe: "jaydens". */
  owner: ({ isOwnersName }) => isOwnersName,
  /** Letters and digits mixed, as number plates and postcodes are: "LS9", "ab12cde". */
  code: ({ token }) =>
    token.kind === 'word' &&
    /^[a-z]{1,2}\d{1,2}[a-z]{0,3}$/.test(token.text) &&
    token.text.length > 2,
  /** What can follow a title: not a small word, unless it has a capital. */
  surname: ({ token, isFunctionWord }) =>
    token.kind === 'word' &&
    !token.glued &&
    (token.capital || !isFunctionWord) &&
    !/^\d/.test(token.text),
  /** A word in capitals, three letters or more. */
  shouted: ({ token }) => token.shouted && token.text.length > 2,
  number: ({ token }) =>
    token.kind === 'number' || (token.kind === 'word' && /^\d/.test(token.text)),
  /** `!!`, `?!`, `!!!` … */
  marks: ({ token }) => token.kind === 'mark' && token.text.length > 1 && token.text.includes('!'),
  question: ({ token }) => token.kind === 'mark' && token.text.includes('?'),
  /** `:)`, `;-)`, `:D`, `:P`. */
  smile: ({ token }) => token.kind === 'emoji' && /^[:;=]['-]?[)dp]$/.test(token.text),
  url: ({ token }) => token.kind === 'url',
  /** Someone's handle: `@name`. */
  handle: ({ token }) => token.tag === '@',
  /** Three or more of one letter in a row. */
  stretched: ({ token }) => token.kind === 'word' && /([a-z])\1\1/.test(token.text),
  /** A word of stars, with an ending or behind its first letter. */
  masked: ({ token }) =>
    token.kind === 'word' && /^(?:[a-z]\*{2,}|\*{3,}(?:s|ing|in|ed|er|ers)?)$/.test(token.text),
} satisfies Record<string, (seen: Seen) => boolean>;

export type ShapeName = keyof typeof SHAPES;

export function isShape(name: string): name is ShapeName {
  return Object.hasOwn(SHAPES, name);
}
