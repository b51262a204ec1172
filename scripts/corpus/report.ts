import type { Level } from '../../lib/assess/types.ts';
import { CATEGORIES, type Category } from '../../lib/rules/categories.ts';
import { figuresOf, percent, type Figures } from './figures.ts';
import { HALVES, type Half } from './load.ts';
import {
  categoriesOf,
  isFalseAlarm,
  isTopicRight,
  type Judged,
  type JudgedCase,
  type Scores,
} from './score.ts';

const LEVELS: readonly Level[] = ['none', 'mention', 'advise', 'pause'];

/** What the project promises of the engine, in percent. */
const TARGETS: Readonly<Record<string, string>> = {
  mentionPrecision: '≥ 98',
  mentionRecall: '≥ 95',
  riskyShown: '≥ 92',
  seriousPaused: '≥ 88',
  careFound: '≥ 92',
  harmlessRaised: '≤ 3',
  topicRight: '≥ 72',
  macroF1: '≥ 75',
  functionalAccuracy: '≥ 77',
  functionalFalseFlags: '≤ 15',
};

/** Markdown: the figures with their targets and what changed, each category, and who was taken for whom. */
export function printScores(
  scores: Readonly<Record<Half, Scores>>,
  before: Readonly<Record<string, Figures>>,
  judged: Readonly<Record<Half, readonly Judged[]>>,
): void {
  console.log('| % | target | tune | check |\n|---|--:|--:|--:|');
  for (const [name, target] of Object.entries(TARGETS))
    console.log(
      `| ${words(name)} | ${target} | ${HALVES.map((half) => cell(half, name)).join(' | ')} |`,
    );
  console.log('\n| category | tune: drafts | P | R | F1 | check: drafts | P | R | F1 |');
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const category of CATEGORIES) {
    const cells = HALVES.map((half) => {
      const { labelled, precision, recall } = scores[half].categories[category];
      return `${labelled} | ${percent(precision)} | ${percent(recall)} | ${cell(half, `${category} f1`)}`;
    });
    console.log(`| ${category} | ${cells.join(' | ')} |`);
  }
  for (const half of HALVES) {
    console.log(
      `\nLevels, ${half} half, ${scores[half].drafts} drafts (rows: labelled, columns: found)\n`,
    );
    console.log(`| | ${LEVELS.join(' | ')} |\n|---|--:|--:|--:|--:|`);
    for (const level of LEVELS) {
      const row = judged[half].filter(({ draft }) => draft.level === level);
      const counts = LEVELS.map((each) => row.filter(({ found }) => found.level === each).length);
      console.log(`| ${level} | ${counts.join(' | ')} |`);
    }
  }

  /** A figure, and how it differs from the one committed last. */
  function cell(half: Half, name: string): string {
    const now = figuresOf(scores[half])[name] ?? Number.NaN;
    const then = before[half]?.[name];
    if (then === undefined || then === now) return String(now);
    const change = Math.round((now - then) * 10) / 10;
    return `${now} (${change > 0 ? '+' : ''}${change})`;
  }
}

/** What went wrong, one thing after the other. `what` is a category or one of the words of the usage text. */
export function printMisses(
  what: string,
  judged: readonly Judged[],
  cases: readonly JudgedCase[],
): void {
  if (what === 'functional') {
    for (const { row, flagged } of cases) {
      if (row.hateful !== flagged)
        console.log(`${row.hateful ? 'MISSED' : 'FALSE '} ${row.id} ${row.function}: ${row.text}`);
    }
    return;
  }
  for (const each of judged) {
    const note = noteOf(what, each);
    if (note === undefined) continue;
    const { draft, found } = each;
    console.log(
      `${note} ${draft.id} [${draft.school}${draft.context ? `; ${draft.context}` : ''}]`,
    );
    console.log(`  ${draft.text.replaceAll('\n', ' / ')}`);
    console.log(
      `  labelled ${draft.level} ${draft.categories.join()} (${draft.optional.join()}) → ${[draft.topic, ...draft.topicAlt].join()}`,
    );
    console.log(
      `  found    ${found.level} ${found.concerns.map(({ rule, text }) => `${rule} '${text}'`).join(', ')} → ${found.topic}`,
    );
  }
}

function noteOf(what: string, each: Judged): string | undefined {
  const { draft, found } = each;
  switch (what) {
    case 'harmless':
      return isFalseAlarm(each) ? 'RAISED' : undefined;
    case 'level':
      return draft.level === found.level ? undefined : `${draft.level} → ${found.level}`;
    case 'topic':
      return draft.level === 'none' || draft.level === 'mention' || isTopicRight(each)
        ? undefined
        : `${draft.topic} → ${found.topic}`;
    case 'mention': {
      const got = found.mentions.length > 0;
      return got === draft.mention ? undefined : got ? 'FALSE ' : 'MISSED';
    }
    default: {
      if (!isCategory(what)) throw new RangeError(`nothing is called ${what}`);
      if (draft.optional.includes(what)) return undefined;
      const got = categoriesOf(found).has(what);
      if (got === draft.categories.includes(what)) return undefined;
      return got ? 'FALSE ' : 'MISSED';
    }
  }
}

function isCategory(word: string): word is Category {
  return CATEGORIES.some((each) => each === word);
}

function words(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(' f1', ' F1');
}
