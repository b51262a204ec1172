import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSchoolFile } from '../../../lib/school/check.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { Audience } from '../../../lib/school/terms.ts';
import { textsOf } from '../../../lib/school/texts.ts';
import { monthWords } from '../../../lib/card-view/words.ts';
import { reportPath } from '../../../lib/help/reports.ts';
import { helplineById, lawNotes } from '../../../lib/help/select.ts';
import type { Category, Topic } from '../../../lib/rules/categories.ts';

/** What the fields of the table say in the real school files. */

const SCHOOLS = join(import.meta.dirname, '../../../schools');
const files = new Map<string, SchoolFile>();

/** The checked file of a school, by its id. Throws where it has faults. */
export function fileOf(school: string): SchoolFile {
  const known = files.get(school);
  if (known !== undefined) return known;
  const result = checkSchoolFile(readFileSync(join(SCHOOLS, `${school}.json`), 'utf8'));
  if (!result.ok) throw new Error(`${school}: ${JSON.stringify(result.faults)}`);
  files.set(school, result.file);
  return result.file;
}

const LISTS: ReadonlySet<string> = new Set(['sites']);

/** The single fields behind a field of the table: `sites` is every one of its ids. None: nothing is there. */
export function pathsOf(file: SchoolFile, field: string): readonly string[] {
  const paths = textsOf(file).map(({ path }) => path);
  return paths.filter(
    (path) => path === field || (LISTS.has(field) && path.startsWith(`${field}[`)),
  );
}

/** The words a reader sees for a field: an id by the name of what it brings, a month written out. */
export function shownOf(file: SchoolFile, path: string): string | undefined {
  const value = textsOf(file).find((text) => text.path === path)?.text;
  if (value === undefined) return undefined;
  const [list] = path.split('[');
  if (list === 'law') return lawNotes([value], file.school.nation)[0]?.note;
  if (list === 'help') return helplineById(value)?.name;
  if (list === 'sites') return reportPath(value)?.path;
  if (path === 'policy.approved' || path === 'policy.review') return monthWords(value, 'en-GB');
  return value;
}

/** For whom, about what and first for what a field is. */
export interface Aim {
  readonly audience?: readonly Audience[] | undefined;
  readonly categories?: readonly Category[] | undefined;
  readonly firstFor?: readonly Topic[] | undefined;
}

/** The aim of the entry a field stands in: of `expectations[3].text` that of the fourth expectation. */
export function aimOf(file: SchoolFile, path: string): Aim {
  const [, list = '', number = ''] = /^([\w.]+)\[(\d+)\]/.exec(path) ?? [];
  const index = Number(number);
  const { commons, expectations, consequences, route } = file;
  const lists: Readonly<Record<string, readonly Aim[] | undefined>> = {
    'commons.courtesy.asks': commons?.courtesy?.asks,
    'commons.decency.asks': commons?.decency?.asks,
    'commons.sense.asks': commons?.sense?.asks,
    expectations,
    consequences,
    route,
  };
  if (list === 'photos') return { categories: ['photo'] };
  return lists[list]?.[index] ?? {};
}
