import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { differenceOf, saysTheSame, type Difference } from '../../../lib/school/difference.ts';
import { PARTS } from '../../../lib/school/drawn.ts';
import { schoolFile } from '../../../lib/school/schema.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import { differs, fullFile, leavesOf, withLeaf, type Path } from './whole.ts';

const WESTWOOD = schoolFile.parse(
  JSON.parse(readFileSync(new URL('../../../schools/westwood-park.json', import.meta.url), 'utf8')),
);
const FULL = fullFile();

const partsOf = ({ parts }: Difference) => parts.map(({ part }) => part);
const changed = (change: (file: SchoolFile) => void, from = FULL) => {
  const file = structuredClone(from);
  change(file);
  return differenceOf(from, file);
};
/** `−label: text` and `+label: text` of all that changed. */
const changesOf = ({ parts }: Difference) =>
  parts.flatMap(({ lines }) =>
    lines
      .filter(({ kind }) => kind !== 'same')
      .map(({ kind, label, text }) => `${kind === 'added' ? '+' : '−'}${label}: ${text}`),
  );

describe('differenceOf', () => {
  it('finds nothing between a file and itself', () => {
    expect(differenceOf(WESTWOOD, structuredClone(WESTWOOD))).toEqual({
      parts: [],
      needsYes: false,
    });
  });

  it('shows what went, what came and what stayed', () => {
    const { parts, needsYes } = changed((file) => (file.questions = ['One?', 'Three?']));
    expect(parts).toEqual([
      {
        part: 'questions',
        lines: [
          { part: 'questions', label: 'question', text: 'One?', kind: 'same' },
          { part: 'questions', label: 'question', text: 'Two?', kind: 'removed' },
          { part: 'questions', label: 'question', text: 'Three?', kind: 'added' },
        ],
      },
    ]);
    expect(needsYes).toBe(false);
  });

  it('says whose contact changed', () => {
    const { parts } = changed((file) => (file.route[0] = { role: 'office', contact: {} }));
    expect(parts[0]?.lines).toContainEqual({
      part: 'contacts',
      label: 'phone',
      of: 'office',
      text: '01632 960001',
      kind: 'removed',
    });
  });

  it('keeps the parts in their order', () => {
    const other: SchoolFile = {
      version: 1,
      school: { name: 'Clapgate School' },
      route: [{ role: 'headteacher' }],
    };
    expect(partsOf(differenceOf(FULL, other))).toEqual(PARTS);
    expect(partsOf(differenceOf(other, FULL))).toEqual(PARTS);
  });

  it('leaves aside what is for machines', () => {
    const next: SchoolFile = { ...FULL, revision: 9, $schema: './x.json', signature: 'x' };
    expect(saysTheSame(FULL, next)).toBe(true);
  });

  it('takes both ways round', () => {
    const back = differenceOf(
      { ...FULL, photos: ['One.', 'Two.'] },
      { ...FULL, photos: ['Two.', 'Three.'] },
    );
    expect(changesOf(back)).toEqual(['−photo: One.', '+photo: Three.']);
    const inserted = differenceOf(
      { ...FULL, photos: ['One.', 'Two.', 'Three.'] },
      { ...FULL, photos: ['New.', 'One.', 'Three.'] },
    );
    expect(changesOf(inserted)).toEqual(['+photo: New.', '−photo: Two.']);
  });
});

describe('every field of a file', () => {
  /** Every path of the schema, list items as `0`. */
  function pathsOf(node: unknown, path: Path = []): string[] {
    const { properties, items } = z
      .looseObject({
        properties: z.record(z.string(), z.unknown()).optional(),
        items: z.unknown().optional(),
      })
      .parse(node);
    if (properties) {
      return Object.entries(properties).flatMap(([key, value]) => pathsOf(value, [...path, key]));
    }
    return items === undefined ? [path.join('.')] : pathsOf(items, [...path, 0]);
  }

  it('is in the file that these tests change', () => {
    const all = pathsOf(z.toJSONSchema(schoolFile, { io: 'input' }));
    const own = new Set(leavesOf(FULL).map((path) => path.join('.')));
    expect(all.length).toBeGreaterThan(70);
    expect(all.filter((path) => !own.has(path))).toEqual([]);
    expect(schoolFile.safeParse(FULL).success).toBe(true);
  });

  const shown = leavesOf(FULL).filter(([top]) => top !== undefined && !HIDDEN.has(top));
  it.each(shown.map((path) => [path.join('.'), path] as const))('%s is drawn', (_, path) => {
    expect(saysTheSame(FULL, withLeaf(FULL, path, 'Else'))).toBe(false);
    expect(saysTheSame(FULL, withLeaf(FULL, path, undefined))).toBe(false);
  });
});

const HIDDEN: ReadonlySet<string | number> = new Set([
  '$schema',
  'version',
  'revision',
  'signature',
]);

describe('equality', () => {
  /** A file with some of its leaves, lists and groups changed, taken away or moved: few values, so that some meet. */
  const file = (from: SchoolFile) => {
    const paths = leavesOf(from, true);
    const change = fc.tuple(
      fc.constantFrom(...paths),
      fc.constantFrom<unknown>('a', 'b', 'office', undefined, undefined),
    );
    return fc
      .array(change, { maxLength: 5 })
      .map((changes) => changes.reduce((now, [path, value]) => withLeaf(now, path, value), from));
  };

  it.each([
    ['the example', WESTWOOD],
    ['a file with everything', FULL],
  ])('is having no parts: %s', (_, from) => {
    fc.assert(
      fc.property(file(from), file(from), (before, after) => {
        expect(!saysTheSame(before, after)).toBe(differs(before, after, HIDDEN));
      }),
      { numRuns: 300 },
    );
  });

  it('tells lists and groups that are empty from those that are not there', () => {
    const bare: SchoolFile = {
      version: 1,
      school: { name: 'Clapgate School' },
      route: [{ role: 'office' }],
    };
    const others: SchoolFile[] = [
      { ...bare, contacts: {} },
      { ...bare, contacts: { send: {} } },
      { ...bare, route: [{ role: 'office', contact: {} }] },
      { ...bare, route: [{ role: 'office' }, { role: 'office' }] },
      { ...bare, commons: {} },
      { ...bare, commons: { sense: { summary: 'Think.' } } },
      { ...bare, commons: { sense: { summary: 'Think.', asks: [] } } },
      { ...bare, commons: { decency: { summary: 'Think.', asks: [] } } },
      { ...bare, victim: {} },
      { ...bare, victim: { steps: [] } },
      { ...bare, resources: [] },
      { ...bare, values: [] },
      { ...bare, school: { ...bare.school, aliases: [] } },
    ];
    const all = [bare, ...others];
    for (const [at, one] of all.entries()) {
      for (const other of all.slice(at + 1)) expect(saysTheSame(one, other)).toBe(false);
    }
  });

  it('tells apart what a role’s own contact and the named one say', () => {
    const { contacts: _, ...rest } = FULL;
    const contact = { email: 'a@b.example' };
    const own: SchoolFile = { ...rest, route: [{ role: 'senco', contact }] };
    const named: SchoolFile = { ...rest, route: [{ role: 'senco' }], contacts: { send: contact } };
    expect(saysTheSame(own, named)).toBe(false);
  });
});

describe('what needs a yes', () => {
  const linked = (links: readonly (string | undefined)[]): SchoolFile => ({
    ...FULL,
    resources: links.map((link) => ({
      name: 'Advice',
      for: 'Worries',
      ...(link === undefined ? {} : { link }),
    })),
  });

  it.each<[string, (file: SchoolFile) => void]>([
    ['a name', (file) => (file.school.aliases = ['WWP'])],
    ['what is not the school', (file) => file.school.notAliases?.pop()],
    ['the nation', (file) => (file.school.nation = 'wales')],
    ['a phone number', (file) => (file.route[0]!.contact = { phone: '01632 960999' })],
    ['the order of the route', (file) => (file.route = file.route.toReversed())],
    ['a step that is gone', (file) => file.route.pop()],
    ['hours', (file) => (file.contacts = { send: { hours: 'Never' } })],
    ['a channel', (file) => (file.channels = [])],
    ['the website', (file) => (file.school.website = 'https://else.example/')],
    ['a policy’s address', (file) => (file.policy!.address = 'https://else.example/')],
    ['a resource’s phone number', (file) => (file.resources![0]!.phone = '116 123')],
    ['a web address in wording', (file) => file.values?.push('See westwood-park.example/pay')],
    ['an e-mail address in wording', (file) => file.photos?.push('Ask help@pay.example')],
    ['a phone number in wording', (file) => file.questions?.push('Ring 01632-960 999?')],
    ['a phone number that passes for years', (file) => file.values?.push('0161 2026-2027')],
    ['a web address with other letters', (file) => file.values?.push('See школа.рф')],
  ])('%s', (_, change) => {
    expect(changed(change).needsYes).toBe(true);
  });

  it('an address that goes, or whose line moves to another place', () => {
    const with_ = { ...FULL, values: ['See pay.example', 'Kind'], photos: ['Ask'] };
    const without = { ...FULL, values: ['Kind'], photos: ['Ask'] };
    const moved = { ...FULL, values: ['Kind'], photos: ['Ask', 'See pay.example'] };
    expect(differenceOf(with_, without).needsYes).toBe(true);
    expect(differenceOf(with_, moved).needsYes).toBe(true);
  });

  it('a link that moves to another of the same name', () => {
    const link = 'https://advice.example/';
    const moved = differenceOf(linked([link, undefined]), linked([undefined, link]));
    expect(partsOf(moved)).toEqual(['links']);
    expect(moved.needsYes).toBe(true);
  });

  it('is not asked for wording beside an address that stays', () => {
    const values = ['See pay.example', 'Kind'];
    const more = differenceOf({ ...FULL, values }, { ...FULL, values: [...values, 'Fair'] });
    expect(more).toMatchObject({ needsYes: false, parts: [{ part: 'values' }] });
  });

  it('is not asked for a link that stays where it is, however many come before it', () => {
    const [before] = linked(['https://advice.example/']).resources ?? [];
    const own = { ...FULL, resources: [before!] };
    const more = { ...FULL, resources: [{ name: 'Nurse', for: 'Health' }, before!] };
    expect(differenceOf(own, more)).toMatchObject({ needsYes: false, parts: [{ part: 'help' }] });
  });

  it.each<[string, (file: SchoolFile) => void]>([
    ['values', (file) => file.values?.push('Be kind, e.g. at 8.15am.')],
    ['values', (file) => file.values?.push('New for 2026-27.')],
    ['commons', (file) => (file.commons!.sense!.summary = 'Think.')],
    ['policy', (file) => (file.policy!.review = '2030-01')],
    ['policy', (file) => file.policy?.linked?.push({ title: 'Lost property' })],
    ['expectations', (file) => (file.expectations = [])],
    ['consequences', (file) => (file.consequences = file.consequences?.toReversed())],
    ['help', (file) => file.help?.push('samaritans')],
  ])('not for wording: %s', (part, change) => {
    const difference = changed(change);
    expect(partsOf(difference)).toEqual([part]);
    expect(difference.needsYes).toBe(false);
  });
});
