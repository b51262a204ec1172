import type { Category } from './categories.ts';
import type { Guard, Rule, WordClass } from './lists.ts';

/** A rule as its file has it: with the examples that prove it and the remarks above it. */
export interface SourceRule extends Omit<Rule, 'guards' | 'prompt' | 'category'> {
  readonly prompt?: string;
  /** Guards of the file that do not apply to this rule. */
  readonly allows: readonly string[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
  readonly remarks: readonly string[];
  readonly line: number;
}

/** One file of `rules/`: a category. */
export interface RuleFile {
  readonly remarks: readonly string[];
  readonly category: Category;
  /** Guards of every rule in the file. */
  readonly guards: readonly string[];
  readonly rules: readonly SourceRule[];
}

interface Placed {
  readonly remarks: readonly string[];
  readonly line: number;
}

/** One file of `rules/words/`. */
export interface WordFile {
  readonly remarks: readonly string[];
  readonly classes: readonly (WordClass & Placed)[];
}

/** `rules/guards.rules`. */
export interface GuardFile {
  readonly remarks: readonly string[];
  readonly guards: readonly (Guard & Placed)[];
}

/** A fault in a list file: where, and what was expected. */
export class ListError extends Error {
  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
    this.name = 'ListError';
  }
}
