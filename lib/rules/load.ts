import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LexiconError } from '../match/patterns.ts';
import { compileRules } from './compile.ts';
import { parseGuards, parseRules, parseWords } from './parse.ts';
import type { Rule, RuleLists } from './lists.ts';
import {
  ListError,
  type GuardFile,
  type RuleFile,
  type SourceRule,
  type WordFile,
} from './source.ts';

/** Every list file, by path from `rules/`. */
export interface ListFiles {
  readonly rules: ReadonlyMap<string, RuleFile>;
  readonly words: ReadonlyMap<string, WordFile>;
  readonly guards: GuardFile;
}

/**
 * Reads the list files from a folder. Node only: the extension carries what {@link toLists} makes of them at
 * build time.
 * @throws {ListError} naming file, line and what was expected
 */
export function readListFiles(folder: string): ListFiles {
  const rules = new Map<string, RuleFile>();
  const words = new Map<string, WordFile>();
  for (const name of namesIn(folder, '.rules')) {
    if (name !== 'guards.rules')
      rules.set(name, parseRules(name, readFileSync(join(folder, name), 'utf8')));
  }
  for (const name of namesIn(join(folder, 'words'), '.words')) {
    words.set(
      `words/${name}`,
      parseWords(`words/${name}`, readFileSync(join(folder, 'words', name), 'utf8')),
    );
  }
  const guards = parseGuards('guards.rules', readFileSync(join(folder, 'guards.rules'), 'utf8'));
  return { rules, words, guards };
}

/**
 * What the program carries: without examples and remarks.
 * @throws {ListError} where a rule or class is named twice
 */
export function toLists(files: ListFiles): RuleLists {
  const seen = new Map<string, string>();
  const once = (kind: string, name: string, file: string, line: number): void => {
    const key = `${kind} ${name}`;
    const before = seen.get(key);
    if (before !== undefined) throw new ListError(file, line, `${key} is already in ${before}`);
    seen.set(key, file);
  };
  return {
    classes: [...files.words].flatMap(([file, { classes }]) =>
      classes.map(({ remarks: _remarks, line, ...each }) => {
        once('class', each.name, file, line);
        return each;
      }),
    ),
    guards: files.guards.guards.map(({ name, conditions }) => ({ name, conditions })),
    rules: [...files.rules].flatMap(([file, { category, guards, rules }]) =>
      rules.map((rule) => {
        once('rule', rule.id, file, rule.line);
        return toRule(rule, category, guards);
      }),
    ),
  };
}

/** Reads and joins all lists of a folder. */
export function loadLists(folder: string): RuleLists {
  return toLists(readListFiles(folder));
}

/**
 * Reads all lists of a folder and makes sure that they compile: what the build does.
 * @throws {ListError} naming file, line, rule or class, column and what was expected
 */
export function loadSoundLists(folder: string): RuleLists {
  const files = readListFiles(folder);
  const lists = toLists(files);
  try {
    compileRules(lists);
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    const { file, line } = placeOf(files, error.where);
    throw new ListError(file, line, error.message);
  }
  return lists;
}

/** Where a rule or class stands, by what an error calls it: "rule threat-hurt: …", "class kid: …". */
function placeOf(
  files: ListFiles,
  where: string,
): { readonly file: string; readonly line: number } {
  const [kind, name] = where.split(/[ :]/);
  for (const [file, { rules }] of files.rules) {
    const rule = kind === 'rule' ? rules.find(({ id }) => id === name) : undefined;
    if (rule) return { file, line: rule.line };
  }
  for (const [file, { classes }] of files.words) {
    const found = kind === 'class' ? classes.find((each) => each.name === name) : undefined;
    if (found) return { file, line: found.line };
  }
  // A condition of a guard or a rule: it is named by its own text.
  return { file: 'guards.rules or a condition', line: 0 };
}

function toRule(source: SourceRule, category: Rule['category'], guards: readonly string[]): Rule {
  const { id, topic, severity, matches, unless, needs, about } = source;
  return {
    id,
    category,
    topic,
    severity,
    prompt: source.prompt ?? category,
    ...(about === undefined ? {} : { about }),
    matches,
    guards: guards.filter((guard) => !source.allows.includes(guard)),
    unless,
    needs,
  };
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}
