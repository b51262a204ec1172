import { CLAPGATE } from './clapgate.ts';
import type { PolicyRow, Row, Seed } from './row.ts';
import { WESTBROOK_OLD_HALL } from './westbrook-old-hall.ts';
import { WESTGATE } from './westgate.ts';
import { WESTWOOD_PARK } from './westwood-park.ts';
import { WINDMILL_HILL } from './windmill-hill.ts';

/** One of the five policies the product grew from, and the school whose file now says all of it. */
export interface SeedPolicy {
  readonly seed: Seed;
  readonly school: string;
  readonly rows: readonly Row[];
}

export const POLICIES: readonly SeedPolicy[] = [
  { seed: 's000', school: 'westwood-park', rows: WESTWOOD_PARK },
  { seed: 's001', school: 'westbrook-old-hall', rows: WESTBROOK_OLD_HALL },
  { seed: 's002', school: 'windmill-hill', rows: WINDMILL_HILL },
  { seed: 's003', school: 'westgate', rows: WESTGATE },
  { seed: 's004', school: 'clapgate', rows: CLAPGATE },
];

export const ROWS: readonly PolicyRow[] = POLICIES.flatMap(({ seed, school, rows }) =>
  rows.map((row) => ({ seed, school, ...row })),
);
