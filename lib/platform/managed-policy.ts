import { checkSchoolFile } from '../school/check.ts';
import { MAX_FAULTS } from '../school/explain.ts';
import type { Fault } from '../school/fault.ts';
import { shown } from '../school/problem.ts';
import { pathWithin, sameFile } from '../school/same.ts';
import type { SchoolFile } from '../school/schema.ts';

/**
 * A policy as whoever looks after a device writes it (docs/managed.md): `{ "schools": string[] }`, each string the
 * text of one school file. It may add schools and nothing else.
 */

/** Schools in one policy. */
export const MAX_MANAGED = 20;
const KEY = 'schools';

export interface ManagedFile {
  readonly file: SchoolFile;
  /** As it stands in the policy. */
  readonly text: string;
}

export interface Managed {
  readonly files: readonly ManagedFile[];
  /** What could not be read, and why: `schools[2].school.name`. */
  readonly problems: readonly Fault[];
  /** False while a part of the list could not be read: nobody knows which schools it still means. */
  readonly isWhole: boolean;
}

/** Reads a policy as the browser hands it over. Never throws: what is wrong is left out and told. */
export function readManaged(value: unknown): Managed {
  if (value === undefined || value === null) return { files: [], problems: [], isWhole: true };
  if (!isRecord(value)) {
    return { files: [], problems: [{ path: 'policy', ...NO_GROUP }], isWhole: false };
  }
  const strange = Object.keys(value)
    .filter((key) => key !== KEY)
    .map((key): Fault => ({ path: shown(key), ...NOTHING_ELSE }));
  const list = readList(value[KEY]);
  return { ...list, problems: [...strange, ...list.problems].slice(0, MAX_FAULTS) };
}

function readList(list: unknown): Managed {
  if (list === undefined) return { files: [], problems: [], isWhole: true };
  if (!Array.isArray(list)) {
    return { files: [], problems: [{ path: KEY, ...NO_LIST }], isWhole: false };
  }
  const files: ManagedFile[] = [];
  const problems: Fault[] = [];
  let isWhole = true;
  for (const [index, text] of Array.from<unknown>(list.slice(0, MAX_MANAGED)).entries()) {
    const path = `${KEY}[${index}]`;
    const checked = typeof text === 'string' ? checkSchoolFile(text) : NOT_TEXT;
    if (!checked.ok) {
      isWhole = false;
      problems.push(
        ...checked.faults.map((fault) => ({ ...fault, path: pathWithin(path, fault.path) })),
      );
    } else if (files.some(({ file }) => sameFile(file, checked.file))) {
      problems.push({ path, ...TWICE });
    } else if (typeof text === 'string') files.push({ file: checked.file, text });
  }
  if (list.length > MAX_MANAGED) problems.push({ path: `${KEY}[${MAX_MANAGED}]`, ...TOO_MANY });
  return { files, problems, isWhole };
}

/** Whether a policy says anything of schools, even that there are none. */
export function saysSchools(policy: unknown): boolean {
  return !isRecord(policy) || Object.hasOwn(policy, KEY);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NO_GROUP = {
  message: 'The policy should be one group with the key “schools”.',
  mend: 'Write { "schools": [ … ] }.',
};
const NOTHING_ELSE = {
  message: 'A policy can’t set this. It was left out.',
  mend: 'Take it out. A policy adds schools; everything else is for each parent to choose.',
};
const NO_LIST = {
  message: 'This should be a list, each entry the text of one school file.',
  mend: 'Write "schools": [ "…", "…" ].',
};
const NOT_TEXT = {
  ok: false,
  faults: [
    {
      path: '',
      message: 'This should be the text of one school file, in quotation marks.',
      mend: 'Turn the school file into one string: docs/managed.md shows how.',
    },
  ],
} as const;
const TWICE = {
  message: 'This school is there twice.',
  mend: 'Take one of the two out. It is added once.',
};
const TOO_MANY = {
  message: `There are more than ${MAX_MANAGED} schools. The rest was left out.`,
  mend: `Keep the ${MAX_MANAGED} that the people on these devices need.`,
};
