import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBlock, fromBytes } from '../../../lib/school/carried.ts';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

describe('fromBlock', () => {
  it('leaves JSON as it stands, but for the space round it', () => {
    expect(fromBlock('\n {"version": 1}\u00a0\n')).toEqual({ ok: true, text: '{"version": 1}' });
  });

  it('undoes base64, however an editor has broken it up', () => {
    const text = '{"school": {"name": "Ysgol Tŷ Ddewi ❤️"}}';
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(' ', '\n', '\u00a0', '\t', '\u200b', ''), {
          minLength: base64(text).length,
          maxLength: base64(text).length,
        }),
        (gaps) => {
          const broken = [...base64(text)].map((sign, at) => (gaps[at] ?? '') + sign).join('');
          expect(fromBlock(broken)).toEqual({ ok: true, text });
        },
      ),
    );
  });

  it('takes the base64 of web addresses too', () => {
    const text = '{"a":"???>>>"}';
    expect(fromBlock(Buffer.from(text).toString('base64url'))).toEqual({ ok: true, text });
  });

  it('says that a block is not whole, rather than guess', () => {
    expect(fromBlock('abcde')).toMatchObject({ ok: false, fault: { message: /not whole/ } });
    expect(fromBlock('')).toEqual({ ok: true, text: '' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), (any) => {
        const result = fromBlock(any);
        expect(result.ok ? typeof result.text : result.fault.mend).toBeTruthy();
      }),
    );
  });
});

it('reads bytes as the checker of files does: another encoding is named', () => {
  expect(fromBytes(base64('{"a":"é"}'))).toEqual({ ok: true, text: '{"a":"é"}' });
  const utf16 = Buffer.from('\ufeff{"version":1}', 'utf16le').toString('base64');
  expect(fromBytes(utf16)).toMatchObject({ ok: false });
  expect(fromBytes('***')).toMatchObject({ ok: false, fault: { message: /not whole/ } });
});
