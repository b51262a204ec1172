/** How many UTF-16 code units an edit brought in: what is left between the common beginning and the common end. */
export function insertedUnits(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return after.length - head - tail;
}
