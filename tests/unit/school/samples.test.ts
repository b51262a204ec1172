import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/school/mentions.ts';
import { samplesOf } from '../../../lib/school/samples.ts';
import { schoolFile } from '../../../lib/school/schema.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import { deriveWatch } from '../../../lib/school/watch.ts';
import { goodFile } from './school-file.ts';
import { aSchool } from './support.ts';

const SCHOOLS = new URL('../../../schools/', import.meta.url);
const read = (name: string) =>
  schoolFile.parse(JSON.parse(readFileSync(new URL(name, SCHOOLS), 'utf8')));
const EXAMPLES = readdirSync(SCHOOLS)
  .filter((name) => name !== 'school-file.schema.json')
  .map((name) => [name, read(name)] as const);
const ODD = [
  { name: 'St Mary’s CofE Primary School', town: 'York' },
  { name: 'The Hall School' },
  { name: 'The Grange' },
  { name: 'Ysgol Gynradd Bryn Coch', nation: 'wales' as const },
  { name: 'Ysgol Tŷ Ddewi', town: 'Tyddewi' },
  { name: 'High School for Girls' },
  { name: 'Meadowcroft' },
  { name: 'King Edward VI School, Reading', town: 'Reading' },
].map((school) => [school.name, aSchool(school).file] as const);

const isNoticed = (sentence: string, { school }: SchoolFile) =>
  findMentions(sentence, deriveWatch([aSchool(school)])).length > 0;

/** What holds of any school’s sentences. */
function expectTrue(file: SchoolFile) {
  const { noticed, passed } = samplesOf(file);
  expect(noticed.filter((sentence) => !isNoticed(sentence, file))).toEqual([]);
  expect(passed.filter((sentence) => isNoticed(sentence, file))).toEqual([]);
  for (const sentences of [noticed, passed]) {
    expect(sentences.length).toBeLessThanOrEqual(5);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
  expect(samplesOf(structuredClone(file))).toEqual({ noticed, passed });
}

describe.each([...EXAMPLES, ...ODD])('%s', (_, file) => {
  it('is noticed and passed over as the sentences say', () => expectTrue(file));

  it('has enough of both to see it by', () => {
    const { noticed, passed } = samplesOf(file);
    expect(noticed.length).toBeGreaterThanOrEqual(2);
    expect(passed.length).toBeGreaterThanOrEqual(3);
  });
});

it('has sentences of the names, and of what is not meant', () => {
  const file = read('westwood-park.json');
  const { noticed, passed } = samplesOf(file);
  for (const name of ['Westwood Park', 'WPPS', 'Westwood Pk']) {
    expect(noticed.some((sentence) => sentence.includes(name))).toBe(true);
  }
  expect(passed).toEqual(
    expect.arrayContaining([
      expect.stringContaining('Westwood Park Golf Club'),
      expect.stringContaining('Brackenford'),
    ]),
  );
});

it('shows that a plain name needs something of a school beside it', () => {
  const [, hall] = ODD.find(([name]) => name === 'The Hall School') ?? [];
  const { noticed, passed } = samplesOf(hall ?? read('westwood-park.json'));
  expect(noticed.some((sentence) => /\bHall\b/.test(sentence))).toBe(true);
  expect(passed.some((sentence) => /\bHall\b/.test(sentence))).toBe(true);
});

it('is true of any file', () => {
  fc.assert(fc.property(goodFile, expectTrue), { numRuns: 60 });
});
