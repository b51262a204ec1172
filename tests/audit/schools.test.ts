import { readFileSync, readdirSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HELPLINES } from '../../lib/help/helplines.ts';
import { CATEGORIES, CATEGORY_GROUPS, TOPICS } from '../../lib/rules/categories.ts';
import { checkSchoolFile } from '../../lib/school/check.ts';
import { linksOf } from '../../lib/school/links.ts';
import { schoolFile } from '../../lib/school/schema.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { textsOf } from '../../lib/school/texts.ts';
import { SITES } from '../../lib/sites/registry.ts';

const SCHOOLS = new URL('../../schools/', import.meta.url);
const SCHEMA = 'school-file.schema.json';
const files = readdirSync(SCHOOLS).filter((name) => name !== SCHEMA);
const read = (name: string) => readFileSync(new URL(name, SCHOOLS), 'utf8');

function fileOf(name: string): SchoolFile {
  const result = checkSchoolFile(read(name));
  if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 2));
  return result.file;
}

describe.each(files)('schools/%s', (name) => {
  it('has no faults, and no warning but a past review date', () => {
    const result = checkSchoolFile(read(name), {
      today: new Date().toISOString().slice(0, 10),
      helpIds: new Set(HELPLINES.map(({ id }) => id)),
      siteIds: new Set(SITES.map(({ id }) => id)),
    });
    const found = result.ok ? result.warnings : result.faults;
    expect(found.filter(({ path }) => path !== 'policy.review')).toEqual([]);
    expect(result.ok).toBe(true);
  });

  it('is formatted', async () => {
    const options = { parser: 'json', singleQuote: true, printWidth: 100 } as const;
    expect(await format(read(name), options)).toBe(read(name));
  });

  it('names no person and no real address', () => {
    const file = fileOf(name);
    for (const { text } of textsOf(file)) {
      expect(text).not.toMatch(/\b(?:Mr|Mrs|Ms|Miss|Dr)\b/);
      for (const [number] of text.matchAll(/\b0\d{4} ?\d{6}\b/g))
        expect(number).toMatch(/^01632 ?960/);
      for (const [, host] of text.matchAll(/@([\w.-]+)/g)) expect(host).toMatch(/\.example$/);
    }
    for (const { host } of linksOf(file)) expect(host).toMatch(/\.example$/);
  });
});

describe('schools/westwood-park.json, the example', () => {
  const file = fileOf('westwood-park.json');

  it('says somebody for every topic', () => {
    const covered = file.route.flatMap(({ firstFor }) => firstFor ?? []);
    expect(TOPICS.filter((topic) => topic !== 'none' && !covered.includes(topic))).toEqual([]);
  });

  it('asks something for every category, under its own common', () => {
    const asks = (['courtesy', 'decency', 'sense'] as const).map((common) =>
      (file.commons?.[common]?.asks ?? []).flatMap(({ categories }) => categories ?? []),
    );
    const [courtesy = [], decency = [], sense = []] = asks;
    expect(CATEGORY_GROUPS.courtesy.filter((category) => !courtesy.includes(category))).toEqual([]);
    expect(CATEGORY_GROUPS.decency.filter((category) => !decency.includes(category))).toEqual([]);
    expect(CATEGORY_GROUPS.sense.filter((category) => !sense.includes(category))).toEqual([]);
    expect(asks.flat().every((category) => CATEGORIES.includes(category))).toBe(true);
  });

  it('reads easily: short sentences, short words', () => {
    const text = textsOf(file.commons)
      .filter(({ path }) => /(?:text|summary)$/.test(path))
      .map(({ text: line }) => line)
      .join(' ');
    const sentences = text.split(/[.?!:](?:\s|$)/).filter((part) => part.trim() !== '');
    const words = text.match(/[\p{L}’]+/gu) ?? [];
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
    // Flesch-Kincaid grade; reading age 11 is about grade 6.
    const grade =
      0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
    expect(grade).toBeLessThan(6);
    expect(
      Math.max(...sentences.map((part) => part.trim().split(/\s+/).length)),
    ).toBeLessThanOrEqual(25);
  });
});

/** A rough count: groups of vowels, a silent e at the end left out. */
function syllablesOf(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/e$/, '')
      .match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}

describe(`schools/${SCHEMA}`, () => {
  it('is what the checker reads: npm run -s check-school -- --schema', () => {
    expect(JSON.parse(read(SCHEMA))).toEqual(z.toJSONSchema(schoolFile, { io: 'input' }));
  });
});
