import { z } from 'zod';
import type { Fault } from '../platform/protocol.ts';
import { shown } from './problem.ts';
import { pathText } from './texts.ts';

/** Turns what zod found into faults: where, what, and how to mend it, in plain words. */

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The faults of one issue; unknown keys make one each. */
export function faultsOf(issue: Issue, schema: z.ZodType): Fault[] {
  const path = pathText(issue.path);
  switch (issue.code) {
    case 'custom':
      return [{ path, message: issue.message, mend: mendOf(issue.params) }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(issue.path, key, schema));
    case 'invalid_type':
      return [{ path, ...wrongType(issue.expected, issue.input) }];
    case 'invalid_value':
      return [{ path, ...wrongValue(issue.values.map(String), issue.input) }];
    case 'too_big':
      return [{ path, ...tooBig(issue.origin, Number(issue.maximum), issue.input) }];
    case 'too_small':
      return [{ path, ...tooSmall(issue.origin, Number(issue.minimum)) }];
    default:
      return [
        {
          path,
          message: 'This is not written as expected.',
          mend: 'Compare it with the example file.',
        },
      ];
  }
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

function wrongType(expected: string, input: unknown) {
  const wanted = TYPE_NAMES.get(expected) ?? 'something else';
  if (input === undefined) {
    return { message: 'This is missing.', mend: `Add it: ${wanted}.` };
  }
  if (input === null) {
    return { message: 'This is empty (null).', mend: `Give it a value, or delete the whole line.` };
  }
  return { message: `This should be ${wanted}.`, mend: `Write ${wanted}.` };
}

function wrongValue(values: readonly string[], input: unknown) {
  const list = values.join(', ');
  if (input === undefined) return { message: 'This is missing.', mend: `Add one of: ${list}.` };
  const near = typeof input === 'string' ? nearest(input, values) : undefined;
  return {
    message: `“${shown(String(input))}” is not a word this file knows.`,
    mend:
      near === undefined ? `Use one of: ${list}.` : `Did you mean “${near}”? Use one of: ${list}.`,
  };
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

function tooSmall(origin: string, minimum: number) {
  if (origin === 'string') {
    return {
      message: 'There is nothing between the quotation marks.',
      mend: 'Fill it in, or delete the whole line.',
    };
  }
  if (origin === 'array') {
    return {
      message: 'This list is empty.',
      mend: `Add at least ${minimum}, or delete the whole list.`,
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

const MAX_COMPARED = 60;

/** The word most like `word`, if one is close: a third of its letters wrong at most. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > MAX_COMPARED) return undefined;
  const asked = word.toLowerCase().replaceAll(/[\s_-]/g, '');
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const distance = editDistance(asked, candidate.toLowerCase().replaceAll('-', ''));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best !== undefined && bestDistance <= Math.max(1, Math.floor(best.length / 3))
    ? best
    : undefined;
}

/** Letters to add, drop or change to get from `a` to `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
