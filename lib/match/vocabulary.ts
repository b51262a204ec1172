import type { Label } from './labels.ts';
import { demask, unstretch } from './masks.ts';

/** What is known of one word. */
export interface WordEntry {
  /** The word as the lists write it, whatever the spelling in the draft. */
  readonly word: string;
  /** Its place among the entries. */
  readonly index: number;
  readonly labels: Label[];
  /** Labels that hold only where the draft writes it with a capital. */
  readonly capitalLabels: Label[];
  masked: boolean;
  /** Letters a to z only, none of them three times in a row. */
  readonly plain: boolean;
}

/** Every word that any pattern or class names. */
export interface Vocabulary {
  /** In the order of their places. */
  readonly list: WordEntry[];
  readonly entries: Map<string, WordEntry>;
  /** Words that are also looked for behind masks, by first letter. */
  readonly maskedByFirst: Map<string, string[]>;
  /** Every beginning of those words, themselves included. */
  readonly maskedBeginnings: Set<string>;
  /** Words that are also looked for with a slip, or run together with others. */
  readonly slippable: Set<string>;
  /** Misspelt → the entry of the word that is meant; made once all words are known. */
  readonly slips: Map<string, WordEntry>;
}

export function createVocabulary(): Vocabulary {
  return {
    list: [],
    entries: new Map(),
    maskedByFirst: new Map(),
    maskedBeginnings: new Set(),
    slippable: new Set(),
    slips: new Map(),
  };
}

/** The entry of a word, made when new. */
export function entryOf(vocabulary: Vocabulary, word: string): WordEntry {
  const known = vocabulary.entries.get(word);
  if (known) return known;
  const entry: WordEntry = {
    word,
    index: vocabulary.entries.size,
    labels: [],
    capitalLabels: [],
    masked: false,
    plain: isPlainWord(word),
  };
  vocabulary.entries.set(word, entry);
  vocabulary.list.push(entry);
  return entry;
}

/** Says that a word is also to be found masked. */
export function markMasked(vocabulary: Vocabulary, word: string): void {
  const entry = entryOf(vocabulary, word);
  if (entry.masked || word.length < 3) return;
  entry.masked = true;
  for (let end = 1; end <= word.length; end++) vocabulary.maskedBeginnings.add(word.slice(0, end));
  const first = word.charAt(0);
  const group = vocabulary.maskedByFirst.get(first);
  if (group) group.push(word);
  else vocabulary.maskedByFirst.set(first, [word]);
}

/**
 * The entry for a word as typed, with spelling tricks undone only where that lands on a word of the lists:
 * stretched letters ("sooo"), digits and signs for letters ("sch00l"), stars ("f**k"). "Scunthorpe" and
 * "soon" are words of their own and stay so.
 */
export function resolve(vocabulary: Vocabulary, typed: string): WordEntry | undefined {
  const known = vocabulary.entries.get(typed);
  if (known) return known;
  if (/([^0-9])\1\1/.test(typed)) {
    for (const candidate of unstretch(typed)) {
      const entry = vocabulary.entries.get(candidate);
      if (entry) return entry;
    }
  }
  if (!/[^a-z]/.test(typed)) return undefined;
  const sameFirst = vocabulary.maskedByFirst.get(typed.charAt(0)) ?? [];
  const word = demask(typed, (candidate) => vocabulary.entries.has(candidate), sameFirst);
  return word === undefined ? undefined : vocabulary.entries.get(word);
}

/** Letters a to z only, none of them three times in a row. */
export function isPlainWord(word: string): boolean {
  let last = 0;
  let run = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
    run = code === last ? run + 1 : 1;
    if (run > 2) return false;
    last = code;
  }
  return true;
}

/** Shortest words that are recognised with two letters swapped, and with one left out: shorter ones are too alike. */
const SHORTEST_SWAPPED = 5;
const SHORTEST_LEFT_OUT = 6;
/** Words and names of their own that a slip would make of a listed one. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'cristian disables ethics hinds liban pikes romain'.split(' '),
);

/**
 * Works out how the slippable words are misspelt: two neighbouring letters swapped, or one left out, the first and the
 * last letter kept. What is a word of the lists, or an everyday one, is no slip. To be called once all words are known.
 */
export function addSlips(vocabulary: Vocabulary, isEveryday: (word: string) => boolean): void {
  for (const word of vocabulary.slippable) {
    if (!isPlainWord(word)) continue;
    for (let at = 1; at < word.length - 1; at++) {
      const rest = word.slice(at + 1);
      if (word.length >= SHORTEST_LEFT_OUT) add(word.slice(0, at) + rest, word);
      if (word.length >= SHORTEST_SWAPPED)
        add(word.slice(0, at) + rest.charAt(0) + word.charAt(at) + rest.slice(1), word);
    }
  }

  function add(slip: string, word: string): void {
    if (!vocabulary.entries.has(slip) && !isEveryday(slip) && !OWN_WORDS.has(slip))
      vocabulary.slips.set(slip, entryOf(vocabulary, word));
  }
}
