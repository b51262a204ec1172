/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Quantiles of some times, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p99: number;
}

export function timesOf(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99) };
}

/**
 * Times several ways of looking at the same texts, turn by turn, so that a slow moment of the machine meets all.
 * Each has seen every text `warmUps` times before.
 */
export function compare(
  ways: readonly ((text: string) => unknown)[],
  texts: readonly string[],
  warmUps: number,
): readonly Times[] {
  for (let round = 0; round < warmUps; round++) {
    for (const text of texts) for (const way of ways) way(text);
  }
  const times = ways.map((): number[] => []);
  for (const text of texts) {
    ways.forEach((way, index) => times[index]?.push(timed(() => way(text))));
  }
  return times.map(timesOf);
}

/** Bytes of heap in use, after a collection where node was started with --expose-gc. */
export function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
