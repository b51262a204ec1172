/** One input: the rows that have it, and what it is there; 1 in all of them where `values` is left out. */
export interface Column {
  readonly rows: Int32Array;
  readonly values?: Float64Array;
}

/** What keeps weights small. */
export interface Penalty {
  /** By input: on the square of its weight. */
  readonly ridge: Float64Array;
  /** On the size of each weight: those that tell little become nought. */
  readonly lasso: number;
}

export interface Fitted {
  readonly bias: number;
  /** By input. */
  readonly weights: Float64Array;
}

/** Sweeps over all inputs at most, sweeps over those that weigh something between them, and the largest step at which it has settled. */
const SWEEPS = 40;
const INNER = 10;
const SETTLED = 0.01;
/** Steps that are not worth going. */
const TINY = 1e-4;

/**
 * Logistic regression with an elastic net, by cyclic coordinate descent with a trust region for each weight. The bias
 * is not penalised. Deterministic.
 * Methods: Genkin, Lewis and Madigan 2007, Large-scale Bayesian logistic regression for text categorization,
 * https://doi.org/10.1198/004017007000000245 (section 4); Friedman, Hastie and Tibshirani 2010, Regularization paths
 * for generalized linear models via coordinate descent, https://doi.org/10.18637/jss.v033.i01 (the two penalties).
 * @param is 1 for the rows that are examples, 0 for the others
 * @param counts how much a row counts; 0: not at all
 */
export function fitLogistic(
  columns: readonly Column[],
  is: Uint8Array,
  counts: Float64Array,
  { ridge, lasso }: Penalty,
): Fitted {
  const chance = new Float64Array(is.length).fill(0.5);
  const margin = new Float64Array(is.length);
  const weights = new Float64Array(columns.length);
  const trust = new Float64Array(columns.length + 1).fill(1);
  const every: Column = { rows: Int32Array.from(is, (_, row) => row) };
  let bias = 0;

  const stepOf = (
    { rows, values }: Column,
    weight: number,
    penalty: number,
    at: number,
  ): number => {
    let slope = penalty * weight;
    let bend = penalty + 1e-9;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? 0;
      const count = counts[row] ?? 0;
      if (count === 0) continue;
      const value = values ? (values[index] ?? 0) : 1;
      const here = chance[row] ?? 0;
      slope += count * value * (here - (is[row] ?? 0));
      bend += count * value * value * here * (1 - here);
    }
    const reach = trust[at] ?? 1;
    const best = shrunk(bend * weight - slope, at < columns.length ? lasso : 0) / bend;
    const step = Math.max(-reach, Math.min(reach, best - weight));
    trust[at] = Math.max(2 * Math.abs(step), reach / 2);
    return step;
  };
  const go = ({ rows, values }: Column, step: number): void => {
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? 0;
      const sum = (margin[row] ?? 0) + step * (values ? (values[index] ?? 0) : 1);
      margin[row] = sum;
      chance[row] = 1 / (1 + Math.exp(-sum));
    }
  };

  /** One step for the bias and one for each input, or for those that weigh something; gives the largest. */
  const sweep = (all: boolean): number => {
    const first = stepOf(every, bias, 0, columns.length);
    bias += first;
    go(every, first);
    let largest = Math.abs(first);
    columns.forEach((column, at) => {
      if (!all && weights[at] === 0) return;
      const step = stepOf(column, weights[at] ?? 0, ridge[at] ?? 1, at);
      if (Math.abs(step) < TINY) return;
      weights[at] = (weights[at] ?? 0) + step;
      go(column, step);
      largest = Math.max(largest, Math.abs(step));
    });
    return largest;
  };
  // Most inputs of a sparse fit come to nothing: they are asked again only once the others have settled.
  for (let round = 0; round < SWEEPS; round++) {
    if (sweep(true) < SETTLED) break;
    for (let more = lasso > 0 ? INNER : 0; more > 0; more--) if (sweep(false) < SETTLED) break;
  }
  return { bias, weights };
}

/** What is left of a number once it is brought nearer to nought. */
function shrunk(value: number, by: number): number {
  return value > by ? value - by : value < -by ? value + by : 0;
}

/** Log-odds of each row by a fit. */
export function oddsOf(
  { bias, weights }: Fitted,
  columns: readonly Column[],
  count: number,
): Float64Array {
  const odds = new Float64Array(count).fill(bias);
  columns.forEach(({ rows, values }, at) => {
    const weight = weights[at] ?? 0;
    if (weight === 0) return;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? 0;
      odds[row] = (odds[row] ?? 0) + weight * (values ? (values[index] ?? 0) : 1);
    }
  });
  return odds;
}
