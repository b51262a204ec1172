import { z } from 'zod';
import { CATEGORIES, CATEGORY_GROUPS } from '../rules/categories.ts';
import type { Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { shown } from './problem.ts';
import { pathText } from './texts.ts';

/** Turns what zod found into faults: where, what, and how to mend it, in plain words. */

/** Enough for a person; a file made to flood does not get more. */
export const MAX_FAULTS = 50;

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The faults of one issue; unknown keys make one each. */
export function faultsOf(issue: Issue, schema: z.ZodType): Fault[] {
  const path = pathText(issue.path);
  const orDelete = isOptional(schema, issue.path);
  switch (issue.code) {
    case 'custom':
      return [{ path, message: issue.message, mend: mendOf(issue.params) }];
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAX_FAULTS).map((key) => unknownKey(issue.path, key, schema));
    case 'invalid_type':
      return [{ path, ...wrongType(issue.expected, issue.input, orDelete) }];
    case 'invalid_value':
      return [{ path, ...wrongValue(issue.values.map(String), issue.input) }];
    case 'too_big':
      return [{ path, ...tooBig(issue.origin, Number(issue.maximum), issue.input) }];
    case 'too_small':
      return [{ path, ...tooSmall(issue.origin, Number(issue.minimum), orDelete) }];
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      // The schema makes none of these: kept so that a later one is not silent.
      break;
  }
  return [
    {
      path,
      message: 'This is not written as expected.',
      mend: 'Compare it with the example file.',
    },
  ];
}

function mendOf(params: unknown): string {
  const mend = typeof params === 'object' && params !== null && 'mend' in params && params.mend;
  return typeof mend === 'string' ? mend : 'Compare it with the example file.';
}

const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['string', 'words in straight double quotation marks'],
  ['number', 'a number, without quotation marks'],
  ['int', 'a whole number, without quotation marks'],
  ['boolean', 'true or false'],
  ['array', 'a list in square brackets [ ]'],
  ['object', 'a group in curly brackets { }'],
]);

function wrongType(expected: string, input: unknown, orDelete: boolean) {
  const wanted = TYPE_NAMES.get(expected) ?? 'something else';
  if (input === undefined) {
    return { message: 'This is missing.', mend: `Add it: ${wanted}.` };
  }
  if (input === null) {
    return {
      message: 'This is empty (null).',
      mend: orDelete ? 'Give it a value, or delete the whole line.' : `Give it a value: ${wanted}.`,
    };
  }
  if (typeof input === 'number' && /^(?:int|number)$/.test(expected)) {
    return {
      message: 'This should be a whole number.',
      mend: 'Write a whole number without quotation marks, such as 3.',
    };
  }
  return { message: `This should be ${wanted}.`, mend: `Write ${wanted}.` };
}

/** In the schema for the extension's own use; never offered to a school. */
const NOT_FOR_FILES: ReadonlySet<string> = new Set(['none', 'outside-body']);
const CARE: ReadonlySet<string> = new Set(CATEGORY_GROUPS.care);

/** Those of a list's words that a school may write: care is no category of a prompt, though it is a topic. */
export function wordsForFiles(values: readonly string[]): string[] {
  const isCategories = CATEGORIES.every((category) => values.includes(category));
  return values.filter((value) => !NOT_FOR_FILES.has(value) && !(isCategories && CARE.has(value)));
}

/** What schools call things, and the word the file uses. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['alnco', 'senco'],
  ['chair', 'chair-of-governors'],
  ['clerk', 'clerk-to-governors'],
  ['dpo', 'data-protection-officer'],
  ['dsl', 'safeguarding-lead'],
  ['governors', 'governing-board'],
  ['head', 'headteacher'],
  ['headmaster', 'headteacher'],
  ['headmistress', 'headteacher'],
  ['principal', 'headteacher'],
  ['reception', 'office'],
  ['sendco', 'senco'],
  ['teacher', 'class-teacher'],
  ['tutor', 'form-tutor'],
]);

function wrongValue(allowed: readonly string[], input: unknown) {
  const values = wordsForFiles(allowed);
  const list = values.join(', ');
  if (input === undefined) return { message: 'This is missing.', mend: `Add one of: ${list}.` };
  const near = typeof input === 'string' ? nearWord(input, values) : undefined;
  const written = typeof input === 'string' ? input : JSON.stringify(input);
  return {
    message: `“${shown(written)}” is not a word this file knows.`,
    mend:
      near === undefined ? `Use one of: ${list}.` : `Did you mean “${near}”? Use one of: ${list}.`,
  };
}

function nearWord(input: string, values: readonly string[]): string | undefined {
  const meant = OTHER_WORDS.get(input.toLowerCase());
  return meant !== undefined && values.includes(meant) ? meant : nearest(input, values);
}

function tooBig(origin: string, maximum: number, input: unknown) {
  if (origin === 'string') {
    const now = typeof input === 'string' ? ` It has ${input.length}.` : '';
    return {
      message: `This is longer than ${maximum} characters.${now}`,
      mend: `Shorten it to ${maximum} characters or fewer.`,
    };
  }
  if (origin === 'array') {
    return {
      message: `This list has more than ${maximum} entries.`,
      mend: 'Keep the most useful ones.',
    };
  }
  return { message: `This is more than ${maximum}.`, mend: `Use ${maximum} or less.` };
}

function tooSmall(origin: string, minimum: number, orDelete: boolean) {
  if (origin === 'string') {
    return {
      message: 'There is nothing between the quotation marks.',
      mend: orDelete ? 'Fill it in, or delete the whole line.' : 'Fill it in.',
    };
  }
  if (origin === 'array') {
    return {
      message: 'This list is empty.',
      mend: `Add at least ${minimum}${orDelete ? ', or delete the whole list' : ''}.`,
    };
  }
  return { message: `This is less than ${minimum}.`, mend: `Use ${minimum} or more.` };
}

function unknownKey(parent: Path, key: string, schema: z.ZodType): Fault {
  const path = pathText([...parent, key]);
  const here = schemaAt(schema, parent);
  const known = here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  const message = `“${shown(key)}” is not known here.`;
  const near = nearest(key, known);
  if (near !== undefined) return { path, message, mend: `Did you mean “${near}”?` };
  const inside = known.find((name) => {
    const child = here === undefined ? undefined : schemaAt(here, [name]);
    return child instanceof z.ZodObject && Object.hasOwn(child.shape, key);
  });
  return {
    path,
    message,
    mend:
      inside === undefined
        ? `Delete it. Known here: ${known.join(', ')}.`
        : `Put it inside “${inside}”: "${inside}": { "${shown(key)}": … }`,
  };
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

/** The part of a schema that a path leads to, optional wrappers taken off. */
function schemaAt(schema: unknown, path: Path): unknown {
  let here = unwrapped(schema);
  for (const part of path) {
    if (
      here instanceof z.ZodObject &&
      typeof part === 'string' &&
      Object.hasOwn(here.shape, part)
    ) {
      here = unwrapped(here.shape[part]);
    } else if (here instanceof z.ZodArray && typeof part === 'number')
      here = unwrapped(here.element);
    else return undefined;
  }
  return here;
}

/** Whether what a path leads to may be left out: an entry of a list may. */
function isOptional(schema: z.ZodType, path: Path): boolean {
  const key = path.at(-1);
  const parent = schemaAt(schema, path.slice(0, -1));
  return parent instanceof z.ZodObject && typeof key === 'string'
    ? parent.shape[key] instanceof z.ZodOptional
    : parent instanceof z.ZodArray;
}
