import { describe, expect, it } from 'vitest';
import { CATEGORIES, TOPICS } from '../../lib/rules/categories.ts';
import { SUBJECTS } from '../../lib/rules/lists.ts';
import { loadKnowledge, readWeights } from '../../lib/weigh/load.ts';
import { formatWeights } from '../../lib/weigh/weights.ts';

const { lists, weights } = loadKnowledge('rules');

describe('rules/weights.txt', () => {
  it('is in its one form', () => {
    expect(formatWeights(weights) === readWeights('rules')).toBe(true);
  });

  it('weighs only classes and rules that there are (npm run train)', () => {
    const known = new Set([
      ...lists.classes.map(({ name }) => `class ${name}`),
      ...lists.rules.flatMap(({ id }) => [`rule rule ${id}`, `rule stopped ${id}`]),
      ...CATEGORIES.flatMap((category) => [
        `rule category ${category}`,
        ...SUBJECTS.map((subject) => `rule ${category} ${subject}`),
      ]),
      ...TOPICS.map((topic) => `rule topic ${topic}`),
    ]);
    const unknown = weights.features
      .filter(({ kind }) => kind === 'class' || kind === 'rule')
      .map(({ kind, name }) => `${kind} ${name}`)
      .filter((name) => !known.has(name));
    expect(unknown).toEqual([]);
  });

  it('holds each feature once', () => {
    const names = weights.features.map(({ kind, name }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('lets every question be answered yes and no', () => {
    for (const { head, from } of weights.heads) {
      expect([head, from > 0 && from < 1]).toEqual([head, true]);
    }
    for (const { level, from } of weights.levels)
      expect([level, from > 0 && from < 1]).toEqual([level, true]);
  });
});
