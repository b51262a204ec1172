import { charClass, DIGIT, JOINER, LETTER } from './chars.ts';

/**
 * Where the word that starts at `at` of a folded text ends (exclusive). Letters and digits; apostrophes
 * between letters; `*` anywhere, and `@ $ ! + |` where a letter follows or, for `$` and `*`, a letter stands
 * before: they may be masking one.
 */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const cls = charClass(text, end);
    if (cls === LETTER || cls === DIGIT) {
      end += text.charCodeAt(end) >= 0xd800 && text.charCodeAt(end) <= 0xdbff ? 2 : 1;
    } else if (cls === JOINER && joins(text, end)) {
      end++;
    } else if (text.charCodeAt(end) === 0x27 && end > at && charClass(text, end + 1) === LETTER) {
      end++;
    } else break;
  }
  return end;
}

/** Where a run of digits with inner `.`, `,`, `:`, `/` ends ("3.30", "1:1", "2024/25"). */
export function numberEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const inner = code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f;
    if (charClass(text, end) === DIGIT || (inner && charClass(text, end + 1) === DIGIT)) end++;
    else break;
  }
  return end;
}

/** Whether a masked word starts at a joiner: stars with a letter after ("*astard"), or `$h`, or three stars alone. */
export function startsMasked(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2a) {
    return (
      charClass(text, at + 1) === LETTER ||
      (text.startsWith('***', at) && charClass(text, at - 1) !== LETTER)
    );
  }
  return code === 0x24 && charClass(text, at + 1) === LETTER;
}

function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2a) return true;
  const after = charClass(text, at + 1);
  const next = text.charCodeAt(at + 1);
  if (after === LETTER || next === 0x2a || (code === 0x24 && next === 0x24)) return true;
  return code === 0x24 && charClass(text, at - 1) !== DIGIT;
}

/** `*really*` is emphasis, not masking: the length of the stars on each side, 0 where it is no such pair. */
export function emphasis(word: string): number {
  let stars = 0;
  while (word.charCodeAt(stars) === 0x2a) stars++;
  if (stars === 0 || stars * 2 >= word.length) return 0;
  return word.endsWith('*'.repeat(stars)) && !word.slice(stars, -stars).includes('*') ? stars : 0;
}
