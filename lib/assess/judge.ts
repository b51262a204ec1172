import { CATEGORIES, TOPICS, type Category, type Topic } from '../rules/categories.ts';
import type { RuleProgram } from '../rules/compile.ts';
import { findHits, subjectsOf, type Findings } from '../rules/find.ts';
import type { TokenRange } from '../match/reading.ts';
import type { TokenStream } from '../text/tokens.ts';
import type { Surroundings } from '../weigh/features.ts';
import { partsOf } from '../weigh/parts.ts';
import { quoteOf } from '../weigh/quote.ts';
import type { Scales } from '../weigh/scales.ts';
import { reasonsFor, weighPart, type Weighed } from '../weigh/weigh.ts';
import { concernsOf, spanOf } from './concerns.ts';
import { isPausable, PAUSES_ALWAYS } from './level.ts';
import type { Concern, Level } from './types.ts';

/** What an assessment is made from. */
export interface Judgement {
  readonly findings: Findings;
  /** In the order of their places in the draft. */
  readonly concerns: readonly Concern[];
  /** Of a draft that mentions a school. */
  readonly level: Exclude<Level, 'none'>;
  readonly topic: Topic;
  /** Care that is possible rather than clear. */
  readonly faint: ReadonlySet<Category>;
  readonly weighed: readonly Weighed[];
  readonly surroundings: Surroundings;
}

/**
 * Judges a draft: the rules find what they know, then everything is weighed together, rules, words and classes, in
 * parts where the draft is long. A category counts where that says so: its phrases are those of its rules; where no
 * rule matched, the phrase that weighs most.
 * @param schools where the draft mentions a school
 */
export function judge(
  program: RuleProgram,
  scales: Scales,
  draft: string,
  stream: TokenStream,
  schools: readonly TokenRange[],
  surroundings: Surroundings,
): Judgement {
  const findings = findHits(program, stream, schools);
  const parts = partsOf(findings.stream);
  const weighed = parts.map((part) => weighPart(scales, findings, part, surroundings));
  const ruled = concernsOf(draft, findings.stream, findings.hits);
  const categories = categoriesOf(weighed, surroundings);
  const concerns = [...categories].flatMap(([category, where]) => {
    const known = ruled.filter((concern) => concern.category === category);
    return known.length > 0
      ? known
      : [weighedConcern(program, scales, draft, findings, where, surroundings, category)];
  });
  const faint = new Set(
    CARE_FOR_A_CHILD.filter(
      (category) => (categories.get(category)?.chance(category) ?? 1) < CLEAR_CARE,
    ),
  );
  const level = levelOf(weighed, categories, faint, surroundings);
  return {
    findings,
    concerns: concerns.toSorted((a, b) => a.start - b.start || a.end - b.end),
    level,
    topic: topicOf(weighed, categories, faint),
    faint,
    weighed,
    surroundings,
  };
}

/** How near to enough the likeliest category must be where none is. */
const NEAR = 0.4;
/**
 * A picture that is attached is spoken of from this chance on that the card is due: one's own child at home, a cake or
 * a certificate are far below.
 */
const PICTURE_SHOWN = 0.3;
/** From this chance on a worry about a child decides where the draft goes, and is serious by itself. */
const CLEAR_CARE = 0.3;
const HATEFUL: readonly Category[] = ['discrimination', 'threat'];
const CARE_FOR_A_CHILD: readonly Category[] = ['safeguarding', 'crisis'];

/** The categories that the draft is in, each with the part that says so most. */
function categoriesOf(
  weighed: readonly Weighed[],
  { isAboutSchool, hasImage }: Surroundings,
): Map<Category, Weighed> {
  const found = new Map<Category, Weighed>();
  // What is hateful was learnt from general talk too, all else from drafts about schools.
  const agrees = (category: Category, part: Weighed): boolean =>
    isAboutSchool || !HATEFUL.includes(category) || part.isYes('hateful');
  const likeliest = (categories: readonly Category[], among: readonly Weighed[]): void => {
    const [best] = among
      .flatMap((part) =>
        categories.map((category) => ({ part, category, nearness: part.nearness(category) })),
      )
      .toSorted((a, b) => b.nearness - a.nearness);
    if (best && best.nearness >= NEAR && agrees(best.category, best.part))
      found.set(best.category, best.part);
  };
  for (const category of CATEGORIES) {
    const [best] = weighed.toSorted((a, b) => b.chance(category) - a.chance(category));
    const isAttached = category === 'photo' && hasImage;
    if (!best || !agrees(category, best)) continue;
    if (isAttached ? best.nearness(category) >= NEAR : best.isYes(category))
      found.set(category, best);
  }
  // What is due to be shown, or is serious, is so for a reason: the likeliest one.
  const serious = weighed.filter((part) => isSerious(part));
  if (serious.length > 0 && ![...found.keys()].some(isPausable))
    likeliest(CATEGORIES.filter(isPausable), serious);
  const hateful = weighed.filter((part) => part.isYes('hateful'));
  if (hateful.length > 0 && !HATEFUL.some((category) => found.has(category)))
    likeliest(HATEFUL, hateful);
  const raised = weighed.filter((part) => part.level('raised').isYes);
  if (raised.length > 0 && ![...found.keys()].some(isMoreThanAName))
    likeliest(CATEGORIES.filter(isMoreThanAName), raised);
  return found;
}

function isSerious(part: Weighed): boolean {
  return part.level('raised').isYes && part.level('serious').isYes;
}

/** Nothing is shown without a category to show, nor serious without one that a draft can be serious for. */
function levelOf(
  weighed: readonly Weighed[],
  found: ReadonlyMap<Category, Weighed>,
  faint: ReadonlySet<Category>,
  { hasImage }: Surroundings,
): Judgement['level'] {
  const categories = [...found.keys()];
  const enough = hasImage && found.has('photo') ? PICTURE_SHOWN : 1;
  const isRaised = weighed.some(
    (part) => part.level('raised').isYes || part.level('raised').chance >= enough,
  );
  if (!isRaised || !categories.some(isMoreThanAName)) return 'mention';
  const isPaused =
    categories.some((category) => PAUSES_ALWAYS.has(category) && !faint.has(category)) ||
    (weighed.some(isSerious) && categories.some(isPausable));
  return isPaused ? 'pause' : 'advise';
}

/** A thank-you names staff. */
function isMoreThanAName(category: Category): boolean {
  return category !== 'names-staff';
}

/**
 * Care first, where it is clear: help is shown from a far smaller chance on, but then the draft may as well be about
 * something else. Otherwise what the part that is most likely a grievance is about.
 */
function topicOf(
  weighed: readonly Weighed[],
  categories: ReadonlyMap<Category, Weighed>,
  faint: ReadonlySet<Category>,
): Topic {
  if (CARE_FOR_A_CHILD.some((category) => categories.has(category) && !faint.has(category)))
    return 'safeguarding';
  if (categories.has('targeted')) return 'online-abuse';
  const [part] = weighed.toSorted((a, b) => b.level('raised').chance - a.level('raised').chance);
  const [topic] = TOPICS.toSorted(
    (a, b) => (part?.chance(`topic ${b}`) ?? 0) - (part?.chance(`topic ${a}`) ?? 0),
  );
  return topic ?? 'none';
}

/** A category that no rule found: quoted is the phrase that weighs most for it. */
function weighedConcern(
  program: RuleProgram,
  scales: Scales,
  draft: string,
  findings: Findings,
  { part }: Weighed,
  surroundings: Surroundings,
  category: Category,
): Concern {
  const { tokens, sentences } = findings.stream;
  const concern = { category, severity: 'plain', prompt: category } as const;
  // The picture itself is never looked at, so there is nothing to quote.
  if (category === 'photo' && surroundings.hasImage)
    return { ...concern, start: 0, end: 0, text: '', rule: 'photo-attached', subjects: [] };
  const reasons = reasonsFor(scales, findings, part, surroundings, category);
  const phrase = quoteOf(findings.stream, part, reasons) ?? { first: 0, end: tokens.length };
  const { start, end } = spanOf(findings.stream, phrase);
  const sentence = sentences[tokens[phrase.first]?.sentence ?? 0] ?? { first: 0, end: 0 };
  return {
    ...concern,
    start,
    end,
    text: draft.slice(start, end),
    rule: `${category}-weighed`,
    subjects: subjectsOf(program, findings.reading, {}, sentence.first, sentence.end),
  };
}
