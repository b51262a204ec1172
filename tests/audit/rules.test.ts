import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import { CATEGORIES } from '../../lib/rules/categories.ts';
import { compileRules } from '../../lib/rules/compile.ts';
import { faultyExamples } from '../../lib/rules/examples.ts';
import { formatGuards, formatRules, formatWords } from '../../lib/rules/format.ts';
import { readListFiles, toLists } from '../../lib/rules/load.ts';
import { loadKnowledge } from '../../lib/weigh/load.ts';

const files = readListFiles('rules');
const lists = toLists(files);
const { weights } = loadKnowledge('rules');
const text = (name: string): string => readFileSync(join('rules', name), 'utf8');

describe('the rule lists', () => {
  it('have one file for every category, named after it', () => {
    expect([...files.rules.keys()].toSorted()).toEqual(
      CATEGORIES.map((category) => `${category}.rules`).toSorted(),
    );
    for (const [name, { category }] of files.rules) expect(name).toBe(`${category}.rules`);
  });

  it.each([...files.rules])('%s is in its one form', (name, file) => {
    expect(formatRules(file)).toBe(text(name));
  });

  it.each([...files.words])('%s is in its one form', (name, file) => {
    expect(formatWords(file)).toBe(text(name));
  });

  it('guards.rules is in its one form', () => {
    expect(formatGuards(files.guards)).toBe(text('guards.rules'));
  });

  it('do what every one of their examples says', () => {
    expect(faultyExamples(files)).toEqual([]);
  });

  it.each([...files.rules])(
    '%s: every rule has three drafts it hits and three it misses',
    (_name, { rules }) => {
      const thin = rules.filter((rule) => rule.hits.length < 3 || rule.misses.length < 3);
      expect(thin.map((rule) => rule.id)).toEqual([]);
    },
  );

  it('name every rule after its category', () => {
    const odd = lists.rules.filter((rule) => !rule.id.startsWith(`${rule.category}-`));
    expect(odd.map((rule) => rule.id)).toEqual([]);
  });

  it('use every word class and every guard', () => {
    const used = JSON.stringify([
      lists.classes.map((each) => each.entries),
      lists.guards,
      lists.rules,
    ]);
    // The engine itself asks for these; others only weigh.
    const engine: readonly string[] = ['first-name', 'function-word', 'negation'];
    const weighing = new Set(
      weights.features.filter(({ kind }) => kind === 'class').map(({ name }) => name),
    );
    const idle = lists.classes.filter(
      ({ name }) => !used.includes(`{${name}}`) && !engine.includes(name) && !weighing.has(name),
    );
    expect(idle.map((each) => each.name)).toEqual([]);
    const named = new Set(lists.rules.flatMap((rule) => rule.guards));
    expect(
      lists.guards.filter((guard) => !named.has(guard.name)).map((guard) => guard.name),
    ).toEqual([]);
  });

  it('have wording for every prompt', () => {
    const prompts = new Set(lists.rules.map((rule) => rule.prompt));
    const missing = [...prompts].filter(
      (prompt) =>
        !Object.keys(en).some(
          (key) =>
            key.startsWith(`prompt.${prompt}.`) ||
            key.startsWith(`care.${prompt}.`) ||
            prompt === 'complaint',
        ),
    );
    expect(missing).toEqual([]);
  });

  it('compile', () => {
    expect(compileRules(lists).rules).toHaveLength(lists.rules.length);
  });
});
