import { fileURLToPath } from 'node:url';
import { CATEGORIES, CATEGORY_GROUPS, TOPICS } from '../../lib/rules/categories.ts';
import { MAX_BYTES, checkSchoolFile } from '../../lib/school/check.ts';
import { findMentions } from '../../lib/school/mentions.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import type { School } from '../../lib/school/school.ts';
import { AUDIENCES, ROLES, VICTIM_STEPS } from '../../lib/school/terms.ts';
import { deriveWatch } from '../../lib/school/watch.ts';
import { timed, timesOf } from './measure.ts';
import { harmlessTexts } from './texts.ts';

/** What the largest school file costs: a file that anybody may publish must never make a page slow. */
export interface SchoolFileFigures {
  /** Of the file as UTF-8. */
  readonly bytes: number;
  /** Median milliseconds, here and below: for checking the file. */
  readonly check: number;
  /** For checking a file of the same size that is all near misses of the forbidden words. */
  readonly checkNearMisses: number;
  /** For deriving what to look for. */
  readonly derive: number;
  /** Forms of the name that are looked for. */
  readonly forms: number;
  /** For finding the school in {@link DRAFT} characters that do not name it. */
  readonly findSilent: number;
  /** For the same where it is named by an alias every few lines. */
  readonly findNaming: number;
}

const DRAFT = 100_000;
const ROUNDS = 20;
const CORPUS = fileURLToPath(new URL('../../tests/corpus', import.meta.url));

const filled = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));

/** `max` letters of ordinary words, another start for each `index`. */
function wordsTo(words: readonly string[], max: number, index: number): string {
  let text = '';
  for (let at = index; ; at += 1) {
    const more = `${text}${text === '' ? '' : ' '}${words[at % words.length] ?? ''}`;
    if (more.length > max) return text;
    text = more;
  }
}

const KIND_WORDS =
  'Please ask families before sharing pictures of other children and think how somebody would feel reading this tomorrow'.split(
    ' ',
  );
/** Each starts what no text may say, and none goes through with it. */
const NEAR_MISSES =
  'do not report never call rather than contact instead of telling no need to go if you ring must not write'.split(
    ' ',
  );
const PLACES =
  'Brackenford Thornfield Wexmoor Clapgate Ashmere Quillbury Zennorby Hollinbrook'.split(' ');

const CARE: ReadonlySet<string> = new Set(CATEGORY_GROUPS.care);
const FOR_ASKS = CATEGORIES.filter((category) => !CARE.has(category));

/** A good file with every list full, as near to 64 KB as `texts` of this size come. */
export function largestFile(words: readonly string[] = KIND_WORDS): SchoolFile {
  const text = (max: number, index: number): string => wordsTo(words, max, index);
  const common = (n: number) => ({
    summary: text(160, n),
    asks: filled(20, (index) => ({ text: text(240, n + index), categories: FOR_ASKS.slice(0, 2) })),
  });
  const contact = { email: 'office@westwoodpark.example', phone: '01632 960123' };
  const file: SchoolFile = {
    version: 1,
    school: {
      id: 'westwood-park',
      name: `Westwood Park Primary School and Nursery, ${wordsTo(PLACES, 70, 0)}`,
      shortName: 'Westwood Park',
      aliases: filled(20, (index) => `${wordsTo(PLACES, 57, index)} ${index}`.padEnd(60, 'x')),
      notAliases: filled(40, (index) =>
        `${wordsTo(PLACES, 70, index)} Golf ${index}`.padEnd(80, 'y'),
      ),
      town: 'Brackenford',
      nation: 'england',
    },
    policy: {
      title: text(120, 0),
      address: 'https://www.westwoodpark.example/policies/social-media',
      owners: filled(8, (index) => text(80, index)),
      linked: filled(20, (index) => ({ title: text(80, index) })),
      scope: text(240, 0),
      covers: filled(8, (index) => text(160, index)),
      definitions: filled(8, (index) => ({ term: text(40, index), means: text(160, index) })),
    },
    values: filled(12, (index) => text(240, index)),
    commons: { courtesy: common(1), decency: common(2), sense: common(3) },
    questions: filled(12, (index) => text(240, index + 3)),
    expectations: [],
    photos: filled(8, (index) => text(240, index + 5)),
    route: filled(12, (index) => ({
      role: ROLES[index] ?? 'office',
      label: text(80, index),
      for: text(160, index),
      firstFor: TOPICS.filter((topic) => topic !== 'none'),
      contact: { ...contact, hours: text(120, index) },
    })),
    channels: filled(8, (index) => ({ name: text(80, index), for: text(160, index) })),
    consequences: filled(16, (index) => ({ text: text(240, index), audience: [...AUDIENCES] })),
    law: filled(12, (index) => `note-${index}`),
    help: filled(20, (index) => `line-${index}`),
    sites: filled(30, (index) => `site-${index}`),
    resources: filled(12, (index) => ({ name: text(80, index), for: text(160, index) })),
    victim: {
      about: text(240, 0),
      steps: VICTIM_STEPS.map((step, index) => ({ step, text: text(240, index) })),
    },
  };
  return withExpectations(file, (index) => text(240, index + 7));
}

/** Fills up with expectations, and the last bytes with the signature. */
function withExpectations(file: SchoolFile, text: (index: number) => string): SchoolFile {
  const sizeOf = (value: SchoolFile): number => Buffer.byteLength(JSON.stringify(value));
  let full = file;
  for (let index = 0; index < 60; index += 1) {
    const more = { ...full, expectations: [...(full.expectations ?? []), { text: text(index) }] };
    if (sizeOf(more) > MAX_BYTES) break;
    full = more;
  }
  const room = Math.min(2000, MAX_BYTES - sizeOf({ ...full, signature: '' }));
  return room > 0 ? { ...full, signature: 'A'.repeat(room) } : full;
}

/** Median of some rounds, after as many to warm up. */
function median(work: () => unknown): number {
  for (let round = 0; round < ROUNDS; round += 1) work();
  return timesOf(filled(ROUNDS, () => timed(work))).median;
}

/** Measures the largest legal file: checking it, deriving what to look for, and looking for it in a long draft. */
export function schoolFileFigures(): SchoolFileFigures {
  const file = largestFile();
  const text = JSON.stringify(file);
  const nearMisses = JSON.stringify(largestFile(NEAR_MISSES));
  for (const each of [text, nearMisses]) {
    const result = checkSchoolFile(each, { today: '2026-11-20' });
    if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 2));
  }
  const school: School = {
    id: 'westwood-park',
    file,
    source: { kind: 'pasted' },
    addedAt: '2026-01-01T00:00:00.000Z',
    enabled: true,
  };
  const watch = deriveWatch([school]);
  const [silent = ''] = harmlessTexts(CORPUS, DRAFT, 1, () => false).silent;
  const alias = file.school.aliases?.[0] ?? '';
  const naming = silent.replaceAll('\n', ` ${alias}\n`).slice(0, DRAFT);
  return {
    bytes: Buffer.byteLength(text),
    check: median(() => checkSchoolFile(text, { today: '2026-11-20' })),
    checkNearMisses: median(() => checkSchoolFile(nearMisses, { today: '2026-11-20' })),
    derive: median(() => deriveWatch([school])),
    forms: watch.schools.reduce((sum, { forms }) => sum + forms.length, 0),
    findSilent: median(() => findMentions(silent, watch)),
    findNaming: median(() => findMentions(naming, watch)),
  };
}

if (import.meta.main) console.log(schoolFileFigures());
