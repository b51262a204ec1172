import type { Token } from '../text/tokens.ts';
import type { Vocabulary, WordEntry } from './vocabulary.ts';

/** Fewest letters that are read as one spaced word. */
const SHORTEST = 3;

/** A masked word and the half-open range of tokens that spell it. */
export interface SpacedWord {
  readonly first: number;
  readonly end: number;
  readonly entry: WordEntry;
}

/** Letters written apart that make a maskable word: "f u c k", "i.d.i.o.t", "b-i-t-c-h". */
export function joinSpaced(tokens: readonly Token[], vocabulary: Vocabulary): SpacedWord[] {
  const found: SpacedWord[] = [];
  let first = 0;
  while (first < tokens.length) {
    let end = first;
    while (end < tokens.length && isLetter(tokens, end, first)) end++;
    if (end - first >= SHORTEST) found.push(...wordsIn(tokens, first, end, vocabulary));
    first = Math.max(end, first + 1);
  }
  return found;
}

function isLetter(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'mark' || token.kind === 'emoji' || token.text.length !== 1)
    return false;
  const before = at > first ? tokens[at - 1] : undefined;
  return !before || (before.sentence === token.sentence && token.start - before.end <= 2);
}

/** The longest masked word from each letter on, so that "a f u c k u p" finds its word. */
function wordsIn(
  tokens: readonly Token[],
  first: number,
  end: number,
  vocabulary: Vocabulary,
): SpacedWord[] {
  const found: SpacedWord[] = [];
  let at = first;
  while (at + SHORTEST <= end) {
    let word = '';
    let longest: SpacedWord | undefined;
    for (let next = at; next < end; next++) {
      word += tokens[next]?.text ?? '';
      // Growing along known beginnings only keeps a page of single letters linear.
      if (!vocabulary.maskedBeginnings.has(word)) break;
      const entry = word.length >= SHORTEST ? vocabulary.entries.get(word) : undefined;
      if (entry?.masked) longest = { first: at, end: next + 1, entry };
    }
    if (longest) found.push(longest);
    at = longest ? longest.end : at + 1;
  }
  return found;
}
