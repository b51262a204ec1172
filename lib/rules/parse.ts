import { CATEGORIES, TOPICS, type Topic } from './categories.ts';
import { blocksOf, fieldOf, oneOf, type Block, type Field } from './blocks.ts';
import { SEVERITIES, SUBJECTS, type Condition, type Severity, type Subject } from './lists.ts';
import {
  ListError,
  type GuardFile,
  type RuleFile,
  type SourceRule,
  type WordFile,
} from './source.ts';

/*
 * The text form of the lists, which `docs/rules.md` explains to people who don't program: one `key: value` a
 * line, a blank line between blocks. Read strictly: an unknown key is an error that names file and line.
 */

/** @throws {ListError} */
export function parseRules(file: string, text: string): RuleFile {
  const [head, ...blocks] = blocksOf(file, text);
  if (!head) throw new ListError(file, 1, "expected 'category: …' first");
  let category: RuleFile['category'] | undefined;
  let guards: readonly string[] = [];
  for (const field of head.rows.map((row) => fieldOf(file, row))) {
    if (field.key === 'category') category = oneOf(file, field.line, CATEGORIES, field.value);
    else if (field.key === 'guards') guards = field.value.split(' ');
    else throw unknownKey(file, field, 'category, guards');
  }
  if (category === undefined) throw new ListError(file, head.line, "expected 'category: …' first");
  return {
    remarks: head.remarks,
    category,
    guards,
    rules: blocks.map((block) => parseRule(file, block)),
  };
}

/** @throws {ListError} */
export function parseWords(file: string, text: string): WordFile {
  const blocks = blocksOf(file, text);
  const [head] = blocks;
  const remarks = head && head.rows.length === 0 ? head.remarks : [];
  const classes = blocks
    .filter((block) => block.rows.length > 0)
    .map((block): WordFile['classes'][number] => {
      const [title, ...rows] = block.rows;
      const name = title && /^class: ([a-z][a-z0-9-]*)$/.exec(title.text)?.[1];
      if (name === undefined)
        throw new ListError(file, block.line, "expected 'class: a-name' first");
      let means: Subject | undefined;
      let masked = false;
      let slips = false;
      const entries: string[] = [];
      for (const row of rows) {
        if (row.text.startsWith('means: '))
          means = oneOf(file, row.line, SUBJECTS, row.text.slice(7));
        else if (row.text === 'masked: yes') masked = true;
        else if (row.text === 'slips: yes') slips = true;
        else entries.push(row.text);
      }
      if (entries.length === 0) throw new ListError(file, block.line, `class ${name} has no entry`);
      return {
        name,
        ...(means ? { means } : {}),
        ...(masked ? { masked } : {}),
        ...(slips ? { slips } : {}),
        entries,
        remarks: block.remarks,
        line: block.line,
      };
    });
  return { remarks, classes };
}

/** @throws {ListError} */
export function parseGuards(file: string, text: string): GuardFile {
  const blocks = blocksOf(file, text);
  const [head] = blocks;
  return {
    remarks: head && head.rows.length === 0 ? head.remarks : [],
    guards: blocks
      .filter((block) => block.rows.length > 0)
      .map((block) => {
        const [title, ...fields] = block.rows.map((row) => fieldOf(file, row));
        if (title?.key !== 'guard')
          throw new ListError(file, block.line, "expected 'guard: a-name' first");
        return {
          name: title.value,
          conditions: fields.map((field) => conditionOf(file, field)),
          remarks: block.remarks,
          line: block.line,
        };
      }),
  };
}

function parseRule(file: string, block: Block): SourceRule {
  let topic: Topic = 'none';
  let severity: Severity = 'plain';
  let id: string | undefined;
  let prompt: string | undefined;
  let about: Subject | undefined;
  let allows: readonly string[] = [];
  const matches: string[] = [];
  const unless: Condition[] = [];
  const needs: Condition[] = [];
  const hits: string[] = [];
  const misses: string[] = [];
  for (const field of block.rows.map((row) => fieldOf(file, row))) {
    const { key, value, line } = field;
    if (key === 'rule') id = value;
    else if (key === 'topic') topic = oneOf(file, line, TOPICS, value);
    else if (key === 'severity') severity = oneOf(file, line, SEVERITIES, value);
    else if (key === 'prompt') prompt = value;
    else if (key === 'about') about = oneOf(file, line, SUBJECTS, value);
    else if (key === 'allows') allows = value.split(' ');
    else if (key === 'match') matches.push(value);
    else if (key === 'unless') unless.push(conditionIn(file, field));
    else if (key === 'needs') needs.push(conditionIn(file, field));
    else if (key === 'hit') hits.push(value);
    else if (key === 'miss') misses.push(value);
    else
      throw unknownKey(
        file,
        field,
        'rule, topic, severity, prompt, about, allows, match, unless, needs, hit, miss',
      );
  }
  if (id === undefined || !/^[a-z][a-z0-9-]*$/.test(id))
    throw new ListError(file, block.line, "expected 'rule: an-id'");
  if (matches.length === 0) throw new ListError(file, block.line, `rule ${id} has no 'match:'`);
  return {
    id,
    topic,
    severity,
    ...(prompt === undefined ? {} : { prompt }),
    ...(about === undefined ? {} : { about }),
    allows,
    matches,
    unless,
    needs,
    hits,
    misses,
    remarks: block.remarks,
    line: block.line,
  };
}

/** `unless: before 3 {negation}`, `needs: sentence {school}`, `unless: question`. */
function conditionIn(file: string, field: Field): Condition {
  const [, key = '', count, pattern = ''] =
    /^([a-z]+)(?: (\d))?(?: (.+))?$/.exec(field.value) ?? [];
  return condition(file, field.line, key, count === undefined ? undefined : Number(count), pattern);
}

/** In a guard: `before 3: {negation}`, `sentence: {joke}`, `also: quoted`. */
function conditionOf(file: string, field: Field): Condition {
  if (field.key === 'also') return condition(file, field.line, field.value, undefined, '');
  return condition(file, field.line, field.key, field.count, field.value);
}

function condition(
  file: string,
  line: number,
  where: string,
  within: number | undefined,
  pattern: string,
): Condition {
  if ((where === 'quoted' || where === 'question') && pattern === '') return { where };
  if ((where === 'before' || where === 'after') && within !== undefined && pattern !== '')
    return { where, within, pattern };
  if ((where === 'sentence' || where === 'draft') && pattern !== '') return { where, pattern };
  throw new ListError(
    file,
    line,
    "expected 'before N …', 'after N …' (N: 1 to 9 words), 'sentence …', 'draft …', 'quoted' or 'question'",
  );
}

function unknownKey(file: string, field: Field, known: string): ListError {
  return new ListError(file, field.line, `unknown key '${field.key}'; known: ${known}`);
}
