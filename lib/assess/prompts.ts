import { groupOf, type Category } from '../rules/categories.ts';
import type { SchoolFile } from '../school/schema.ts';
import type { Audience } from '../school/terms.ts';
import type { Care, Concern, Prompt } from './types.ts';

/** A grievance raises no common: raising it is the parent's right. */
const NEVER_RAISED: ReadonlySet<Category> = new Set(['complaint']);

/** One prompt a category, in the order of the commons, with what to quote. */
export function promptsOf(
  concerns: readonly Concern[],
  file: SchoolFile | undefined,
  audience: Audience,
): Prompt[] {
  const prompts = new Map<Category, { prompt: string; quotes: Set<string>; rules: Set<string> }>();
  for (const { category, prompt, text, rule } of concerns) {
    if (NEVER_RAISED.has(category) || groupOf(category) === 'care') continue;
    const known = prompts.get(category) ?? { prompt, quotes: new Set(), rules: new Set() };
    prompts.set(category, known);
    if (text !== '') known.quotes.add(text);
    known.rules.add(rule);
  }
  return [...prompts].flatMap(([category, { prompt, quotes, rules }]): Prompt[] => {
    const common = groupOf(category);
    if (common === 'care') return [];
    const asks = file?.commons?.[common]?.asks?.find((ask) =>
      ask.categories?.includes(category),
    )?.text;
    return [
      {
        common,
        category,
        prompt,
        quotes: [...quotes],
        rules: [...rules],
        ...(asks === undefined ? {} : { schoolAsks: asks }),
        schoolRules: rulesOf(category, file, audience),
      },
    ];
  });
}

/** What the school expects of this reader in this matter; of pictures, its rules for pictures first. */
function rulesOf(
  category: Category,
  file: SchoolFile | undefined,
  audience: Audience,
): readonly string[] {
  const expected = (file?.expectations ?? []).filter(
    (rule) => rule.categories?.includes(category) && (rule.audience?.includes(audience) ?? true),
  );
  return [
    ...(category === 'photo' ? (file?.photos ?? []) : []),
    ...expected.map((rule) => rule.text),
  ];
}

/** Help to show first, worst first. */
export function careOf(concerns: readonly Concern[], faint: ReadonlySet<Category>): Care[] {
  return (['crisis', 'safeguarding', 'targeted'] as const).flatMap((category): Care[] => {
    const quotes = concerns
      .filter((concern) => concern.category === category)
      .map((concern) => concern.text);
    return quotes.length > 0
      ? [{ category, isFaint: faint.has(category), quotes: [...new Set(quotes)] }]
      : [];
  });
}
