import type { Category, Topic } from './categories.ts';

/**
 * The rule lists as the program carries them: checked and parsed from `rules/`, without examples.
 * Everything here is plain data; patterns are still text (the grammar is in `docs/rules.md`).
 */
export interface RuleLists {
  readonly classes: readonly WordClass[];
  readonly guards: readonly Guard[];
  readonly rules: readonly Rule[];
}

/** Who is meant where an entry of a class is part of a match. */
export const SUBJECTS = [
  'staff',
  'head',
  'governors',
  'child',
  'parent',
  'group',
  'school',
  'you',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A word class: each entry is a pattern; classes may use classes, never themselves. */
export interface WordClass {
  readonly name: string;
  readonly means?: Subject;
  /** Its words are also recognised masked ("f**k"), spaced ("f u c k") and with digits for letters. */
  readonly masked?: boolean;
  /** Its words are also recognised with one slip of the finger, and run together with other listed words. */
  readonly slips?: boolean;
  readonly entries: readonly string[];
}

export const SEVERITIES = ['mild', 'plain', 'serious'] as const;
/** Of two matches of a category that overlap, the more serious one is quoted. */
export type Severity = (typeof SEVERITIES)[number];

/** Something near a match that changes what it means. */
export type Condition =
  | { readonly where: 'before' | 'after'; readonly within: number; readonly pattern: string }
  | { readonly where: 'sentence' | 'draft'; readonly pattern: string }
  /** The whole match is in quotation marks; its sentence ends with a question mark. */
  | { readonly where: 'quoted' | 'question' };

/** A named reason why a match is not the writer's own. Any of its conditions stops the match. */
export interface Guard {
  readonly name: string;
  readonly conditions: readonly Condition[];
}

export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly topic: Topic;
  readonly severity: Severity;
  /** Key of the wording in `locales/`. */
  readonly prompt: string;
  /** Who the match is about, where the matched words do not tell. */
  readonly about?: Subject;
  readonly matches: readonly string[];
  /** Names of guards that apply: the category's, with what the rule adds or allows. */
  readonly guards: readonly string[];
  /** Any of these stops the match. */
  readonly unless: readonly Condition[];
  /** All of these must be met. */
  readonly needs: readonly Condition[];
}
