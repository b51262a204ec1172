import type { Category } from '../rules/categories.ts';
import type { Concern, Level } from './types.ts';

/** Categories that are serious by themselves, in the writer's own voice (design, section 2). */
export const PAUSES_ALWAYS: ReadonlySet<Category> = new Set([
  'threat',
  'discrimination',
  'safeguarding',
  'crisis',
]);
/** Serious where they are about a person who can be known, or harm a child who is named. */
const PAUSES_SOMETIMES: ReadonlySet<Category> = new Set([
  'allegation',
  'harassment',
  'names-child',
]);
const CARE: ReadonlySet<Category> = new Set(['safeguarding', 'crisis', 'targeted']);

/** Whether a draft can be serious for this. */
export function isPausable(category: Category): boolean {
  return PAUSES_ALWAYS.has(category) || PAUSES_SOMETIMES.has(category);
}

/** What a concern does to the level. */
export type Standing = 'harmless' | 'advise' | 'pause';

/** What a concern of a category does where the draft is of a level. */
export function standingOf(category: Category, level: Level): Standing {
  if (level === 'pause') return isPausable(category) ? 'pause' : 'advise';
  return level === 'advise' ? 'advise' : 'harmless';
}

/** Whether Post gets a second look: care never holds a press. */
export function holds(level: Level, concerns: readonly Pick<Concern, 'category'>[]): boolean {
  return level === 'pause' && !concerns.some((concern) => CARE.has(concern.category));
}
