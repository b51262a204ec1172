import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { State } from '../../../lib/platform/protocol.ts';
import {
  MAX_SCHOOLS,
  addSchool,
  changeSchool,
  removeSchool,
  undoChange,
  type Adding,
} from '../../../lib/platform/schools.ts';
import { DEFAULT_SETTINGS } from '../../../lib/platform/settings.ts';
import type { School, SchoolSource } from '../../../lib/school/school.ts';
import { NOW, file, school } from './support.ts';

const PAGE: SchoolSource = { kind: 'page', url: 'https://www.clapgate.example/parents' };
const ELSEWHERE: SchoolSource = { kind: 'page', url: 'https://trust.example/clapgate' };
const CLAPGATE = file('Clapgate Primary School', 'clapgate');

const state = (...schools: School[]): State => ({ schools, settings: DEFAULT_SETTINGS });
const adding = (over: Partial<Adding> = {}): Adding => ({
  file: CLAPGATE,
  source: PAGE,
  sha256: 'a'.repeat(64),
  as: { kind: 'new' },
  now: NOW,
  ...over,
});
const added = (before: State, over: Partial<Adding> = {}): State => {
  const { next, result } = addSchool(before, adding(over));
  if (next === undefined) throw new Error(JSON.stringify(result));
  return next;
};
const faultsOf = (before: State, over: Partial<Adding> = {}) => {
  const { next, result } = addSchool(before, adding(over));
  expect(next).toBeUndefined();
  return result.result.ok ? [] : result.result.faults;
};

describe('addSchool', () => {
  it('adds a school switched on, with what its freshness begins with', () => {
    expect(added(state()).schools).toEqual([
      {
        id: 'clapgate',
        file: CLAPGATE,
        source: PAGE,
        addedAt: NOW,
        enabled: true,
        fresh: {
          sha256: 'a'.repeat(64),
          seenAt: NOW,
          lookedAt: NOW,
          outcome: 'unchanged',
          onVisit: false,
        },
      },
    ]);
    expect(added(state(), { source: { kind: 'pasted' } }).schools[0]?.fresh).toBeUndefined();
  });

  it('puts a newer version from the same site in its place, under its id, and keeps the leave to look', () => {
    const before = added(state(school('hall', 'Kingsmead Hall School')));
    const [hall, old] = before.schools;
    if (!hall || !old?.fresh) throw new Error('not added');
    const allowed = state(hall, { ...old, enabled: false, fresh: { ...old.fresh, onVisit: true } });
    const newer = { ...CLAPGATE, revision: 2, values: ['Kind'] };
    const after = added(allowed, { file: newer });
    expect(after.schools.map(({ id }) => id)).toEqual(['hall', 'clapgate']);
    expect(after.schools[1]).toMatchObject({
      file: newer,
      enabled: true,
      fresh: { onVisit: true },
    });
  });

  it('never goes back to a lower revision, whichever way it comes', () => {
    const before = added(state(), { file: { ...CLAPGATE, revision: 5 } });
    for (const as of [{ kind: 'new' }, { kind: 'replace', id: 'clapgate' }] as const)
      for (const source of [PAGE, { kind: 'pasted' }] as const)
        for (const revision of [4, undefined]) {
          if (as.kind === 'new' && source.kind === 'pasted') continue;
          const { revision: _, ...rest } = { ...CLAPGATE, revision };
          const older = revision === undefined ? rest : { ...rest, revision };
          expect(faultsOf(before, { file: older, as, source })).toMatchObject([
            { path: 'revision', message: /newer version of Clapgate already \(5;/ },
          ]);
        }
    expect(added(before, { file: { ...CLAPGATE, revision: 5 } }).schools).toHaveLength(1);
  });

  it('adds the same school from another site beside it, or in its place when the parent says so', () => {
    const before = added(state());
    const other = { ...CLAPGATE, school: { ...CLAPGATE.school, town: 'Leeds' } };
    const first = state({
      ...before.schools[0]!,
      file: { ...CLAPGATE, school: { ...CLAPGATE.school, town: 'Marsh' } },
    });
    expect(added(first, { file: other, source: ELSEWHERE }).schools.map(({ id }) => id)).toEqual([
      'clapgate',
      'clapgate-2',
    ]);
    const replaced = added(before, { source: ELSEWHERE, as: { kind: 'replace', id: 'clapgate' } });
    expect(replaced.schools).toMatchObject([
      { id: 'clapgate', source: ELSEWHERE, fresh: { onVisit: false } },
    ]);
  });

  it('refuses a name that is another school’s', () => {
    const before = added(state());
    const thief = {
      ...file('Marsh Lane Primary School', 'marsh-lane'),
      school: { name: 'Marsh Lane Primary School', aliases: ['Clapgate Primary School'] },
    };
    const [fault] = faultsOf(before, { file: thief, source: ELSEWHERE });
    expect(fault?.path).toBe('school.aliases[0]');
    expect(fault?.message).toContain('clapgate.example');
  });

  it('has room for so many and no more, but always for a newer version', () => {
    const names = Array.from({ length: MAX_SCHOOLS - 1 }, (_, n) =>
      school(`s${n}`, `Beck ${'abcdefghijklmnopqrstuvwxyz'[n]}rop School`),
    );
    const full = added(state(...names));
    expect(faultsOf(full, { file: file('Kingsmead Hall School') })[0]?.message).toMatch(/no room/);
    expect(added(full, { file: { ...CLAPGATE, values: ['New'] } }).schools).toHaveLength(
      MAX_SCHOOLS,
    );
  });

  it('takes no place of a school that the device’s policy set', () => {
    const managed: School = {
      ...school('clapgate', 'x'),
      file: CLAPGATE,
      source: { kind: 'managed' },
    };
    expect(
      faultsOf(state(managed), { as: { kind: 'replace', id: 'clapgate' } })[0]?.message,
    ).toMatch(/set by whoever looks after/);
  });
});

describe('undoing', () => {
  it('takes back adding, replacing and removing: the list is as it was', () => {
    const start = state(school('hall', 'Kingsmead Hall School'), school('beck', 'Beck End School'));
    fc.assert(
      fc.property(fc.constantFrom('add', 'replace', 'remove-hall', 'remove-beck'), (what) => {
        const { next, result } =
          what === 'add'
            ? addSchool(start, adding())
            : what === 'replace'
              ? addSchool(start, adding({ as: { kind: 'replace', id: 'hall' } }))
              : removeSchool(start, what.slice('remove-'.length));
        if (next === undefined || result.undo === undefined) throw new Error('no change');
        expect(next).not.toEqual(start);
        expect(undoChange(next, result.undo).next).toEqual(start);
      }),
    );
  });

  it('says no where there is nothing to take back', () => {
    expect(undoChange(state(), { id: 'x', before: null, at: 0 }).result).toEqual({ ok: false });
  });
});

it('removes no managed school, and changes only the one that was named', () => {
  const managed: School = { ...school('a', 'Beck End School'), source: { kind: 'managed' } };
  expect(removeSchool(state(managed), 'a').result.result).toEqual({ ok: false });
  const off = changeSchool(state(managed), 'a', (one) => ({ ...one, enabled: false }));
  expect(off.next?.schools[0]?.enabled).toBe(false);
  expect(changeSchool(state(managed), 'b', (one) => ({ ...one, enabled: false })).result.ok).toBe(
    false,
  );
  expect(changeSchool(state(managed), 'a', (one) => one).next).toBeUndefined();
});
