import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultyExamples } from '../lib/rules/examples.ts';
import { formatGuards, formatRules, formatWords } from '../lib/rules/format.ts';
import { readListFiles } from '../lib/rules/load.ts';

/*
 * For rule writers: checks the lists and every example in them; `--write` puts each file into its one form.
 * npm run rules [-- --write] [NAME …]: only those files are reported and written ("threat", "violence").
 */
const FOLDER = fileURLToPath(new URL('../rules', import.meta.url));
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
/** Whether a file is among those asked for; all are where none is named. */
const isMeant = (name: string): boolean =>
  positionals.length === 0 || positionals.includes(name.replace(/^.*\/|\.(?:rules|words)$/g, ''));

try {
  const files = readListFiles(FOLDER);
  const texts = new Map([
    ...[...files.rules].map(([name, file]): [string, string] => [name, formatRules(file)]),
    ...[...files.words].map(([name, file]): [string, string] => [name, formatWords(file)]),
    ['guards.rules', formatGuards(files.guards)],
  ]);
  const faults: string[] = [];
  for (const [name, text] of texts) {
    if (!isMeant(name)) continue;
    const path = join(FOLDER, name);
    if (readFileSync(path, 'utf8') === text) continue;
    if (values.write) writeFileSync(path, text);
    else faults.push(`${name}: not in its one form; npm run rules -- --write puts it there`);
  }
  for (const fault of faultyExamples(files)) {
    if (!isMeant(fault.file)) continue;
    const stopped = fault.stoppedBy.length > 0 ? ` (stopped by ${fault.stoppedBy.join(', ')})` : '';
    faults.push(
      fault.expected === 'hit'
        ? `${fault.file}:${fault.line}: ${fault.rule} must hit '${fault.example}'${stopped}`
        : `${fault.file}:${fault.line}: ${fault.rule} must miss '${fault.example}' (matched '${fault.matched}')`,
    );
  }
  for (const fault of faults) console.error(fault);
  const rules = [...files.rules.values()].flatMap((file) => file.rules);
  console.log(`${rules.length} rules in ${files.rules.size} lists, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
