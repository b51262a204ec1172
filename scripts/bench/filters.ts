import { profanity } from '@2toad/profanity';
import { Filter } from 'bad-words';
import leo from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { RuleLists } from '../../lib/rules/lists.ts';

/** A word filter to compare with: looks through a text, whatever it returns. */
export interface WordFilter {
  readonly name: string;
  look(text: string): unknown;
}

/** The word filters of npm with their English lists, and the fastest thing that a regular expression can do. */
export function wordFilters(lists: RuleLists): readonly WordFilter[] {
  const matcher = new RegExpMatcher({
    ...englishDataset.build(),
    ...englishRecommendedTransformers,
  });
  const badWords = new Filter();
  const words = lists.classes
    .filter((each) => each.masked)
    .flatMap((each) => each.entries.filter((entry) => /^[a-z]+$/.test(entry)));
  const alternation = new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi');
  return [
    { name: 'obscenity', look: (text) => matcher.getAllMatches(text) },
    { name: 'leo-profanity', look: (text) => leo.check(text) },
    { name: '@2toad/profanity', look: (text) => profanity.exists(text) },
    { name: 'bad-words', look: (text) => badWords.isProfane(text) },
    {
      name: `native alternation of ${words.length} words`,
      look: (text) => text.match(alternation),
    },
  ];
}
