import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../lib/assess/engine.ts';
import { compileRules } from '../lib/rules/compile.ts';
import { mayMention } from '../lib/school/may-mention.ts';
import { deriveWatch } from '../lib/school/watch.ts';
import { loadKnowledge } from '../lib/weigh/load.ts';
import { measureAllSchools } from './bench/all-schools.ts';
import { wordFilters } from './bench/filters.ts';
import { scriptBytes } from './build/weight.ts';
import { benchSchool } from './bench/material.ts';
import { compare, heapUsed, timed, timesOf } from './bench/measure.ts';
import { schoolFileFigures } from './bench/school-file.ts';
import { harmlessTexts } from './bench/texts.ts';

/*
 * npm run bench: the engine with all its lists and one school beside the word filters of npm, on the same harmless
 * texts in the same run. Machines are noisy: read the ratios. Prints Markdown.
 */
const path = (from: string): string => fileURLToPath(new URL(from, import.meta.url));
const corpus = path('../tests/corpus');
const knowledge = loadKnowledge(path('../rules'));
const { lists } = knowledge;
const schools = [benchSchool()];

const heapBefore = heapUsed();
const coldCompile = timed(() => compileRules(lists));
const engine = createEngine(knowledge);
const heap = heapUsed() - heapBefore;
const filters = wordFilters(lists);
const assess = (text: string): unknown => engine.assess({ text }, schools);
// Not "mentions": what is no mention in one draft may be one beside another.
const watch = deriveWatch(schools);
const names = (text: string): boolean => mayMention(text, watch);

console.log('## Speed on harmless text\n');
console.log(
  'Characters a second in millions, median text. "Silent" texts do not name the school, as nearly all that anyone types; in "naming" texts it is named, and all rules run.\n',
);
const ways = [
  assess,
  ...filters.map(
    (filter) =>
      (text: string): unknown =>
        filter.look(text),
  ),
];
console.log(
  `| characters | text | Three Commons | ${filters.map(({ name }) => name).join(' | ')} | against obscenity |`,
);
console.log(`|--:|---|--:|${filters.map(() => '--:').join('|')}|--:|`);
for (const [length, count] of [
  [200, 400],
  [2_000, 120],
  [20_000, 24],
] as const) {
  const { silent, naming } = harmlessTexts(corpus, length, count, names);
  for (const [kind, texts] of [
    ['silent', silent],
    ['naming', naming],
  ] as const) {
    const times = compare(ways, texts, 3);
    const rates = times.map(({ median }) => length / median / 1000);
    const [ours = Number.NaN, theirs = Number.NaN] = rates;
    console.log(
      `| ${length} | ${kind} | ${rates.map((rate) => rate.toFixed(2)).join(' | ')} | ${(ours / theirs).toFixed(1)} × |`,
    );
  }
}

console.log('\n## One keystroke\n');
console.log(
  'The whole draft assessed anew after each of its last letters; the school is named. Milliseconds.\n',
);
console.log('| characters | median | 99th percentile |\n|--:|--:|--:|');
for (const length of [200, 2_000, 20_000]) {
  const { naming } = harmlessTexts(corpus, length, 20, names);
  const keys = naming.flatMap((text) =>
    Array.from({ length: 50 }, (_, key) => text.slice(0, text.length - 49 + key)),
  );
  for (const text of keys) assess(text);
  const { median, p99 } = timesOf(keys.map((text) => timed(() => assess(text))));
  console.log(`| ${length} | ${median.toFixed(3)} | ${p99.toFixed(3)} |`);
}

console.log('\n## Growth\n');
console.log('| characters | ms | ms for each 1,000 |\n|--:|--:|--:|');
for (const length of [1_000, 10_000, 100_000, 1_000_000]) {
  const [text = ''] = harmlessTexts(corpus, length, 1, names).naming;
  assess(text);
  const { median } = timesOf(
    Array.from({ length: length > 100_000 ? 3 : 9 }, () => timed(() => assess(text))),
  );
  console.log(`| ${length} | ${median.toFixed(2)} | ${((median / length) * 1000).toFixed(3)} |`);
}
const nasty: readonly (readonly [string, string])[] = [
  ['100,000 `f `', 'Westwood Park '.concat('f '.repeat(100_000))],
  ['1 MB of one letter', 'Westwood Park '.concat('a'.repeat(1_000_000))],
  ['100,000 `the head `', 'Westwood Park '.concat('the head '.repeat(100_000))],
  ['1 MB of lone surrogates', 'Westwood Park '.concat('\ud800'.repeat(1_000_000))],
];
for (const [name, text] of nasty) {
  const ms = timed(() => assess(text));
  console.log(
    `| ${name} (${text.length}) | ${ms.toFixed(0)} | ${((ms / text.length) * 1000).toFixed(3)} |`,
  );
}

console.log('\n## Start and memory\n');
const compile = timesOf(Array.from({ length: 9 }, () => timed(() => compileRules(lists))));
console.log('| what | value |\n|---|--:|');
console.log(
  `| rules, patterns, classes | ${lists.rules.length}, ${lists.rules.reduce((sum, rule) => sum + rule.matches.length, 0)}, ${lists.classes.length} |`,
);
console.log(`| compiling all lists, first time | ${coldCompile.toFixed(0)} ms |`);
console.log(`| compiling all lists, median of 9 | ${compile.median.toFixed(0)} ms |`);
console.log(`| heap for the compiled lists | ${(heap / 1e6).toFixed(1)} MB |`);

const largest = schoolFileFigures();
console.log('\n## The largest school file\n');
console.log(
  `A file of ${largest.bytes} bytes, as near to all caps as it can be; medians of 20. At most 20 ms for checking, 50 ms for deriving and finding.\n`,
);
console.log('| what | ms |\n|---|--:|');
for (const [what, ms] of [
  ['checking it', largest.check],
  ['checking one that nearly says forbidden words all over', largest.checkNearMisses],
  [`deriving what to look for (${largest.forms} forms)`, largest.derive],
  ['finding it in 100,000 characters that do not name it', largest.findSilent],
  ['finding it in 100,000 characters that name it', largest.findNaming],
] as const)
  console.log(`| ${what} | ${ms.toFixed(1)} |`);

const { silent } = harmlessTexts(corpus, 2_000, 30, names);
const all = measureAllSchools(path('../../shared/data/uk_schools.csv.gz'), silent);
console.log('\n## Every open school of the UK at once\n');
if (!all) console.log('Skipped: the public list of schools is not on this machine.');
else
  console.log(
    `${all.schools} schools: forms derived in ${(all.deriveMs / 1000).toFixed(1)} s, ${(all.heapBytes / 1e6).toFixed(0)} MB; mentions in 2,000 characters found in ${all.find.median.toFixed(2)} ms (99th percentile ${all.find.p99.toFixed(2)} ms).`,
  );

const build = path('../.output/chrome-mv3');
console.log('\n## Bundles\n');
if (!existsSync(build)) console.log('Skipped: npm run build first.');
else
  for (const entry of ['sentinel.js', 'companion.js', 'card.html'])
    console.log(`- ${entry}: ${scriptBytes(build, entry)} bytes of script`);
