/** Classes of a folded character, looked up by code unit. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const EMOJI = 3;
/** Characters that can stand for a letter inside a masked word: `f**k`, `a$$`, `tw@t`, `sh!t`. */
export const JOINER = 4;

/** One of the above. */
export type CharClass = number;

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);
const LETTERS = /\p{L}/u;
const DIGITS = /\p{Nd}/u;
const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

for (let code = 0; code < 0x80; code++) {
  const character = String.fromCharCode(code);
  table[code] = /[a-z]/i.test(character)
    ? LETTER
    : /[0-9]/.test(character)
      ? DIGIT
      : '*$@!+|'.includes(character)
        ? JOINER
        : OTHER;
}

/** The class of the character that starts at `at` of a folded text; `OTHER` past its end. */
export function charClass(text: string, at: number): CharClass {
  if (at < 0 || at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  const known = table[code] ?? OTHER;
  if (known !== UNKNOWN) return known;
  // The second half of a character outside the basic plane starts nothing.
  if (code >= 0xdc00 && code <= 0xdfff) return OTHER;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const found = classify(character);
  // A surrogate's class depends on its other half, even where that is missing here: it is not remembered.
  if (character.length === 1 && (code < 0xd800 || code > 0xdfff)) table[code] = found;
  return found;
}

function classify(character: string): CharClass {
  if (LETTERS.test(character)) return LETTER;
  if (DIGITS.test(character)) return DIGIT;
  return PICTURES.test(character) ? EMOJI : OTHER;
}
