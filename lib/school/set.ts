import { clashOf } from './clash.ts';
import type { Fault } from './fault.ts';
import { schoolIdOf, shortNameOf } from './identity.ts';
import { freeId, pathWithin, sameFile, sameSchool } from './same.ts';
import type { School } from './school.ts';
import { MAX_SET, SET_NAME, SET_VERSION, readSetFile } from './set-file.ts';
import type { SetEntry } from './set-file.ts';

export { MAX_SET, MAX_SET_BYTES } from './set-file.ts';

/** Saving a parent's own schools to a file, and bringing them in from one. */

/** What bringing in one school comes to. */
export type SetState =
  /** One more school. */
  | 'new'
  /** There already: nothing changes. */
  | 'same'
  /** Takes the place of an older file of the same school, under the same id. */
  | 'replaces';

export interface SetSchool {
  readonly school: School;
  readonly state: SetState;
}

export type SetResult =
  | {
      readonly ok: true;
      readonly schools: readonly SetSchool[];
      /** What was left out, and why. */
      readonly faults: readonly Fault[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The text of a file with the parent's own schools, those of the device's policy left out. What this device knows of
 * a school's page is left out too: leave to look there was given for this device.
 *
 * @param exportedAt ISO 8601 instant
 */
export function exportSet(schools: readonly School[], exportedAt: string): string {
  const entries = schools
    .filter((school) => school.source.kind !== 'managed')
    .map(({ file, source, addedAt, enabled }): SetEntry => ({ file, source, addedAt, enabled }));
  const set = { threeCommons: SET_NAME, version: SET_VERSION, exportedAt, schools: entries };
  return `${JSON.stringify(set, null, 2)}\n`;
}

/**
 * Reads a file of schools and says of each what bringing it in would come to. Pure, and never throws. The text is
 * anybody's: every school in it is checked as one that is added by itself, and one bad entry costs only itself.
 *
 * @param have every school that is there, the managed ones too
 */
export function importSet(text: string, have: readonly School[]): SetResult {
  const read = readSetFile(text);
  if (!read.ok) return read;

  const targets = targetsOf(
    read.entries.map(({ entry }) => entry),
    have,
  );
  const replaced = new Set([...targets.values()].map(({ id }) => id));
  const own = have.filter(isOwn);
  const others = own.filter(({ id }) => !replaced.has(id));
  const taken = new Set(have.map(({ id }) => id));
  const schools: SetSchool[] = [];
  const faults: Fault[] = [...read.faults];
  let room = MAX_SET - own.length;

  for (const { path, entry } of read.entries) {
    const same = have.find((school) => sameFile(school.file, entry.file));
    if (same !== undefined) {
      schools.push({ school: same, state: 'same' });
      continue;
    }
    const target = targets.get(entry);
    const against = [
      ...(target === undefined ? [] : olderFaults(entry, target)),
      // The address an entry claims to come from is only its word, so no host is given.
      ...clashOf(entry.file, others, undefined).map((fault) => ({
        ...fault,
        path: `file.${fault.path}`,
      })),
      ...(target === undefined && room <= 0 ? [FULL] : []),
    ];
    if (against.length > 0) {
      faults.push(...against.map((fault) => ({ ...fault, path: pathWithin(path, fault.path) })));
    } else if (target === undefined) {
      const id = freeId(schoolIdOf(entry.file.school), taken);
      taken.add(id);
      room -= 1;
      schools.push({ school: { id, ...entry }, state: 'new' });
    } else schools.push({ school: { id: target.id, ...entry }, state: 'replaces' });
  }
  return { ok: true, schools, faults };
}

/** The list with the schools of a file brought in: replaced ones in their places, new ones at the end. */
export function withSet(have: readonly School[], brought: readonly SetSchool[]): readonly School[] {
  const replacing = new Map(
    brought.flatMap(({ school, state }) => (state === 'replaces' ? [[school.id, school]] : [])),
  );
  const added = brought.flatMap(({ school, state }) => (state === 'new' ? [school] : []));
  if (replacing.size === 0 && added.length === 0) return have;
  return [...have.map((school) => replacing.get(school.id) ?? school), ...added];
}

/** For each entry the school whose place it would take, none taken twice, and none that is in the file as it is. */
function targetsOf(
  entries: readonly SetEntry[],
  have: readonly School[],
): ReadonlyMap<SetEntry, School> {
  const isSaid = (school: School): boolean =>
    entries.some((entry) => sameFile(entry.file, school.file));
  const free = new Set(have.filter((school) => isOwn(school) && !isSaid(school)));
  const targets = new Map<SetEntry, School>();
  for (const entry of entries) {
    if (have.some((school) => sameFile(school.file, entry.file))) continue;
    const target = [...free].find((school) => sameSchool(school.file, entry.file));
    if (target === undefined) continue;
    free.delete(target);
    targets.set(entry, target);
  }
  return targets;
}

function isOwn(school: School): boolean {
  return school.source.kind !== 'managed';
}

/** A file's revision only goes up. */
function olderFaults({ file }: SetEntry, target: School): Fault[] {
  if ((file.revision ?? 0) >= (target.file.revision ?? 0)) return [];
  return [
    {
      path: 'file.revision',
      message: `You have a newer version of ${shortNameOf(file.school)} already.`,
      mend: 'Nothing needs doing. If you do want the older one, remove the school first.',
    },
  ];
}

const FULL: Fault = {
  path: '',
  message: `There are ${MAX_SET} schools already, and no room for more.`,
  mend: 'Remove a school you no longer need, then bring in this file again.',
};
