import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { CATEGORIES, CATEGORY_GROUPS, TOPICS } from '../../lib/rules/categories.ts';
import { AUDIENCES, KINDS, NATIONS, PHASES, ROLES, VICTIM_STEPS } from '../../lib/school/terms.ts';
import { SCHEMA_FILE, schemaText } from '../../scripts/schema.ts';
import { goodFile } from '../unit/school/school-file.ts';

type Schema = z.core.JSONSchema._JSONSchema;

const text = readFileSync(SCHEMA_FILE, 'utf8');
const schema: z.core.JSONSchema.JSONSchema = JSON.parse(text);

interface Part {
  readonly path: string;
  readonly part: z.core.JSONSchema.JSONSchema;
}

/** Every part of a JSON Schema, itself first; entries of lists as `[]`. */
function partsOf(part: Schema, path = ''): Part[] {
  if (typeof part !== 'object') return [];
  const { items } = part;
  return [
    { path, part },
    ...Object.entries(part.properties ?? {}).flatMap(([key, child]) =>
      partsOf(child, path === '' ? key : `${path}.${key}`),
    ),
    ...(items === undefined || Array.isArray(items) ? [] : partsOf(items, `${path}[]`)),
  ];
}

/** What an editor would underline: the keywords our schema uses, and no others. */
function wrongIn(value: unknown, part: Schema, path = '$'): string[] {
  if (typeof part !== 'object') return [`${path}: no schema`];
  const wrong = (isRight: boolean, what: string) => (isRight ? [] : [`${path}: ${what}`]);
  if (typeof value === 'string') {
    return [
      ...wrong(part.type === 'string', 'a string'),
      ...wrong(part.enum?.includes(value) ?? true, 'not in the list'),
      ...wrong(value.length >= (part.minLength ?? 0), 'too short'),
      ...wrong(value.length <= (part.maxLength ?? Infinity), 'too long'),
      ...wrong(new RegExp(part.pattern ?? '').test(value), 'the pattern'),
    ];
  }
  if (typeof value === 'number') {
    return [
      ...wrong(part.type === 'integer' || part.const === value, 'a number'),
      ...wrong(value >= (part.minimum ?? -Infinity), 'too small'),
      ...wrong(value <= (part.maximum ?? Infinity), 'too large'),
    ];
  }
  if (Array.isArray(value)) {
    return [
      ...wrong(part.type === 'array', 'a list'),
      ...wrong(value.length >= (part.minItems ?? 0), 'too few'),
      ...wrong(value.length <= (part.maxItems ?? Infinity), 'too many'),
      ...value.flatMap((item, index) => wrongIn(item, part.items as Schema, `${path}[${index}]`)),
    ];
  }
  if (typeof value !== 'object' || value === null) return [`${path}: of no known kind`];
  const { properties = {}, required = [] } = part;
  return [
    ...wrong(part.type === 'object', 'a group'),
    ...required.flatMap((key) => wrong(Object.hasOwn(value, key), `without ${key}`)),
    ...Object.entries(value).flatMap(([key, item]) =>
      Object.hasOwn(properties, key)
        ? wrongIn(item, properties[key] ?? false, `${path}.${key}`)
        : wrong(part.additionalProperties !== false, `unknown ${key}`),
    ),
  ];
}

const CARE: ReadonlySet<string> = new Set(CATEGORY_GROUPS.care);
const FOR_ASKS = CATEGORIES.filter((category) => !CARE.has(category));

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  'school.phase': PHASES,
  'school.kind': KINDS,
  'school.nation': NATIONS,
  'commons.courtesy.asks[].categories[]': FOR_ASKS,
  'commons.decency.asks[].categories[]': FOR_ASKS,
  'commons.sense.asks[].categories[]': FOR_ASKS,
  'expectations[].audience[]': AUDIENCES,
  'expectations[].categories[]': FOR_ASKS,
  'route[].role': ROLES.filter((role) => role !== 'outside-body'),
  'route[].firstFor[]': TOPICS.filter((topic) => topic !== 'none'),
  'route[].audience[]': AUDIENCES,
  'consequences[].audience[]': AUDIENCES,
  'consequences[].categories[]': FOR_ASKS,
  'victim.steps[].step': VICTIM_STEPS,
  'languages[]': ['en', 'cy'],
};

describe('public/school-file.v1.schema.json', () => {
  it('is what the checker reads: npm run schema', async () => {
    expect(text).toBe(await schemaText());
  });

  it('has a title, no address of its own, and a word on every part', () => {
    expect(schema.title).toMatch(/school file, version 1/);
    expect(schema).not.toHaveProperty('$id');
    for (const part of Object.values(schema.properties ?? {})) {
      expect(part).toHaveProperty('description', expect.stringMatching(/^[A-Z].*\.$|: 1\.$/));
    }
  });

  it('is closed everywhere: no group takes an unknown key', () => {
    const groups = partsOf(schema).filter(({ part }) => part.type === 'object');
    expect(groups.length).toBeGreaterThan(20);
    expect(groups.filter(({ part }) => part.additionalProperties !== false)).toEqual([]);
    expect(partsOf(schema).filter(({ part }) => part.$ref ?? part.anyOf ?? part.oneOf)).toEqual([]);
  });

  it('offers every fixed word that a file may use, and none that the checker refuses', () => {
    const enums = partsOf(schema).filter(({ part }) => part.enum !== undefined);
    expect(Object.fromEntries(enums.map(({ path, part }) => [path, part.enum]))).toEqual(ENUMS);
  });

  it('bounds every text and every list', () => {
    const unbounded = partsOf(schema).filter(
      ({ part }) =>
        (part.type === 'string' && part.enum === undefined && part.maxLength === undefined) ||
        (part.type === 'array' && part.maxItems === undefined),
    );
    expect(unbounded).toEqual([]);
  });

  it('underlines nothing in a good file, and something in a bad one', () => {
    fc.assert(
      fc.property(goodFile, (file) => {
        expect(wrongIn(file, schema)).toEqual([]);
      }),
      { numRuns: 200 },
    );
    const bad = {
      version: 1,
      school: { name: '', town: 7, x: 1 },
      route: [{ role: 'outside-body' }],
    };
    expect(wrongIn(bad, schema)).toEqual([
      '$.school.name: too short',
      '$.school.town: a number',
      '$.school: unknown x',
      '$.route[0].role: not in the list',
    ]);
  });
});
