import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OUTSIDE_BODIES } from '../../lib/help/bodies.ts';
import { HELPLINES } from '../../lib/help/helplines.ts';
import { REPORT_PATHS } from '../../lib/help/reports.ts';
import { outsideBodies } from '../../lib/help/select.ts';
import { KINDS, NATIONS } from '../../lib/help/types.ts';
import { TOPICS } from '../../lib/rules/categories.ts';
import { safeLink } from '../../lib/school/address.ts';
import * as schoolWords from '../../lib/school/terms.ts';
import { SITES } from '../../lib/sites/registry.ts';

const HELP = new URL('../../lib/help/', import.meta.url);

const address = z.string().refine((url) => safeLink(url) === undefined, 'not a safe link');
/** Pages read are named as they were: some have signs that we would not put into a link. */
const source = z.url({ protocol: /^https$/ });
const day = z.iso
  .date()
  .refine((date) => date <= new Date().toISOString().slice(0, 10), 'is to come');
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
  nations: z.array(z.enum(NATIONS)).min(1).max(3).optional(),
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
  source,
  checked: day,
  certainty: z.enum(['high', 'medium', 'low']),
});

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

  it('says how to report a post on every site we support, in order', () => {
    const sites = REPORT_PATHS.map(({ site }) => site);
    expect(sites).toEqual([...sites].sort());
    expect(SITES.map(({ id }) => id).filter((id) => !sites.includes(id))).toEqual([]);
  });

  it('claims nothing it must not claim', () => {
    const words = [...HELPLINES, ...OUTSIDE_BODIES].map(({ use }) => use).join('\n');
    expect(words).not.toMatch(
      /\b(?:illegal|unlawful|libel|will be (?:sued|arrested|banned)|guarantee)/i,
    );
  });
});

describe('lib/help stands alone', () => {
  it.each(readdirSync(HELP))('%s imports nothing from elsewhere', (file) => {
    const imports = readFileSync(new URL(file, HELP), 'utf8').matchAll(/from '([^']+)'/g);
    expect(
      [...imports].map(([, path]) => path).filter((path) => !/^\.\/[a-z]+\.ts$/.test(path ?? '')),
    ).toEqual([]);
  });

  it('uses the same words for nations and kinds as school files', () => {
    expect(NATIONS).toEqual(schoolWords.NATIONS);
    expect(KINDS).toEqual(schoolWords.KINDS);
  });
});
