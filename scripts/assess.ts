import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createEngine, type AssessOptions, type Engine } from '../lib/assess/engine.ts';
import type { Assessment, Draft } from '../lib/assess/types.ts';
import { explanationText } from './assess/explanation.ts';
import { loadKnowledge } from '../lib/weigh/load.ts';
import { checkSchoolFile } from '../lib/school/check.ts';
import { schoolIdOf } from '../lib/school/identity.ts';
import type { School } from '../lib/school/school.ts';

const USAGE = `npm run -s assess -- --school FILE [--school FILE …] [--jsonl|--explain] [--self-check] [--context TEXT] [--image] [--sensitivity quiet|balanced|careful]

Reads a draft from standard input and prints its assessment as JSON.
  --jsonl       one {"id","text"} a line in ("context" and "hasImage" optional), one assessment a line out
  --explain     prints how it came about instead: tokens, rules tried, guards that stopped one, why the level
  --self-check  concerns count although no school is mentioned; no --school needed`;

const { values } = parseArgs({
  options: {
    school: { type: 'string', multiple: true, default: [] },
    jsonl: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    'self-check': { type: 'boolean', default: false },
    context: { type: 'string', default: '' },
    image: { type: 'boolean', default: false },
    sensitivity: { type: 'string', default: 'balanced' },
    help: { type: 'boolean', default: false },
  },
});

/** Ends the command with a message for the person who typed it. */
class UsageError extends Error {}

try {
  if (values.help) console.log(USAGE);
  else await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  if (values.school.length === 0 && !values['self-check']) throw new UsageError(USAGE);
  const { sensitivity } = values;
  if (sensitivity !== 'quiet' && sensitivity !== 'balanced' && sensitivity !== 'careful')
    throw new UsageError(`--sensitivity is quiet, balanced or careful, not '${sensitivity}'`);
  const schools = values.school.map(readSchool);
  const options: AssessOptions = { sensitivity, selfCheck: values['self-check'] };
  const rules = fileURLToPath(new URL('../rules', import.meta.url));
  const engine = createEngine(loadKnowledge(rules));
  const shared = { context: values.context, hasImage: values.image };
  if (!values.jsonl) {
    const draft = { text: readFileSync(0, 'utf8').replace(/\n$/, ''), ...shared };
    const assessment = engine.assess(draft, schools, options);
    console.log(
      values.explain
        ? explanationText(assessment, engine.explain(draft, schools, options))
        : JSON.stringify(toOutput(assessment), null, 2),
    );
    return;
  }
  let line = 0;
  for await (const row of createInterface({ input: process.stdin })) {
    line++;
    if (row.trim() === '') continue;
    const { id, ...draft } = parseRow(row, line);
    process.stdout.write(
      `${JSON.stringify({ id, ...assessOne(engine, { ...shared, ...draft }, schools, options) })}\n`,
    );
  }
}

function assessOne(
  engine: Engine,
  draft: Draft,
  schools: readonly School[],
  options: AssessOptions,
): object {
  return toOutput(engine.assess(draft, schools, options));
}

function parseRow(row: string, line: number): Draft & { readonly id: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    throw new UsageError(`line ${line} is not JSON; each line is {"id": …, "text": "…"}`);
  }
  if (
    typeof value !== 'object' ||
    value === null ||
    !('text' in value) ||
    typeof value.text !== 'string'
  )
    throw new UsageError(`line ${line} has no "text"; each line is {"id": …, "text": "…"}`);
  return {
    id: 'id' in value ? value.id : line,
    text: value.text,
    ...('context' in value && typeof value.context === 'string' ? { context: value.context } : {}),
    ...('hasImage' in value && typeof value.hasImage === 'boolean'
      ? { hasImage: value.hasImage }
      : {}),
  };
}

/** What the command promises to print; the rest of an assessment is for the card. */
function toOutput(assessment: Assessment): object {
  const { level, hold, mentions, concerns, topic, route } = assessment;
  return {
    level,
    hold,
    mentions: mentions.map(({ start, end, text, school, in: where }) => ({
      start,
      end,
      text,
      school,
      in: where,
    })),
    concerns: concerns.map(({ category, start, end, text, rule }) => ({
      category,
      start,
      end,
      text,
      rule,
    })),
    topic,
    route,
  };
}

function readSchool(path: string): School {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `can't read ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const checked = checkSchoolFile(text);
  if (!checked.ok)
    throw new UsageError(
      [
        `${path} is not a valid school file:`,
        ...checked.faults.map((fault) => `  ${fault.path}: ${fault.message} ${fault.mend}`),
      ].join('\n'),
    );
  return {
    id: schoolIdOf(checked.file.school),
    file: checked.file,
    source: { kind: 'file', name: path },
    addedAt: new Date(0).toISOString(),
    enabled: true,
  };
}
