import { isGeneric } from './alias.ts';
import { STOP_WORDS } from './everyday.ts';
import type { WatchForm } from './mentions.ts';
import {
  BIG_TOWNS,
  PERSON_TITLES,
  PLAIN_NAMES,
  RELIGIOUS,
  SAINT_WORDS,
  STREETS,
  VILLAGE_WORDS,
} from './vocabulary.ts';

/**
 * How much must speak for the school (`isMeant`), by what the form is like. A school word is worth 4, one of a
 * family 2, "at" or "from" before the name 1.
 */
export const NEED = {
  /** The whole name, which nothing else has. */
  whole: -99,
  /** The whole name of many schools: not where another town is named. */
  wholeOfMany: -30,
  /** The name in one word, as a handle or a hashtag. */
  tag: -3,
  /** A name that could be a place: not where much speaks of one. */
  name: -2,
  /** A person's: the school is where somebody is at. */
  person: 1,
  /** A saint, a street, a town, initials, part of the name. */
  shared: 2,
  /** A word of its own. */
  word: 3,
  /** The same in lower case. */
  lowerWord: 5,
  /** A surname as often, "Hall". */
  surname: 6,
  /** Only in capitals. */
  never: 99,
} as const;

/** How much a form needs, and where it is not written with a capital. */
export type Need = Pick<WatchForm, 'need' | 'lower'>;

/** A word, a saint, a person or a place of many needs help from what stands around it. */
export function needOf(words: readonly string[], town: readonly string[]): Need {
  const own = words.filter((word) => word !== "'s" && word !== 'the');
  const [first = ''] = own;
  const last = own.at(-1) ?? '';
  const isPlain =
    own.every((word) => PLAIN_NAMES.has(word) || RELIGIOUS.has(word)) ||
    isGeneric(words.join(' ').replaceAll(" 's", 's'));
  if (SAINT_WORDS.has(first)) return { need: NEED.shared };
  if (own.length === 1 && STOP_WORDS.has(first)) return { need: NEED.lowerWord, lower: NEED.never };
  if (isPlain && own.length === 1) return { need: NEED.word, lower: NEED.lowerWord };
  if (isPlain && own.some((word) => RELIGIOUS.has(word)))
    return { need: NEED.shared, lower: NEED.word };
  if (isPlain) return { need: NEED.person, lower: NEED.shared };
  if (own.join() === town.join() || BIG_TOWNS.has(own.join(' '))) return { need: NEED.shared };
  if (own.length > 1 && (STREETS.has(last) || own.some((word) => VILLAGE_WORDS.has(word))))
    return { need: NEED.shared };
  return { need: PERSON_TITLES.has(first) ? NEED.person : NEED.name };
}
