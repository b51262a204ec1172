import type { Label } from './labels.ts';
import type { Look } from './looks.ts';
import { createPairTable, NO_LINK } from './pair-table.ts';

/** A phrase as a row of single tokens, and the class it belongs to. */
export interface Row {
  readonly labels: readonly Label[];
  readonly gives: Label;
}

/** Finds rows by their rarest token, or their rarest two side by side; then the others are looked at. */
export interface RowFinder {
  /** The rows that something called so may belong to. */
  cuesOf(called: Iterable<Label>): readonly number[];
  /**
   * Reports every row that the token at `at` gives away.
   * @param first where its sentence starts
   * @param end where it ends (exclusive)
   */
  find(
    looks: readonly Look[],
    at: number,
    first: number,
    end: number,
    report: (gives: Label, start: number, end: number) => void,
  ): void;
}

/** What is known of a label, for choosing what to look for. */
export interface LabelCounts {
  /** How many of 10,000 ordinary tokens have it. */
  frequency(label: Label): number;
  /** The places in the vocabulary of the words that have it; undefined for a shape, which other words have too. */
  wordsOf(label: Label): readonly number[] | undefined;
}

/** A pair with more combinations of words is not worth listing. */
const MOST_COMBINATIONS = 400;
/** A token as rare as this needs no pair. */
const RARE = 3;
const NONE: readonly number[] = [];

export function createRowFinder(rows: readonly Row[], counts: LabelCounts): RowFinder {
  const byLabel: (number[] | undefined)[] = [];
  const pairs = createPairTable();
  /** By row: how many tokens stand before the one it is found by. */
  const offsets = new Uint8Array(rows.length);
  rows.forEach(({ labels }, row) => {
    const single = rarest(labels, (label) => counts.frequency(label));
    const pair = counts.frequency(labels[single] ?? 0) > RARE ? rarestPair(labels) : -1;
    const left = counts.wordsOf(labels[pair] ?? -1);
    const right = counts.wordsOf(labels[pair + 1] ?? -1);
    if (pair >= 0 && left && right) {
      offsets[row] = pair + 1;
      for (const before of left) {
        for (const after of right) pairs.add(before, after, row);
      }
    } else {
      offsets[row] = single;
      (byLabel[labels[single] ?? 0] ??= []).push(row);
    }
  });

  /** Where the rarest two tokens side by side start; -1 where none can be listed. */
  function rarestPair(labels: readonly Label[]): number {
    return rarest(labels.slice(0, -1), (label, at) => {
      const left = counts.wordsOf(label);
      const right = counts.wordsOf(labels[at + 1] ?? -1);
      if (!left || !right || left.length * right.length > MOST_COMBINATIONS) return Infinity;
      return counts.frequency(label) * counts.frequency(labels[at + 1] ?? -1);
    });
  }

  /** Where each row's labels start in `flat`, one more for the end of the last. */
  const places = new Int32Array(rows.length + 1);
  rows.forEach(({ labels }, row) => {
    places[row + 1] = (places[row] ?? 0) + labels.length;
  });
  const flat = Int32Array.from(rows.flatMap(({ labels }) => labels));
  const gives = Int32Array.from(rows, (row) => row.gives);

  function check(
    row: number,
    looks: readonly Look[],
    at: number,
    first: number,
    end: number,
    report: (gives: Label, start: number, end: number) => void,
  ): void {
    const start = at - (offsets[row] ?? 0);
    const place = places[row] ?? 0;
    const length = (places[row + 1] ?? 0) - place;
    if (start < first || start + length > end) return;
    let token = 0;
    while (token < length && looks[start + token]?.labels.has(flat[place + token] ?? -1) === true)
      token++;
    if (token === length) report(gives[row] ?? 0, start, start + token);
  }

  return {
    cuesOf: (called) => [...called].flatMap((label) => byLabel[label] ?? NONE),
    find(looks, at, first, end, report) {
      const look = looks[at];
      if (!look) return;
      for (let index = 0; index < look.rows.length; index++)
        check(look.rows[index] ?? 0, looks, at, first, end, report);
      const before = at > first ? (looks[at - 1]?.word ?? -1) : -1;
      if (before < 0 || look.word < 0) return;
      for (let link = pairs.find(before, look.word); link !== NO_LINK; link = pairs.after(link))
        check(pairs.valueAt(link), looks, at, first, end, report);
    },
  };
}

/** The place with the lowest value; -1 where all are infinite. */
function rarest(labels: readonly Label[], value: (label: Label, at: number) => number): number {
  let best = -1;
  let lowest = Infinity;
  labels.forEach((label, at) => {
    const here = value(label, at);
    if (here >= lowest) return;
    best = at;
    lowest = here;
  });
  return best;
}
