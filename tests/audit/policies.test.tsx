// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routeFor } from '../../lib/assess/route.ts';
import { DOC, policiesDoc } from '../../scripts/policies.ts';
import { fileOf, pathsOf, shownOf } from './policies/fields.ts';
import type { Place, PolicyRow, Row } from './policies/row.ts';
import { POLICIES, ROWS } from './policies/rows.ts';
import { expectationsOf, partOf, wordsOn } from './policies/surfaces.tsx';

/** Everything the five policies ask is in a school file, and is shown where the table says (docs/policies.md). */

const placesOf = (row: Row): readonly Place[] => [row, ...(row.also ?? [])];
const fieldsOf = (row: PolicyRow) =>
  placesOf(row).flatMap(({ fields }) => fields.map((field) => `${row.school} ${field}`));
const titleOf = ({ school, row, feature }: PolicyRow) => `${school} ${row}: ${feature}`;

describe('the table', () => {
  it('has every row of every policy once', () => {
    expect(POLICIES.map(({ rows }) => rows.map(({ row }) => row))).toEqual(
      [21, 34, 20, 34, 34].map((count) => Array.from({ length: count }, (_, index) => index + 1)),
    );
    expect(ROWS).toHaveLength(143);
  });

  it('gives each row a place of its own', () => {
    const uses = new Map<string, number>();
    for (const field of ROWS.flatMap(fieldsOf)) uses.set(field, (uses.get(field) ?? 0) + 1);
    expect(uses.size).toBeGreaterThanOrEqual(130);
    expect([...uses].filter(([, rows]) => rows > 3)).toEqual([]);
    const first = new Set(ROWS.map(({ school, fields }) => `${school} ${fields[0]}`));
    expect(first.size).toBe(ROWS.length);
  });

  it('says what was put right for each known mistake', () => {
    const corrections = new Set(ROWS.flatMap(({ correction }) => correction ?? []));
    expect([...corrections].sort()).toEqual(
      ['D1', 'D10', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'].sort(),
    );
  });
});

describe.each(ROWS.map((row) => [titleOf(row), row] as const))('%s', (_, row) => {
  const file = fileOf(row.school);

  it('names fields that are there, each with words to show', () => {
    for (const { fields } of placesOf(row)) {
      expect(fields.length).toBeGreaterThan(0);
      for (const field of fields) {
        const paths = pathsOf(file, field);
        expect(paths, field).not.toEqual([]);
        for (const path of paths) expect(shownOf(file, path), path).toMatch(/\w/);
      }
    }
  });

  it('is shown there', () => {
    for (const { fields, surface } of placesOf(row)) {
      for (const path of fields.flatMap((field) => pathsOf(file, field))) {
        const found = wordsOn(surface, file, path);
        expect(found, `${path} on ${surface}`).not.toEqual([]);
        for (const words of found) expect(words).toContain(shownOf(file, path));
      }
    }
  });
});

describe('the policy’s own order', () => {
  it.each([
    ['westbrook-old-hall', 'general', ['class-teacher', 'headteacher']],
    ['windmill-hill', 'online-abuse', ['safeguarding-lead']],
    ['westgate', 'learning', ['office']],
    [
      'clapgate',
      'general',
      ['class-teacher', 'headteacher', 'chair-of-governors', 'complaints-policy'],
    ],
  ] as const)('of people to see: %s, %s', (school, topic, roles) => {
    const route = routeFor({ topic, school: fileOf(school) });
    expect(route.map(({ role }) => role).slice(0, roles.length)).toEqual(roles);
  });

  it.each(POLICIES)('of consequences: $school', ({ school, rows }) => {
    const numbers = rows
      .flatMap((row) => placesOf(row))
      .flatMap(({ fields }) => fields)
      .flatMap((field) => /^consequences\[(\d+)\]/.exec(field)?.[1] ?? [])
      .map(Number);
    // Every one is a row of the policy, from the first to the last.
    expect(numbers).toEqual((fileOf(school).consequences ?? []).map((_, index) => index));
  });
});

it('keeps what is for staff and pupils out of what parents are told', () => {
  const told = ROWS.filter(({ surface }) => surface === 'role').filter(({ school, fields }) => {
    const [path = ''] = fields;
    const file = fileOf(school);
    const forParents = [
      partOf(file, expectationsOf('parent')),
      partOf(file, 'Who to talk to'),
      ...wordsOn('card-consequences', file, path),
    ];
    return forParents.join('\n').includes(shownOf(file, path) ?? '');
  });
  // The age for an account of one's own is for parents to know as well.
  expect(told.map(({ school, row }) => `${school} ${row}`)).toEqual(['westbrook-old-hall 6']);
});

it('is written out in docs/policies.md: node scripts/policies.ts', async () => {
  expect(readFileSync(DOC, 'utf8')).toBe(await policiesDoc());
});
