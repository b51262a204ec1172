import type { Token } from '../text/tokens.ts';

/**
 * Things a pattern names by their look, `<shape>`. `<school>` is put on the spans of a mention by the engine.
 * Each says whether a token has it.
 */
export const SHAPES = {
  /** Any token at all, but for a run of `!` and `?`. */
  any: (token) => token.kind !== 'mark',
  /** A word that starts with a capital. */
  name: (token) => token.kind === 'word' && token.capital && token.tag === '',
  /** A word in capitals, three letters or more. */
  shouted: (token) => token.shouted && token.text.length > 2,
  number: (token) => token.kind === 'number' || (token.kind === 'word' && /^\d/.test(token.text)),
  /** `!!`, `?!`, `!!!` … */
  marks: (token) => token.kind === 'mark' && token.text.length > 1 && token.text.includes('!'),
  question: (token) => token.kind === 'mark' && token.text.includes('?'),
  /** `:)`, `;-)`, `:D`, `:P`. */
  smile: (token) => token.kind === 'emoji' && /^[:;=]['-]?[)dp]$/.test(token.text),
  url: (token) => token.kind === 'url',
  /** Someone's handle: `@name`. */
  handle: (token) => token.tag === '@',
  /** Three or more of one letter in a row. */
  stretched: (token) => token.kind === 'word' && /([a-z])\1\1/.test(token.text),
  /** A word wholly of stars. */
  masked: (token) => /^\*{3,}$/.test(token.text),
} satisfies Record<string, (token: Token) => boolean>;

export type ShapeName = keyof typeof SHAPES | 'school' | 'surname' | 'gap';

/** Shapes that need to know the word classes, so the scanner decides them. */
export const SCANNER_SHAPES: readonly ShapeName[] = ['school', 'surname', 'gap'];

export function isShape(name: string): name is ShapeName {
  return Object.hasOwn(SHAPES, name) || SCANNER_SHAPES.some((shape) => shape === name);
}
