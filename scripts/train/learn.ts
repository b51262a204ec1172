import { CONTENT_HEADS, HEADS, LEVEL_HEADS, type Head } from '../../lib/weigh/heads.ts';
import { chanceOf, INPUTS, levelInputs } from '../../lib/weigh/levels.ts';
import { fitLogistic, oddsOf, type Column, type Fitted, type Penalty } from './fit.ts';
import type { Row } from './rows.ts';

/** Fewest rows that hold a feature worth learning. */
const FEWEST = 3;
/** Each row is judged by fits that have not seen it: all are parted into so many folds. */
const FOLDS = 4;

/**
 * What keeps weights small: the ridge of a feature is `base / idf ** power`, with idf the logarithm of how rare it
 * is. What everybody says has to prove itself more than what few say; without this the commonest words drown the
 * telling ones (measured: 8 points of risky drafts shown at the same false alarms).
 */
const PENALTIES = {
  /** Sparse: there are many of them, and few features tell. */
  narrow: { base: 90, power: 2.5, lasso: 0.5 },
  /** Nearly everything tells a little: sparse levels miss 5 risky drafts in 100 more, sparse care too (measured). */
  broad: { base: 200, power: 3, lasso: 0 },
} as const;
const BROAD: ReadonlySet<Head> = new Set([
  'raised',
  'serious',
  'hateful',
  'safeguarding',
  'crisis',
]);
/** Ridge of the inputs of the levels. */
const LEVEL_RIDGE = 1;

export interface Features {
  readonly names: readonly string[];
  readonly columns: readonly Column[];
}

/** The features that several rows hold, in alphabetical order, with the rows of each. */
export function featuresOf(rows: readonly Row[]): Features {
  const holders = new Map<string, number[]>();
  rows.forEach(({ features }, row) => {
    for (const name of features) {
      const known = holders.get(name);
      if (known) known.push(row);
      else holders.set(name, [row]);
    }
  });
  const kept = [...holders]
    .filter(([, { length }]) => length >= FEWEST)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    names: kept.map(([name]) => name),
    columns: kept.map(([, held]) => ({ rows: Int32Array.from(held) })),
  };
}

/** What was learnt for one question. */
export interface Learnt extends Fitted {
  /** By row: its log-odds by a fit that had not seen it. */
  readonly unseen: Float64Array;
}

/** Fits one head to all rows, and once without each fold. */
export function learnHead(rows: readonly Row[], { columns }: Features, head: Head): Learnt {
  const { base, power, lasso } = PENALTIES[BROAD.has(head) ? 'broad' : 'narrow'];
  const ridge = Float64Array.from(
    columns,
    (column) => base / Math.log(rows.length / (column.rows.length + 1)) ** power,
  );
  return crossFit(rows, columns, { ridge, lasso }, HEADS.indexOf(head));
}

/** Fits each level to the unseen answers of all content heads. */
export function learnLevels(rows: readonly Row[], heads: readonly Learnt[]): Learnt[] {
  const inputs = rows.map((_, row) =>
    levelInputs(CONTENT_HEADS.map((_head, at) => heads[at]?.unseen[row] ?? 0)),
  );
  const every = Int32Array.from(rows, (_, row) => row);
  const columns = Array.from({ length: INPUTS }, (_, at): Column => ({
    rows: every,
    values: Float64Array.from(inputs, (each) => each[at] ?? 0),
  }));
  const ridge = new Float64Array(INPUTS).fill(LEVEL_RIDGE);
  return LEVEL_HEADS.map((level) =>
    crossFit(rows, columns, { ridge, lasso: 0 }, HEADS.indexOf(level)),
  );
}

function crossFit(
  rows: readonly Row[],
  columns: readonly Column[],
  penalty: Penalty,
  place: number,
): Learnt {
  const is = Uint8Array.from(rows, ({ answers }) => (answers[place] ? 1 : 0));
  const counts = Float64Array.from(rows, ({ answers }) => (answers[place] === undefined ? 0 : 1));
  const unseen = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (row: number): boolean => row % FOLDS === fold;
    const without = counts.map((count, row) => (isOut(row) ? 0 : count));
    const odds = oddsOf(fitLogistic(columns, is, without, penalty), columns, rows.length);
    for (let row = fold; row < rows.length; row += FOLDS) unseen[row] = odds[row] ?? 0;
  }
  return { ...fitLogistic(columns, is, counts, penalty), unseen };
}

/** A row's unseen chance, and the right answer. */
export interface Judged {
  readonly chance: number;
  readonly is: boolean;
}

/** The rows that teach a head, the likeliest first. */
export function judgedBy(
  rows: readonly Row[],
  { unseen }: Learnt,
  head: Head,
  counts: (row: Row) => boolean = () => true,
): Judged[] {
  const place = HEADS.indexOf(head);
  return rows
    .flatMap((each, row): Judged[] => {
      const is = each.answers[place];
      return is === undefined || !counts(each) ? [] : [{ is, chance: chanceOf(unseen[row] ?? 0) }];
    })
    .toSorted((a, b) => b.chance - a.chance);
}

/**
 * The chance from which on yes is answered so that the score is best.
 * @param score of the right and the wrong yeses, and of all that should be yes and no
 */
export function bestFrom(
  judged: readonly Judged[],
  score: (right: number, wrong: number, yes: number, no: number) => number,
): { readonly from: number; readonly score: number } {
  const yes = judged.filter(({ is }) => is).length;
  let right = 0;
  let best = { from: 1, score: score(0, 0, yes, judged.length - yes) };
  judged.forEach(({ is, chance }, index) => {
    if (is) right++;
    const here = score(right, index + 1 - right, yes, judged.length - yes);
    if (here > best.score) best = { from: chance, score: here };
  });
  return best;
}
