import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_MANAGED,
  managedProblems,
  readManaged,
  refreshManaged,
  withManaged,
} from '../../../lib/platform/managed.ts';
import type { ManagedArea } from '../../../lib/platform/managed.ts';
import { createStore } from '../../../lib/platform/store.ts';
import { checkSchoolFile } from '../../../lib/school/check.ts';
import { schoolIdOf } from '../../../lib/school/identity.ts';
import { freeId } from '../../../lib/school/same.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { School } from '../../../lib/school/school.ts';
import { NOW, fakeArea } from './support.ts';

const LATER = '2027-01-01T00:00:00.000Z';

function file(name: string, more: { town?: string; id?: string; revision?: number } = {}) {
  const { revision, ...school } = more;
  const made = checkSchoolFile(
    JSON.stringify({
      version: 1,
      ...(revision === undefined ? {} : { revision }),
      school: { name, ...school },
      route: [{ role: 'class-teacher' }],
    }),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.file;
}

const textOf = (one: SchoolFile) => JSON.stringify(one);
const asFiles = (files: readonly SchoolFile[]) => files.map((one) => ({ file: one }));
const own = (one: SchoolFile, id = schoolIdOf(one.school)): School => ({
  id,
  file: one,
  source: { kind: 'pasted' },
  addedAt: NOW,
  enabled: true,
});
const managed = (one: SchoolFile, over: Partial<School> = {}): School => ({
  ...own(one),
  source: { kind: 'managed' },
  ...over,
});

const WESTWOOD = file('Westwood Park Primary School', { id: 'westwood' });
const HALL = file('Kingsmead Hall School', { id: 'hall' });

describe('readManaged', () => {
  it('reads each school, with its text', () => {
    const schools = [textOf(WESTWOOD), `\uFEFF ${textOf(HALL)}\n`];
    expect(readManaged({ schools })).toEqual({
      files: [
        { file: WESTWOOD, text: schools[0] },
        { file: HALL, text: schools[1] },
      ],
      problems: [],
      isWhole: true,
    });
  });

  it.each([[undefined], [null], [{}], [{ schools: [] }]])('finds nothing amiss in %j', (value) => {
    expect(readManaged(value)).toEqual({ files: [], problems: [], isWhole: true });
  });

  it.each([
    ['policy', 'schools'],
    ['policy', [textOf(HALL)]],
    ['schools', { schools: textOf(HALL) }],
    ['schools', { schools: { 1: textOf(HALL) } }],
    ['schools', { schools: null }],
    ['schools[0]', { schools: [7] }],
    ['schools[0]', { schools: [HALL] }],
    ['schools[0]', { schools: ['[]'] }],
    ['schools[0], line 1, column 1', { schools: ['Westwood Park'] }],
    ['schools[0].route', { schools: ['{"version":1,"school":{"name":"Kingsmead Hall"}}'] }],
  ])('says that %s can’t be read, how to mend it, and that a part is missing', (path, value) => {
    const { files, problems, isWhole } = readManaged(value);
    expect(files).toEqual([]);
    expect(problems).toEqual([{ path, message: expect.any(String), mend: expect.any(String) }]);
    expect(isWhole).toBe(false);
  });

  it.each(['sensitivity', 'sitesOff', 'report', 'role', 'Schools', 'constructor'])(
    'takes no “%s”, and says so',
    (key) => {
      const value = { [key]: 'careful', schools: [textOf(HALL)] };
      const { files, problems, isWhole } = readManaged(value);
      expect(files).toHaveLength(1);
      expect(problems).toMatchObject([{ path: key, message: expect.stringMatching(/can’t set/) }]);
      expect(isWhole).toBe(true);
    },
  );

  it('lets a bad entry cost only itself', () => {
    const { files, problems } = readManaged({ schools: ['{', textOf(HALL), 'x', textOf(HALL)] });
    expect(files.map((one) => one.file)).toEqual([HALL]);
    expect(problems.map(({ path }) => path.slice(0, 10))).toEqual([
      'schools[0]',
      'schools[2]',
      'schools[3]',
    ]);
  });

  it('reads twenty schools and says that the others were left out', () => {
    const schools = Array.from({ length: 30 }, (_, n) => textOf(file(`Samples Hall ${n} School`)));
    const { files, problems } = readManaged({ schools });
    expect(files).toHaveLength(MAX_MANAGED);
    expect(problems).toMatchObject([{ path: 'schools[20]' }]);
  });

  it('never throws, whatever it is given', () => {
    const anything = fc.anything({ withSparseArray: true, withNullPrototype: true, withMap: true });
    const nearly = fc.record({ schools: fc.oneof(anything, fc.array(anything)) });
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => {
        const { files, problems } = readManaged(value);
        expect(files).toEqual([]);
        expect(problems.every(({ message, mend }) => message !== '' && mend !== '')).toBe(true);
      }),
    );
  });
});

const NAMES = ['Westwood Park Primary School', 'Kingsmead Hall School', 'St Mary’s School'];
/** Few names, towns and revisions, so that schools meet their like. */
const files = fc
  .record(
    {
      name: fc.constantFrom(...NAMES),
      town: fc.constantFrom('Brackenford', 'Upper Sample'),
      revision: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ['name'] },
  )
  .map(({ name, ...more }) => file(name, more));
const policies = fc.uniqueArray(files, { selector: textOf, maxLength: 6 });
const lists = fc
  .array(fc.record({ file: files, isManaged: fc.boolean(), enabled: fc.boolean() }), {
    maxLength: 8,
  })
  .map((entries) => {
    const taken = new Set<string>();
    return entries.map((entry): School => {
      const id = freeId(schoolIdOf(entry.file.school), taken);
      taken.add(id);
      const base = entry.isManaged ? managed(entry.file) : own(entry.file);
      return { ...base, id, enabled: entry.enabled };
    });
  });
const isOwn = ({ source }: School) => source.kind !== 'managed';
const isSet = (school: School) => !isOwn(school);

describe('the laws of withManaged', () => {
  const law = (check: (have: readonly School[], policy: readonly SchoolFile[]) => void) =>
    fc.assert(fc.property(lists, policies, check), { numRuns: 300 });

  it('never touches, moves or drops what is the parent’s own', () =>
    law((have, policy) => {
      for (const isWhole of [true, false]) {
        const mine = withManaged(have, asFiles(policy), LATER, isWhole).filter(isOwn);
        expect(mine.every((school, at) => school === have.filter(isOwn)[at])).toBe(true);
        expect(mine).toHaveLength(have.filter(isOwn).length);
      }
    }));

  it('holds just the policy’s schools, but for those the parent has', () =>
    law((have, policy) => {
      const there = new Set(have.filter(isOwn).map((school) => textOf(school.file)));
      const set = withManaged(have, asFiles(policy), LATER).filter(isSet);
      expect(set.map((school) => textOf(school.file)).toSorted()).toEqual(
        policy
          .map(textOf)
          .filter((text) => !there.has(text))
          .toSorted(),
      );
    }));

  it('does nothing the second time', () =>
    law((have, policy) => {
      for (const isWhole of [true, false]) {
        const once = withManaged(have, asFiles(policy), LATER, isWhole);
        expect(withManaged(once, asFiles(policy), NOW, isWhole)).toBe(once);
      }
    }));

  it('gives each school an id of its own', () =>
    law((have, policy) => {
      const next = withManaged(have, asFiles(policy), LATER);
      expect(new Set(next.map(({ id }) => id)).size).toBe(next.length);
    }));

  it('leaves a school as it is when the policy still has its file', () =>
    law((have, policy) => {
      const next = withManaged(have, asFiles(policy), LATER);
      const there = have.filter(isOwn).map((school) => textOf(school.file));
      const stays = policy
        .map(textOf)
        .filter((text) => !there.includes(text))
        .flatMap((text) => have.find((school) => textOf(school.file) === text) ?? []);
      expect(stays.filter((school) => !next.includes(school))).toEqual([]);
    }));

  it('keeps the order of what stays, whatever the order of the policy', () =>
    law((have, policy) => {
      // Those that are new say so by their date.
      const stays = withManaged(have, asFiles(policy), LATER)
        .filter(({ addedAt }) => addedAt === NOW)
        .map(({ id }) => id);
      expect(stays).toEqual(have.map(({ id }) => id).filter((id) => stays.includes(id)));
    }));

  it('takes nothing away while a part of the policy can’t be read', () =>
    law((have, policy) => {
      const next = withManaged(have, asFiles(policy), LATER, false);
      const there = new Set(next.map(({ id }) => id));
      expect(have.every(({ id }) => there.has(id))).toBe(true);
    }));
});

describe('withManaged', () => {
  const off = managed(HALL, { enabled: false });

  it('adds a school that is on', () => {
    expect(withManaged([], asFiles([HALL]), LATER)).toEqual([managed(HALL, { addedAt: LATER })]);
  });

  it('takes a newer file, and leaves it off and where it was', () => {
    const newer = file('Kingsmead Hall School', { id: 'hall', revision: 2 });
    const next = withManaged([off, own(WESTWOOD)], asFiles([newer]), LATER);
    expect(next).toEqual([{ ...off, file: newer }, own(WESTWOOD)]);
  });

  it('gives an id that is the parent’s a suffix', () => {
    const mine = own(file('Kingsmead Hall School', { id: 'hall', revision: 7 }));
    expect(withManaged([mine], asFiles([HALL]), LATER)).toEqual([
      mine,
      managed(HALL, { id: 'hall-2', addedAt: LATER }),
    ]);
  });

  it('does not add what the parent has, even switched off', () => {
    const mine = { ...own(HALL), enabled: false };
    const have = [mine];
    expect(withManaged(have, asFiles([HALL]), LATER)).toBe(have);
  });

  it('lets schools of a broken policy stay up to the limit', () => {
    const old = Array.from({ length: 20 }, (_, n) => managed(file(`Samples Hall ${n} School`)));
    const next = withManaged(old, asFiles([WESTWOOD, HALL]), LATER, false);
    expect(next).toHaveLength(MAX_MANAGED);
    expect(next.slice(0, 18)).toEqual(old.slice(0, 18));
  });
});

describe('refreshManaged', () => {
  const policy = (...answers: readonly unknown[]) => {
    let asked = 0;
    const area: ManagedArea = {
      async get() {
        const answer = answers[Math.min(asked, answers.length - 1)];
        asked += 1;
        if (answer instanceof Error) throw answer;
        return answer;
      },
    };
    return { area, asked: () => asked };
  };
  const NONE = new Error('Managed storage manifest not found');

  async function refresh(have: readonly School[], ...answers: readonly unknown[]) {
    const local = fakeArea({ schools: { version: 1, value: have } });
    const store = createStore(local.area, () => NOW);
    const { area, asked } = policy(...answers);
    let waited = 0;
    const outcome = await refreshManaged(
      area,
      store,
      () => LATER,
      async () => void (waited += 1),
    );
    const { schools } = await store.load();
    return { outcome, schools, writes: local.writes, asked: asked(), waited };
  }

  it('adds the schools, in one write', async () => {
    const { outcome, schools, writes, waited } = await refresh([own(WESTWOOD)], {
      schools: [textOf(HALL)],
    });
    expect(outcome).toEqual({ kind: 'done' });
    expect(schools).toEqual([own(WESTWOOD), managed(HALL, { addedAt: LATER })]);
    expect(writes).toHaveLength(1);
    expect(waited).toBe(0);
  });

  it('writes nothing when nothing changed', async () => {
    const off = managed(HALL, { enabled: false });
    const { schools, writes } = await refresh([off], { schools: [textOf(HALL)] });
    expect(schools).toEqual([off]);
    expect(writes).toEqual([]);
  });

  it.each([
    ['refuses, as Firefox does without a policy', NONE],
    ['gives nothing', undefined],
  ])('keeps what is there where the browser %s', async (_, answer) => {
    const { outcome, schools, writes } = await refresh([managed(HALL)], answer);
    expect(outcome).toEqual({ kind: 'unread' });
    expect(schools).toEqual([managed(HALL)]);
    expect(writes).toEqual([]);
  });

  it('takes schools away at once when the policy says that there are none', async () => {
    const { schools, asked } = await refresh([managed(HALL), own(WESTWOOD)], { schools: [] });
    expect(schools).toEqual([own(WESTWOOD)]);
    expect(asked).toBe(1);
  });

  it('looks twice before it takes schools away for want of a policy', async () => {
    const { schools, asked, waited } = await refresh([managed(HALL)], {}, {});
    expect(schools).toEqual([]);
    expect([asked, waited]).toEqual([2, 1]);
  });

  it('keeps a school, and that it is off, through a start at which the policy comes late', async () => {
    const off = managed(HALL, { enabled: false });
    const { schools, writes } = await refresh([off], {}, { schools: [textOf(HALL)] });
    expect(schools).toEqual([off]);
    expect(writes).toEqual([]);
    expect((await refresh([off], {}, NONE)).schools).toEqual([off]);
  });

  it('waits where nothing is there yet: just installed, a policy may not have arrived', async () => {
    const { outcome, asked, waited, writes } = await refresh([own(HALL)], {});
    expect(outcome).toEqual({ kind: 'done' });
    expect([asked, waited, writes.length]).toEqual([2, 1, 0]);
  });

  it('keeps the last good file of a school while its new one is broken', async () => {
    const off = managed(HALL, { enabled: false });
    const { schools } = await refresh([off], { schools: ['{', textOf(WESTWOOD)] });
    expect(schools).toEqual([off, managed(WESTWOOD, { addedAt: LATER })]);
    expect((await refresh([off], { schools: 'broken' })).schools).toEqual([off]);
  });

  it.each(['get', 'set'] as const)('rejects nothing when the store’s %s fails', async (method) => {
    const { area } = fakeArea({ schools: { version: 1, value: [managed(HALL)] } });
    const failing = { ...area, [method]: () => Promise.reject(new Error('no')) };
    const store = createStore(failing, () => NOW);
    const wait = () => Promise.resolve();
    for (const answer of [{ schools: [textOf(WESTWOOD)] }, {}]) {
      const outcome = await refreshManaged(policy(answer).area, store, () => LATER, wait);
      expect(outcome).toEqual({ kind: 'unkept' });
    }
  });
});

describe('managedProblems', () => {
  it('tells what could not be read, and nothing where there is no policy', async () => {
    const problems = await managedProblems({ get: async () => ({ schools: [7], report: true }) });
    expect(problems.map(({ path }) => path)).toEqual(['report', 'schools[0]']);
    expect(await managedProblems({ get: () => Promise.reject(new Error('no')) })).toEqual([]);
  });
});
