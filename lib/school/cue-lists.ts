import { AFTER, BEFORE, BEFORE_CAPITAL, NEVER } from './cue-beside.ts';
import { NEAR } from './cue-near.ts';
import { listed } from './vocabulary.ts';

/*
 * What tells a school from a place of the same name, with how much it says: above 0 for the school, below it
 * against. Data that travels with the watch, so that the sentinel need not carry it on every page.
 */

/** One list of words or pairs of words (`sports_day`) and what each is worth. */
export type Weighted = readonly [weight: number, words: string];

/**
 * Kinds of school a name can go on with; they count against a school that is not of that kind.
 * The rest of what a school can be called is in `TYPE_WORDS`.
 */
export const KINDS: readonly string[] = listed(
  `academy college comp comprehensive grammar high infant infants junior juniors middle nursery
  prep preparatory preschool primary secondary special university playgroup childminder childcare montessori`,
);

const NEAR_PAIRS = keyed('', NEAR).filter(([key]) => key.includes('_'));

/** Every cue by its key: `teacher`, `sports_day`, `>lane` behind the name, `<near` and `^east` before it. */
export const CUES: Readonly<Record<string, number>> = Object.fromEntries([
  // A pair is looked up where its first word is known; behind the name it is no more of that name.
  ...NEAR_PAIRS.map(([pair]): [string, number] => [pair.replace(/_.*/, ''), 0]),
  ...NEAR_PAIRS.filter(([, weight]) => weight > 0).map(([pair]): [string, number] => [
    `>${pair}`,
    1,
  ]),
  ...keyed('', NEAR),
  ...keyed('>', [...AFTER, [NEVER, KINDS.join(' ')]]),
  ...keyed('<', BEFORE),
  ...keyed('^', [...BEFORE.filter(([weight]) => weight > 0), ...BEFORE_CAPITAL]),
]);

/** A word listed twice counts as in the first list. */
function keyed(prefix: string, lists: readonly Weighted[]): [string, number][] {
  return lists
    .flatMap(([weight, words]) =>
      listed(words).map((word): [string, number] => [prefix + word, weight]),
    )
    .toReversed();
}
