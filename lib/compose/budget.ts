/**
 * How often a page may learn anything from us. A page that writes into its own editor while a person types there
 * could read off our card which school is added. Bounds (threats, "the page guesses"): see {@link LIMITS}.
 */

export interface Limit {
  readonly count: number;
  /** Milliseconds. */
  readonly within: number;
}

const MINUTE = 60_000;

export const LIMITS = {
  /** Times the card may come up beside one composer. */
  composer: { count: 5, within: MINUTE },
  /** Times it may come up in the tab. */
  tab: { count: 10, within: MINUTE },
  /** Times in the tab that text or context is looked at although nobody's typing explains it. */
  unexplained: { count: 6, within: MINUTE },
} as const satisfies Record<string, Limit>;

/**
 * Spends one of a budget: the new list of times, or undefined when it is used up.
 *
 * @param times when it was spent before, in milliseconds
 */
export function spend(
  times: readonly number[],
  now: number,
  { count, within }: Limit,
): readonly number[] | undefined {
  const recent = times.filter((time) => now - time < within);
  return recent.length < count ? [...recent, now] : undefined;
}

/** Whether one more may be spent. */
export function canSpend(times: readonly number[], now: number, limit: Limit): boolean {
  return spend(times, now, limit) !== undefined;
}
