import type { Token } from '../text/tokens.ts';
import type { Automaton } from './automaton.ts';
import type { Label, Labels } from './labels.ts';
import { SHAPES, type Seen } from './shapes.ts';
import { resolve, type Vocabulary, type WordEntry } from './vocabulary.ts';

/**
 * Everything a single token can be called. Tokens that can be called the same share one look, so that an
 * automaton works out only once where a look leads.
 */
export interface Look {
  readonly id: number;
  readonly labels: ReadonlySet<Label>;
  /** The automata in which something starts with this look, a bit each; most start nothing. */
  readonly starts: number;
}

/** The look of a token. Holds listed words and shapes only, nothing of a draft. */
export type LookOf = (token: Token) => Look;

/** @param automata at most 31, in the order of the bits of `starts` */
export function createLooks(
  vocabulary: Vocabulary,
  labels: Labels,
  automata: readonly Automaton[],
): LookOf {
  const negation = labels.of('c:negation');
  const functionWord = labels.of('c:function-word');
  // Only the shapes that some pattern names.
  const shapes = Object.entries(SHAPES).flatMap(
    ([name, test]): [Label, (seen: Seen) => boolean][] => {
      const label = labels.find(`s:${name}`);
      return label === undefined ? [] : [[label, test]];
    },
  );
  const combinations = 2 ** (shapes.length + 1);
  const looks = new Map<number, Look>();

  return (token) => {
    const entry = wordOf(vocabulary, token);
    const seen: Seen = {
      token,
      isFunctionWord: entry?.labels.includes(functionWord) ?? false,
      isNegation: entry?.labels.includes(negation) ?? false,
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
    const starts = automata.reduce(
      (all, automaton, index) => (startsWith(automaton, called) ? all | (1 << index) : all),
      0,
    );
    const look: Look = { id: looks.size, labels: called, starts };
    looks.set(key, look);
    return look;
  };
}

function wordOf(vocabulary: Vocabulary, token: Token): WordEntry | undefined {
  if (token.kind === 'url') return undefined;
  return token.kind === 'word'
    ? resolve(vocabulary, token.text)
    : vocabulary.entries.get(token.text);
}

function startsWith(automaton: Automaton, called: ReadonlySet<Label>): boolean {
  return [...automaton.edges(0).keys()].some((label) => called.has(label));
}
