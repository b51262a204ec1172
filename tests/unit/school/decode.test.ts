import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../../lib/school/check.ts';
import { decodeFile } from '../../../lib/school/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const faultOf = (bytes: Uint8Array) => {
  const decoded = decodeFile(bytes);
  return decoded.ok ? undefined : decoded.fault;
};

/** UTF-16 code units as bytes, low byte first. */
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer);
const bigEndian = (bytes: Uint8Array): Uint8Array =>
  bytes.map((_, at) => bytes[at % 2 === 0 ? at + 1 : at - 1] ?? 0);

describe('decodeFile', () => {
  it('gives back any text written as UTF-8, byte order mark and all', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .filter((all) => !/^(?:%PDF|\{\\rtf)/.test(all));
    fc.assert(
      fc.property(text, fc.constantFrom('', '\uFEFF'), (all, mark) => {
        expect(decodeFile(utf8(mark + all))).toEqual({ ok: true, text: mark + all });
      }),
    );
  });

  it('never throws, and says where, what and how to mend it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const decoded = decodeFile(bytes);
        if (decoded.ok) expect(utf8(decoded.text)).toEqual(bytes);
        else expect(Object.values(decoded.fault).every((part) => /\S/.test(part))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('takes 64 KB and not a byte more', () => {
    expect(faultOf(new Uint8Array(MAX_BYTES).fill(32))).toBeUndefined();
    expect(faultOf(new Uint8Array(MAX_BYTES + 1).fill(32))?.message).toMatch(/64 KB/);
  });

  it('knows UTF-16 by its mark or its NUL bytes, and says to save as UTF-8', () => {
    const json = fc.dictionary(fc.stringMatching(/^[a-z]{3,9}$/), fc.string(), { minKeys: 2 });
    fc.assert(
      fc.property(json, fc.boolean(), fc.constantFrom('', '\uFEFF'), (value, isBig, mark) => {
        const bytes = utf16(mark + JSON.stringify(value));
        const fault = faultOf(isBig ? bigEndian(bytes) : bytes);
        expect(fault?.path).toBe('file');
        expect(fault?.message).toMatch(/UTF-16/);
        expect(fault?.mend).toMatch(/Save it as UTF-8/);
      }),
    );
  });

  it('does not take one NUL for another encoding: the checker says where it is', () => {
    const text = `{"version":1,"school":{"name":"A\u0000B"}}`;
    expect(decodeFile(utf8(text))).toEqual({ ok: true, text });
  });

  it('says in which line a letter would be lost', () => {
    const bytes = Buffer.from('{\n "town": "Bracken\u00e9ford"\n}', 'latin1');
    expect(faultOf(bytes)).toMatchObject({
      path: 'line 2, column 18',
      message: expect.stringMatching(/not saved as UTF-8/),
    });
  });

  it.each([
    ['PK\u0003\u0004', /Word document or a zip/],
    ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', /old Word/],
    ['{\\rtf1\\ansi', /rich text/],
    ['%PDF-1.7\n', /PDF/],
    ['\u001f\u008b\u0008', /packed/],
    ['\u0089PNG\r\n', /picture/],
    ['\u00ff\u00d8\u00ff\u00e0', /picture/],
  ])('names another kind of file: %j', (start, message) => {
    const fault = faultOf(Buffer.from(start, 'latin1'));
    expect(fault?.message).toMatch(message);
    expect(fault?.mend).toMatch(/plain text/);
  });

  it('lets an empty file through: the checker says that there is nothing in it', () => {
    expect(decodeFile(new Uint8Array())).toEqual({ ok: true, text: '' });
  });
});
