import { inTown, tagsOfTown } from './handles.ts';
import { isEverydayInitials } from './initials.ts';
import type { WatchForm } from './mentions.ts';
import { NEED, needOf, type Need } from './need.ts';
import { afterT, tokensOf } from './spellings.ts';

/** Of a name the file says the school is known by. */
export function formsOfAlias(alias: string, town: readonly string[]): WatchForm[] {
  const words = tokensOf(alias);
  if (words.length === 0) return [];
  const withTown = [...inTown(words, town), ...tagsOfTown(words, town)];
  if (/^[A-Z\d]{2,6}$/.test(alias))
    return [...ownInitials(words.join('')), ...withTown, afterT({ words, need: NEED.shared })];
  // "The Dene": whatever the word is, people say it of other things.
  const need =
    words[0] === 'the' && words.length === 2
      ? { need: NEED.word, lower: NEED.lowerWord }
      : needOf(words, town);
  return [
    // The school says it is called that: capitals are enough where it is no word of its own.
    words.length > 1 && need.need > 0
      ? { words, need: NEED.name, lower: Math.min(need.lower ?? need.need, NEED.word) }
      : { words, ...need },
    ...(words.length > 1
      ? ['', 'the'].map((the) => ({ words: [the + words.join('')], need: NEED.name }))
      : []),
    ...withTown,
    ...(words[0] === 'the' ? withoutThe(words.slice(1), need) : [afterT({ words, ...need })]),
  ];
}

/** "Hall families", "t'Hall": for "the Hall", with more of a school around it. */
function withoutThe(words: readonly string[], need: Need): WatchForm[] {
  const bare = words.length > 1 ? need : { need: NEED.surname, lower: NEED.never };
  return [{ words, ...bare }, afterT({ words, ...need })];
}

/** Initials the file gives: the school is known by them. */
function ownInitials(letters: string): WatchForm[] {
  if (isEverydayInitials(letters)) {
    return [{ words: [letters], need: NEED.name, lower: NEED.shared, initials: true }];
  }
  const need = letters.length < 4 ? NEED.shared : NEED.name;
  return [{ words: [letters], need: NEED.name, lower: need, initials: true }];
}
