import type { Concern } from '../../../lib/assess/types.ts';
import type { Category } from '../../../lib/rules/categories.ts';

/** A concern for tests, with just what a test says. */
export function aConcern(category: Category, more: Partial<Concern> = {}): Concern {
  return {
    category,
    start: 0,
    end: 4,
    text: 'text',
    rule: `${category}-x`,
    severity: 'plain',
    subjects: [],
    prompt: category,
    ...more,
  };
}
