import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../lib/school/difference.ts';
import { hostOf, isSamePlace, relationOf } from '../../../lib/school/relation.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { School, SchoolSource } from '../../../lib/school/school.ts';

const page = (url: string): SchoolSource => ({ kind: 'page', url });
const OWN = page('https://www.clapgate.example/parents');
const OTHER_PAGE = page('https://www.clapgate.example/news/2026');
const TRUST = page('https://trust.example/clapgate');
const PICKED: SchoolSource = { kind: 'file', name: 'clapgate.json' };
const PASTED: SchoolSource = { kind: 'pasted' };
const TYPED: SchoolSource = { kind: 'typed' };
const MANAGED: SchoolSource = { kind: 'managed' };

function file(more: Partial<SchoolFile['school']> = {}, values?: string[]): SchoolFile {
  return {
    version: 1,
    school: { name: 'Clapgate Primary School', ...more },
    ...(values === undefined ? {} : { values }),
    route: [{ role: 'office' }],
  };
}
const had = (source: SchoolSource, one = file(), id = 'clapgate'): School => ({
  id,
  file: one,
  source,
  addedAt: '2026-11-20T09:00:00.000Z',
  enabled: true,
});

const FILE = file();
const NEXT = file({}, ['Be kind.']);

describe('relationOf', () => {
  it('is new where nothing is, or only other schools are', () => {
    expect(relationOf(FILE, OWN, [])).toEqual({ kind: 'new' });
    const others = [
      had(OWN, file({ name: 'Marsh Lane Primary School' }), 'marsh-lane'),
      had(OWN, file({ id: 'clapgate-juniors' }), 'clapgate-juniors'),
    ];
    expect(relationOf(FILE, OWN, others)).toEqual({ kind: 'new' });
  });

  it.each<[string, SchoolSource, SchoolSource]>([
    ['its page', OWN, OWN],
    ['another page of its site', OWN, OTHER_PAGE],
    ['a page, now from a file', OWN, PICKED],
    ['a file, now pasted', PICKED, PASTED],
    ['what was typed, typed again', TYPED, TYPED],
    ['the device’s policy, now from a file', MANAGED, PICKED],
  ])('is the same where it says the same: from %s', (_, before, now) => {
    const school = had(before);
    expect(relationOf(structuredClone(FILE), now, [school])).toEqual({ kind: 'same', school });
  });

  it('is the same where only a number, a schema or a signature differ', () => {
    const school = had(OWN);
    const next = { ...FILE, revision: 9, $schema: 'https://x/y', signature: 'x' };
    expect(relationOf(next, OWN, [school])).toEqual({ kind: 'same', school });
  });

  it.each([OWN, OTHER_PAGE])('is newer where it differs and comes from one site: %j', (now) => {
    const school = had(OWN);
    expect(relationOf(NEXT, now, [school])).toEqual({
      kind: 'newer',
      school,
      difference: differenceOf(FILE, NEXT),
    });
  });

  it.each<[string, SchoolSource, SchoolSource]>([
    ['another site', OWN, TRUST],
    ['another port of its site', OWN, page('https://www.clapgate.example:8443/parents')],
    ['a site of a like name', OWN, page('https://clapgate.example/parents')],
    ['a file, where a page was', OWN, PICKED],
    ['a page, where a file was', PICKED, OWN],
    ['a file of the same name: nobody knows where it is from', PICKED, PICKED],
    ['a page, where its name was typed', TYPED, OWN],
  ])('is from elsewhere where it differs and comes from %s', (_, before, now) => {
    const school = had(before);
    expect(relationOf(NEXT, now, [school])).toEqual({
      kind: 'elsewhere',
      school,
      difference: differenceOf(FILE, NEXT),
    });
  });

  it.each([PICKED, TYPED, TRUST])(
    'is from elsewhere where it says the same, but comes from a page now: had from %j',
    (before) => {
      const school = had(before);
      expect(relationOf(FILE, OWN, [school])).toEqual({
        kind: 'elsewhere',
        school,
        difference: { parts: [], needsYes: false },
      });
    },
  );
});

describe('of two schools of one name', () => {
  const [york, bath] = ['York', 'Bath'].map((town) => file({ name: 'St Mary’s School', town }));
  if (york === undefined || bath === undefined) throw new Error('Two towns');
  const both = [had(OWN, york, 'st-marys'), had(OWN, bath, 'st-marys-2')];

  it('the one of the same town is meant', () => {
    const next = { ...bath, values: ['Be kind.'] };
    expect(relationOf(next, OWN, both)).toMatchObject({
      kind: 'newer',
      school: { id: 'st-marys-2' },
    });
    expect(relationOf(york, OWN, both)).toEqual({ kind: 'same', school: both[0] });
  });

  it('neither is, where the town is a third', () => {
    const hull = file({ name: 'St Mary’s School', town: 'Hull' });
    expect(relationOf(hull, OWN, both)).toEqual({ kind: 'new' });
  });

  it('the one that says the same is, where no town is given', () => {
    const bare = file({ name: 'St Mary’s School' });
    const three = [...both, had(PICKED, bare, 'st-marys-3')];
    expect(relationOf(bare, PASTED, three)).toMatchObject({ kind: 'same', school: three[2] });
  });
});

describe('of one school that is there more than once', () => {
  const fromFile = had(PICKED, FILE, 'clapgate');
  const fromPage = had(OWN, NEXT, 'clapgate-2');
  const set = had(MANAGED, file({}, ['Set.']), 'clapgate-3');

  it.each([
    ['the one from its site', NEXT, OTHER_PAGE, 'same', fromPage],
    ['the one from its site, though another says the same', FILE, OWN, 'newer', fromPage],
    ['the one that says the same', FILE, PASTED, 'same', fromFile],
    ['the one that says the same, from a page now', NEXT, TRUST, 'elsewhere', fromPage],
    ['one the parent may replace', file({}, ['Else.']), PASTED, 'elsewhere', fromFile],
  ] as const)('%s is meant', (_, one, source, kind, school) => {
    expect(relationOf(one, source, [set, fromFile, fromPage])).toMatchObject({ kind, school });
  });

  it('what the policy set is meant where there is no other', () => {
    expect(relationOf(FILE, PICKED, [set])).toMatchObject({ kind: 'elsewhere', school: set });
  });
});

describe('places', () => {
  it('are hosts of pages', () => {
    expect([OWN, PICKED, PASTED, TYPED, MANAGED].map(hostOf)).toEqual([
      'www.clapgate.example',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are the same only where both are known', () => {
    expect(isSamePlace(OWN, OTHER_PAGE)).toBe(true);
    expect(isSamePlace(OWN, TRUST)).toBe(false);
    expect(isSamePlace(OWN, PICKED)).toBe(false);
    expect(isSamePlace(PICKED, PICKED)).toBe(false);
  });
});
