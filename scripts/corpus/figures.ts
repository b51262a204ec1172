import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Half } from './load.ts';
import type { Scores } from './score.ts';

/** Percentages with one decimal, by name; categories as `category f1`. */
export type Figures = Readonly<Record<string, number>>;

const file = z.record(z.string(), z.record(z.string(), z.number()));

/** The figures committed last; empty where there are none yet. */
export function readFigures(folder: string): Readonly<Record<string, Figures>> {
  const path = join(folder, 'figures.json');
  return existsSync(path) ? file.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}

export function writeFigures(folder: string, scores: Readonly<Record<Half, Scores>>): void {
  const figures = Object.fromEntries(
    Object.entries(scores).map(([half, each]) => [half, figuresOf(each)]),
  );
  writeFileSync(join(folder, 'figures.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

export function figuresOf(scores: Scores): Figures {
  const { categories, drafts, ...shares } = scores;
  return {
    drafts,
    ...Object.fromEntries(Object.entries(shares).map(([name, value]) => [name, percent(value)])),
    ...Object.fromEntries(
      Object.entries(categories).map(([name, { f1 }]) => [`${name} f1`, percent(f1)]),
    ),
  };
}

export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
