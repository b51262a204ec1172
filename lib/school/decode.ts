import { MAX_BYTES, TOO_BIG } from './check.ts';
import type { Fault } from './fault.ts';
import { placeOf } from './json.ts';
import type { Problem } from './problem.ts';

/** From the bytes of a file to its text: UTF-8 and nothing else, because only UTF-8 reads the same everywhere. */

export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault };

/** How files begin that are no text, or no plain text. */
const NOT_TEXT: readonly (readonly [start: string, kind: string])[] = [
  ['PK\u0003\u0004', 'a Word document or a zip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
  ['{\\rtf', 'a rich text document'],
  ['%PDF', 'a PDF'],
  ['\u001f\u008b', 'a packed file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
];

const LONGEST_START = 6;

/** Byte order marks. UTF-32 before UTF-16: its little-endian mark starts with the other’s. */
const MARKS: readonly (readonly [mark: readonly number[], name: string])[] = [
  [[0xff, 0xfe, 0, 0], 'UTF-32'],
  [[0, 0, 0xfe, 0xff], 'UTF-32'],
  [[0xff, 0xfe], 'UTF-16'],
  [[0xfe, 0xff], 'UTF-16'],
];

/** Bytes looked at to tell an encoding without a mark. */
const SAMPLE = 512;

/**
 * The text of a school file's bytes. Never throws. A byte order mark of UTF-8 stays at the start: the checker
 * knows it. Refused, with the mend: more than 64 KB, another kind of file, another encoding, broken UTF-8.
 */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return { ok: false, fault: TOO_BIG };
  const start = String.fromCharCode(...bytes.subarray(0, LONGEST_START));
  const kind = NOT_TEXT.find(([with_]) => start.startsWith(with_))?.[1];
  if (kind !== undefined) return refused('file', notPlain(kind));
  const encoding = otherEncoding(bytes);
  if (encoding !== undefined) return refused('file', notUtf8(encoding));

  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return isUtf8(bytes)
    ? { ok: true, text }
    : refused(placeOf(text, text.indexOf('\uFFFD')), LOST_LETTER);
}

function refused(path: string, problem: Problem): Decoded {
  return { ok: false, fault: { path, ...problem } };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** By its mark, or by the NUL bytes that plain letters are padded with: one in two, or three in four. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked[1];
  const sample = bytes.subarray(0, SAMPLE);
  const nulls = sample.filter((byte) => byte === 0).length / Math.max(1, sample.length);
  if (nulls > 0.6) return 'UTF-32';
  return nulls > 0.2 ? 'UTF-16' : undefined;
}

const AS_UTF8 = 'Save it as UTF-8: in most editors, “Save as” has a box called “Encoding”.';

function notUtf8(encoding: string): Problem {
  return { message: `This file is saved as ${encoding}, which we cannot read.`, mend: AS_UTF8 };
}

function notPlain(kind: string): Problem {
  return {
    message: `This is ${kind}, not a plain text file.`,
    mend: 'Copy the words of the file into a plain text editor, and save it there with a name that ends in .json',
  };
}

const LOST_LETTER: Problem = {
  message: 'A letter here is not saved as UTF-8, so it would be lost.',
  mend: AS_UTF8,
};
