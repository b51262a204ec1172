import { differenceOf } from './difference.ts';
import type { Fault } from './fault.ts';
import { sameFile } from './same.ts';
import type { SchoolFile } from './schema.ts';
import type { Freshness, LookOutcome, School, SeenFile } from './school.ts';

/**
 * Keeping a school's file fresh (design, section 5): what a look at its page comes to. Pure. `revision` only goes up,
 * the last good file stays in use, and what touches names, contacts or links waits for the parent's yes.
 */

/** What a look found of one school. */
export type Found =
  | { readonly kind: 'file'; readonly file: SchoolFile; readonly sha256: string }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'nothing' };

export interface Looked {
  readonly school: School;
  readonly outcome: LookOutcome;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How long a visit's look lasts: a little less than a day, so that a daily visit at one hour counts. */
const LOOK_LASTS = 20 * HOUR;
/** How long a change can be taken back. */
const UNDO_LASTS = 30 * DAY;
/** After this, half a year, a file not seen on its page is called unchecked; after the second one old. */
const UNCHECKED_AFTER = 183 * DAY;
const OLD_AFTER = 400 * DAY;
/** More than any file is changed in years. */
const LEAP = 10_000;
/** Files the parent turned down that are remembered. */
const MAX_DECLINED = 20;
/** Of a file kept before its text was: the hash of no text anybody will find. */
const UNKNOWN_SHA256 = '0'.repeat(64);

/**
 * What becomes of a school after a look at its page.
 *
 * @param found about this very school: another one's file is the caller's business
 * @param now ISO 8601 instant
 * @param asked the parent pressed the button: what was turned down before may be offered again
 */
export function afterLook(school: School, found: Found, now: string, asked = false): Looked {
  if (found.kind === 'nothing') return looked(school, 'gone', now);
  if (found.kind === 'faults') return looked(school, 'broken', now);
  const { file, sha256 } = found;
  const fresh = freshOf(school, now);
  const seen: SeenFile = { file, sha256, seenAt: now };

  if (isOlder(file, school.file)) return looked(school, 'older', now);
  const difference = differenceOf(school.file, file);
  if (difference.parts.length === 0) return unchanged(school, seen, now);
  const wasDeclined = fresh.declined?.includes(sha256) === true;
  if (wasDeclined && !asked) {
    // Whatever waited is off the page again.
    const { pending: _, ...rest } = fresh;
    return looked({ ...school, fresh: rest }, 'declined', now);
  }
  const needsYes =
    wasDeclined ||
    difference.needsYes ||
    isSameNumber(file, school.file) ||
    isLeap(file, school.file);
  return needsYes
    ? looked({ ...school, fresh: { ...fresh, pending: seen } }, 'waiting', now)
    : looked(used(school, seen, now), 'changed', now);
}

/** Uses the newer file the parent said yes to; the school itself where none is waiting. */
export function acceptPending(school: School, now: string): School {
  const pending = school.fresh?.pending;
  if (pending === undefined) return school;
  return answered(used(school, pending, now), 'changed');
}

/** Leaves the newer file be, and remembers it, so that it is not offered again on a visit. */
export function declinePending(school: School): School {
  const { fresh } = school;
  if (fresh?.pending === undefined) return school;
  const { pending, ...rest } = fresh;
  return answered({ ...school, fresh: declined(rest, pending.sha256) }, 'declined');
}

/**
 * Goes back to the file before the last change, and remembers the one that was left. What waited is let go: it was
 * weighed against that one, and is weighed anew at the next look.
 */
export function undoChange(school: School): School {
  const { fresh } = school;
  if (fresh?.previous === undefined) return school;
  const { previous, changedAt: _, pending: __, ...rest } = fresh;
  const back = {
    ...declined(rest, fresh.sha256),
    sha256: previous.sha256,
    seenAt: previous.seenAt,
  };
  return answered({ ...school, file: previous.file, fresh: back }, 'declined');
}

/** Whether a visit may look again: at most once a day. */
export function mayLookAgain(school: School, now: string): boolean {
  if (school.fresh === undefined) return false;
  const age = since(school.fresh.lookedAt, now);
  // A look yet to come: the clock was wrong, and waiting for it could take years.
  return age < 0 || age >= LOOK_LASTS;
}

/** How far the age of a school's file can be trusted; only what came from a page can grow old. */
export function trustOf(school: School, now: string): 'fresh' | 'unchecked' | 'old' {
  if (school.source.kind !== 'page' || school.fresh === undefined) return 'fresh';
  const age = since(school.fresh.seenAt, now);
  if (age > OLD_AFTER) return 'old';
  return age > UNCHECKED_AFTER ? 'unchecked' : 'fresh';
}

function since(instant: string, now: string): number {
  return Date.parse(now) - Date.parse(instant);
}

function looked(school: School, outcome: LookOutcome, now: string): Looked {
  const fresh = { ...freshOf(school, now), lookedAt: now, outcome };
  return { school: { ...school, fresh }, outcome };
}

/** The parent's answer is no look: the next visit may still look today. */
function answered(school: School, outcome: LookOutcome): School {
  return school.fresh === undefined ? school : { ...school, fresh: { ...school.fresh, outcome } };
}

/** A school from a page that was kept before freshness was: as if it had just been read. */
function freshOf({ fresh, addedAt }: School, now: string): Freshness {
  return (
    fresh ?? {
      sha256: UNKNOWN_SHA256,
      seenAt: addedAt,
      lookedAt: now,
      outcome: 'unchanged',
      onVisit: false,
    }
  );
}

/** The page says what is in use: whatever waited is off the page again, and an old change is settled. */
function unchanged(school: School, seen: SeenFile, now: string): Looked {
  const { pending: _, previous, changedAt, ...rest } = freshOf(school, now);
  const keepsUndo = changedAt !== undefined && since(changedAt, now) < UNDO_LASTS;
  const fresh: Freshness = {
    ...rest,
    sha256: seen.sha256,
    seenAt: seen.seenAt,
    ...(keepsUndo && previous !== undefined ? { previous, changedAt } : {}),
  };
  // The number may have gone up without another word: it only goes up from here.
  const keeps = sameFile(school.file, seen.file) || isLeap(seen.file, school.file);
  const file = keeps ? school.file : seen.file;
  return looked({ ...school, file, fresh }, 'unchanged', now);
}

/** The school with another file in use, and the one before kept for going back. */
function used(school: School, seen: SeenFile, now: string): School {
  const { pending: _, ...rest } = freshOf(school, now);
  const previous: SeenFile = { file: school.file, sha256: rest.sha256, seenAt: rest.seenAt };
  const { file, sha256, seenAt } = seen;
  return { ...school, file, fresh: { ...rest, sha256, seenAt, changedAt: now, previous } };
}

function declined(fresh: Freshness, sha256: string): Freshness {
  const others = (fresh.declined ?? []).filter((one) => one !== sha256);
  return { ...fresh, declined: [sha256, ...others].slice(0, MAX_DECLINED) };
}

/** A file that had a number never goes back to a lower one, nor to none. */
function isOlder(file: SchoolFile, before: SchoolFile): boolean {
  return before.revision !== undefined && (file.revision ?? 0) < before.revision;
}

/** A leap that could only be there to shut out every later file; months (202611) are none. */
function isLeap(file: SchoolFile, before: SchoolFile): boolean {
  return (file.revision ?? 0) - (before.revision ?? 0) > LEAP;
}

/** Other words under the same number: somebody forgot to raise it, or somebody else wrote them. */
function isSameNumber(file: SchoolFile, before: SchoolFile): boolean {
  return before.revision !== undefined && file.revision === before.revision;
}
