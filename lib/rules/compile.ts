import { compileLexicon, type Lexicon } from '../match/lexicon.ts';
import type { Label } from '../match/labels.ts';
import type { Condition, Guard, Rule, RuleLists, Subject } from './lists.ts';

/** The rule lists, ready to run. */
export interface RuleProgram {
  readonly lexicon: Lexicon;
  /** In the order of the lexicon's matchers. */
  readonly rules: readonly CompiledRule[];
  /** Who is meant by a class. */
  readonly means: ReadonlyMap<Label, Subject>;
  /** Names of the word classes of the lists. */
  readonly classNames: ReadonlyMap<Label, string>;
}

export interface CompiledRule {
  readonly rule: Rule;
  /** Any of them stops a match; `name` is the guard's, or `unless`. */
  readonly stops: readonly (readonly [name: string, condition: CompiledCondition])[];
  readonly needs: readonly CompiledCondition[];
}

export type CompiledCondition =
  | { readonly where: 'before' | 'after'; readonly within: number; readonly label: Label }
  | { readonly where: 'sentence' | 'draft'; readonly label: Label }
  | { readonly where: 'quoted' | 'question' };

/**
 * Compiles the lists. Conditions become word classes of their own, so that one pass over the draft finds them.
 * @throws {LexiconError} naming the rule or class, the column and what was expected
 */
export function compileRules(lists: RuleLists): RuleProgram {
  const conditionClass = new Map<string, string>();
  const className = (pattern: string): string => {
    const bare = /^\{([a-z][a-z0-9-]*)\}$/.exec(pattern)?.[1];
    if (bare !== undefined) return bare;
    const known = conditionClass.get(pattern);
    if (known !== undefined) return known;
    const name = `condition-${conditionClass.size}`;
    conditionClass.set(pattern, name);
    return name;
  };
  const conditions = [
    ...lists.guards.flatMap((guard) => guard.conditions),
    ...lists.rules.flatMap((rule) => [...rule.unless, ...rule.needs]),
  ];
  for (const condition of conditions) if ('pattern' in condition) className(condition.pattern);

  const lexicon = compileLexicon(
    [
      ...lists.classes,
      ...[...conditionClass].map(([pattern, name]) => ({ name, entries: [pattern] })),
    ],
    lists.rules.map((rule) => ({
      sources: rule.matches,
      needs: rule.needs.flatMap((need) =>
        'pattern' in need && need.where !== 'draft' ? [className(need.pattern)] : [],
      ),
      elsewhere: rule.needs.flatMap((need) =>
        need.where === 'draft' ? [className(need.pattern)] : [],
      ),
      where: `rule ${rule.id}`,
    })),
  );
  const compiled = (condition: Condition): CompiledCondition => {
    if (!('pattern' in condition)) return condition;
    const label = lexicon.labels.of(`c:${className(condition.pattern)}`);
    return 'within' in condition
      ? { where: condition.where, within: condition.within, label }
      : { where: condition.where, label };
  };
  const guards = new Map(lists.guards.map((guard): [string, Guard] => [guard.name, guard]));
  const stopsOf = (rule: Rule): [string, CompiledCondition][] => [
    ...rule.guards.flatMap((name) => {
      const guard = guards.get(name);
      if (!guard) throw new Error(`rule ${rule.id}: no guard is called '${name}'`);
      return guard.conditions.map((condition): [string, CompiledCondition] => [
        name,
        compiled(condition),
      ]);
    }),
    ...rule.unless.map((condition): [string, CompiledCondition] => ['unless', compiled(condition)]),
  ];
  return {
    lexicon,
    rules: lists.rules.map((rule) => ({
      rule,
      stops: stopsOf(rule),
      needs: rule.needs.map(compiled),
    })),
    classNames: new Map(
      lists.classes.map(({ name }): [Label, string] => [lexicon.labels.of(`c:${name}`), name]),
    ),
    means: new Map(
      lists.classes.flatMap((each): [Label, Subject][] =>
        each.means ? [[lexicon.labels.of(`c:${each.name}`), each.means]] : [],
      ),
    ),
  };
}
