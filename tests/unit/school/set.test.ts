import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedSchool } from '../../../lib/platform/items.ts';
import { MAX_SCHOOLS } from '../../../lib/platform/schools.ts';
import { checkSchoolFile } from '../../../lib/school/check.ts';
import { schoolIdOf } from '../../../lib/school/identity.ts';
import { freeId } from '../../../lib/school/same.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { School, SchoolSource } from '../../../lib/school/school.ts';
import { MAX_SET, MAX_SET_BYTES, exportSet, importSet, withSet } from '../../../lib/school/set.ts';

const AT = '2026-11-20T10:00:00.000Z';

/** A file as it comes out of the checks, with its keys in the schema's order. */
function checked(file: object): SchoolFile {
  const result = checkSchoolFile(JSON.stringify(file));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.file;
}

function file(name: string, more: Partial<SchoolFile['school']> = {}, revision?: number) {
  return checked({
    version: 1,
    ...(revision === undefined ? {} : { revision }),
    school: { name, ...more },
    route: [{ role: 'class-teacher' }, { role: 'office', for: 'Meals' }],
  });
}

function school(one: SchoolFile, over: Partial<School> = {}): School {
  const source: SchoolSource = { kind: 'pasted' };
  return { id: schoolIdOf(one.school), file: one, source, addedAt: AT, enabled: true, ...over };
}

const WESTWOOD = school(file('Westwood Park Primary School', { aliases: ['WPPS'] }));
const HALL = school(file('Kingsmead Hall School', { id: 'hall' }), { enabled: false });

const setOf = (schools: readonly unknown[], over: object = {}) =>
  JSON.stringify({
    threeCommons: 'my-schools',
    version: 1,
    exportedAt: AT,
    schools,
    ...over,
  });
const entryOf = ({ file, source, addedAt, enabled }: School) => ({
  file,
  source,
  addedAt,
  enabled,
});

function brought(text: string, have: readonly School[] = []) {
  const result = importSet(text, have);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result;
}
const statesOf = (text: string, have: readonly School[]) =>
  brought(text, have).schools.map(({ state }) => state);

const sources: fc.Arbitrary<SchoolSource> = fc.oneof(
  fc.record({ kind: fc.constant('page' as const), url: fc.webUrl({ validSchemes: ['https'] }) }),
  fc.record({ kind: fc.constant('file' as const), name: fc.string({ maxLength: 255 }) }),
  fc.constant({ kind: 'pasted' as const }),
  fc.constant({ kind: 'typed' as const }),
);
const instants = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const NAMES = [
  'Westwood Park Primary School',
  'Kingsmead Hall School',
  'St Mary’s CofE Primary School',
  'Ysgol Gymraeg Bryn Enghraifft',
  'Little Samples Nursery',
] as const;
/** Files of these names, with few towns, aliases and revisions, so that schools meet their like. */
const filesOf = (names: readonly string[]) =>
  fc
    .record(
      {
        name: fc.constantFrom(...names),
        town: fc.constantFrom('Brackenford', 'Example Town'),
        alias: fc.constantFrom('WPPS', 'Hall Samples', 'Bryn Samples'),
        revision: fc.integer({ min: 1, max: 3 }),
      },
      { requiredKeys: ['name'] },
    )
    .map(({ name, alias, revision, ...more }) =>
      file(name, alias === undefined ? more : { ...more, aliases: [alias] }, revision),
    );
/** A list as adding one by one makes it: own ids, no file twice. */
const listsOf = (names: readonly string[]) =>
  fc
    .uniqueArray(
      fc.record({
        file: filesOf(names),
        source: sources,
        addedAt: instants,
        enabled: fc.boolean(),
      }),
      { selector: (entry) => JSON.stringify(entry.file), maxLength: 8 },
    )
    .map((entries) => {
      const taken = new Set<string>();
      return entries.map((entry): School => {
        const id = freeId(schoolIdOf(entry.file.school), taken);
        taken.add(id);
        return { id, ...entry };
      });
    });
const lists = listsOf(NAMES);
/** Hardly any two that are not of one school. */
const likeLists = listsOf(NAMES.slice(0, 2));

describe('the laws of saving and bringing in', () => {
  it('into an empty list gives the same schools', () => {
    fc.assert(
      fc.property(lists, (have) => {
        const { schools, faults } = brought(exportSet(have, AT));
        expect(faults).toEqual([]);
        expect(schools.map(({ state }) => state)).toEqual(have.map(() => 'new'));
        expect(withSet([], schools)).toEqual(have);
      }),
    );
  });

  it('into the list it came from changes nothing', () => {
    fc.assert(
      fc.property(lists, (have) => {
        const { schools, faults } = brought(exportSet(have, AT), have);
        expect(faults).toEqual([]);
        expect(withSet(have, schools)).toBe(have);
      }),
    );
  });

  it('twice comes to the same as once, whatever was there', () => {
    fc.assert(
      fc.property(likeLists, likeLists, (have, saved) => {
        const text = exportSet(saved, AT);
        const once = withSet(have, brought(text, have).schools);
        const again = brought(text, once);
        expect(withSet(once, again.schools)).toBe(once);
        expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
        expect(once.length).toBeLessThanOrEqual(MAX_SET);
        // Nothing is lost without a word: a school is there, replaced, or told of.
        expect(again.schools.length + again.faults.length).toBeGreaterThanOrEqual(saved.length);
      }),
      { numRuns: 300 },
    );
  });

  it('makes schools that the store reads again', () => {
    fc.assert(
      fc.property(lists, (have) => {
        for (const { school } of brought(exportSet(have, AT)).schools) {
          expect(storedSchool.safeParse(school).success).toBe(true);
        }
      }),
    );
  });

  it('never throws, and never takes junk for a school', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(importSet(text, []).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 }), (junk) => {
        const result = importSet(setOf([...junk, entryOf(HALL)]), []);
        // Junk may hold a key that no file may have, which refuses the whole.
        if (result.ok) expect(result.schools.map(({ school }) => school)).toEqual([HALL]);
        expect(result.ok ? result.faults.length : 1).toBeGreaterThanOrEqual(
          junk.length > 0 ? 1 : 0,
        );
      }),
    );
  });
});

describe('exportSet', () => {
  it('writes what a person can read, with a name and a version', () => {
    const text = exportSet([WESTWOOD], AT);
    expect(text).toMatch(/^\{\n {2}"threeCommons": "my-schools",\n {2}"version": 1,/);
    expect(JSON.parse(text)).toEqual({
      threeCommons: 'my-schools',
      version: 1,
      exportedAt: AT,
      schools: [entryOf(WESTWOOD)],
    });
  });

  it('leaves out what a policy set', () => {
    const managed = school(file('Little Samples Nursery'), { source: { kind: 'managed' } });
    expect(exportSet([managed, HALL], AT)).toBe(exportSet([HALL], AT));
  });

  it('keeps a page’s address, not the leave to look there', () => {
    const url = 'https://westwoodpark.example/commons';
    const page = school(file('Westwood Park Primary School'), {
      source: { kind: 'page', url },
      fresh: {
        sha256: 'a'.repeat(64),
        seenAt: AT,
        lookedAt: AT,
        outcome: 'unchanged',
        onVisit: true,
      },
    });
    const text = exportSet([page], AT);
    expect(text).not.toMatch(/onVisit|fresh|sha256/);
    const [only] = brought(text).schools;
    expect(only?.school.source).toEqual({ kind: 'page', url });
    expect(only?.school.fresh).toBeUndefined();
  });

  it('has room for twenty full files, spaces and all', () => {
    // Short words in long lists deep inside are what grows most.
    const few = Array.from({ length: 20 }, (_, n) => `Samples ${n}`);
    const categories = ['photo', 'rude', 'heat', 'rumour', 'threat', 'swearing', 'complaint'];
    const audience = ['parent', 'staff', 'governor', 'volunteer', 'pupil'];
    const expectations = Array.from({ length: 60 }, () => ({
      text: 'Be kind.',
      audience,
      categories,
    }));
    const asks = Array.from({ length: 20 }, () => ({ text: 'Be kind.', categories }));
    const common = { summary: 'Be kind.', asks };
    const full = checked({
      version: 1,
      school: { name: 'Westwood Park Primary School', notAliases: few },
      commons: { courtesy: common, decency: common, sense: common },
      expectations,
      route: [{ role: 'office' }],
    });
    const pretty = exportSet([school(full)], AT).length;
    expect(pretty).toBeLessThan(MAX_SET_BYTES / MAX_SET);
    expect(pretty).toBeGreaterThan(1.5 * JSON.stringify(full).length);
  });
});

describe('importSet', () => {
  it('has the room that adding one by one has', () => expect(MAX_SET).toBe(MAX_SCHOOLS));

  it('says which are new, there already, and newer', () => {
    const newer = school(file('Kingsmead Hall School', { id: 'hall' }, 2));
    const nursery = school(file('Little Samples Nursery'));
    const have = [WESTWOOD, HALL];
    const result = brought(setOf([nursery, newer, WESTWOOD].map(entryOf)), have);
    expect(result.schools.map(({ school, state }) => [school.id, state])).toEqual([
      ['little-samples-nursery', 'new'],
      ['hall', 'replaces'],
      [WESTWOOD.id, 'same'],
    ]);
    expect(withSet(have, result.schools)).toEqual([WESTWOOD, newer, nursery]);
  });

  it('keeps a school that the file has as it is, beside another version of it', () => {
    const newer = school(file('Kingsmead Hall School', { id: 'hall' }, 2));
    const { schools } = brought(setOf([newer, HALL].map(entryOf)), [HALL]);
    expect(schools).toEqual([
      { state: 'new', school: { ...newer, id: 'hall-2' } },
      { state: 'same', school: HALL },
    ]);
  });

  it('lets one school be replaced once', () => {
    const [one, two] = [2, 3].map((n) => school(file('Kingsmead Hall School', { id: 'hall' }, n)));
    const { schools } = brought(setOf([one, two].map((each) => each && entryOf(each))), [HALL]);
    expect(schools.map(({ state }) => state)).toEqual(['replaces', 'new']);
  });

  it('puts two schools of one name and two towns beside each other', () => {
    const york = school(file('St Mary’s CofE Primary School', { town: 'Example Town' }));
    const leeds = school(file('St Mary’s CofE Primary School', { town: 'Brackenford' }));
    const [only] = brought(setOf([entryOf(york)]), [leeds]).schools;
    expect(only).toMatchObject({ state: 'new', school: { id: `${leeds.id}-2` } });
  });

  it('does not go back to an older file', () => {
    const newer = school(file('Kingsmead Hall School', {}, 3));
    const older = school(file('Kingsmead Hall School', {}, 2));
    const { schools, faults } = brought(setOf([entryOf(older)]), [newer]);
    expect(schools).toEqual([]);
    expect(faults).toMatchObject([
      { path: 'schools[0].file.revision', message: expect.stringMatching(/newer version/) },
    ]);
  });

  it.each([
    ['another id', {}],
    ['the same id and another town', { id: 'westwood-park-primary-school', town: 'Brackenford' }],
  ])('refuses %s under another school’s name', (_, more) => {
    const have = school(
      file('Westwood Park Primary School', { aliases: ['WPPS'], town: 'Example Town' }),
    );
    const thief = school(file('Totally Other School', { aliases: ['WPPS'], ...more }));
    const { schools, faults } = brought(setOf([entryOf(thief)]), [have]);
    expect(schools).toEqual([]);
    expect(faults).toMatchObject([{ path: 'schools[0].file.school.aliases[0]' }]);
  });

  it('never takes the place of a school that a policy set', () => {
    const managed = school(file('Kingsmead Hall School', {}, 1), { source: { kind: 'managed' } });
    const mine = school(file('Kingsmead Hall School', {}, 2));
    const [only] = brought(setOf([entryOf(mine)]), [managed]).schools;
    expect(only).toMatchObject({ state: 'new', school: { id: `${managed.id}-2` } });
  });

  it('lets a bad entry cost only itself, and says where', () => {
    const broken = { ...entryOf(HALL), file: { version: 1, school: { name: 'x', aliases: [7] } } };
    const policy = { ...entryOf(HALL), source: { kind: 'managed' } };
    const http = { ...entryOf(HALL), source: { kind: 'page', url: 'http://hall.example/' } };
    const strange = { ...entryOf(HALL), fresh: { onVisit: true } };
    const text = setOf([broken, entryOf(WESTWOOD), policy, http, strange, null, {}]);
    const { schools, faults } = brought(text);
    expect(schools.map(({ school }) => school)).toEqual([WESTWOOD]);
    const paths = faults.map(({ path }) => path);
    expect(paths).toContain('schools[0].file.school.aliases[0]');
    for (const path of ['schools[2].source', 'schools[3].source', 'schools[4].fresh', 'schools[5]'])
      expect(
        paths.some((one) => one.startsWith(path)),
        path,
      ).toBe(true);
    expect(paths).toContain('schools[6].enabled');
    expect(faults.every(({ message, mend }) => message !== '' && mend !== '')).toBe(true);
  });

  it('takes a school once, and twenty at most', () => {
    const many = Array.from({ length: 22 }, (_, n) =>
      entryOf(school(file(`Samples Hall ${n + 10} School`))),
    );
    const cut = brought(setOf(many));
    expect(cut.schools).toHaveLength(20);
    expect(cut.faults).toMatchObject([{ path: 'schools[20]' }]);
    const twice = brought(setOf([entryOf(HALL), entryOf(HALL)]));
    expect(twice.schools).toHaveLength(1);
    expect(twice.faults).toMatchObject([{ path: 'schools[1]' }]);
  });

  it('says where no room is left', () => {
    const have = Array.from({ length: 19 }, (_, n) =>
      school(file(`Samples Hall ${n + 10} School`)),
    );
    const { schools, faults } = brought(setOf([HALL, WESTWOOD].map(entryOf)), have);
    expect(schools.map(({ school }) => school.id)).toEqual(['hall']);
    expect(faults).toMatchObject([
      { path: 'schools[1]', message: expect.stringMatching(/no room/) },
    ]);
  });

  it('counts no managed school against the parent’s room', () => {
    const managed = Array.from({ length: 20 }, (_, n) =>
      school(file(`Samples Hall ${n + 10} School`), { source: { kind: 'managed' } }),
    );
    expect(statesOf(setOf([entryOf(HALL)]), managed)).toEqual(['new']);
  });

  const nested = (depth: number): object => (depth === 0 ? {} : { a: nested(depth - 1) });
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  it.each([
    ['nothing', ' \n', /nothing/],
    ['a plain school file', JSON.stringify(HALL.file), /add it as a school/],
    ['a broken plain school file', '{"school":{}}', /add it as a school/],
    ['another program’s file', '{"bookmarks":[]}', /not a file of saved schools/],
    ['another program’s file with a version', '{"version":1}', /not a file of saved schools/],
    ['a list', '[]', /not a file of saved schools/],
    ['a web page', '<!doctype html>', /web page/],
    ['a file cut off', exportSet([HALL], AT).slice(0, -4), /stops before/],
    ['a newer version', setOf([], { version: 2 }), /newer version/],
    ['a depth bomb', setOf([]).replace('[]', deep), /too many brackets/],
    ['a file within that is too deep', setOf([{ file: nested(20) }]), /too many brackets/],
    ['a key that is there twice', setOf([]).replace('{', '{"version":1,'), /twice/],
    ['a forbidden key', setOf([]).replace('{', '{"__proto__":{},'), /not allowed/],
    ['schools that are no list', setOf([], { schools: {} }), /should be/],
    ['a huge text', 'x'.repeat(MAX_SET_BYTES + 1), /too big/],
  ])('refuses %s whole', (_, text, why) => {
    const result = importSet(text, []);
    expect(result).toMatchObject({ ok: false });
    const [first] = result.faults;
    expect(first?.message).toMatch(why);
    expect(first?.mend).not.toMatch(/example file/);
  });

  it('reads a file with a byte order mark', () => {
    expect(statesOf(`\uFEFF${exportSet([HALL], AT)}`, [])).toEqual(['new']);
  });
});
