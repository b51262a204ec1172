import fc from 'fast-check';
import { z } from 'zod';
import { schoolFile } from '../../../lib/school/schema.ts';
import { goodFile } from './school-file.ts';

/** Good school files with one thing broken in each: the text of the file, and what was done to it. */
export interface Broken {
  readonly how: string;
  readonly text: string;
}

type Path = readonly (string | number)[];

interface Node {
  readonly path: Path;
  readonly value: unknown;
}

/** Every value in a value, itself first. */
export function nodesOf(value: unknown, path: Path = []): Node[] {
  const inside = Array.isArray(value)
    ? value.flatMap((item, index) => nodesOf(item, [...path, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => nodesOf(item, [...path, key]))
      : [];
  return [{ path, value }, ...inside];
}

/** What becomes of the value at `path`; `undefined` takes it out. Nothing is shared with the old one. */
function changed(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === key ? changed(item, rest, change) : item));
  }
  const entries = Object.entries(value as object).map(([name, item]) => [
    name,
    name === key ? changed(item, rest, change) : item,
  ]);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

const JSON_SCHEMA = z.toJSONSchema(schoolFile, { io: 'input' });
type Schema = z.core.JSONSchema._JSONSchema;

/** The part of the JSON Schema that a path leads to. */
function schemaAt(path: Path): Schema | undefined {
  let here: Schema | undefined = JSON_SCHEMA;
  for (const part of path) {
    if (typeof here !== 'object') return undefined;
    here = typeof part === 'number' ? (here.items as Schema) : here.properties?.[part];
  }
  return here;
}

function isRequired(path: Path): boolean {
  const parent = schemaAt(path.slice(0, -1));
  const key = path.at(-1);
  return (
    typeof parent === 'object' && typeof key === 'string' && parent.required?.includes(key) === true
  );
}

function isKnown(path: Path, key: string): boolean {
  const here = schemaAt(path);
  return typeof here === 'object' && Object.hasOwn(here.properties ?? {}, key);
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const isGroup = ({ value }: Node): boolean => kindOf(value) === 'object';
const isText = ({ value }: Node): boolean => typeof value === 'string';

/** Never good, wherever they stand. */
const NASTY = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\u00ad',
  '\u0000',
  '\u001b',
  '\n',
  '\t',
  '\uFFFD',
  '\ud800',
  '\u00a0',
  '\u3164',
  '<b>',
  ' javascript:x',
];
const OTHERS: readonly unknown[] = [null, true, 0.5, 'kind', [], {}, [[]], { a: 1 }];

const oneOf = (nodes: readonly Node[]) => fc.constantFrom(...nodes);
const describe = (how: string, { path }: Node): string => `${how} at ${path.join('.')}`;

const dropped = goodFile.chain((file) =>
  oneOf(nodesOf(file).filter(({ path }) => isRequired(path))).map((node) => ({
    how: describe('nothing', node),
    text: JSON.stringify(changed(file, node.path, () => undefined)),
  })),
);

const mistyped = goodFile.chain((file) =>
  fc.tuple(oneOf(nodesOf(file)), fc.nat()).map(([node, n]) => {
    const others = OTHERS.filter((other) => kindOf(other) !== kindOf(node.value));
    const other = others[n % others.length];
    return {
      how: describe(JSON.stringify(other), node),
      text: JSON.stringify(changed(file, node.path, () => other)),
    };
  }),
);

const key = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '',
    'Name',
    'e-mail',
  ),
);
const addedTo = goodFile.chain((file) =>
  fc
    .tuple(oneOf(nodesOf(file).filter(isGroup)), key, fc.constantFrom(...OTHERS))
    .filter(([{ path }, name]) => !isKnown(path, name))
    .map(([node, name, value]) => ({
      how: describe(`the key ${JSON.stringify(name)}`, node),
      // Entries, not a literal: so that `__proto__` is a key like any other.
      text: JSON.stringify(
        changed(file, node.path, (old) =>
          Object.fromEntries([...Object.entries(old as object), [name, value]]),
        ),
      ),
    })),
);

const spoilt = goodFile.chain((file) =>
  fc
    .tuple(oneOf(nodesOf(file).filter(isText)), fc.constantFrom(...NASTY), fc.nat())
    .map(([node, nasty, n]) => {
      const old = String(node.value);
      const at = n % (old.length + 1);
      return {
        how: describe(`${JSON.stringify(nasty)} at letter ${at}`, node),
        text: JSON.stringify(
          changed(file, node.path, () => old.slice(0, at) + nasty + old.slice(at)),
        ),
      };
    }),
);

const cut = fc.tuple(goodFile, fc.nat()).map(([file, n]) => {
  const text = JSON.stringify(file);
  const end = n % text.length;
  return { how: `cut off at ${end}`, text: text.slice(0, end) };
});

/** Surely bad. */
export const brokenFile: fc.Arbitrary<Broken> = fc.oneof(dropped, mistyped, addedTo, spoilt, cut);

/** Bytes of a good file, one of them changed: it may be good still, or no text at all. */
export const flippedFile: fc.Arbitrary<Uint8Array> = fc
  .tuple(goodFile, fc.nat(), fc.integer({ min: 1, max: 255 }))
  .map(([file, n, flip]) => {
    const bytes = new TextEncoder().encode(JSON.stringify(file, null, n % 3));
    const at = n % bytes.length;
    return bytes.with(at, (bytes[at] ?? 0) ^ flip);
  });
