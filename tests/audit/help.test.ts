import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OUTSIDE_BODIES } from '../../lib/help/bodies.ts';
import { HELPLINES } from '../../lib/help/helplines.ts';
import { LAW_NOTES } from '../../lib/help/law.ts';
import { REPORT_PATHS } from '../../lib/help/reports.ts';
import { outsideBodies } from '../../lib/help/select.ts';
import { KINDS, NATIONS } from '../../lib/help/types.ts';
import { CATEGORIES, TOPICS } from '../../lib/rules/categories.ts';
import { safeLink } from '../../lib/school/address.ts';
import * as schoolWords from '../../lib/school/terms.ts';
import { SITES } from '../../lib/sites/registry.ts';

const HELP = new URL('../../lib/help/', import.meta.url);

const address = z.string().refine((url) => safeLink(url) === undefined, 'not a safe link');
/** Pages read are named as they were: some have signs that we would not put into a link. */
const source = z.url({ protocol: /^https$/ });
const TODAY = new Date().toISOString().slice(0, 10);
const day = z.iso.date().refine((date) => date <= TODAY, 'is to come');
const nations = z
  .array(z.enum(NATIONS))
  .min(1)
  .refine((list) => new Set(list).size === list.length, 'names a nation twice');
const sentence = z
  .string()
  .max(180)
  .regex(/^[A-Z].*\.$/);

const entry = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(2).max(80),
  use: sentence,
  // As people dial it: 999, 101, 116 123, 0800 1111 and full numbers.
  phone: z
    .string()
    .regex(/^(?:999|101|116 123|0(?: ?\d){7,10})$/)
    .optional(),
  url: address.optional(),
  nations,
  source,
  checked: day,
  certainty: z.enum(['high', 'medium']),
};
const helpline = z.strictObject({
  ...entry,
  for: z.enum(['anyone', 'child', 'adult', 'parent', 'staff']),
  needs: z.array(z.string()).min(1),
});
const body = z.strictObject({
  ...entry,
  url: address,
  kinds: z.array(z.enum(KINDS)).min(1).max(2).optional(),
  topics: z.array(z.enum(TOPICS)).min(1),
});
const report = z.strictObject({
  site: z.string(),
  name: z.string(),
  path: z.string().regex(/\.$/),
  url: address.optional(),
  nations,
  source,
  checked: day,
  certainty: z.enum(['high', 'medium', 'low']),
});
const OFFICIAL =
  /^https:\/\/(?:www\.)?(?:legislation\.gov\.uk|gov\.uk|gov\.wales|gov\.scot|ico\.org\.uk)\//;
const law = z.strictObject({
  id: entry.id,
  title: z.string().min(5).max(60),
  note: z
    .string()
    .max(300)
    .regex(/^[A-Z].*\.$/)
    .regex(/\bcould\b/, 'says what could follow, not what will')
    .regex(/\b(?:Act|Order)\b[^.;]* (?:19|20)\d{2}\b/, 'names the Act and its year')
    .refine((note) => note.split(/[.?!](?:\s|$)/).length <= 3, 'has more than two sentences'),
  nations,
  categories: z.array(z.enum(CATEGORIES)),
  url: address.refine((url) => OFFICIAL.test(url), 'is not an official page'),
  source,
  checked: day,
  certainty: z.enum(['high', 'medium']),
});

/** Words that no entry may say: see the rules in docs/help-data.md. */
const CLAIMS =
  /\b(?:illegal|unlawful|libel|you (?:will|may|might|could) be|will be (?:sued|arrested|banned)|sued?|arrest|prison|fined?|guarantee)/i;
const RECHECK =
  'Open the pages named in `source`, mend what has changed, then set `checked` to today: docs/help-data.md says how.';
const OLDEST = 400;

/** Entries that were checked more than 400 days before a day, `2026-11-20`. */
function stale<Entry extends { readonly checked: string }>(
  entries: readonly Entry[],
  today: string,
): Entry[] {
  const days = (checked: string) => (Date.parse(today) - Date.parse(checked)) / 86_400_000;
  return entries.filter(({ checked }) => !(days(checked) <= OLDEST));
}

describe('help data', () => {
  it.each(HELPLINES.map((item) => [item.id, item] as const))(
    'helpline %s is well formed',
    (_, item) => {
      expect(helpline.parse(item)).toEqual(item);
      expect(item.phone ?? item.url).toBeDefined();
    },
  );

  it.each(OUTSIDE_BODIES.map((item) => [item.id, item] as const))(
    'body %s is well formed',
    (_, item) => {
      expect(body.parse(item)).toEqual(item);
    },
  );

  it.each(REPORT_PATHS.map((item) => [item.site, item] as const))(
    'report path %s is well formed',
    (_, item) => {
      expect(report.parse(item)).toEqual(item);
    },
  );

  it.each(LAW_NOTES.map((item) => [item.id, item.nations.join(', '), item] as const))(
    'law note %s for %s is well formed',
    (_id, _nations, item) => {
      expect(law.parse(item)).toEqual(item);
    },
  );

  it('refuses entries without nations, source or day', () => {
    const [line] = HELPLINES;
    const [path] = REPORT_PATHS;
    const [note] = LAW_NOTES;
    const [outside] = OUTSIDE_BODIES;
    for (const missing of ['nations', 'source', 'checked']) {
      expect(helpline.safeParse({ ...line, [missing]: undefined }).success).toBe(false);
      expect(body.safeParse({ ...outside, [missing]: undefined }).success).toBe(false);
      expect(report.safeParse({ ...path, [missing]: undefined }).success).toBe(false);
      expect(law.safeParse({ ...note, [missing]: undefined }).success).toBe(false);
    }
    expect(law.safeParse({ ...note, note: 'Posting this is an offence.' }).success).toBe(false);
  });

  it.each([
    ['helplines.ts', HELPLINES.map(({ id, checked }) => ({ name: id, checked }))],
    ['bodies-*.ts', OUTSIDE_BODIES.map(({ id, checked }) => ({ name: id, checked }))],
    ['reports.ts', REPORT_PATHS.map(({ site, checked }) => ({ name: site, checked }))],
    ['law.ts', LAW_NOTES.map(({ id, checked }) => ({ name: id, checked }))],
  ])('lib/help/%s was checked in the last 400 days', (file, entries) => {
    const old = stale(entries, TODAY).map(({ name, checked }) => `${name} (${checked})`);
    expect(old, `lib/help/${file} is out of date. ${RECHECK}`).toEqual([]);
  });

  it('knows when an entry is out of date', () => {
    const checked = { checked: '2026-11-20' };
    expect(stale([checked], '2027-12-25')).toEqual([]);
    expect(stale([checked], '2027-12-26')).toEqual([checked]);
    expect(stale([{ checked: 'soon' }], '2026-11-20')).toHaveLength(1);
  });

  it('uses every id once', () => {
    const ids = [...HELPLINES, ...OUTSIDE_BODIES].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has a body for a general grievance in every nation, for every kind it has', () => {
    for (const nation of NATIONS) {
      for (const kind of KINDS) {
        if (kind === 'academy' && nation !== 'england') continue;
        expect([nation, kind, outsideBodies('general', nation, kind).length]).not.toContain(0);
      }
    }
  });

  it('names five bodies at most for a topic, a nation and a kind', () => {
    const counts = NATIONS.flatMap((nation) =>
      KINDS.flatMap((kind) =>
        TOPICS.map((topic) => ({
          where: `${nation}, ${kind}, ${topic}`,
          bodies: outsideBodies(topic, nation, kind).length,
        })),
      ),
    );
    expect(counts.filter(({ bodies }) => bodies > 5)).toEqual([]);
    expect(Math.max(...counts.map(({ bodies }) => bodies))).toBeGreaterThan(2);
  });

  it('says of every body what it does not do', () => {
    const unlimited = OUTSIDE_BODIES.filter(({ use }) => !/\b(?:only|not|cannot)\b/i.test(use));
    expect(unlimited.map(({ id }) => id)).toEqual([]);
  });

  it('says how to report a post on every site we support, in order', () => {
    const sites = REPORT_PATHS.map(({ site }) => site);
    expect(sites).toEqual([...sites].sort());
    expect(SITES.map(({ id }) => id).filter((id) => !sites.includes(id))).toEqual([]);
  });

  it('claims nothing it must not claim', () => {
    const uses = [...HELPLINES, ...OUTSIDE_BODIES].map(({ use }) => use);
    const notes = LAW_NOTES.flatMap(({ title, note }) => [title, note]);
    // Attendance fines are a thing to complain about, not a threat.
    const words = [...uses, ...notes].map((text) => text.replace('attendance fines', ''));
    expect(words.filter((text) => CLAIMS.test(text))).toEqual([]);
    expect('You could be sued.').toMatch(CLAIMS);
  });
});

describe('lib/help stands alone', () => {
  it.each(readdirSync(HELP))('%s imports nothing from elsewhere', (file) => {
    const imports = readFileSync(new URL(file, HELP), 'utf8').matchAll(/from '([^']+)'/g);
    expect(
      [...imports].map(([, path]) => path).filter((path) => !/^\.\/[a-z-]+\.ts$/.test(path ?? '')),
    ).toEqual([]);
  });

  it('uses the same words for nations and kinds as school files', () => {
    expect(NATIONS).toEqual(schoolWords.NATIONS);
    expect(KINDS).toEqual(schoolWords.KINDS);
  });
});
