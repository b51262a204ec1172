import { spawnSync } from 'node:child_process';

/*
 * Mozilla's own linter over the Firefox build. Any error fails, and any warning that is not explained here.
 */
const EXPLAINED: Readonly<Record<string, string>> = {
  DANGEROUS_EVAL:
    'zod can compile schemas with the Function constructor; `jitless` switches that off and the CSP forbids it.',
  UNSAFE_VAR_ASSIGNMENT:
    'React DOM assigns innerHTML for dangerouslySetInnerHTML, which nothing here uses (a lint rule holds that).',
};

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

const { stdout, status, error } = spawnSync(
  'addons-linter',
  ['.output/firefox-mv3', '--output', 'json', '--boring'],
  {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  },
);
if (error) throw error;
const start = stdout.indexOf('{');
if (start < 0) throw new Error(`addons-linter printed no report (exit ${status}): ${stdout}`);
const report = JSON.parse(stdout.slice(start)) as {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
};
const faults = [
  ...report.errors,
  ...report.warnings.filter((warning) => EXPLAINED[warning.code] === undefined),
];
for (const { code, message, file = '', line = 0 } of faults)
  console.error(`${code} ${file}:${line} ${message}`);
console.log(
  `Extension lint: ${report.errors.length} errors, ${report.warnings.length} warnings, ${faults.length} to mend`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
