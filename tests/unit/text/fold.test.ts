import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, sourceSpan } from '../../../lib/text/fold.ts';

describe('fold', () => {
  it.each([
    ['LIAR', 'liar'],
    ['Siân at the café', 'sian at the cafe'],
    ['li\u200Bar s\u00ADhe', 'liar she'],
    ['ʟɪᴀʀ', 'liar'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['𝓼𝓱𝓮 𝐢𝐬', 'she is'],
    ['тhe hеad', 'the head'],
    ['ﬁne', 'fine'],
    ['don’t “say” it—ok…', 'don\'t "say" it-ok...'],
    ['z̷̢̛a̴l̸g̵o', 'zalgo'],
    ['a\u00a0b\r\nc\td', 'a b\n\nc d'],
    ['Ŵyn ŷd', 'wyn yd'],
    ['Scunthorpe', 'scunthorpe'],
    ['👍🏽', '👍🏽'],
  ])('%j → %j', (draft, folded) => {
    expect(fold(draft).text).toBe(folded);
  });

  it('leaves plain text without a map', () => {
    expect(fold('As Soon As').starts).toBeUndefined();
  });

  it('gives back the whole character behind each unit', () => {
    const folded = fold('ﬁne li\u200Bar');
    expect(folded.text).toBe('fine liar');
    expect(sourceSpan(folded, 0, 1)).toEqual({ start: 0, end: 1 });
    const at = folded.text.indexOf('liar');
    const span = sourceSpan(folded, at, at + 4);
    expect(folded.source.slice(span.start, span.end)).toBe('li\u200Bar');
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'aA é\u0301\u200B\u00ADﬁ𝓼’…👍🏽\ud83dß\n'), maxLength: 60 }),
  );

  it('has an offset map that is in order, inside the draft and covers what it stands for', () => {
    fc.assert(
      fc.property(anyText, (draft) => {
        const { text, starts, ends } = fold(draft);
        if (!starts || !ends) {
          expect(text).toHaveLength(draft.length);
          return;
        }
        expect(starts).toHaveLength(text.length);
        for (let unit = 0; unit < text.length; unit++) {
          const [start = -1, end = -1] = [starts[unit], ends[unit]];
          expect(start).toBeGreaterThanOrEqual(unit === 0 ? 0 : (starts[unit - 1] ?? 0));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(draft.length);
        }
      }),
    );
  });

  it('says the same of a slice as of the whole: folding the source of a span gives the span', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (draft, a, b) => {
        const folded = fold(draft);
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) =>
          Math.min(at, folded.text.length),
        );
        if (from === undefined || to === undefined || from === to) return;
        const { start, end } = sourceSpan(folded, from, to);
        expect(fold(draft.slice(start, end)).text).toContain(folded.text.slice(from, to));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (draft) => {
        const once = fold(draft).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});
