import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from '../../lib/rules/categories.ts';
import { formatRules } from '../../lib/rules/format.ts';
import { parseRules } from '../../lib/rules/parse.ts';
import type { RuleFile } from '../../lib/rules/source.ts';
import type { Judged } from './score.ts';

/** Categories that fire on harmless drafts more than others: their rules have to show that they can be trusted. */
const CATEGORIES: readonly Category[] = ['complaint', 'heat', 'names-child'];
/** Risky drafts of the half to tune on that a rule must be found in to count by itself … */
const FEWEST_RIGHT = 12;
/** … and how many of them for each harmless one. */
const RIGHT_FOR_ONE_WRONG = 8;

/**
 * Marks the rules that are too rare, or too often wrong, to count by themselves (`alone: no`), judged by the half
 * to tune on, and takes the mark off the others. Gives how many bear it.
 */
export function markAlone(rulesFolder: string, judged: readonly Judged[]): number {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const { draft, found } of judged) {
    const isHarmless = draft.level === 'none' || draft.level === 'mention';
    for (const rule of new Set(found.concerns.map((concern) => concern.rule))) {
      const count = counts.get(rule) ?? { right: 0, wrong: 0 };
      if (isHarmless) count.wrong++;
      else count.right++;
      counts.set(rule, count);
    }
  }
  const isTrusted = (id: string): boolean => {
    const { right, wrong } = counts.get(id) ?? { right: 0, wrong: 0 };
    return right >= FEWEST_RIGHT && wrong * RIGHT_FOR_ONE_WRONG <= right;
  };
  let marked = 0;
  for (const category of CATEGORIES) {
    const name = `${category}.rules`;
    const file = parseRules(name, readFileSync(join(rulesFolder, name), 'utf8'));
    const rules = file.rules.map(({ alone: _alone, ...rule }): RuleFile['rules'][number] => {
      if (isTrusted(rule.id)) return rule;
      marked++;
      return { ...rule, alone: false };
    });
    writeFileSync(join(rulesFolder, name), formatRules({ ...file, rules }));
  }
  return marked;
}
