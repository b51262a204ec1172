import { readFileSync, readdirSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { HELPLINES } from '../../lib/help/helplines.ts';
import { LAW_NOTES } from '../../lib/help/law.ts';
import { CATEGORIES, CATEGORY_GROUPS, COMMONS, TOPICS } from '../../lib/rules/categories.ts';
import { checkSchoolFile } from '../../lib/school/check.ts';
import { linksOf } from '../../lib/school/links.ts';
import { hardWording, readingGrade } from '../../scripts/check-school/reading-age.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { textsOf } from '../../lib/school/texts.ts';
import { SITES } from '../../lib/sites/registry.ts';

const SCHOOLS = new URL('../../schools/', import.meta.url);
const files = readdirSync(SCHOOLS).filter(
  (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
);
const read = (name: string) => readFileSync(new URL(name, SCHOOLS), 'utf8');

function fileOf(name: string): SchoolFile {
  const result = checkSchoolFile(read(name));
  if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 2));
  return result.file;
}

/** What is written to be read: no names, ids, links or contacts. */
function wordingOf(file: SchoolFile): readonly string[] {
  return textsOf(file)
    .filter(({ path }) => WORDING.test(path))
    .map(({ text }) => text);
}

const WORDING =
  /^(?:values|questions|photos|policy\.covers)\[|\.(?:text|summary|for|about|means|scope|hours)$/;

it('are the five policies and the school to practise with', () => {
  expect(files.toSorted()).toEqual([
    'clapgate.json',
    'puddlebrook.json',
    'westbrook-old-hall.json',
    'westgate.json',
    'westwood-park.json',
    'windmill-hill.json',
  ]);
});

describe.each(files)('schools/%s', (name) => {
  const file = fileOf(name);

  it('has no faults, and no warning but a past review date', () => {
    const result = checkSchoolFile(read(name), {
      today: new Date().toISOString().slice(0, 10),
      wording: hardWording,
      lawIds: new Set(LAW_NOTES.map(({ id }) => id)),
      helpIds: new Set(HELPLINES.map(({ id }) => id)),
      siteIds: new Set(SITES.map(({ id }) => id)),
    });
    const found = result.ok ? result.warnings : result.faults;
    expect(found.filter(({ path }) => path !== 'policy.review')).toEqual([]);
    expect(result.ok).toBe(true);
  });

  it('is formatted, and names its schema first', async () => {
    const options = { parser: 'json', singleQuote: true, printWidth: 100 } as const;
    expect(await format(read(name), options)).toBe(read(name));
    expect(read(name)).toMatch(
      /^\{\n {2}"\$schema": "\.\.\/public\/school-file\.v1\.schema\.json",/,
    );
  });

  it('has the name of its school', () => {
    expect(name).toBe(`${file.school.id}.json`);
  });

  it('names no person and no real address', () => {
    for (const { path, text } of textsOf(file)) {
      expect(text).not.toMatch(/\b(?:Mr|Mrs|Ms|Miss|Dr)\b/);
      if (path.endsWith('.phone')) expect(text).toMatch(/^01632 960\d{3}$/);
      for (const [number] of text.matchAll(/\b0\d{4} ?\d{6}\b/g))
        expect(number).toMatch(/^01632 ?960/);
      for (const [, host] of text.matchAll(/@([\w.-]+)/g)) expect(host).toMatch(/\.example$/);
    }
    for (const { host } of linksOf(file)) expect(host).toMatch(/\.example$/);
  });

  it('keeps all its addresses on one host', () => {
    const hosts = [
      ...linksOf(file).map(({ host }) => host),
      ...[...read(name).matchAll(/@([\w.-]+)/g)].map(([, host = '']) => host),
    ].map((host) => host.replace(/^www\./, ''));
    expect(new Set(hosts).size).toBe(1);
  });

  it('names law notes that there are, for its nation', () => {
    const { nation = 'england' } = file.school;
    const known = LAW_NOTES.filter(({ nations }) => nations.includes(nation)).map(({ id }) => id);
    expect((file.law ?? []).filter((id) => !known.includes(id))).toEqual([]);
  });

  it('says somebody for every topic', () => {
    const covered = file.route.flatMap(({ firstFor }) => firstFor ?? []);
    expect(TOPICS.filter((topic) => topic !== 'none' && !covered.includes(topic))).toEqual([]);
  });

  it.each(COMMONS)('asks something for every category of common %s, and for no other', (common) => {
    const asks = file.commons?.[common]?.asks ?? [];
    const asked = asks.flatMap(({ categories }) => categories ?? []);
    const own: readonly string[] = CATEGORY_GROUPS[common];
    expect(file.commons?.[common]?.summary).toMatch(/\w/);
    expect(own.filter((category) => !asked.some((one) => one === category))).toEqual([]);
    expect(asked.filter((category) => !own.includes(category))).toEqual([]);
  });

  it('puts a different first ask to each category', () => {
    const asks = COMMONS.flatMap((common) => file.commons?.[common]?.asks ?? []);
    const firsts = CATEGORIES.flatMap(
      (category) => asks.find(({ categories }) => categories?.includes(category))?.text ?? [],
    );
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('reads easily: short sentences, short words', () => {
    // A line of the route ends without a full stop; it is a sentence all the same.
    const lines = wordingOf(file).map((text) => (/[.?!]$/.test(text) ? text : `${text}.`));
    // Reading age 11 is about grade 6.
    expect(readingGrade(lines.join(' '))).toBeLessThan(6.5);
    const sentences = lines.flatMap((text) => text.split(/[.?!:](?:\s|$)/));
    const longest = Math.max(...sentences.map((part) => part.trim().split(/\s+/).length));
    expect(longest).toBeLessThanOrEqual(25);
  });
});

it('every school has its own words', () => {
  const bySchool = new Map<string, string[]>();
  for (const name of files) {
    const lines = new Set(wordingOf(fileOf(name)).filter((text) => text.length >= 30));
    for (const line of lines) {
      const same = line.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
      bySchool.set(same, [...(bySchool.get(same) ?? []), name]);
    }
  }
  expect([...bySchool].filter(([, names]) => names.length > 1)).toEqual([]);
});
