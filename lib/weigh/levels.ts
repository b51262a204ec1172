import { CATEGORIES } from '../rules/categories.ts';
import { CONTENT_HEADS } from './heads.ts';

/** Log-odds count up to here, either way. */
const FURTHEST = 6;
/** How many of the likeliest categories count by their rank. */
export const RANKS = 3;

export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/**
 * What a level is judged from: log-odds and chance of each content head, then the chances of the likeliest
 * categories. A thank-you names staff: that category has no rank.
 * @param odds log-odds by content head
 */
export function levelInputs(odds: ArrayLike<number>): Float64Array {
  const heads = CONTENT_HEADS.length;
  const inputs = new Float64Array(INPUTS);
  const ranked: number[] = [];
  for (let head = 0; head < heads; head++) {
    const clipped = Math.max(-FURTHEST, Math.min(FURTHEST, odds[head] ?? 0));
    const chance = chanceOf(clipped);
    inputs[head] = clipped;
    inputs[heads + head] = chance;
    if (head < CATEGORIES.length && head !== NAMES_STAFF) ranked.push(chance);
  }
  ranked.sort((a, b) => b - a);
  for (let rank = 0; rank < RANKS; rank++) inputs[2 * heads + rank] = ranked[rank] ?? 0;
  return inputs;
}

const NAMES_STAFF = CATEGORIES.indexOf('names-staff');

/** How many inputs there are. */
export const INPUTS = 2 * CONTENT_HEADS.length + RANKS;

/** Names of the inputs, for people who read the weights. */
export const INPUT_NAMES: readonly string[] = [
  ...CONTENT_HEADS.map((head) => `odds of ${head}`),
  ...CONTENT_HEADS.map((head) => `chance of ${head}`),
  ...Array.from({ length: RANKS }, (_, rank) => `category ${rank + 1}`),
];
