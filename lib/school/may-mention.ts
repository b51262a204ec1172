import { fold } from '../text/fold.ts';
import type { Watch } from './mentions.ts';
import { SHORTEST_SLIP } from './watch-index.ts';

/** More words than this make a pattern that is no faster than looking properly. */
const MOST_WORDS = 400;

const patterns = new WeakMap<Watch, RegExp | undefined>();

/**
 * Whether a text may mention a school of the watch: false only where it surely does not, so that most texts need not
 * be cut into tokens. One native pattern over the folded text, of what is left of each form's longest word whatever
 * slip was made in it: its first half, its second half, or the two letters at the middle swapped.
 */
export function mayMention(text: string, watch: Watch): boolean {
  const pattern = patternOf(watch);
  return pattern === undefined || pattern.test(fold(text).text.replaceAll("'", ''));
}

function patternOf(watch: Watch): RegExp | undefined {
  if (patterns.has(watch)) return patterns.get(watch);
  const words = new Set(
    watch.schools.flatMap(({ forms }) =>
      forms.map(({ words }) => longestOf(words).replaceAll("'", '')),
    ),
  );
  const pattern =
    words.size > MOST_WORDS || words.has('')
      ? undefined
      : new RegExp([...new Set([...words].flatMap(piecesOf))].join('|'));
  patterns.set(watch, pattern);
  return pattern;
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Nothing of a word stands before it: what would be is part of the same token. */
const START = '(?<![a-z0-9])';

function piecesOf(word: string): string[] {
  if (!/^[a-z0-9]+$/.test(word)) return [word.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`)];
  if (word.length < SHORTEST_SLIP) return [START + word];
  const middle = Math.ceil(word.length / 2);
  const left = word.slice(0, middle);
  const right = word.slice(middle);
  const swapped = left.slice(0, -1) + right.charAt(0) + left.slice(-1);
  return [START + left, right, START + swapped];
}
