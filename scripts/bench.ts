import { fileURLToPath } from 'node:url';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { createEngine } from '../lib/assess/engine.ts';
import { compileRules } from '../lib/rules/compile.ts';
import { loadLists } from '../lib/rules/load.ts';
import { benchSchool, harmlessText } from './bench/material.ts';

/*
 * npm run bench: the engine with all its lists and one school, beside obscenity, on the same texts in the same
 * run. Machines are noisy: read the ratios. Prints a Markdown table.
 */
const LENGTHS = [200, 2_000, 20_000];
const RUNS = 60;

const lists = loadLists(fileURLToPath(new URL('../rules', import.meta.url)));
const engine = createEngine(lists);
const schools = [benchSchool()];
const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

console.log(
  '| draft, characters | engine, median ms | p99 ms | obscenity, median ms | engine is |',
);
console.log('|--:|--:|--:|--:|--:|');
for (const length of LENGTHS) {
  const texts = harmlessText(length, RUNS);
  const warm = texts.slice(0, 10);
  for (const text of warm) {
    engine.assess({ text }, schools);
    matcher.getAllMatches(text);
  }
  // Interleaved, so that a slow moment of the machine meets both.
  const times = texts.map((text) => ({
    engine: timed(() => engine.assess({ text }, schools)),
    obscenity: timed(() => matcher.getAllMatches(text)),
  }));
  const ours = times.map((time) => time.engine).sort((a, b) => a - b);
  const theirs = times.map((time) => time.obscenity).sort((a, b) => a - b);
  const ratio = at(theirs, 0.5) / at(ours, 0.5);
  console.log(
    `| ${length} | ${at(ours, 0.5).toFixed(3)} | ${at(ours, 0.99).toFixed(3)} | ${at(theirs, 0.5).toFixed(3)} | ${ratio.toFixed(1)} × as fast |`,
  );
}
const compile = Array.from({ length: 9 }, () => timed(() => compileRules(lists))).sort(
  (a, b) => a - b,
);
console.log(
  `\nCompiling all lists (${lists.rules.length} rules, ${lists.classes.length} classes): median ${at(compile, 0.5).toFixed(1)} ms`,
);

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
