import type { Assessment, Level } from '../../lib/assess/types.ts';
import { CATEGORIES, type Category } from '../../lib/rules/categories.ts';
import type { CorpusDraft, FunctionalCase } from './load.ts';

/** One draft with what the engine made of it. */
export interface Judged {
  readonly draft: CorpusDraft;
  readonly found: Assessment;
}

export interface JudgedCase {
  readonly row: FunctionalCase;
  readonly flagged: boolean;
}

/** Shares from 0 to 1; NaN where nothing was there to count. */
export interface Scores {
  readonly drafts: number;
  readonly mentionPrecision: number;
  readonly mentionRecall: number;
  /** Drafts labelled advise or pause that get at least the card. */
  readonly riskyShown: number;
  /** Drafts labelled pause that get pause. */
  readonly seriousPaused: number;
  /** Drafts labelled safeguarding or crisis in which one of the two is found. */
  readonly careFound: number;
  /** Drafts labelled none or mention that get the card. */
  readonly harmlessRaised: number;
  /** Drafts labelled advise or pause that get the right route topic. */
  readonly topicRight: number;
  readonly macroF1: number;
  readonly functionalAccuracy: number;
  readonly functionalFalseFlags: number;
  readonly categories: Readonly<Record<Category, CategoryScore>>;
}

export interface CategoryScore {
  readonly labelled: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const RISKY: ReadonlySet<Level> = new Set(['advise', 'pause']);

export function scoreOf(judged: readonly Judged[], cases: readonly JudgedCase[]): Scores {
  const categories = Object.fromEntries(
    CATEGORIES.map((category) => [category, categoryScore(judged, category)]),
  ) as Record<Category, CategoryScore>;
  const risky = judged.filter(({ draft }) => RISKY.has(draft.level));
  const harmless = judged.filter(({ draft }) => !RISKY.has(draft.level));
  const mentioned = judged.filter(({ draft }) => draft.mention);
  const found = judged.filter((each) => each.found.mentions.length > 0);
  return {
    drafts: judged.length,
    mentionPrecision: share(found, ({ draft }) => draft.mention),
    mentionRecall: share(mentioned, (each) => each.found.mentions.length > 0),
    riskyShown: share(risky, (each) => RISKY.has(each.found.level)),
    seriousPaused: share(
      judged.filter(({ draft }) => draft.level === 'pause'),
      (each) => each.found.level === 'pause',
    ),
    careFound: share(
      judged.filter(({ draft }) => isCare(draft.categories)),
      (each) => isCare(each.found.concerns.map((concern) => concern.category)),
    ),
    harmlessRaised: share(harmless, (each) => RISKY.has(each.found.level)),
    topicRight: share(risky, isTopicRight),
    macroF1: mean(Object.values(categories).map((score) => score.f1)),
    functionalAccuracy: share(cases, ({ row, flagged }) => row.hateful === flagged),
    functionalFalseFlags: share(
      cases.filter(({ row }) => !row.hateful),
      ({ flagged }) => flagged,
    ),
    categories,
  };
}

export function isTopicRight({ draft, found }: Judged): boolean {
  return draft.topic === found.topic || draft.topicAlt.includes(found.topic);
}

/** Whether the draft was expected to be left alone and was not. */
export function isFalseAlarm({ draft, found }: Judged): boolean {
  return !RISKY.has(draft.level) && RISKY.has(found.level);
}

/** The categories found in a draft, each once. */
export function categoriesOf(found: Assessment): ReadonlySet<Category> {
  return new Set(found.concerns.map((concern) => concern.category));
}

function isCare(categories: readonly Category[]): boolean {
  return categories.includes('safeguarding') || categories.includes('crisis');
}

function categoryScore(judged: readonly Judged[], category: Category): CategoryScore {
  let hits = 0;
  let extra = 0;
  let missed = 0;
  for (const { draft, found } of judged) {
    if (draft.optional.includes(category)) continue;
    const expected = draft.categories.includes(category);
    const got = categoriesOf(found).has(category);
    if (expected && got) hits++;
    else if (expected) missed++;
    else if (got) extra++;
  }
  return {
    labelled: hits + missed,
    precision: hits / (hits + extra),
    recall: hits / (hits + missed),
    f1: (2 * hits) / (2 * hits + extra + missed),
  };
}

function share<Row>(rows: readonly Row[], test: (row: Row) => boolean): number {
  return rows.filter(test).length / rows.length;
}

function mean(values: readonly number[]): number {
  const real = values.filter((value) => !Number.isNaN(value));
  return real.reduce((sum, value) => sum + value, 0) / real.length;
}
