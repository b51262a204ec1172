import { z } from 'zod';
import { schoolFile } from '../school/schema.ts';
import { LOOK_OUTCOMES } from '../school/school.ts';
import type { Freshness, School } from '../school/school.ts';
import { settings } from './settings.ts';

/**
 * What the extension keeps in `storage.local`, each item under its own key as `{ version, value }`.
 * A change of shape takes a new version and a migration; the schemas here are those of the newest.
 */

export const SCHOOLS_KEY = 'schools';
export const SETTINGS_KEY = 'settings';
/** Entries that could not be read, kept for the parent to look at or delete; nothing else reads them. */
export const QUARANTINE_KEY = 'quarantine';
export const VERSION = 1;

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), url: z.url({ protocol: /^https$/ }).max(2000) }),
  z.strictObject({ kind: z.literal('file'), name: z.string().max(255) }),
  z.strictObject({ kind: z.literal('pasted') }),
  z.strictObject({ kind: z.literal('typed') }),
  z.strictObject({ kind: z.literal('managed') }),
]);

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const seen = z.strictObject({ file: schoolFile, sha256: hash, seenAt: z.iso.datetime() });

const freshness = z.strictObject({
  sha256: hash,
  seenAt: z.iso.datetime(),
  lookedAt: z.iso.datetime(),
  outcome: z.enum(LOOK_OUTCOMES),
  onVisit: z.boolean(),
  changedAt: z.iso.datetime().exactOptional(),
  previous: seen.exactOptional(),
  pending: seen.exactOptional(),
  declined: z.array(hash).max(50).exactOptional(),
}) satisfies z.ZodType<Freshness>;

export const storedSchool = z.strictObject({
  id: z.string().min(1).max(80),
  file: schoolFile,
  source,
  addedAt: z.iso.datetime(),
  enabled: z.boolean(),
  fresh: freshness.exactOptional(),
}) satisfies z.ZodType<School>;

/** The outside of an item: what is inside is checked piece by piece, so that one bad entry costs only itself. */
const versioned = z.object({ version: z.literal(VERSION), value: z.unknown() });

export const quarantined = z.strictObject({
  /** The item it was found in. */
  from: z.enum([SCHOOLS_KEY, SETTINGS_KEY]),
  /** ISO 8601 instant. */
  at: z.iso.datetime(),
  /** Why it could not be read. */
  reason: z.string(),
  entry: z.unknown(),
});
export type Quarantined = z.infer<typeof quarantined>;

/** Something found in storage that could not be read, and why. */
export type Unreadable = Pick<Quarantined, 'from' | 'reason' | 'entry'>;

/** The value inside a stored item: undefined when the item is not there. */
function unwrap(from: Unreadable['from'], item: unknown, bad: Unreadable[]): unknown {
  if (item === undefined) return undefined;
  const outer = versioned.safeParse(item);
  if (outer.success) return outer.data.value;
  bad.push({ from, reason: z.prettifyError(outer.error), entry: item });
  return undefined;
}

/** The schools of a stored item; whatever cannot be read is added to `bad`. */
export function readSchools(item: unknown, bad: Unreadable[]): School[] {
  const value = unwrap(SCHOOLS_KEY, item, bad);
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    bad.push({ from: SCHOOLS_KEY, reason: 'Not a list of schools', entry: item });
    return [];
  }
  const schools: School[] = [];
  for (const entry of value) {
    const parsed = storedSchool.safeParse(entry);
    const reason = parsed.success
      ? schools.some((school) => school.id === parsed.data.id) && 'The id is already in use'
      : z.prettifyError(parsed.error);
    if (parsed.success && !reason) schools.push(parsed.data);
    else bad.push({ from: SCHOOLS_KEY, reason: reason || 'Unknown', entry });
  }
  return schools;
}

/** The settings of a stored item, or the defaults; whatever cannot be read is added to `bad`. */
export function readSettings(item: unknown, bad: Unreadable[]) {
  const value = unwrap(SETTINGS_KEY, item, bad);
  if (value === undefined) return settings.parse({});
  const parsed = settings.safeParse(value);
  if (parsed.success) return parsed.data;
  bad.push({ from: SETTINGS_KEY, reason: z.prettifyError(parsed.error), entry: value });
  return settings.parse({});
}

/** The quarantine's entries; one that isn't of its own shape is dropped, as there is nowhere left to put it. */
export function readQuarantine(item: unknown): Quarantined[] {
  const outer = versioned.safeParse(item);
  if (!outer.success || !Array.isArray(outer.data.value)) return [];
  return outer.data.value.flatMap((entry) => {
    const parsed = quarantined.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}
