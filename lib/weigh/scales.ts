import type { Label, Labels } from '../match/labels.ts';
import type { Look } from '../match/looks.ts';
import { HEADS } from './heads.ts';
import type { FeatureKind, LevelLine, Weights } from './weights.ts';

/** Weights ready to look up. A feature is a row of weights, by number; -1: it weighs nothing. */
export interface Scales {
  readonly rows: number;
  word(word: string): number;
  start(letters: string): number;
  pair(left: string, right: string): number;
  gap(left: string, right: string): number;
  label(label: Label): number;
  /** The features of all that a look is called. */
  look(look: Look): readonly number[];
  rule(name: string): number;
  whole(name: string): number;
  /** Adds a feature's weights to those of the heads, in units. */
  add(row: number, sums: Float64Array): void;
  /** What a feature weighs for one head, in units. */
  weightOf(row: number, head: number): number;
  nameOf(row: number): string;
  readonly bias: Float64Array;
  /** By head: from which chance on the answer is yes. */
  readonly from: readonly number[];
  readonly levels: readonly LevelLine[];
}

/** More than there are words in the weights. */
const WORDS = 2 ** 20;

/** @param labels of the lexicon that gives the word classes */
export function openScales({ heads, levels, features }: Weights, labels: Labels): Scales {
  const starts = new Int32Array(features.length + 1);
  const headOf: number[] = [];
  const weights: number[] = [];
  const words = new Map<string, number>();
  const byWord: number[] = [];
  const pairs = new Map<number, number>();
  const gaps = new Map<number, number>();
  const named: Readonly<Record<'start' | 'rule' | 'whole', Map<string, number>>> = {
    start: new Map(),
    rule: new Map(),
    whole: new Map(),
  };
  const byLook: (readonly number[] | undefined)[] = [];
  const byLabel = new Int32Array(labels.size()).fill(NONE);
  const idOf = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    return words.size - 1;
  };
  const keep: Readonly<Record<FeatureKind, (name: string, row: number) => void>> = {
    word: (name, row) => {
      byWord[idOf(name)] = row;
    },
    pair: (name, row) => pairs.set(keyOf(name), row),
    gap: (name, row) => gaps.set(keyOf(name), row),
    class: (name, row) => {
      const label = labels.find(`c:${name}`);
      if (label !== undefined) byLabel[label] = row;
    },
    start: (name, row) => named.start.set(name, row),
    rule: (name, row) => named.rule.set(name, row),
    whole: (name, row) => named.whole.set(name, row),
  };
  function keyOf(name: string): number {
    const space = name.indexOf(' ');
    return idOf(name.slice(0, space)) * WORDS + idOf(name.slice(space + 1));
  }
  features.forEach(({ kind, name, weights: own }, row) => {
    for (const [head, weight] of own) {
      headOf.push(head);
      weights.push(weight);
    }
    starts[row + 1] = weights.length;
    keep[kind](name, row);
  });
  const both = (of: ReadonlyMap<number, number>, left: string, right: string): number => {
    const first = words.get(left);
    if (first === undefined) return NONE;
    const second = words.get(right);
    return second === undefined ? NONE : (of.get(first * WORDS + second) ?? NONE);
  };
  const flatHeads = Uint8Array.from(headOf);
  const flatWeights = Int16Array.from(weights);
  return {
    rows: features.length,
    word: (word) => byWord[words.get(word) ?? -1] ?? NONE,
    start: (letters) => named.start.get(letters) ?? NONE,
    pair: (left, right) => both(pairs, left, right),
    gap: (left, right) => both(gaps, left, right),
    label: (label) => byLabel[label] ?? NONE,
    look({ id, labels: called }) {
      return (byLook[id] ??= [...called].flatMap((label) => {
        const row = byLabel[label] ?? NONE;
        return row === NONE ? [] : [row];
      }));
    },
    rule: (name) => named.rule.get(name) ?? NONE,
    whole: (name) => named.whole.get(name) ?? NONE,
    add(row, sums) {
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) {
        const head = flatHeads[at] ?? 0;
        sums[head] = (sums[head] ?? 0) + (flatWeights[at] ?? 0);
      }
    },
    weightOf(row, head) {
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++)
        if (flatHeads[at] === head) return flatWeights[at] ?? 0;
      return 0;
    },
    nameOf: (row) => `${features[row]?.kind ?? ''} ${features[row]?.name ?? ''}`,
    bias: Float64Array.from(HEADS, (_, head) => heads[head]?.bias ?? 0),
    from: heads.map(({ from }) => from),
    levels,
  };
}

const NONE = -1;
