import type { Fault } from '../school/fault.ts';
import { schoolIdOf } from '../school/identity.ts';
import { freeId, sameFile, sameSchool } from '../school/same.ts';
import type { SchoolFile } from '../school/schema.ts';
import type { School } from '../school/school.ts';
import { MAX_MANAGED, readManaged, saysSchools } from './managed-policy.ts';
import type { ManagedFile } from './managed-policy.ts';
import type { Store } from './store.ts';

export { MAX_MANAGED, readManaged } from './managed-policy.ts';
export type { Managed, ManagedFile } from './managed-policy.ts';

/**
 * Schools that a policy sets on a device. They are kept in the list of schools with the parent's own, so they are
 * there at once; reading the policy again only brings the list up to date.
 */

/**
 * The list of schools with those of the policy brought up to date; the list itself where nothing changes. A managed
 * school that is there keeps its id, its place and whether it is on; one no longer in the policy goes. The parent's
 * own stay as they are, and a file they have already is not added again.
 *
 * @param now ISO 8601 instant, for schools that are new
 * @param isWhole false while a part of the policy can't be read: then none goes, as long as there is room
 */
export function withManaged(
  schools: readonly School[],
  files: readonly Pick<ManagedFile, 'file'>[],
  now: string,
  isWhole = true,
): readonly School[] {
  const own = schools.filter((school) => !isManaged(school));
  const wanted = files
    .map(({ file }) => file)
    .filter((file) => !own.some((school) => sameFile(school.file, file)));
  const placed = placesOf(schools.filter(isManaged), wanted);
  let spare = isWhole ? 0 : MAX_MANAGED - wanted.length;

  const kept = schools.flatMap((school): School[] => {
    if (!isManaged(school)) return [school];
    const file = placed.get(school);
    if (file !== undefined) return [sameFile(file, school.file) ? school : { ...school, file }];
    spare -= 1;
    return spare >= 0 ? [school] : [];
  });
  const taken = new Set(kept.map(({ id }) => id));
  const placedFiles = new Set(placed.values());
  const added = wanted
    .filter((file) => !placedFiles.has(file))
    .map((file): School => {
      const id = freeId(schoolIdOf(file.school), taken);
      taken.add(id);
      return { id, file, source: { kind: 'managed' }, addedAt: now, enabled: true };
    });
  const next = [...kept, ...added];
  const isUnchanged =
    next.length === schools.length && next.every((school, at) => school === schools[at]);
  return isUnchanged ? schools : next;
}

/** Which file each managed school now has: first those that are unchanged, then newer files of the same school. */
function placesOf(
  managed: readonly School[],
  files: readonly SchoolFile[],
): ReadonlyMap<School, SchoolFile> {
  const placed = new Map<School, SchoolFile>();
  for (const isFit of [sameFile, sameSchool]) {
    const placedFiles = new Set(placed.values());
    for (const file of files) {
      if (placedFiles.has(file)) continue;
      const school = managed.find((one) => !placed.has(one) && isFit(one.file, file));
      if (school !== undefined) placed.set(school, file);
    }
  }
  return placed;
}

/** `storage.managed`, whole. */
export interface ManagedArea {
  get(): Promise<unknown>;
}

export type Refreshed =
  /** There was no policy to read, as in Firefox without one: what is there stays. */
  | { readonly kind: 'unread' }
  /** It was read, but could not be kept: what is there stays, and the next start tries again. */
  | { readonly kind: 'unkept' }
  | { readonly kind: 'done' };

/**
 * Brings the managed schools up to date with the policy. Never rejects.
 *
 * @param now the time, as an ISO 8601 instant
 * @param wait some seconds. While Chrome starts or installs, a policy that isn't loaded yet reads just like none at
 *   all; so one that says nothing of schools is read once more before that is believed.
 */
export async function refreshManaged(
  area: ManagedArea,
  store: Pick<Store, 'update'>,
  now: () => string,
  wait: () => Promise<void>,
): Promise<Refreshed> {
  try {
    let policy = await policyOf(area);
    if (policy !== undefined && !saysSchools(policy)) {
      await wait();
      policy = await policyOf(area);
    }
    if (policy === undefined) return { kind: 'unread' };
    const { files, isWhole } = readManaged(policy);
    await store.update((state) => {
      const schools = withManaged(state.schools, files, now(), isWhole);
      return schools === state.schools
        ? { result: undefined }
        : { next: { ...state, schools }, result: undefined };
    });
    return { kind: 'done' };
  } catch {
    return { kind: 'unkept' };
  }
}

/** What of the policy could not be read, for the options page. None where there is no policy. Never rejects. */
export async function managedProblems(area: ManagedArea): Promise<readonly Fault[]> {
  return readManaged(await policyOf(area)).problems;
}

/** The policy, or undefined where there is none to read: browsers without one refuse, or give nothing. */
async function policyOf(area: ManagedArea): Promise<unknown> {
  try {
    return (await area.get()) ?? undefined;
  } catch {
    return undefined;
  }
}

function isManaged(school: School): boolean {
  return school.source.kind === 'managed';
}
