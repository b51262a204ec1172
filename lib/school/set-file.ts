import { z } from 'zod';
import { MAX_BYTES, MAX_DEPTH, checkSchoolFile } from './check.ts';
import { MAX_FAULTS, faultsOf } from './explain.ts';
import type { Fault } from './fault.ts';
import { scanJson } from './json.ts';
import { pathWithin, sameFile } from './same.ts';
import type { School } from './school.ts';
import { schoolFile } from './schema.ts';

/** The file of a parent's own schools as text: its shape, and reading it from text that anyone may have written. */

export const SET_NAME = 'my-schools';
export const SET_VERSION = 1;
/** Schools in one file. */
export const MAX_SET = 20;
/** Bytes of UTF-8: twenty full school files, and as much again for the line breaks and spaces between. */
export const MAX_SET_BYTES = 2 * MAX_SET * MAX_BYTES;
/** A school's file stands three brackets deep: the set, its list, the entry. */
const SET_DEPTH = MAX_DEPTH + 3;

/** A school as it is saved: without its id, and without what this device knows of the school's page. */
export type SetEntry = Pick<School, 'file' | 'source' | 'addedAt' | 'enabled'>;

export type SetFile =
  | {
      readonly ok: true;
      readonly entries: readonly { readonly path: string; readonly entry: SetEntry }[];
      readonly faults: readonly Fault[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const around = z.strictObject({
  file: z.unknown(),
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('page'), url: z.url({ protocol: /^https$/ }).max(2000) }),
    z.strictObject({ kind: z.literal('file'), name: z.string().max(255) }),
    z.strictObject({ kind: z.literal('pasted') }),
    z.strictObject({ kind: z.literal('typed') }),
  ]),
  addedAt: z.iso.datetime(),
  enabled: z.boolean(),
});

const outside = z.strictObject({
  threeCommons: z.literal(SET_NAME),
  version: z.literal(SET_VERSION),
  exportedAt: z.iso.datetime(),
  schools: z.array(z.unknown()),
});

/**
 * Reads a file of schools. Pure, and never throws: what is wrong with the file as a whole refuses it, what is wrong
 * with one entry costs that entry only; each comes back as a fault with its path and its mend.
 */
export function readSetFile(text: string): SetFile {
  if (text.length > MAX_SET_BYTES || new TextEncoder().encode(text).length > MAX_SET_BYTES) {
    return refused([TOO_BIG]);
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return refused([EMPTY]);
  const slips = scanJson(json, SET_DEPTH);
  if (slips.length > 0) return refused(slips.map(asSaved));

  const value: unknown = JSON.parse(json);
  const wrongKind = kindFault(value);
  if (wrongKind !== undefined) return refused([wrongKind]);
  const parsed = outside.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    return refused(parsed.error.issues.flatMap((issue) => faultsOf(issue, outside)).map(asSaved));
  }
  return entriesOf(parsed.data.schools);
}

function entriesOf(list: readonly unknown[]): SetFile {
  const entries: { path: string; entry: SetEntry }[] = [];
  const faults: Fault[] = [];
  for (const [index, one] of list.slice(0, MAX_SET).entries()) {
    const path = `schools[${index}]`;
    const read = readEntry(one, path);
    if (!read.ok) faults.push(...read.faults);
    else if (entries.some(({ entry }) => sameFile(entry.file, read.entry.file)))
      faults.push({ path, ...TWICE });
    else entries.push({ path, entry: read.entry });
  }
  if (list.length > MAX_SET) faults.push({ path: `schools[${MAX_SET}]`, ...TOO_MANY });
  return { ok: true, entries, faults: faults.slice(0, MAX_FAULTS) };
}

function readEntry(
  value: unknown,
  path: string,
):
  | { readonly ok: true; readonly entry: SetEntry }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const parsed = around.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, around));
    return { ok: false, faults: faults.map((fault) => within(path, asSaved(fault))) };
  }
  const { file, ...rest } = parsed.data;
  const checked = checkSchoolFile(JSON.stringify(file ?? null));
  return checked.ok
    ? { ok: true, entry: { ...rest, file: checked.file } }
    : { ok: false, faults: checked.faults.map((fault) => within(`${path}.file`, fault)) };
}

function within(at: string, fault: Fault): Fault {
  return { ...fault, path: pathWithin(at, fault.path) };
}

/** Nobody writes this file by hand: the mend is always to save it anew, not to look for a comma. */
function asSaved(fault: Fault): Fault {
  return { ...fault, path: fault.path === 'file' ? '' : fault.path, mend: SAVE_AGAIN };
}

function refused(faults: readonly Fault[]): SetFile {
  return { ok: false, faults: faults.slice(0, MAX_FAULTS) };
}

/** What makes every other message useless: another kind of file, or one of another time. */
function kindFault(value: unknown): Fault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ANOTHER_KIND;
  if (!Object.hasOwn(value, 'threeCommons')) {
    return Object.keys(schoolFile.shape).some(
      (key) => key !== 'version' && Object.hasOwn(value, key),
    )
      ? ONE_SCHOOL
      : ANOTHER_KIND;
  }
  if (!('threeCommons' in value) || value.threeCommons !== SET_NAME) return ANOTHER_KIND;
  const version = 'version' in value ? value.version : undefined;
  return typeof version === 'number' && version > SET_VERSION ? NEWER : undefined;
}

const SAVE_AGAIN =
  'Save your schools to a file again, and choose that file as it is. Nothing in it needs to be changed by hand.';
const NEWER: Fault = {
  path: 'version',
  message: 'This file was saved by a newer version of Three Commons.',
  mend: 'Update the extension, then bring in the file again.',
};
const TOO_BIG: Fault = {
  path: '',
  message: 'This file is too big to hold your schools.',
  mend: 'Choose the file that “Save my schools to a file” made.',
};
const EMPTY: Fault = {
  path: '',
  message: 'There is nothing in this file.',
  mend: 'Choose the file that “Save my schools to a file” made.',
};
const ANOTHER_KIND: Fault = {
  path: '',
  message: 'This is not a file of saved schools.',
  mend: 'Choose the file that “Save my schools to a file” made.',
};
const ONE_SCHOOL: Fault = {
  path: '',
  message: 'This is one school’s file: add it as a school.',
  mend: 'Choose it under “Add a school” instead.',
};
const TWICE = {
  message: 'This school is in the file twice.',
  mend: 'Nothing needs doing. It is brought in once.',
};
const TOO_MANY = {
  message: `There are more than ${MAX_SET} schools in this file. The rest was left out.`,
  mend: 'Add the others one by one, if you need them.',
};
