import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, scanJson } from '../../../lib/school/json.ts';

const DEPTH = 8;

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the scanner found slips that `JSON.parse` would trip over as well. */
function hasSlip(text: string): boolean {
  return scanJson(text, 1000).some(({ path }) => path.startsWith('line '));
}

describe('scanJson', () => {
  it('accepts exactly what JSON.parse accepts: arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => hasSlip(text) === !parses(text)),
    );
  });

  it('accepts exactly what JSON.parse accepts: JSON, spaced or not', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t'), (json, space) => {
        const text = JSON.stringify(JSON.parse(json), null, space);
        expect(hasSlip(text)).toBe(false);
      }),
    );
  });

  it('accepts exactly what JSON.parse accepts: JSON with one character changed', () => {
    const signs = fc.constantFrom(
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      '\n',
      '0',
      '-',
      '.',
      'e',
      't',
      '',
    );
    fc.assert(
      fc.property(fc.json(), fc.nat(), signs, (json, at, sign) => {
        const index = at % (json.length + 1);
        const text = json.slice(0, index) + sign + json.slice(index + 1);
        expect(hasSlip(text)).toBe(!parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['', 'line 1, column 1', /nothing in this file/],
    ['<!doctype html><p>Not found', 'line 1, column 1', /web page/],
    ['{"a": 1,}', 'line 1, column 9', /comma too many/],
    ['{"a": [1, 2,\n ]}', 'line 2, column 2', /comma too many/],
    ['{"a": 1\n "b": 2}', 'line 2, column 2', /comma is missing/],
    ['{“a”: 1}', 'line 1, column 2', /curly quotation/],
    ["{'a': 1}", 'line 1, column 2', /single quotation/],
    ['{a: 1}', 'line 1, column 2', /quotation marks/],
    ['{"a" 1}', 'line 1, column 6', /colon/],
    ['{"a": "one\ntwo"}', 'line 1, column 7', /broken/],
    ['{"a": "C:\\school"}', 'line 1, column 7', /broken/],
    ['{"a": nothing}', 'line 1, column 7', /value should stand/],
    ['{"a": 1} {"b": 2}', 'line 1, column 10', /after the end/],
    ['{"a": {"b": 1}', 'line 1, column 15', /stops before/],
    ['{"a": 1 // note\n}', 'line 1, column 9', /Notes are not allowed/],
    ['{\u00a0"a": 1}', 'line 1, column 2', /unusual space/],
  ])('says where and what is wrong in %j', (text, place, message) => {
    const [fault, ...more] = scanJson(text, DEPTH);
    expect(more).toEqual([]);
    expect(fault?.path).toBe(place);
    expect(fault?.message).toMatch(message);
    expect(fault?.mend).not.toBe('');
  });

  it('finds keys that are there twice, also when written differently', () => {
    const faults = scanJson('{"a": {"b": 1, "\\u0062": 2}, "c": [{"d": 1, "d": 2}]}', DEPTH);
    expect(faults.map(({ path }) => path)).toEqual(['a.b', 'c[0].d']);
  });

  it('does not take the same key in two groups for a repetition', () => {
    expect(scanJson('{"a": {"b": 1}, "b": [{"b": 1}, {"b": 1}]}', DEPTH)).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])(
    'refuses the key %s',
    (key) => {
      const [fault] = scanJson(`{"school": {"${key}": {"x": 1}}}`, DEPTH);
      expect(fault?.path).toMatch(/^school\./);
      expect(fault?.message).toMatch(/not allowed/);
    },
  );

  it('stops at too deep a nesting, however deep', () => {
    expect(scanJson('['.repeat(DEPTH) + ']'.repeat(DEPTH), DEPTH)).toEqual([]);
    for (const depth of [DEPTH + 1, 60_000]) {
      expect(scanJson('['.repeat(depth), DEPTH)[0]?.message).toMatch(/too many brackets/i);
    }
  });
});

describe('placeOf', () => {
  it('counts lines and columns from 1, with any line ending', () => {
    expect(placeOf('ab\r\ncd\ref\ngh', 11)).toBe('line 4, column 2');
  });
});
