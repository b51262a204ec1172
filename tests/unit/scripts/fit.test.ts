import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogistic, oddsOf, type Column } from '../../../scripts/train/fit.ts';

const column = (...rows: number[]): Column => ({ rows: Int32Array.from(rows) });
const ones = (count: number): Float64Array => new Float64Array(count).fill(1);

describe('fitLogistic', () => {
  it('learns what tells the rows apart, and nothing of what does not', () => {
    const fitted = fitLogistic(
      [column(0, 1, 2), column(0, 3)],
      Uint8Array.of(1, 1, 1, 0, 0, 0),
      ones(6),
      { ridge: Float64Array.of(0.1, 0.1), lasso: 0.5 },
    );
    expect(fitted.weights[0]).toBeGreaterThan(1);
    expect(fitted.weights[1]).toBe(0);
  });

  it('passes over rows that do not count', () => {
    const teach = (count: number) =>
      fitLogistic([column(0)], Uint8Array.of(1, 0, 1, 0), Float64Array.of(count, 1, 1, 1), {
        ridge: Float64Array.of(0.5),
        lasso: 0,
      }).weights[0];
    expect(teach(0)).toBe(0);
    expect(teach(1)).toBeGreaterThan(0.1);
  });

  it('gives odds in agreement with the shares of the rows where nothing is known', () => {
    const fitted = fitLogistic([], Uint8Array.of(1, 0, 0, 0), ones(4), {
      ridge: new Float64Array(),
      lasso: 0,
    });
    expect(oddsOf(fitted, [], 1)[0]).toBeCloseTo(Math.log(1 / 3), 2);
  });

  it('comes to where no step makes it better: the slope is what the penalties hold', () => {
    const data = fc.record({
      is: fc.array(fc.constantFrom(0, 1), { minLength: 8, maxLength: 8 }),
      values: fc.array(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
        { minLength: 1, maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(data, ({ is, values }) => {
        const columns = values.map((each) => ({
          rows: Int32Array.from(is, (_, row) => row),
          values: Float64Array.from(each),
        }));
        // The bias alone is not held: both answers are needed for it to come to rest.
        fc.pre(is.includes(0) && is.includes(1));
        const ridge = new Float64Array(columns.length).fill(1);
        const fitted = fitLogistic(columns, Uint8Array.from(is), ones(8), { ridge, lasso: 0 });
        const odds = oddsOf(fitted, columns, 8);
        columns.forEach((each, at) => {
          const slope = is.reduce(
            (sum, yes, row) =>
              sum + (each.values[row] ?? 0) * (1 / (1 + Math.exp(-(odds[row] ?? 0))) - yes),
            fitted.weights[at] ?? 0,
          );
          expect(Math.abs(slope)).toBeLessThan(0.1);
        });
      }),
      { numRuns: 50 },
    );
  });
});
