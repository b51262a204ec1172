/**
 * Numbers that look like chance and are the same each time: a linear congruential generator with the constants of the
 * C standard's example (ISO/IEC 9899, 7.22.2). For the order and the mixing of drafts, never for secrets.
 */
export function numbers(): () => number {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 1;
    return seed;
  };
}
