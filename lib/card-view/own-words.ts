import type { Category } from '../rules/categories.ts';
import type { SchoolFile } from '../school/schema.ts';
import type { Audience } from '../school/terms.ts';

/** What of a school's own words belongs before one reader. */

type Consequence = NonNullable<SchoolFile['consequences']>[number];

interface ForSome {
  readonly audience?: readonly Audience[] | undefined;
}

/** Whether an entry is for this reader; one that names nobody is for everyone. */
export function isFor(entry: ForSome, audience: Audience): boolean {
  return entry.audience?.includes(audience) ?? true;
}

/** What the school would have everyone ask themselves, whatever the post is about; each once. */
export function moreToAsk({ questions = [], commons }: SchoolFile): readonly string[] {
  const asks = [commons?.courtesy, commons?.decency, commons?.sense]
    .flatMap((common) => common?.asks ?? [])
    .filter((ask) => ask.categories === undefined || ask.categories.length === 0);
  return [...new Set([...questions, ...asks.map((ask) => ask.text)])];
}

/** What the school may do about a post that raised these categories, in its own order. */
export function consequencesFor(
  { consequences = [] }: SchoolFile,
  audience: Audience,
  raised: readonly Category[],
): readonly Consequence[] {
  return consequences.filter(
    (one) =>
      isFor(one, audience) &&
      (one.categories === undefined ||
        one.categories.length === 0 ||
        one.categories.some((category) => raised.includes(category))),
  );
}
