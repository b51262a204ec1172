import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/*
 * npm test: everything that must hold before a change lands, one stage after another, all of them even where
 * one fails. Closes with one line that sums all runners: `N passed, N failed`.
 *   --quick  types, lint, unit tests
 *   --full   also every site, editor and threat in the browsers
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
  },
});

interface Stage {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** A Vitest run: its tests are counted one by one. Any other stage counts as one. */
  readonly vitest?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const vitest = (name: string, ...args: readonly string[]): Stage => ({
  name,
  command: 'vitest',
  args: ['run', ...args],
  vitest: true,
});
const QUICK: readonly Stage[] = [
  { name: 'types', command: 'tsc', args: [] },
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'rules', command: 'node', args: ['scripts/rules.ts'] },
  vitest('unit', 'tests/unit', 'tests/components'),
];
const REST: readonly Stage[] = [
  { name: 'build', command: 'wxt', args: ['build'] },
  { name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] },
  vitest('audit', 'tests/audit'),
  { name: 'extension lint', command: 'node', args: ['scripts/lint-extension.ts'] },
  {
    ...vitest('end to end', '--config', 'vitest.e2e.config.ts'),
    env: { THREE_COMMONS_FULL: values.full ? '1' : '' },
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache', 'reports');
let passed = 0;
let failed = 0;
const failures: string[] = [];
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

for (const stage of values.quick ? QUICK : [...QUICK, ...REST]) {
  console.log(`\n── ${stage.name}`);
  const report = join(reports, `${stage.name.replaceAll(' ', '-')}.json`);
  const reporting = stage.vitest
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const started = performance.now();
  const { status, error } = spawnSync(stage.command, [...stage.args, ...reporting], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...stage.env },
  });
  if (error) console.error(`${stage.command} did not start: ${error.message}`);
  const count = stage.vitest ? countOf(report) : undefined;
  passed += count?.passed ?? (status === 0 ? 1 : 0);
  failed += count?.failed ?? (status === 0 ? 0 : 1);
  if (status !== 0) {
    failures.push(stage.name);
    // A runner that fails although none of its tests did (a broken file, a leak) still failed.
    if (count?.failed === 0) failed++;
  }
  console.log(
    `── ${stage.name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;

/** What a Vitest JSON report counts; undefined where the run wrote none. */
function countOf(report: string): { passed: number; failed: number } | undefined {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return undefined;
  }
}
