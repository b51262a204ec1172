import type { Fault } from './fault.ts';
import type { Problem } from './problem.ts';
import { shown } from './problem.ts';

/**
 * Reads JSON strictly before `JSON.parse` does: says in plain words where a slip is, finds keys that are
 * there twice (`JSON.parse` silently keeps the last), and stops at too deep a nesting. Iterative, linear.
 */

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
// Unrolled, so that it never backtracks over a long text.
// eslint-disable-next-line no-control-regex -- control characters are just what may not stand in JSON text
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const ODD_SPACE = /\s/u;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Frame {
  readonly close: '}' | ']';
  readonly path: string;
  /** Keys seen so far: objects only. */
  readonly keys?: Set<string>;
  /** Values seen so far: arrays only. */
  count: number;
}

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'separator' | 'end';

/** Faults of the text as JSON, in order: none means that `JSON.parse` reads exactly this. */
export function scanJson(text: string, maxDepth: number): Fault[] {
  const faults: Fault[] = [];
  const stack: Frame[] = [];
  let at = skip(text, 0);
  let expected: Expected = 'value';
  let path = '';

  const slip = (problem: Problem): Fault[] => [...faults, { path: placeOf(text, at), ...problem }];
  const done = (): Expected => (stack.length === 0 ? 'end' : 'separator');

  for (;;) {
    at = skip(text, at);
    const frame = stack.at(-1);
    const next = text[at];
    if (expected === 'end') return next === undefined ? faults : slip(AFTER_END);
    if (next === undefined) return slip(at === 0 || stack.length === 0 ? EMPTY : ENDS_EARLY);

    if (expected === 'separator' && frame !== undefined) {
      if (next === frame.close) {
        stack.pop();
        at += 1;
        expected = done();
        continue;
      }
      if (next !== ',') return slip(unexpected(text, at, MISSING_COMMA));
      at += 1;
      expected = frame.close === '}' ? 'key' : 'value';
      continue;
    }

    if ((expected === 'first-key' || expected === 'first-value') && next === frame?.close) {
      stack.pop();
      at += 1;
      expected = done();
      continue;
    }

    if (expected === 'key' || expected === 'first-key') {
      const end = match(STRING, text, at);
      if (end === undefined) return slip(unexpected(text, at, KEY_EXPECTED));
      const key = String(JSON.parse(text.slice(at, end)));
      path = frame === undefined || frame.path === '' ? shown(key) : `${frame.path}.${shown(key)}`;
      if (FORBIDDEN_KEYS.has(key)) faults.push({ path, ...forbidden(key) });
      else if (frame?.keys?.has(key)) faults.push({ path, ...DUPLICATE });
      frame?.keys?.add(key);
      at = skip(text, end);
      if (text[at] !== ':') return slip(unexpected(text, at, COLON_EXPECTED));
      at += 1;
      expected = 'value';
      continue;
    }

    // A value.
    if (frame?.close === ']') {
      path = `${frame.path}[${frame.count}]`;
      frame.count += 1;
    }
    if (next === '{' || next === '[') {
      if (stack.length >= maxDepth) return slip(TOO_DEEP);
      if (next === '{') stack.push({ close: '}', path, keys: new Set(), count: 0 });
      else stack.push({ close: ']', path, count: 0 });
      at += 1;
      expected = next === '{' ? 'first-key' : 'first-value';
      continue;
    }
    const end = match(STRING, text, at) ?? match(NUMBER, text, at) ?? match(LITERAL, text, at);
    if (end === undefined) return slip(unexpected(text, at, VALUE_EXPECTED));
    at = end;
    expected = done();
  }
}

function skip(text: string, at: number): number {
  return match(SPACE, text, at) ?? at;
}

/** Where a match of a sticky pattern that starts at `at` ends, if there is one. */
function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : at + found[0].length;
}

/** `line 3, column 7`, both from 1; columns in UTF-16 code units. */
export function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

const EMPTY: Problem = {
  message: 'There is nothing in this file.',
  mend: 'Start with an example file and change it to suit your school.',
};
const ENDS_EARLY: Problem = {
  message: 'The file stops before it is finished.',
  mend: 'A closing } or ] or " is missing near the end, or only a part of the file was copied.',
};
const AFTER_END: Problem = {
  message: 'There is something after the end of the file.',
  mend: 'Take out what follows the last }.',
};
const MISSING_COMMA: Problem = {
  message: 'A comma is missing here.',
  mend: 'Put a comma between this line and the one before it.',
};
const KEY_EXPECTED: Problem = {
  message: 'A name in straight double quotation marks should stand here, such as "name".',
  mend: 'Put straight double quotation marks round the name.',
};
const COLON_EXPECTED: Problem = {
  message: 'A colon is missing after the name.',
  mend: 'Write "name": "value".',
};
const VALUE_EXPECTED: Problem = {
  message: 'A value should stand here.',
  mend: 'Write words in straight double quotation marks, numbers without.',
};
const TOO_DEEP: Problem = {
  message: 'There are too many brackets inside each other.',
  mend: 'A school file is only a few levels deep. Start again from the example file.',
};
const DUPLICATE: Problem = {
  message: 'This is there twice.',
  mend: 'Keep one of the two and delete the other.',
};

function forbidden(key: string): Problem {
  return { message: `“${shown(key)}” is not allowed in a school file.`, mend: 'Delete it.' };
}

/** The usual slips, recognised by the character that stands where another should. */
function unexpected(text: string, at: number, otherwise: Problem): Problem {
  const next = text[at];
  if (next === undefined) return ENDS_EARLY;
  if (next === '<' && text.slice(0, at).trim() === '') {
    return {
      message: 'This is a web page, not a school file.',
      mend: 'Use the address of the file itself; it ends in .json',
    };
  }
  if (next === '“' || next === '”' || next === '‘' || next === '’' || next === '„') {
    return {
      message: 'There is a curly quotation mark here.',
      mend: 'Use straight ones ("), and a plain text editor: word processors bend them.',
    };
  }
  if (next === "'") {
    return { message: 'There is a single quotation mark here.', mend: 'Use double ones (").' };
  }
  if (next === '/' || next === '#') {
    return { message: 'Notes are not allowed in this kind of file.', mend: 'Delete the note.' };
  }
  if ((next === '}' || next === ']') && /,\s*$/.test(text.slice(Math.max(0, at - 200), at))) {
    return { message: 'There is a comma too many before this.', mend: 'Delete the comma.' };
  }
  if (next === '"') {
    return otherwise === MISSING_COMMA || otherwise === COLON_EXPECTED ? otherwise : BROKEN_TEXT;
  }
  if (ODD_SPACE.test(next)) {
    return { message: 'There is an unusual space here.', mend: 'Delete it, or type it again.' };
  }
  return otherwise;
}

const BROKEN_TEXT: Problem = {
  message:
    'The text that starts here is broken: it has no end, a line break or a wrong backslash in it.',
  mend: 'Keep each text on one line, end it with ", and write \\" for a quotation mark inside it.',
};
