import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STOP_WORDS } from '../../lib/school/everyday.ts';
import { partsOf } from '../../lib/school/forms.ts';
import { findMentions } from '../../lib/school/mentions.ts';
import { tokensOf } from '../../lib/school/spellings.ts';
import { deriveWatch } from '../../lib/school/watch.ts';
import {
  asAdded,
  measure,
  readOpenSchools,
  SCHOOLS,
  type RegisteredSchool,
} from '../../scripts/measure-names.ts';

/** The list of schools is no part of the repository. */
const isThere = existsSync(SCHOOLS);
const WHY = isThere ? '' : ' (skipped: the list of schools is not here)';
const SAMPLE = 2000;

const all = isThere ? readOpenSchools(SCHOOLS) : [];
const every = Math.max(1, Math.floor(all.length / SAMPLE));
const sample = all.filter((_, at) => at % every === 0).slice(0, SAMPLE);

const says = ({ name }: RegisteredSchool): string => `My daughter goes to ${name} and loves it`;
const nameOf = ({ name }: RegisteredSchool): string => tokensOf(name).join(' ');
const firstOf = ({ name }: RegisteredSchool): string | undefined => tokensOf(name)[0];
const shortOf = ({ name }: RegisteredSchool): string => partsOf(tokensOf(name)).core.join(' ');

/** Share of the pairs in which the first is found where the second is spoken of. */
function confused(pairs: readonly (readonly [RegisteredSchool, RegisteredSchool])[]): number {
  const wrong = pairs.filter(
    ([watched, other]) => findMentions(says(other), deriveWatch([asAdded(watched)])).length > 0,
  );
  return wrong.length / pairs.length;
}

describe.skipIf(!isThere)(`the names of all schools${WHY}`, () => {
  it('are measured within sensible bounds', () => {
    const shares = measure(all);
    expect(all.length).toBeGreaterThan(25_000);
    expect(shares['a short name that is safe by itself']).toBeGreaterThan(0.6);
    expect(shares['initials derived']).toBeGreaterThan(0.85);
    expect(shares['initials that read as a word: capitals and a cue']).toBeLessThan(0.1);
    expect(shares['the exact name of another school too']).toBeLessThan(0.15);
  });

  it('give no form that is an everyday word and needs no cue', () => {
    const bare = deriveWatch(all.map(asAdded)).schools.flatMap(({ forms }) =>
      forms.filter(
        ({ words, not, need, lower = need }) =>
          !not && words.length === 1 && STOP_WORDS.has(words[0] ?? '') && lower < 3,
      ),
    );
    expect(bare.map(({ words }) => words.join(' '))).toEqual([]);
  });

  it('are each found in full', () => {
    const missed = sample.filter(
      (school) => findMentions(says(school), deriveWatch([asAdded(school)])).length === 0,
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('are not taken for one another', () => {
    const others = sample.map((_, at) => sample[(at * 7 + 13) % sample.length]);
    const pairs = sample.flatMap((watched, at) => {
      const other = others[at];
      return other && nameOf(other) !== nameOf(watched) ? [[watched, other] as const] : [];
    });
    expect(pairs.length).toBeGreaterThan(SAMPLE * 0.95);
    expect(confused(pairs)).toBeLessThan(0.003);
  });

  it('are mostly told from the next in the alphabet, where that is called something else', () => {
    const sorted = all.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    const pairs = sorted.flatMap((watched, at) => {
      const other = sorted[at + 1];
      const isHard =
        other !== undefined &&
        at % every === 0 &&
        firstOf(other) === firstOf(watched) &&
        shortOf(other) !== shortOf(watched);
      return isHard ? [[watched, other] as const] : [];
    });
    expect(pairs.length).toBeGreaterThan(300);
    expect(confused(pairs)).toBeLessThan(0.12);
  });
});
