import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashOf } from '../../../lib/school/clash.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { School, SchoolSource } from '../../../lib/school/school.ts';
import { goodFile } from './school-file.ts';
import { aSchool } from './support.ts';

const HOST = 'www.westwoodpark.example';
const page = (host: string): SchoolSource => ({ kind: 'page', url: `https://${host}/about/us` });

const WESTWOOD = {
  id: 'westwood-park',
  name: 'Westwood Park Primary School',
  aliases: ['WPPS', 'Westy Primary'],
  town: 'Brackenford',
};

/** The school the parent has already. */
const added = (
  source: SchoolSource = page(HOST),
  school: SchoolFile['school'] = WESTWOOD,
): School => ({
  ...aSchool(school),
  source,
});

/** Another school’s file, with just what a test says. */
const file = (school: Partial<SchoolFile['school']>): SchoolFile => ({
  version: 1,
  school: { name: 'Thornfield Academy', ...school },
  route: [{ role: 'office' }],
});

const pathsOf = (school: Partial<SchoolFile['school']>, other = added(), publisher?: string) =>
  clashOf(file(school), [other], publisher).map(({ path }) => path);

describe('clashOf: an alias that is another school’s name', () => {
  it.each([
    ['its full name', 'Westwood Park Primary School'],
    ['its full name, written otherwise', 'WESTWOOD PARK  Primary-School'],
    ['its short name, which we derive', 'Westwood Park'],
    ['its initials', 'wpps'],
    ['its other alias', 'Westy Primary'],
  ])('refuses %s', (_, alias) => {
    expect(pathsOf({ aliases: ['Thorny', alias] }, added(), 'thornfield.example')).toEqual([
      'school.aliases[1]',
    ]);
  });

  it('refuses its given short name', () => {
    const other = added(page(HOST), { ...WESTWOOD, shortName: 'Westies' });
    expect(pathsOf({ aliases: ['westies'] }, other, 'thornfield.example')).toHaveLength(1);
  });

  it('names the school, its host, and the way out', () => {
    const [fault] = clashOf(file({ aliases: ['WPPS'] }), [added()], 'thornfield.example');
    expect(fault?.message).toBe(
      '“WPPS” is already a name of another school you have: Westwood Park Primary School (westwoodpark.example).',
    );
    expect(fault?.mend).toMatch(/Take it out of the file/);
    const [pasted] = clashOf(file({ aliases: ['WPPS'] }), [added({ kind: 'pasted' })], undefined);
    expect(pasted?.message).toMatch(/: Westwood Park Primary School\.$/);
  });

  it('counts a school that is switched off as well', () => {
    expect(
      pathsOf({ aliases: ['WPPS'] }, { ...added(), enabled: false }, 'x.example'),
    ).toHaveLength(1);
  });

  it('is no matter of towns: nobody else may be called so', () => {
    expect(pathsOf({ aliases: ['WPPS'], town: 'Ashmere' }, added(), 'x.example')).toHaveLength(1);
  });

  it('lets through what only resembles a name', () => {
    expect(pathsOf({ aliases: ['WPPSA', 'Westwood', 'Westwood Park Juniors'] })).toEqual([]);
  });
});

describe('clashOf: names that schools share', () => {
  const name = 'Westwood Park Primary School';

  it('lets two schools of two towns have one name', () => {
    expect(pathsOf({ name, town: 'Ashmere' }, added(), 'ashmere.example')).toEqual([]);
    expect(pathsOf({ shortName: 'Westy Primary', town: 'Ashmere' }, added(), 'x.example')).toEqual(
      [],
    );
  });

  it('refuses one name where a town is missing or the same', () => {
    expect(pathsOf({ name }, added(), 'evil.example')).toEqual(['school.name']);
    expect(pathsOf({ name, town: 'brackenford' }, added(), 'evil.example')).toEqual([
      'school.name',
    ]);
  });

  it('refuses a name or short name that is another’s alias', () => {
    expect(pathsOf({ shortName: 'WPPS' }, added(), 'evil.example')).toEqual(['school.shortName']);
    expect(pathsOf({ name: 'Westy Primary' }, added(), 'evil.example')).toEqual(['school.name']);
  });

  it('lets two St Mary’s of one town share the short name that we derive', () => {
    const catholic = added(page(HOST), {
      name: 'St Mary’s Catholic Primary School',
      town: 'Ashmere',
    });
    const school = {
      name: 'St Mary’s C of E Primary School',
      shortName: 'St Mary’s',
      town: 'Ashmere',
    };
    expect(pathsOf(school, catholic, 'stmarys.example')).toEqual([]);
  });
});

describe('clashOf: the same school again', () => {
  const again = { ...WESTWOOD, name: 'Westwood Park' };

  it('is a replacement: same host, with or without www', () => {
    expect(pathsOf(again, added(), HOST)).toEqual([]);
    expect(pathsOf(again, added(), 'WestwoodPark.example')).toEqual([]);
    expect(pathsOf(again, added(page('westwoodpark.example')), HOST)).toEqual([]);
  });

  it('is a replacement: same id where one of the two has no host', () => {
    expect(pathsOf(again, added({ kind: 'pasted' }), HOST)).toEqual([]);
    expect(pathsOf(again, added({ kind: 'file', name: 'a.json' }))).toEqual([]);
    expect(pathsOf(again, added(), undefined)).toEqual([]);
    expect(
      pathsOf({ name: WESTWOOD.name }, added({ kind: 'typed' }, { name: WESTWOOD.name }), HOST),
    ).toEqual([]);
  });

  it('is none with the same id from another host', () => {
    expect(pathsOf(again, added(), 'evil.example')).toEqual([
      'school.aliases[0]',
      'school.aliases[1]',
    ]);
    expect(pathsOf(again, added(), `${HOST}.evil.example`)).not.toEqual([]);
    expect(pathsOf(again, added(page('westwoodpark.example.uk')), HOST)).not.toEqual([]);
  });

  it('is none with the same id and another town', () => {
    const other = { ...again, town: 'Ashmere' };
    expect(pathsOf(other, added({ kind: 'pasted' }))).toEqual([
      'school.aliases[0]',
      'school.aliases[1]',
    ]);
  });

  it('is none with another id where a host is not known', () => {
    expect(pathsOf({ aliases: ['WPPS'] }, added({ kind: 'managed' }), HOST)).toHaveLength(1);
    expect(pathsOf({ aliases: ['WPPS'] }, added({ kind: 'pasted' }))).toHaveLength(1);
  });

  it('leaves the schools of one site to whoever runs it', () => {
    expect(pathsOf({ aliases: ['WPPS'] }, added(), HOST)).toEqual([]);
  });
});

describe('clashOf: any file', () => {
  const host = fc.constantFrom('one.example', 'www.one.example', 'two.example', undefined);
  const schoolOf = (other: SchoolFile, from: string | undefined): School => ({
    id: 'other',
    file: other,
    source: from === undefined ? { kind: 'pasted' } : page(from),
    addedAt: '2026-01-01T00:00:00.000Z',
    enabled: true,
  });

  it('never clashes with itself, wherever the two came from, unless from two hosts', () => {
    fc.assert(
      fc.property(goodFile, host, host, (one, from, publisher) => {
        const plain = (name?: string) => name?.replace('www.', '');
        const isKnownStranger =
          from !== undefined && publisher !== undefined && plain(from) !== plain(publisher);
        fc.pre(!isKnownStranger);
        expect(clashOf(one, [schoolOf(one, from)], publisher)).toEqual([]);
      }),
    );
  });

  it('clashes at every alias and name when copied to another host', () => {
    fc.assert(
      fc.property(goodFile, (one) => {
        const { shortName, aliases = [] } = one.school;
        const names = 1 + (shortName === undefined ? 0 : 1) + aliases.length;
        expect(clashOf(one, [schoolOf(one, 'one.example')], 'two.example')).toHaveLength(names);
      }),
    );
  });
});
