/** One row of the table of everything the five policies ask (docs/policies.md), as data. */

/**
 * What a row is: metadata, value, prompt, rule, channel of contact, consequence, law, help (X), or what is
 * said to staff, pupils or others (S).
 */
export const KINDS = ['M', 'V', 'P', 'R', 'C', 'Q', 'L', 'X', 'S'] as const;
export type Kind = (typeof KINDS)[number];

/** Where a reader finds it. */
export const SURFACES = [
  'policy-header',
  'values',
  'card-prompt',
  'card-questions',
  'card-reason',
  'card-route',
  'channels',
  'card-consequences',
  'law',
  'help',
  'role',
  'expectations',
] as const;
export type Surface = (typeof SURFACES)[number];

export type Correction = 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8' | 'D9' | 'D10';

/** Where some of what a row says stands in the school's file, and where that is shown. */
export interface Place {
  /** Paths into the JSON: `commons.courtesy.asks[0].text`; an id such as `law[0]`; `sites` for all of them. */
  readonly fields: readonly string[];
  readonly surface: Surface;
}

/** What of the policy was put right, and what was done about it. */
type Corrected =
  | { readonly correction: Correction; readonly corrected: string }
  | { readonly correction?: never; readonly corrected?: never };

export type Row = Place &
  Corrected & {
    /** Number within its policy, from 1. */
    readonly row: number;
    readonly kind: Kind;
    /** What the policy asks, in our own short words. */
    readonly feature: string;
    /** More places, where one breath of the policy says things of several kinds. */
    readonly also?: readonly Place[];
  };

export type Seed = 's000' | 's001' | 's002' | 's003' | 's004';

/** A row with the policy it is from and the school whose file says it: `schools/<school>.json`. */
export type PolicyRow = Row & { readonly seed: Seed; readonly school: string };
