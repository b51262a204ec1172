/** Help and complaint routes: plain data, each entry with where it was read and when. */

export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** All four: what holds in the whole United Kingdom. */
export const UK: readonly Nation[] = NATIONS;

export const KINDS = ['maintained', 'academy', 'independent'] as const;
export type Kind = (typeof KINDS)[number];

/** What every entry says of itself. */
export interface Entry {
  /** Stable: school files and locales use it. Never reused for something else. */
  readonly id: string;
  /** As the body calls itself. */
  readonly name: string;
  /** When to turn to it and what it cannot do, in one or two short sentences. */
  readonly use: string;
  /** As people dial it, with spaces. */
  readonly phone?: string;
  /** https only. */
  readonly url?: string;
  /** Where it holds; `UK` for all four. */
  readonly nations: readonly Nation[];
  /** The page or pages it was read from, stored copies included. */
  readonly source: string;
  /** Day of that reading, `2026-11-20`. */
  readonly checked: string;
  /** high: the body's own page or several that agree; medium: one older or second-hand page. */
  readonly certainty: 'high' | 'medium';
}
