import type { Vocabulary } from './vocabulary.ts';

/** The listed words that a word in no list is run together from ("sendthemallback"); undefined for most words. */
export type Splitter = (word: string) => readonly string[] | undefined;

const SHORTEST = 7;
const LONGEST = 60;
/** Words of their own that look run together. */
const WHOLE: ReadonlySet<string> = new Set('menswear womenswear womenfolk menfolk'.split(' '));
/** Shortest word that makes a longer one worth taking apart. */
const SHORTEST_TELLING = 4;

/**
 * Takes apart words that hold a slippable one, so that most are never tried. Fewest parts first: "women" is not "wo"
 * and "men".
 */
export function createSplitter({ entries, slippable }: Vocabulary): Splitter {
  const telling = [...slippable].filter(
    (word) => word.length >= SHORTEST_TELLING && /^[a-z]+$/.test(word),
  );
  if (telling.length === 0) return () => undefined;
  const holds = new RegExp(telling.join('|'));
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST || WHOLE.has(word) || !holds.test(word))
      return undefined;
    /** By end: where the last part starts of the best split so far, and how many parts that is. */
    const from: number[] = [0];
    const parts: number[] = [0];
    for (let end = 1; end <= word.length; end++) {
      for (let start = Math.max(0, end - 20); start < end; start++) {
        const before = parts[start];
        if (before === undefined || (parts[end] ?? Infinity) <= before + 1) continue;
        if (!isPart(word.slice(start, end))) continue;
        from[end] = start;
        parts[end] = before + 1;
      }
    }
    if (parts[word.length] === undefined) return undefined;
    const split: string[] = [];
    for (let end = word.length; end > 0; end = from[end] ?? 0)
      split.unshift(word.slice(from[end] ?? 0, end));
    return split.length > 1 && split.some((part) => slippable.has(part)) ? split : undefined;
  };

  function isPart(part: string): boolean {
    return entries.has(part) && (part.length > 1 || part === 'a' || part === 'i');
  }
}
