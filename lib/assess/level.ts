import type { Category } from '../rules/categories.ts';
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

/** What a concern does to the level. */
export type Standing = 'harmless' | 'advise' | 'pause';

export function standingOf(
  concern: PlacedConcern,
  concerns: readonly PlacedConcern[],
  praised: boolean,
): Standing {
  if (isHarmless(concern, concerns, praised)) return 'harmless';
  return isSerious(concern, concerns) ? 'pause' : 'advise';
}

/** The level of a draft that mentions a school (design, section 2; the labelling guide in `docs/`). */
export function levelOf(concerns: readonly PlacedConcern[], praised: boolean): Level {
  const standings = concerns.map((concern) => standingOf(concern, concerns, praised));
  if (standings.includes('pause')) return 'pause';
  return standings.includes('advise') ? 'advise' : 'mention';
}

/** Whether Post gets a second look: care never holds a press. */
export function holds(level: Level, concerns: readonly PlacedConcern[]): boolean {
  return level === 'pause' && !concerns.some((concern) => CARE.has(concern.category));
}

/** Whether a concern raises nothing by itself. */
export function isHarmless(
  concern: PlacedConcern,
  concerns: readonly PlacedConcern[],
  praised: boolean,
): boolean {
  if (HARMLESS_ALONE.has(concern.category)) {
    return concerns.every(
      (other) => HARMLESS_ALONE.has(other.category) || (praised && isGentle(other)),
    );
  }
  return praised && concern.category === 'names-child' && concerns.every(isGentle);
}

/** A concern that thanks or praise can carry. */
function isGentle(concern: PlacedConcern): boolean {
  return concern.category === 'names-staff' || concern.category === 'names-child';
}

function isSerious(concern: PlacedConcern, concerns: readonly PlacedConcern[]): boolean {
  if (concern.severity === 'mild') return false;
  if (ALWAYS_PAUSE.has(concern.category)) return true;
  if (PAUSE_IF_KNOWN.has(concern.category)) return isAboutSomeoneKnown(concern, concerns);
  return concern.category === 'names-child' && concerns.some((other) => harmsChild(other, concern));
}

function isAboutSomeoneKnown(concern: PlacedConcern, concerns: readonly PlacedConcern[]): boolean {
  if (concern.subjects.some((who) => who === 'staff' || who === 'head' || who === 'governors'))
    return true;
  if (concern.subjects.includes('school') || concern.subjects.includes('group')) return false;
  return concerns.some(
    (other) => other.category === 'names-staff' || other.category === 'names-child',
  );
}

function harmsChild(concern: PlacedConcern, named: PlacedConcern): boolean {
  if (!HARM.has(concern.category)) return false;
  if (concern.subjects.some((who) => who === 'staff' || who === 'head' || who === 'governors'))
    return false;
  return concern.subjects.includes('child') || Math.abs(concern.sentence - named.sentence) <= 1;
}
