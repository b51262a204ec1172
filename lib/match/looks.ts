import type { ReadToken } from './merge.ts';
import type { Label, Labels } from './labels.ts';
import type { Presence } from './presence.ts';
import type { RowFinder } from './row-finder.ts';
import { SHAPES, type Seen } from './shapes.ts';
import type { Starts } from './starts.ts';
import { isPlainWord, resolve, type Vocabulary, type WordEntry } from './vocabulary.ts';

/**
 * Everything a single token can be called. Tokens that can be called the same share one look, so that an
 * automaton works out only once where a look leads.
 */
export interface Look {
  readonly id: number;
  readonly labels: ReadonlySet<Label>;
  /** The place in the vocabulary of the listed word behind it; -1 where there is none. */
  readonly word: number;
  /** The anchors that this look is by itself ({@link Presence.anchorsOf}); most are none. */
  readonly anchors: readonly number[];
  /** The rows of words that it gives away ({@link RowFinder.cuesOf}). */
  readonly rows: readonly number[];
  /** The units that it can start, a bit each. */
  readonly starts: Uint32Array;
}

/** The look of a token. Holds listed words and shapes only, nothing of a draft. */
export type LookOf = (token: ReadToken) => Look;

export function createLooks(
  vocabulary: Vocabulary,
  labels: Labels,
  presence: Presence,
  rows: RowFinder,
  starts: Starts,
): LookOf {
  const negation = labels.of('c:negation');
  const functionWord = labels.of('c:function-word');
  const firstName = labels.of('c:first-name');
  // Only the shapes that some pattern names.
  const shapes = Object.entries(SHAPES).flatMap(
    ([name, test]): [Label, (seen: Seen) => boolean][] => {
      const label = labels.find(`s:${name}`);
      return label === undefined ? [] : [[label, test]];
    },
  );
  const combinations = 2 ** (shapes.length + 1);
  const looks = new Map<number, Look>();
  /** Looks of words in plain letters, by entry and {@link plainForm}: what most tokens are. */
  const plain: (Look | undefined)[] = [];

  return (token) => {
    if (token.listed !== undefined) {
      const listed = vocabulary.list[token.listed];
      const slot = (token.listed + 1) * PLAIN_FORMS + formOf(token);
      return (plain[slot] ??= lookOf(token, listed));
    }
    const entry =
      token.kind === 'word'
        ? (vocabulary.entries.get(token.text) ?? vocabulary.slips.get(token.text))
        : undefined;
    const form = plainForm(token, entry);
    if (form < 0 || (!entry && isOwnersName(token.text)))
      return lookOf(token, wordOf(vocabulary, token));
    const slot = (entry ? entry.index + 1 : 0) * PLAIN_FORMS + form;
    return (plain[slot] ??= lookOf(token, entry));
  };

  function isOwnersName(text: string): boolean {
    return (
      text.length > 3 &&
      text.endsWith('s') &&
      vocabulary.entries.get(text.slice(0, -1))?.labels.includes(firstName) === true
    );
  }
  function lookOf(token: ReadToken, entry: WordEntry | undefined): Look {
    const seen: Seen = {
      token,
      isFunctionWord: entry?.labels.includes(functionWord) ?? false,
      isNegation: entry?.labels.includes(negation) ?? false,
      isListed: entry !== undefined,
      isOwnersName: entry === undefined && isOwnersName(token.text),
    };
    let bits = token.capital ? 1 : 0;
    shapes.forEach(([, test], index) => {
      if (test(seen)) bits |= 2 << index;
    });
    const key = (entry ? entry.index + 1 : 0) * combinations + bits;
    const known = looks.get(key);
    if (known) return known;
    const called = new Set([
      ...(entry?.labels ?? []),
      ...(token.capital ? (entry?.capitalLabels ?? []) : []),
      ...shapes.filter((_, index) => (bits & (2 << index)) !== 0).map(([label]) => label),
    ]);
    const look: Look = {
      id: looks.size,
      labels: called,
      word: entry?.index ?? -1,
      anchors: [...called].flatMap((label) => presence.anchorsOf(label)),
      rows: rows.cuesOf(called),
      starts: starts.bitsOf(called),
    };
    looks.set(key, look);
    return look;
  }
}

const PLAIN_FORMS = 16;

/**
 * A number for all that the shapes know of a word of plain letters beside its entry; -1 where the word has to be
 * looked at more closely: signs, digits, stretched letters, tags.
 */
function plainForm(token: ReadToken, entry: WordEntry | undefined): number {
  if (token.kind !== 'word' || token.tag !== '') return -1;
  const { text } = token;
  return (entry ? entry.plain : isPlainWord(text)) ? formOf(token) : -1;
}

function formOf({ text, capital, shouted, glued }: ReadToken): number {
  return (capital ? 1 : 0) + (shouted ? (text.length > 2 ? 4 : 2) : 0) + (glued ? 8 : 0);
}

function wordOf(vocabulary: Vocabulary, token: ReadToken): WordEntry | undefined {
  if (token.kind === 'url' || token.kind === 'school') return undefined;
  return token.kind === 'word'
    ? resolve(vocabulary, token.text)
    : vocabulary.entries.get(token.text);
}
