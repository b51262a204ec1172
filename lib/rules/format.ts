import type { Condition } from './lists.ts';
import type { GuardFile, RuleFile, SourceRule, WordFile } from './source.ts';

/*
 * The one way each list file is written: rules and classes by name, entries and examples in their order of
 * the alphabet, keys in a fixed order. `tests/audit/rules.test.ts` holds every file to it, so a change shows
 * as just that change; `npm run format:rules` writes it.
 */

const compare = new Intl.Collator('en', { numeric: true }).compare;
const byText = (a: string, b: string): number => compare(a, b) || (a < b ? -1 : 1);

export function formatRules(file: RuleFile): string {
  const head = [
    ...remarks(file.remarks),
    `category: ${file.category}`,
    ...(file.guards.length > 0 ? [`guards: ${file.guards.join(' ')}`] : []),
  ];
  const rules = file.rules.toSorted((a, b) => byText(a.id, b.id)).map(formatRule);
  return joinBlocks([head.join('\n'), ...rules]);
}

export function formatWords(file: WordFile): string {
  const classes = file.classes
    .toSorted((a, b) => byText(a.name, b.name))
    .map((each) =>
      [
        ...remarks(each.remarks),
        `class: ${each.name}`,
        ...(each.means ? [`means: ${each.means}`] : []),
        ...(each.masked ? ['masked: yes'] : []),
        ...(each.slips ? ['slips: yes'] : []),
        ...[...new Set(each.entries)].toSorted(byText),
      ].join('\n'),
    );
  return joinBlocks([remarks(file.remarks).join('\n'), ...classes]);
}

export function formatGuards(file: GuardFile): string {
  const guards = file.guards
    .toSorted((a, b) => byText(a.name, b.name))
    .map((guard) =>
      [
        ...remarks(guard.remarks),
        `guard: ${guard.name}`,
        ...guard.conditions.map(guardCondition),
      ].join('\n'),
    );
  return joinBlocks([remarks(file.remarks).join('\n'), ...guards]);
}

function formatRule(rule: SourceRule): string {
  return [
    ...remarks(rule.remarks),
    `rule: ${rule.id}`,
    ...(rule.topic === 'none' ? [] : [`topic: ${rule.topic}`]),
    ...(rule.severity === 'plain' ? [] : [`severity: ${rule.severity}`]),
    ...(rule.prompt === undefined ? [] : [`prompt: ${rule.prompt}`]),
    ...(rule.about === undefined ? [] : [`about: ${rule.about}`]),
    ...(rule.allows.length > 0 ? [`allows: ${rule.allows.join(' ')}`] : []),
    ...rule.matches.map((match) => `match: ${match}`),
    ...rule.needs.map((each) => `needs: ${ruleCondition(each)}`),
    ...rule.unless.map((each) => `unless: ${ruleCondition(each)}`),
    ...rule.hits.map((hit) => `hit: ${hit}`),
    ...rule.misses.map((miss) => `miss: ${miss}`),
  ].join('\n');
}

function ruleCondition(condition: Condition): string {
  if (!('pattern' in condition)) return condition.where;
  const within = 'within' in condition ? ` ${condition.within}` : '';
  return `${condition.where}${within} ${condition.pattern}`;
}

function guardCondition(condition: Condition): string {
  if (!('pattern' in condition)) return `also: ${condition.where}`;
  const within = 'within' in condition ? ` ${condition.within}` : '';
  return `${condition.where}${within}: ${condition.pattern}`;
}

function remarks(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '#' : `# ${line}`));
}

function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
