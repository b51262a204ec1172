import type { Entry, Kind } from './types.ts';

/**
 * Bodies outside the school, for when the school's own process has ended or does not fit. In the order in
 * which they are shown within one nation. None is there to frighten anybody: each says what it cannot do.
 */
export interface OutsideBody extends Entry {
  /** Kinds of school it deals with; none given: every kind. */
  readonly kinds?: readonly Kind[];
  /** Route topics it is for. */
  readonly topics: readonly string[];
}

/** What a body that looks at a whole school deals with. */
export const SCHOOL_MATTERS = [
  'learning',
  'behaviour',
  'bullying',
  'staff-conduct',
  'headteacher',
  'governance',
  'site-and-meals',
  'equality',
  'general',
] as const;
/** Schools paid for by the state: maintained, council, grant-aided, academies. */
export const STATE: readonly Kind[] = ['maintained', 'academy'];
export const INDEPENDENT: readonly Kind[] = ['independent'];

/** Day on which the pages of the bodies were last read. */
export const CHECKED = '2026-11-20';
