import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Fault } from '../../lib/school/fault.ts';
import { shown } from '../../lib/school/problem.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { textsOf } from '../../lib/school/texts.ts';
import type { FileText } from '../../lib/school/texts.ts';

/**
 * How hard a text is to read: the Flesch-Kincaid grade, years of schooling in the American count. A reader needs to
 * be about five years older than the grade says: reading age 11 is grade 6.
 */

const WORD = /[\p{Script=Latin}\p{M}\p{N}]+(?:[’'.-][\p{Script=Latin}\p{M}\p{N}]+)*/gu;
/** A full unit of speech (Flesch): what ends a sentence, and what parts one. */
const UNIT_END = /[.?!…:;–—]+(?=\s|$)/gu;

/**
 * Long words that every parent meets at school, and that nothing shorter can stand for. They are no harder to read
 * than words of two syllables.
 */
const FAMILIAR: ReadonlySet<string> = new Set(
  (
    'activity activities anybody anyone community disability disabilities disabled education educational everybody ' +
    'everyone family families governor governors grandparent grandparents headteacher headteachers holiday holidays ' +
    'homophobic information moderator photo photos photograph photographs policy policies primary privacy religion ' +
    'safeguarding secondary somebody someone transphobic video videos volunteer volunteers'
  ).split(' '),
);

/** What there is to read in some text. */
interface Reading {
  readonly words: number;
  readonly units: number;
  readonly syllables: number;
}

const NOTHING: Reading = { words: 0, units: 0, syllables: 0 };

/** Counts a text; `known` keeps the syllables of words met before. Words of other alphabets are left out. */
function readingOf(text: string, known = new Map<string, number>()): Reading {
  let words = 0;
  let syllables = 0;
  for (const [word] of text.matchAll(WORD)) {
    words += 1;
    syllables += syllablesIn(word, known);
  }
  if (words === 0) return NOTHING;
  const parts = text.split(UNIT_END).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return { words, units: Math.max(1, parts.length), syllables };
}

function syllablesIn(word: string, known: Map<string, number>): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  // A number has no letters to count by; it is read as one short word.
  const spoken = Math.max(1, syllable(word));
  const count = FAMILIAR.has(word.toLowerCase()) ? Math.min(2, spoken) : spoken;
  known.set(word, count);
  return count;
}

function sumOf(readings: readonly Reading[]): Reading {
  return readings.reduce(
    (sum, { words, units, syllables }) => ({
      words: sum.words + words,
      units: sum.units + units,
      syllables: sum.syllables + syllables,
    }),
    NOTHING,
  );
}

/** The grade of what was counted: 0 at least, also where there is nothing to read. */
function gradeOf({ words, units, syllables }: Reading): number {
  if (words === 0) return 0;
  return Math.max(0, fleschKincaid({ word: words, sentence: units, syllable: syllables }));
}

/** The Flesch-Kincaid grade of a text: 0 at least, also where there is nothing to read. */
export function readingGrade(text: string): number {
  return gradeOf(readingOf(text));
}

/** Years of age at which a text of a grade is read with ease. */
function readingAge(grade: number): number {
  return Math.round(grade) + 5;
}

/** What everybody should be able to read: reading age 13 for the whole, 18 for a longer line. */
const HARD_WHOLE = 8;
const HARD_LINE = 13;
/** Words; in fewer, one long word weighs too much. */
const SHORTEST_JUDGED = 12;

/** Warnings of wording on the card that is hard to read: one for the whole, one for each line that is far too hard. */
export function hardWording(file: SchoolFile): Fault[] {
  const known = new Map<string, number>();
  const lines = cardTexts(file)
    .filter(({ text }) => !isWelsh(text))
    .map(({ path, text }) => ({ path, text, reading: readingOf(text, known) }));
  const all = sumOf(lines.map(({ reading }) => reading));
  const long = lines.filter(({ reading }) => reading.words >= SHORTEST_JUDGED);
  const hard = long.filter(({ reading }) => gradeOf(reading) > HARD_LINE);
  const hardest = (long.length > 0 ? long : lines).toSorted(
    (a, b) => gradeOf(b.reading) - gradeOf(a.reading),
  )[0];
  return [
    ...(hardest !== undefined && all.words >= SHORTEST_JUDGED && gradeOf(all) > HARD_WHOLE
      ? [
          {
            path: 'commons',
            message: `Taken together, what parents read on the card suits readers of about ${readingAge(gradeOf(all))}. The hardest line is ${hardest.path}: “${shown(hardest.text, 80)}”`,
            mend: `${PLAINER} Aim for a reading age of 11.`,
          },
        ]
      : []),
    ...hard.map(({ path, reading }) => ({
      path,
      message: `This is hard to read: it suits readers of about ${readingAge(gradeOf(reading))} or older.`,
      mend: PLAINER,
    })),
  ];
}

const PLAINER = 'Use shorter sentences and shorter words.';

/** What a parent may read on the card. */
function cardTexts({ commons, questions, photos, expectations }: SchoolFile): FileText[] {
  const sayings = Object.entries(commons ?? {}).flatMap(([name, common]) => {
    const at = `commons.${name}`;
    return common === undefined
      ? []
      : [
          { path: `${at}.summary`, text: common.summary },
          ...(common.asks ?? []).map(({ text }, n) => ({ path: `${at}.asks[${n}].text`, text })),
        ];
  });
  const forParents = (expectations ?? []).flatMap(({ text, audience }, index) =>
    audience === undefined || audience.includes('parent')
      ? [{ path: `expectations[${index}].text`, text }]
      : [],
  );
  return [...sayings, ...textsOf({ questions, photos }), ...forParents];
}

const WELSH = /(?<!\p{L})(?:ac|chi|eich|ein|gan|gyda|mae|neu|peidiwch|wrth|y|yn|yr)(?!\p{L})/giu;

/** The grades are made for English. */
function isWelsh(text: string): boolean {
  return (text.match(WELSH) ?? []).length > 1;
}
