import { describe, expect, it } from 'vitest';
import { holds, isPausable, standingOf } from '../../../lib/assess/level.ts';
import { CATEGORIES } from '../../../lib/rules/categories.ts';
import { aConcern } from './support.ts';

describe('standingOf', () => {
  it('is harmless in a draft that only mentions the school, whatever is in it', () => {
    for (const category of CATEGORIES) expect(standingOf(category, 'mention')).toBe('harmless');
  });

  it('is serious in a serious draft for what a draft can be serious for', () => {
    expect(CATEGORIES.filter((category) => standingOf(category, 'pause') === 'pause')).toEqual([
      'safeguarding',
      'crisis',
      'discrimination',
      'threat',
      'allegation',
      'harassment',
      'names-child',
    ]);
    expect(CATEGORIES.some((category) => standingOf(category, 'advise') === 'pause')).toBe(false);
  });

  it('takes no grievance, swearing, anger or picture for serious', () => {
    for (const category of ['complaint', 'swearing', 'heat', 'photo', 'targeted'] as const)
      expect(isPausable(category)).toBe(false);
  });
});

describe('holds', () => {
  it('gives a second look to what is serious, never to care', () => {
    expect(holds('pause', [aConcern('threat')])).toBe(true);
    expect(holds('advise', [aConcern('rude')])).toBe(false);
    for (const care of ['safeguarding', 'crisis', 'targeted'] as const) {
      expect(holds('pause', [aConcern('threat'), aConcern(care)])).toBe(false);
    }
  });
});
