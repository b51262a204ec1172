import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canSpend, spend } from '../../../lib/compose/budget.ts';

it('never allows more than its count within its time', () => {
  const steps = fc.array(fc.nat(2000), { maxLength: 60 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 6 }), (gaps, count) => {
      const limit = { count, within: 5000 };
      let now = 0;
      let times: readonly number[] = [];
      const allowed: number[] = [];
      for (const gap of gaps) {
        now += gap;
        const can = canSpend(times, now, limit);
        const next = spend(times, now, limit);
        expect(next !== undefined).toBe(can);
        if (next !== undefined) allowed.push(now);
        times = next ?? times;
        expect(allowed.filter((time) => now - time < limit.within).length).toBeLessThanOrEqual(
          count,
        );
      }
    }),
  );
});

it('allows again when the time is over', () => {
  const limit = { count: 1, within: 100 };
  const once = spend([], 0, limit) ?? [];
  expect(spend(once, 99, limit)).toBeUndefined();
  expect(spend(once, 100, limit)).toEqual([100]);
});
