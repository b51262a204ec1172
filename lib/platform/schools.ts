import { clashOf } from '../school/clash.ts';
import type { Fault } from '../school/fault.ts';
import { freeId, sameFile, sameSchool } from '../school/same.ts';
import { schoolIdOf, shortNameOf } from '../school/identity.ts';
import { hostOf, isSamePlace } from '../school/relation.ts';
import type { SchoolFile } from '../school/schema.ts';
import type { School, SchoolSource } from '../school/school.ts';
import type { Added, State } from './protocol.ts';
import type { Change } from './store.ts';

/** The changes to the list of schools: state in, state out. */

/** More than any family has; a full list is a sign of something gone wrong. */
export const MAX_SCHOOLS = 20;

export interface Adding {
  readonly file: SchoolFile;
  readonly source: SchoolSource;
  /** Of what the file says, in hexadecimal. */
  readonly sha256: string;
  /** The school it takes the place of, where the parent said so. */
  readonly as: { readonly kind: 'new' } | { readonly kind: 'replace'; readonly id: string };
  /** ISO 8601 instant. */
  readonly now: string;
}

/** What it takes to undo a change: a school as it was, or null where there was none, and its place in the list. */
export interface Undo {
  readonly id: string;
  readonly before: School | null;
  readonly at: number;
}

export interface Outcome<T> {
  readonly result: T;
  readonly undo?: Undo;
}

/**
 * Adds a checked school file, switched on, or puts it in the place of one that is there. A file of the same school
 * from the same origin always takes that place: it is the newer version. A lower revision is refused, and so is a
 * name that is another school's.
 */
export function addSchool(state: State, adding: Adding): Change<Outcome<Added>> {
  const { file, source, as } = adding;
  const there = state.schools.find((school) => sameFile(school.file, file));
  if (as.kind === 'new' && there !== undefined && hostOf(source) === undefined)
    return { result: { result: { ok: true, id: there.id } } };
  const replaced =
    as.kind === 'replace'
      ? state.schools.find((school) => school.id === as.id)
      : state.schools.find(
          (school) => sameSchool(school.file, file) && isSamePlace(school.source, source),
        );
  const others = state.schools.filter((school) => school !== replaced);
  // A device's policy may add schools; it may not keep a parent's own ones out.
  const own = others.filter(isOwn);
  const faults = [
    ...(replaced === undefined ? [] : placeFaults(replaced, file, as.kind === 'replace')),
    ...(replaced === undefined && own.length >= MAX_SCHOOLS ? [FULL] : []),
    ...clashOf(file, own, hostOf(source)),
  ];
  if (faults.length > 0) return { result: { result: { ok: false, faults } } };

  const id = replaced?.id ?? freeId(schoolIdOf(file.school), new Set(others.map((one) => one.id)));
  const school = newSchool(id, adding, replaced);
  const at = replaced === undefined ? others.length : state.schools.indexOf(replaced);
  return {
    next: { ...state, schools: others.toSpliced(at, 0, school) },
    result: { result: { ok: true, id }, undo: { id, before: replaced ?? null, at } },
  };
}

function newSchool(id: string, adding: Adding, replaced: School | undefined): School {
  const { file, source, sha256, now } = adding;
  const school: School = { id, file, source, addedAt: now, enabled: true };
  if (source.kind !== 'page') return school;
  // Leave to look on visits was given for one origin.
  const onVisit =
    replaced !== undefined &&
    isSamePlace(replaced.source, source) &&
    replaced.fresh?.onVisit === true;
  return {
    ...school,
    fresh: { sha256, seenAt: now, lookedAt: now, outcome: 'unchanged', onVisit },
  };
}

/** What stands against a file taking the place of a school that is there. */
function placeFaults(replaced: School, file: SchoolFile, asked: boolean): Fault[] {
  if (asked && replaced.source.kind === 'managed') return [MANAGED];
  const before = replaced.file.revision;
  if (!sameSchool(replaced.file, file) || before === undefined) return [];
  const after = file.revision ?? 0;
  if (after >= before) return [];
  return [
    {
      path: 'revision',
      message: `You have a newer version of ${shortNameOf(file.school)} already (${before}; this is ${file.revision ?? 'one without a number'}).`,
      mend: 'Nothing needs doing. If you do want the older one, remove the school first.',
    },
  ];
}

const FULL: Fault = {
  path: '',
  message: `There are ${MAX_SCHOOLS} schools already, and no room for more.`,
  mend: 'Remove a school you no longer need, then add this one again.',
};

const MANAGED: Fault = {
  path: '',
  message: 'That school was set by whoever looks after this device.',
  mend: 'Add this one beside it instead, and switch the other one off if you like.',
};

const isOwn = (school: School): boolean => school.source.kind !== 'managed';

/** Puts a school in the place of the one of the same id. */
export function putSchool(state: State, school: School): State {
  const schools = state.schools.map((one) => (one.id === school.id ? school : one));
  return { ...state, schools };
}

/** Takes a school off the list; not ok when there is none of that id, or it isn't the parent's to remove. */
export function removeSchool(state: State, id: string): Change<Outcome<{ ok: boolean }>> {
  const at = state.schools.findIndex((school) => school.id === id);
  const before = state.schools[at];
  if (before === undefined || before.source.kind === 'managed')
    return { result: { result: { ok: false } } };
  return {
    next: { ...state, schools: state.schools.toSpliced(at, 1) },
    result: { result: { ok: true }, undo: { id, before, at } },
  };
}

/** Takes back one adding, replacing or removing; not ok where there is no room to put a school back. */
export function undoChange(state: State, { id, before, at }: Undo): Change<{ ok: boolean }> {
  const now = state.schools.findIndex((school) => school.id === id);
  if (before === null && now < 0) return { result: { ok: false } };
  if (before !== null && now < 0 && state.schools.filter(isOwn).length >= MAX_SCHOOLS)
    return { result: { ok: false } };
  const without = state.schools.filter((school) => school.id !== id);
  const schools = before === null ? without : without.toSpliced(now < 0 ? at : now, 0, before);
  return { next: { ...state, schools }, result: { ok: true } };
}

/** Changes one school; not ok when there is none of that id, or the change leaves it as it is. */
export function changeSchool(
  state: State,
  id: string,
  change: (school: School) => School,
): Change<{ ok: boolean }> {
  const school = state.schools.find((one) => one.id === id);
  const changed = school && change(school);
  if (changed === undefined || changed === school) return { result: { ok: false } };
  return { next: putSchool(state, changed), result: { ok: true } };
}
