import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { formsOfName, initialsOf, partsOf } from '../lib/school/forms.ts';
import { isEverydayInitials } from '../lib/school/initials.ts';
import { needOf } from '../lib/school/need.ts';
import type { School } from '../lib/school/school.ts';
import { tokensOf } from '../lib/school/spellings.ts';
import {
  BIG_TOWNS,
  PERSON_TITLES,
  SAINT_WORDS,
  STREETS,
  TYPE_WORDS,
  VILLAGE_WORDS,
} from '../lib/school/vocabulary.ts';

/*
 * How well the names of all the schools open in the four nations lend themselves to being watched for. Prints a
 * Markdown report. The list of schools is not part of the repository: see SCHOOLS for where it is looked for.
 */
export const SCHOOLS = fileURLToPath(
  new URL('../../shared/data/uk_schools.csv.gz', import.meta.url),
);

/** A school of the public registers. */
export interface RegisteredSchool {
  readonly id: string;
  readonly name: string;
  readonly town: string;
}

/** Every school in the list that is open. */
export function readOpenSchools(path: string): RegisteredSchool[] {
  const [head = [], ...rows] = parseCsv(gunzipSync(readFileSync(path)).toString('utf8'));
  const column = (name: string): number => head.indexOf(name);
  const [id, name, town, status] = [column('id'), column('name'), column('town'), column('status')];
  return rows
    .filter((row) => row[status]?.startsWith('open'))
    .map((row) => ({ id: row[id] ?? '', name: row[name] ?? '', town: row[town] ?? '' }));
}

/** Rows of comma-separated values with quotation marks (RFC 4180); empty lines left out. */
function parseCsv(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

/** As if it were added with nothing but its name and town. */
export function asAdded({ id, name, town }: RegisteredSchool): School {
  return {
    id,
    file: {
      version: 1,
      school: { name, ...(town === '' ? {} : { town }) },
      route: [{ role: 'headteacher' }],
    },
    source: { kind: 'pasted' },
    addedAt: '2026-01-01T00:00:00.000Z',
    enabled: true,
  };
}

/** Why a short name means something else as often; undefined where it does not. */
export function cueReason({ name, town }: RegisteredSchool): string | undefined {
  const words = tokensOf(name);
  const { core } = partsOf(words);
  if (core.every((word) => TYPE_WORDS.has(word))) return 'no name but its kind';
  if (needOf(core, tokensOf(town)).need <= 0) return undefined;
  const own = core.filter((word) => word !== "'s");
  if (SAINT_WORDS.has(own[0] ?? '')) return 'saint';
  if (own.join() === tokensOf(town).join() || BIG_TOWNS.has(own.join(' '))) return 'its town';
  if (own.length > 1 && STREETS.has(own.at(-1) ?? '')) return 'street';
  if (own.some((word) => VILLAGE_WORDS.has(word))) return 'village';
  if (PERSON_TITLES.has(own[0] ?? '') && needOf(core, []).lower === undefined) return 'person';
  return own.length === 1 ? 'one common word' : 'common words';
}

type Counts = ReadonlyMap<string, number>;

function countBy<T>(all: readonly T[], keyOf: (each: T) => string | undefined): Counts {
  const counts = new Map<string, number>();
  for (const each of all) {
    const key = keyOf(each);
    if (key !== undefined && key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const lettersOf = ({ name }: RegisteredSchool): string | undefined =>
  initialsOf(tokensOf(name))[0]?.words[0];

/** The shares the report is about, each of all schools, between 0 and 1. */
export function measure(schools: readonly RegisteredSchool[]): Record<string, number> {
  const share = (is: (school: RegisteredSchool) => boolean): number =>
    schools.filter(is).length / schools.length;
  const shared = (counts: Counts): number =>
    [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0) /
    schools.length;
  return {
    'a short name that is safe by itself': share((each) => cueReason(each) === undefined),
    'a short name that needs a school cue': share((each) => cueReason(each) !== undefined),
    'initials derived': share((each) => lettersOf(each) !== undefined),
    'initials of three letters: capitals and a cue': share((each) => lettersOf(each)?.length === 3),
    'initials that read as a word: capitals and a cue': share((each) =>
      isEverydayInitials(lettersOf(each) ?? ''),
    ),
    'the exact name of another school too': shared(countBy(schools, nameOf)),
    'the short name of another school too': shared(countBy(schools, shortOf)),
    'the initials of another school too': shared(countBy(schools, lettersOf)),
  };
}

const nameOf = ({ name }: RegisteredSchool): string => tokensOf(name).join(' ');
const shortOf = ({ name }: RegisteredSchool): string => partsOf(tokensOf(name)).core.join(' ');

function table(title: string, counts: Counts, of: number, most = counts.size): string {
  const rows = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, most);
  return [
    `\n| ${title} | schools | % |\n|---|--:|--:|`,
    ...rows.map(([key, count]) => `| ${key} | ${count} | ${percent(count / of)} |`),
  ].join('\n');
}

const percent = (share: number): string => (100 * share).toFixed(1);

function report(schools: readonly RegisteredSchool[]): string {
  const of = schools.length;
  const forms = schools.reduce(
    (sum, { name, town }) => sum + formsOfName(name, tokensOf(town)).length,
    0,
  );
  return [
    `${of} open schools, ${(forms / of).toFixed(1)} forms of each name before spellings\n`,
    '| share of the schools with | % |\n|---|--:|',
    ...Object.entries(measure(schools)).map(([what, share]) => `| ${what} | ${percent(share)} |`),
    table('why a short name needs a cue', countBy(schools, cueReason), of),
    table('exact name', countBy(schools, nameOf), of, 20),
    table('short name', countBy(schools, shortOf), of, 20),
    table('initials', countBy(schools, lettersOf), of, 20),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(
    existsSync(SCHOOLS)
      ? report(readOpenSchools(SCHOOLS))
      : 'The list of schools is not here: nothing measured.',
  );
}
