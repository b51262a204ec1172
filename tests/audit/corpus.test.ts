import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../lib/rules/categories.ts';
import {
  HALVES,
  loadDrafts,
  loadFunctional,
  loadSchools,
  type CorpusDraft,
} from '../../scripts/corpus/load.ts';

const folder = fileURLToPath(new URL('../corpus', import.meta.url));
const halves = HALVES.map((half) => loadDrafts(folder, half));
const drafts = halves.flat();

/** What the guide (`docs/labelling.md`) makes of the labels, where they alone decide. */
function problemsOf({ mention, level, categories, optional }: CorpusDraft): string[] {
  const always = ['threat', 'discrimination', 'safeguarding', 'crisis'] as const;
  return [
    ...(!mention && level !== 'none' ? ['no mention, so the level is none'] : []),
    ...(mention && level === 'none' ? ['a mention, so the level is not none'] : []),
    ...(mention && always.some((each) => categories.includes(each)) && level !== 'pause'
      ? ['a serious category, so the level is pause']
      : []),
    ...(categories.some((each) => optional.includes(each))
      ? ['a category is to be found or optional, not both']
      : []),
  ];
}

describe('the development corpus', () => {
  it('has at least 800 drafts, at least two in five of them harmless', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(800);
    const harmless = drafts.filter(({ level }) => level === 'none' || level === 'mention');
    expect(harmless.length / drafts.length).toBeGreaterThanOrEqual(0.4);
  });

  it.each(CATEGORIES)('has at least 30 drafts of %s, some in each half', (category) => {
    const has = ({ categories }: CorpusDraft): boolean => categories.includes(category);
    expect(drafts.filter(has).length).toBeGreaterThanOrEqual(30);
    for (const half of halves) expect(half.filter(has).length).toBeGreaterThanOrEqual(5);
  });

  it('gives every draft an id of its own, a school that is there and a text of its own', () => {
    const schools = loadSchools(folder);
    const ids = [...drafts, ...HALVES.flatMap((half) => loadFunctional(folder, half))].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(drafts.map(({ text }) => text)).size).toBe(drafts.length);
    expect(drafts.filter(({ school }) => !schools.has(school))).toEqual([]);
  });

  it('labels as its guide says', () => {
    const problems = drafts.flatMap((draft) =>
      problemsOf(draft).map((problem) => `${draft.id}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });
});
