import { describe, expect, it } from 'vitest';
import { LAW_NOTES } from '../../../lib/help/law.ts';
import { lawFor } from '../../../lib/help/select.ts';
import { NATIONS } from '../../../lib/help/types.ts';
import { CATEGORIES } from '../../../lib/rules/categories.ts';

describe('law notes', () => {
  it('has one note at most for an id in a nation', () => {
    for (const nation of NATIONS) {
      const ids = LAW_NOTES.filter((note) => note.nations.includes(nation)).map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  it('shows two notes at most for a category', () => {
    const counts = NATIONS.flatMap((nation) =>
      CATEGORIES.map((category) => lawFor(category, nation).length),
    );
    expect(Math.max(...counts)).toBe(2);
  });

  it('has none for care, nor for a plain complaint', () => {
    const shown = new Set(LAW_NOTES.flatMap(({ categories }) => categories));
    for (const category of ['safeguarding', 'crisis', 'targeted', 'complaint']) {
      expect(shown).not.toContain(category);
    }
  });

  it('tells nobody in Scotland or Northern Ireland of teachers’ anonymity', () => {
    const told = LAW_NOTES.filter(({ id }) => id === 'teacher-anonymity');
    expect(told.map((note) => note.nations)).toEqual([['england', 'wales']]);
  });

  it('repeats none of the mistakes of older policies', () => {
    const words = LAW_NOTES.map(({ note }) => note).join('\n');
    expect(words).not.toMatch(/1998|GDPR 2018|guilty/);
    const defamation = LAW_NOTES.filter(({ id }) => id === 'defamation').map(({ note }) => note);
    expect(defamation.filter((note) => /offence/.test(note))).toEqual([]);
  });

  it.each(LAW_NOTES.map((item) => [item.id, item.nations.join(', '), item.note] as const))(
    '%s for %s reads easily, the name of the Act apart',
    (_id, _nations, note) => {
      const plain = note.replaceAll(/(?:\(?[A-Z][a-z]+\)? (?:and |from )?)+\d{4}|UK GDPR/g, 'law');
      expect(plain).not.toBe(note);
      expect(gradeOf(plain)).toBeLessThan(10);
    },
  );

  it('measures how easily a text reads', () => {
    expect(gradeOf('The cat sat on the mat. The dog ran.')).toBeLessThan(2);
    expect(gradeOf('Subsequent liability materialises automatically.')).toBeGreaterThan(12);
  });
});

/** The Flesch-Kincaid grade of a text: the school year it needs; one short note may have one long word too many. */
function gradeOf(text: string): number {
  const sentences = text.split(/[.?!:;](?:\s|$)/).filter((part) => part.trim() !== '');
  const words = text.match(/[\p{L}’]+/gu) ?? [];
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/, '')
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  );
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
