import { fold } from '../text/fold.ts';
import type { Watch } from './mentions.ts';
import { SHORTEST_SLIP } from './watch-index.ts';

/** More forms than this (those of some twenty schools) make a pattern that is no faster than looking properly. */
const MOST_FORMS = 10_000;

const patterns = new WeakMap<Watch, RegExp | undefined>();

/**
 * Whether a text may mention a school of the watch: false only where it surely does not, so that most texts need not
 * be cut into tokens. One native pattern over the folded text finds every form of a name, whatever slip was made in
 * its longer words; what is around it, and whether it is meant, is for {@link findMentions} to say.
 */
export function mayMention(text: string, watch: Watch): boolean {
  const pattern = patternOf(watch);
  return pattern === undefined || pattern.test(fold(text).text.replaceAll("'", ''));
}

function patternOf(watch: Watch): RegExp | undefined {
  if (patterns.has(watch)) return patterns.get(watch);
  const forms = watch.schools.flatMap(({ forms: all }) => all.filter(({ not }) => !not));
  const pattern = forms.length > MOST_FORMS ? undefined : patternOfForms(forms);
  patterns.set(watch, pattern);
  return pattern;
}

/** Any form, at the start of a word. Forms with the same first word share it. */
function patternOfForms(forms: readonly { readonly words: readonly string[] }[]): RegExp {
  const rests = new Map<string, Set<string>>();
  for (const { words } of forms) {
    const [first = '', ...others] = words.map(wordPattern);
    const known = rests.get(first) ?? new Set();
    rests.set(first, known.add(others.map((other) => BETWEEN + other).join('')));
  }
  const all = [...rests].map(([first, ends]) =>
    // A form of one word may go on, as a tag does: "#WPPSmums".
    ends.has('') ? first : `${first}(?:${[...ends].join('|')})`,
  );
  // Nothing to look for is nowhere; an empty choice would be everywhere.
  return all.length === 0 ? /(?!)/ : new RegExp(`(?<![a-z0-9])(?:${all.join('|')})`);
}

/** Between two words: anything that is no part of one; nothing in "Mary's", whose apostrophe is out. */
const BETWEEN = '[^a-z0-9]*';
/** A letter that a slip brought in. */
const OTHER = String.raw`\S`;

/** A word as it is, and a longer one with any one slip (`slips.ts`), never of its first letter. */
function wordPattern(word: string): string {
  const letters = word.replaceAll("'", '');
  if (!/^[a-z0-9]*$/.test(letters)) return letters.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`);
  return letters.length < SHORTEST_SLIP ? letters : letters.charAt(0) + withSlip(letters, 1);
}

/** The rest of a word from `at` on: right so far, or from here on slipped once and then right. */
function withSlip(word: string, at: number): string {
  if (at >= word.length) return '';
  const rest = word.slice(at);
  const swapped = rest.charAt(1) + rest.charAt(0) + rest.slice(2);
  return `(?:${rest.charAt(0)}${withSlip(word, at + 1)}|${OTHER}${rest}|${OTHER}?${rest.slice(1)}|${swapped})`;
}
