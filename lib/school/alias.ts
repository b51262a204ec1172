import { STOP_WORDS } from './everyday.ts';
import { isBareSaint, wordsOf } from './names.ts';
import type { Problem, Rule } from './problem.ts';
import { shown } from './problem.ts';
import { ANY_SCHOOL, COMMON, PLACES, TYPE_WORDS } from './vocabulary.ts';

/**
 * Which names are fit to be watched for. An alias that is an everyday word would bring the card up in posts
 * that have nothing to do with the school.
 */

const ODD_CHARACTER = /[^\p{L}\p{M}\p{N} .,'’&@#()/-]/u;
const EXAMPLE = 'such as the school’s initials (WPPS) or its name with the town';

function letterCount(words: readonly string[]): number {
  return words.join('').length;
}

/** `marys` → `mary` where that is what the lists hold. */
function isCommon(word: string): boolean {
  return COMMON.has(word) || (word.endsWith('s') && COMMON.has(word.slice(0, -1)));
}

function tooShort(words: readonly string[]): Problem | undefined {
  return letterCount(words) < 3
    ? {
        message: 'This is too short: two letters turn up in every post.',
        mend: `Use at least three letters, ${EXAMPLE}.`,
      }
    : undefined;
}

/** For `school.aliases`. */
export const fitAlias: Rule = (alias) => {
  const words = wordsOf(alias);
  const short = tooShort(words);
  if (short !== undefined) return short;
  if (ODD_CHARACTER.test(alias)) {
    return {
      message:
        'An alias is matched letter by letter; it may hold letters, digits and simple signs only.',
      mend: 'Leave out stars, brackets and pictures; write each way of saying the name as its own alias.',
    };
  }
  const own = words.filter((word) => !STOP_WORDS.has(word) && !/^\d+$/.test(word));
  if (own.length === 0) {
    return {
      message: `“${shown(alias)}” could mean any school, or no school at all.`,
      mend: `Use a name that only your school has, ${EXAMPLE}.`,
    };
  }
  if (isBareSaint(words.filter((word) => !TYPE_WORDS.has(word)))) {
    return {
      message: `“${shown(alias)}” is the name of many schools and churches.`,
      mend: 'Add the town, such as St Mary’s Thornfield, or use the initials.',
    };
  }
  const only = own.length === 1 ? own[0] : undefined;
  if (only !== undefined && isCommon(only) && !PLACES.has(only)) {
    return {
      message: `“${shown(alias)}” is an everyday word.`,
      mend: `Use a name that only your school has, ${EXAMPLE}.`,
    };
  }
  return undefined;
};

/** For `school.notAliases`: names of other places that sound like the school. */
export const fitNotAlias: Rule = (name) => tooShort(wordsOf(name));

/** For `school.name` and `school.shortName`: may be as plain as the school's name is, but not nothing. */
export const fitName: Rule = (name) => {
  const words = wordsOf(name);
  const short = tooShort(words);
  if (short !== undefined) return short;
  const [only = ''] = words.length === 1 ? words : [];
  return STOP_WORDS.has(only) || words.every((word) => ANY_SCHOOL.has(word))
    ? {
        message: `“${shown(name)}” could mean any school.`,
        mend: 'Give the full name of your school, with its town if need be.',
      }
    : undefined;
};

/** Whether a name is made of ordinary words only, so that it will often mean something else. */
export function isGeneric(name: string): boolean {
  const own = wordsOf(name).filter((word) => !TYPE_WORDS.has(word));
  return isBareSaint(own) || own.every((word) => STOP_WORDS.has(word) || isCommon(word));
}
