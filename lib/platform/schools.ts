import { schoolIdOf } from '../school/identity.ts';
import type { SchoolFile } from '../school/schema.ts';
import type { School, SchoolSource } from '../school/school.ts';
import type { Replies, State } from './protocol.ts';
import type { Change } from './store.ts';

/** The changes to the list of schools: state in, state out. */

/** More than any family has; a full list is a sign of something gone wrong. */
export const MAX_SCHOOLS = 20;

/**
 * Adds a checked school file, switched on. The very file that is there already is not added twice.
 *
 * @param addedAt ISO 8601 instant
 */
export function addSchool(
  state: State,
  file: SchoolFile,
  source: SchoolSource,
  addedAt: string,
): Change<Replies['school.add']> {
  const same = state.schools.find((school) => isDeepEqual(school.file, file));
  if (same !== undefined) return { result: { ok: true, id: same.id } };
  if (state.schools.length >= MAX_SCHOOLS) {
    const fault = {
      path: '',
      message: `There are ${MAX_SCHOOLS} schools already, and no room for more.`,
      mend: 'Remove a school you no longer need, then add this one again.',
    };
    return { result: { ok: false, faults: [fault] } };
  }
  const id = uniqueId(schoolIdOf(file.school), state.schools);
  const school: School = { id, file, source, addedAt, enabled: true };
  return {
    next: { ...state, schools: [...state.schools, school] },
    result: { ok: true, id },
  };
}

/** Takes a school off the list; not ok when there is none of that id. */
export function removeSchool(state: State, id: string): Change<{ ok: boolean }> {
  const schools = state.schools.filter((school) => school.id !== id);
  if (schools.length === state.schools.length) return { result: { ok: false } };
  return { next: { ...state, schools }, result: { ok: true } };
}

/** Switches a school on or off; not ok when there is none of that id. */
export function enableSchool(state: State, id: string, enabled: boolean): Change<{ ok: boolean }> {
  if (!state.schools.some((school) => school.id === id)) return { result: { ok: false } };
  const schools = state.schools.map((school) =>
    school.id === id ? { ...school, enabled } : school,
  );
  return { next: { ...state, schools }, result: { ok: true } };
}

function uniqueId(wanted: string, schools: readonly School[]): string {
  const taken = new Set(schools.map((school) => school.id));
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

// Both come out of the same schema, which gives the keys in one order.
function isDeepEqual(one: SchoolFile, other: SchoolFile): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
