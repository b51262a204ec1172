import { STOP_WORDS } from './everyday.ts';
import { COMMON, PLAIN_NAMES } from './vocabulary.ts';

/*
 * Misspellings that a slip of the finger in a long word (`slips.ts`) does not cover: by sound, two letters off, and
 * slips in short words, of which only those are taken that hardly make another name ("Hil", "Prak", not "Hall" for
 * "Hill"). Derived with the watch, so that looking for them costs a page nothing.
 */

/** By sound: "Clapgait", "Ballymoil", "Westwud", "Westg8", "Heathadown", "Klapgate", "St Cuffbert's". */
const SOUNDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=.)ate$/, ['ait', 'ayt', 'et', '8', '8te']],
  [/(?<=.)oyle?$/, ['oil', 'oyal']],
  [/(?<=.)oo(?=[dkt])/, ['u']],
  [/(?<=.)er(?=[^aeiou])/, ['a']],
  [/(?<=.)ea(?=[^aeiou])/, ['e']],
  [/^c(?=[aolru])/, ['k']],
  [/(?<=.)th/, ['f', 'ff']],
];
/** Shortest word whose sound tells it from others. */
const SHORTEST_SOUND = 7;

/** In a short word, behind its first letter: "Prk", "Hil", "Derrw", "Brin", "Prak", "Parke". */
function fumbles(word: string): string[] {
  const all: string[] = [];
  for (let at = 1; at < word.length; at++) {
    const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const next = tail.charAt(0);
    const isVowel = 'aeiou'.includes(letter);
    if (letter === next || (isVowel && next !== '')) all.push(head + tail);
    if (letter === 'y') all.push(`${head}i${tail}`);
    if (!isVowel && letter !== next && letter !== word.charAt(at - 1)) {
      all.push(head + letter + letter + tail);
    }
    if (next !== '' && letter !== next) all.push(head + next + letter + tail.slice(1));
  }
  return /[aeiou]$/.test(word) ? all : [...all, `${word}e`];
}

/** What people make of a word of a school's name: no everyday word. */
export function misspelt(word: string, isAlone: boolean): string[] {
  const bySound = SOUNDS.flatMap(([sound, others]) =>
    others.map((other) => word.replace(sound, other)),
  );
  const all =
    word.length >= SHORTEST_SOUND
      ? bySound
      : word.length > 3 && word.length < 6 && !isAlone
        ? fumbles(word)
        : [];
  return [...new Set(all)].filter(
    (each) => each !== word && !STOP_WORDS.has(each) && !COMMON.has(each) && !PLAIN_NAMES.has(each),
  );
}
