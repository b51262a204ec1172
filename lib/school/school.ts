import type { Contact, SchoolFile } from './schema.ts';
import type { Role } from './terms.ts';

/** A school as the parent has it, and the steps of a route as they are shown. */

/** A step of a route as shown: the school's own, or a body outside the school. */
export interface RouteStep {
  readonly role: Role;
  /** Outside bodies only: id in `lib/help/bodies.ts` or `helplines.ts`. */
  readonly id?: string;
  readonly label?: string;
  readonly for?: string;
  readonly contact?: Contact;
  readonly replyDays?: number;
  /** Address of a body outside the school, from the bundled national routes. */
  readonly url?: string;
}

/** One added school: its file plus where it came from. */
export interface School {
  /** Unique among the added schools; `file.school.id` or derived from the name. */
  readonly id: string;
  readonly file: SchoolFile;
  readonly source: SchoolSource;
  /** ISO 8601 instant. */
  readonly addedAt: string;
  readonly enabled: boolean;
  /** Of a school from a page: how its file is kept fresh. */
  readonly fresh?: Freshness;
}

export type SchoolSource =
  /** Read in the school's own page. */
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'pasted' }
  /** The parent typed the name; the route is the nation's usual one. */
  | { readonly kind: 'typed' }
  /** Set by whoever manages the device. */
  | { readonly kind: 'managed' };

/** What came of the last look at the school's page. `declined`: a file the parent turned down, and nothing newer. */
export const LOOK_OUTCOMES = [
  'unchanged',
  'changed',
  'waiting',
  'declined',
  'broken',
  'gone',
  'older',
] as const;
export type LookOutcome = (typeof LOOK_OUTCOMES)[number];

/** A file as it was read in the school's page. */
export interface SeenFile {
  readonly file: SchoolFile;
  /** SHA-256 of what the file says (`lib/platform/sha256.ts`), in hexadecimal. */
  readonly sha256: string;
  /** When it was last seen on the page. ISO 8601 instant. */
  readonly seenAt: string;
}

export interface Freshness {
  /** SHA-256 of what the file in use says, in hexadecimal. */
  readonly sha256: string;
  /** When the file in use was last seen on the page. ISO 8601 instant. */
  readonly seenAt: string;
  /** The last look, whatever came of it. ISO 8601 instant. */
  readonly lookedAt: string;
  readonly outcome: LookOutcome;
  /** The parent said yes to looking when they visit. */
  readonly onVisit: boolean;
  /** When the file in use took the place of the one before. ISO 8601 instant. */
  readonly changedAt?: string;
  /** The file that was in use before the last change, for undoing it. */
  readonly previous?: SeenFile;
  /** A newer file that touches names, contacts or links: not used before the parent says yes. */
  readonly pending?: SeenFile;
  /** SHA-256 of files the parent turned down or went back from, the last one first: not taken or offered on a visit. */
  readonly declined?: readonly string[];
}
