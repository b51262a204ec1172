import type { Category } from '../rules/categories.ts';
import type { Findings } from '../rules/find.ts';
import type { Subject } from '../rules/lists.ts';
import { ASKED } from './asked-classes.ts';
import type { PlacedConcern } from './concerns.ts';
import type { Level } from './types.ts';

/** Categories that are serious by themselves, in the writer's own voice. */
const ALWAYS_PAUSE: ReadonlySet<Category> = new Set([
  'threat',
  'discrimination',
  'safeguarding',
  'crisis',
]);
/** Serious where they are about a person who can be known. */
const PAUSE_IF_KNOWN: ReadonlySet<Category> = new Set(['allegation', 'harassment']);
/** What harms a child who is named. */
const HARM: ReadonlySet<Category> = new Set([
  'allegation',
  'discrimination',
  'harassment',
  'personal-details',
  'rude',
  'threat',
]);
const CARE: ReadonlySet<Category> = new Set(['safeguarding', 'crisis', 'targeted']);
/** Harmless where nothing else is wrong: a thank-you names the teacher, a notice names the head. */
const HARMLESS_ALONE: ReadonlySet<Category> = new Set(['names-staff']);
/** What thanks or praise can carry. */
const GENTLE: ReadonlySet<Category> = new Set(['names-staff', 'names-child']);

/** Small things that a warm draft says without meaning them: "you muppets", "apparently the best fair ever". */
const SLIGHT: ReadonlySet<Category> = new Set([
  'complaint',
  'forwarding',
  'heat',
  'names-child',
  'personal-details',
  'rude',
  'rumour',
  'swearing',
  'whereabouts',
]);

/** How a draft sounds: `praising`: thanks or praise are in it; `light`: and nothing turns them round ("but", "shame"). */
export type Mood = 'plain' | 'praising' | 'light';

/** What the level depends on beside the concerns. */
export interface Setting {
  readonly mood: Mood;
  /** Somebody is in the draft whom readers can know, though naming them is no concern: a parent, a neighbour. */
  readonly knowsSomebody: boolean;
}

/** @param findings what the rules found in the draft */
export function settingOf(findings: Pick<Findings, 'hasClass'>): Setting {
  return { mood: moodOf(findings), knowsSomebody: findings.hasClass(ASKED.somebodyKnown) };
}

function moodOf({ hasClass }: Pick<Findings, 'hasClass'>): Mood {
  if (!hasClass(ASKED.praise)) return 'plain';
  return hasClass(ASKED.turn) ? 'praising' : 'light';
}

/** What a concern does to the level. */
export type Standing = 'harmless' | 'advise' | 'pause';

/** What each concern does to the level of a draft that mentions a school (design, section 2). Linear. */
export function standingsOf(
  concerns: readonly PlacedConcern[],
  { mood, knowsSomebody }: Setting,
): readonly Standing[] {
  if (isTooSlight(concerns, mood)) return concerns.map(() => 'harmless');
  const whole = wholeOf(concerns, knowsSomebody);
  return concerns.map((concern) => {
    if (isHarmless(concern, whole, mood)) return 'harmless';
    return isSerious(concern, whole) ? 'pause' : 'advise';
  });
}

/** The level of a draft whose concerns do that. */
export function levelOf(standings: readonly Standing[]): Level {
  if (standings.includes('pause')) return 'pause';
  return standings.includes('advise') ? 'advise' : 'mention';
}

/** Whether Post gets a second look: care never holds a press. */
export function holds(level: Level, concerns: readonly PlacedConcern[]): boolean {
  return level === 'pause' && !concerns.some((concern) => CARE.has(concern.category));
}

/** What a concern's standing depends on beside itself. */
interface Whole {
  /** Every concern is harmless alone. */
  readonly allHarmlessAlone: boolean;
  /** Every concern is one that thanks or praise can carry. */
  readonly allGentle: boolean;
  /** Sentences in which somebody is named or pinned down. */
  readonly named: ReadonlySet<number>;
  /** Somebody can be known, wherever they stand. */
  readonly knowsSomebody: boolean;
  /** Something harms a child, wherever it stands. */
  readonly harmsChild: boolean;
  /** Sentences in which something harms somebody who is not on the staff. */
  readonly harmful: ReadonlySet<number>;
}

function wholeOf(concerns: readonly PlacedConcern[], knowsSomebody: boolean): Whole {
  const harms = concerns.filter((concern) => isHarm(concern) && !isAboutStaff(concern.subjects));
  return {
    allHarmlessAlone: concerns.every(({ category }) => HARMLESS_ALONE.has(category)),
    allGentle: concerns.every(({ category }) => GENTLE.has(category)),
    named: new Set(
      concerns.flatMap(({ category, sentence }) => (GENTLE.has(category) ? [sentence] : [])),
    ),
    knowsSomebody: knowsSomebody || concerns.some(({ category }) => GENTLE.has(category)),
    harmsChild: harms.some(({ subjects }) => subjects.includes('child')),
    harmful: new Set(harms.map(({ sentence }) => sentence)),
  };
}

/**
 * Whether one rule stands behind all but names of the staff, and it is one that does not count by itself, or only
 * something slight in a light draft.
 */
function isTooSlight(concerns: readonly PlacedConcern[], mood: Mood): boolean {
  const others = concerns.filter(({ category }) => category !== 'names-staff');
  if (new Set(others.map(({ rule }) => rule)).size !== 1) return false;
  return others.every(
    ({ alone, category, severity }) =>
      !alone || (mood === 'light' && severity !== 'serious' && SLIGHT.has(category)),
  );
}

/** Whether a concern raises nothing by itself. */
function isHarmless({ category }: PlacedConcern, whole: Whole, mood: Mood): boolean {
  const praised = mood !== 'plain';
  if (HARMLESS_ALONE.has(category)) return whole.allHarmlessAlone || (praised && whole.allGentle);
  return praised && category === 'names-child' && whole.allGentle;
}

function isSerious(concern: PlacedConcern, whole: Whole): boolean {
  const { category, severity, subjects, sentence } = concern;
  if (severity === 'mild') return false;
  if (ALWAYS_PAUSE.has(category)) return true;
  if (PAUSE_IF_KNOWN.has(category)) {
    if (isAboutStaff(subjects)) return true;
    // What the school or a group did is about a person only where one is named beside it.
    return subjects.includes('school') || subjects.includes('group')
      ? isNear(whole.named, sentence)
      : whole.knowsSomebody;
  }
  return category === 'names-child' && (whole.harmsChild || isNear(whole.harmful, sentence));
}

function isNear(sentences: ReadonlySet<number>, sentence: number): boolean {
  return [sentence - 1, sentence, sentence + 1].some((near) => sentences.has(near));
}

/** What harms a child who is named; bullying is an accusation against the one who does it. */
function isHarm({ category, topic }: PlacedConcern): boolean {
  return HARM.has(category) || (category === 'complaint' && topic === 'bullying');
}

function isAboutStaff(subjects: readonly Subject[]): boolean {
  return subjects.some((who) => who === 'staff' || who === 'head' || who === 'governors');
}
