import { LOOKALIKES, PUNCTUATION } from './lookalikes.ts';

/**
 * A draft with its spelling tricks undone, character by character, and the way back.
 * Unit `i` of `text` stands for the units `starts[i]` to `ends[i]` (half-open) of the draft.
 */
export interface Folded {
  readonly source: string;
  readonly text: string;
  /** UTF-16 offsets into `source`; undefined where every unit stands for itself. */
  readonly starts?: Uint32Array;
  readonly ends?: Uint32Array;
}

const ASCII = /^[\n\x20-\x7e]*$/;
/** Zero-width, soft hyphen, bidirectional controls, variation selectors, tags: they hide inside words. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
const MARK = /\p{M}/u;

/**
 * Folds a draft: compatibility forms (NFKD), case, accents, invisible characters, look-alike letters and
 * typographic punctuation. Words are not touched here: leet, stretching and masking need to know which words
 * exist (`lib/match/vocabulary.ts`). Lone surrogates pass through. Linear time.
 */
export function fold(source: string): Folded {
  if (ASCII.test(source)) return { source, text: source.toLowerCase() };
  const pieces: string[] = [];
  // NFKD yields at most 18 units a character (U+FDFA); reserve what is needed as we go.
  let starts = new Uint32Array(source.length + 32);
  let ends = new Uint32Array(source.length + 32);
  let length = 0;
  let at = 0;
  while (at < source.length) {
    const plain = plainEnd(source, at);
    if (plain > at) {
      pieces.push(source.slice(at, plain).toLowerCase());
      while (length + plain - at > starts.length) {
        starts = grown(starts);
        ends = grown(ends);
      }
      for (; at < plain; at++, length++) {
        starts[length] = at;
        ends[length] = at + 1;
      }
      continue;
    }
    const character = characterAt(source, at);
    const next = at + character.length;
    const folded = foldCharacter(character);
    while (length + folded.length > starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    if (folded === '') {
      // An invisible or combining character belongs to what it follows, so that a span never cuts it off.
      if (length > 0) ends[length - 1] = next;
    } else {
      for (let unit = 0; unit < folded.length; unit++) {
        starts[length] = at;
        ends[length] = next;
        length++;
      }
      pieces.push(folded);
    }
    at = next;
  }
  return {
    source,
    text: pieces.join(''),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** Where a stretch of plain ASCII ends, as most of any draft is. */
function plainEnd(source: string, at: number): number {
  let end = at;
  for (;;) {
    const code = source.charCodeAt(end);
    if (!((code >= 0x20 && code < 0x7f) || code === 0x0a)) return end;
    end++;
  }
}

/** The draft's own span behind a span of the folded text. Half-open and not empty, in UTF-16 units. */
export function sourceSpan(
  { starts, ends, source }: Folded,
  start: number,
  end: number,
): { start: number; end: number } {
  return {
    start: starts ? (starts[start] ?? source.length) : start,
    end: ends ? (ends[end - 1] ?? source.length) : end,
  };
}

const cache = new Map<string, string>();
const CACHE_LIMIT = 4096;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return asciiControl(character, code);
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = foldWide(character);
  if (cache.size < CACHE_LIMIT) cache.set(character, folded);
  return folded;
}

function asciiControl(character: string, code: number): string {
  return code === 0x0d ? '\n' : /\s/.test(character) ? ' ' : '';
}

function foldWide(character: string): string {
  const punctuation = PUNCTUATION.get(character);
  if (punctuation !== undefined) return punctuation;
  if (/\s/.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (MARK.test(part)) continue;
    folded += LOOKALIKES.get(part) ?? PUNCTUATION.get(part) ?? part;
  }
  return folded;
}

function characterAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const isPair = code >= 0xd800 && code <= 0xdbff && at + 1 < text.length;
  if (!isPair) return text.charAt(at);
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at, at + 2) : text.charAt(at);
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
