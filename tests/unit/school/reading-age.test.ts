import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSchoolFile } from '../../../lib/school/check.ts';
import { hardWording, readingGrade } from '../../../scripts/check-school/reading-age.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import { goodFile } from './school-file.ts';

const EASY = 'Would you say it like this at the school gate, with children beside you?';
const HARD =
  'Parents are reminded that inappropriate utilisation of networking platforms may necessitate consideration of alternative communication arrangements.';
/** Hard, but not so hard that it stands out by itself. */
const STIFF =
  'Before publishing a photograph, please consider whether the other families have given their agreement.';

const file = (more: Partial<SchoolFile>): SchoolFile => ({
  version: 1,
  school: { name: 'Westwood Park' },
  route: [{ role: 'office' }],
  ...more,
});
const pathsOf = (more: Partial<SchoolFile>) => hardWording(file(more)).map(({ path }) => path);

describe('readingGrade', () => {
  it.each([
    ['We think before we click.', 0, 2],
    [EASY, 2, 5],
    [STIFF, 8, 13],
    [HARD, 17, 30],
  ])('%s', (text, from, to) => {
    expect(readingGrade(text)).toBeGreaterThanOrEqual(from);
    expect(readingGrade(text)).toBeLessThan(to);
  });

  it('falls when a long sentence is cut', () => {
    const cut = 'Ask first. Then share it. Wait a day. Read it again.';
    expect(readingGrade(cut)).toBeLessThan(readingGrade(cut.replaceAll(/\. (?=\w)/g, ' and ')));
  });

  it('takes numbers, times and other alphabets as they come', () => {
    expect(readingGrade('')).toBe(0);
    expect(readingGrade('🙂 – …')).toBe(0);
    expect(readingGrade('Пожалуйста, спросите')).toBe(0);
    expect(readingGrade('8.15am to 4.15pm, 01632 960123')).toBeLessThan(6);
  });

  it('does not count against a school the long words that it cannot do without', () => {
    expect(readingGrade('Ask the headteacher or the governors about safeguarding.')).toBeLessThan(
      readingGrade('Ask the coordinator or the trustees about categorising.'),
    );
  });

  it('is a number, never below 0, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(readingGrade(text)).toBeGreaterThanOrEqual(0);
        expect(readingGrade(text)).toBeLessThan(Infinity);
      }),
    );
  });
});

describe('hardWording', () => {
  it('warns of a line that is far too hard, wherever a parent reads it on the card', () => {
    const ease = Array.from({ length: 9 }, () => EASY);
    const common = { summary: EASY, asks: [{ text: HARD }] };
    expect(pathsOf({ commons: { courtesy: common }, questions: ease })).toEqual([
      'commons.courtesy.asks[0].text',
    ]);
    expect(pathsOf({ questions: [HARD, ...ease] })).toEqual(['questions[0]']);
    expect(pathsOf({ questions: ease, photos: [EASY, HARD] })).toEqual(['photos[1]']);
    expect(pathsOf({ questions: ease, expectations: [{ text: HARD }] })).toEqual([
      'expectations[0].text',
    ]);
    const [warning] = hardWording(file({ questions: [HARD, ...ease] }));
    expect(warning?.message).toMatch(/hard to read: .* about [23]\d or older/);
    expect(warning?.mend).toMatch(/shorter sentences and shorter words/);
  });

  it('leaves alone what no parent reads there', () => {
    expect(
      pathsOf({
        values: [HARD],
        consequences: [{ text: HARD }],
        expectations: [{ text: HARD, audience: ['staff', 'governor'] }],
      }),
    ).toEqual([]);
    expect(pathsOf({ expectations: [{ text: HARD, audience: ['staff', 'parent'] }] })).toContain(
      'expectations[0].text',
    );
  });

  it('warns once of the whole, and names the hardest line', () => {
    const [warning, ...more] = hardWording(
      file({
        questions: [STIFF, STIFF.replace('a photograph', 'an uncomplimentary observation'), STIFF],
      }),
    );
    expect(more.filter(({ path }) => path === 'commons')).toEqual([]);
    expect(warning?.path).toBe('commons');
    expect(warning?.message).toMatch(/hardest line is questions\[1\]: “Before publishing an/);
    expect(warning?.mend).toMatch(/reading age of 11/);
  });

  it('does not judge by a few words, nor Welsh by the rules of English', () => {
    expect(pathsOf({ questions: ['Inappropriate communication arrangements?'] })).toEqual([]);
    const welsh =
      'Gofynnwch yn gyntaf cyn rhannu ffotograffau o ddisgyblion eraill ar y cyfryngau cymdeithasol, a meddyliwch am deimladau teuluoedd sydd yn gysylltiedig.';
    expect(readingGrade(welsh)).toBeGreaterThan(13);
    expect(pathsOf({ questions: [welsh] })).toEqual([]);
  });

  it('finds nothing to say of our example files', () => {
    const folder = new URL('../../../schools/', import.meta.url);
    const names = readdirSync(folder).filter((name) => !name.includes('.schema.'));
    expect(names).toContain('westwood-park.json');
    for (const name of names) {
      const result = checkSchoolFile(readFileSync(new URL(name, folder), 'utf8'));
      expect([name, result.ok && hardWording(result.file)]).toEqual([name, []]);
    }
  });

  it('never says the same of one path twice', () => {
    fc.assert(
      fc.property(goodFile, (good) => {
        const paths = hardWording(good).map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  });
});
