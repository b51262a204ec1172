import type { Label } from './labels.ts';
import type { Labelled } from './labelled.ts';

/** Which patterns and classes can start with a token, as a bit for each. */
export interface Starts {
  /** The patterns that something called so can start. */
  bitsOf(called: Iterable<Label>): Uint32Array;
  /** Whether a pattern can start with something that has the label. */
  canStartWith(label: Label, pattern: number): boolean;
}

/** @param looseOf the phrases of a class that are not read beforehand: what starts one can start the pattern */
export function createStarts(
  patterns: readonly Labelled[],
  looseOf: (label: Label) => readonly Labelled[],
): Starts {
  const byLabel: (number[] | undefined)[] = [];
  patterns.forEach((pattern, index) => {
    const labels = new Set<Label>();
    addFirst(pattern, labels, looseOf);
    for (const label of labels) (byLabel[label] ??= []).push(index);
  });
  const words = (patterns.length + 31) >> 5;
  const bitsOfLabel = new Map<Label, Uint32Array>();
  const bitsOf = (called: Iterable<Label>): Uint32Array => {
    const bits = new Uint32Array(words);
    for (const label of called) {
      for (const index of byLabel[label] ?? []) {
        bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
      }
    }
    return bits;
  };
  return {
    bitsOf,
    canStartWith(label, pattern) {
      let bits = bitsOfLabel.get(label);
      if (!bits) bitsOfLabel.set(label, (bits = bitsOf([label])));
      return hasBit(bits, pattern);
    },
  };
}

export function hasBit(bits: Uint32Array, index: number): boolean {
  return ((bits[index >> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

/** Collects what the pattern may start with; gives whether it may also be nothing at all. */
function addFirst(
  pattern: Labelled,
  labels: Set<Label>,
  looseOf: (label: Label) => readonly Labelled[],
): boolean {
  switch (pattern.type) {
    case 'label':
      if (labels.has(pattern.label)) return false;
      labels.add(pattern.label);
      for (const phrase of looseOf(pattern.label)) addFirst(phrase, labels, looseOf);
      return false;
    case 'choice': {
      let mayBeNothing = pattern.optional;
      for (const option of pattern.options) {
        if (addFirst(option, labels, looseOf)) mayBeNothing = true;
      }
      return mayBeNothing;
    }
    case 'sequence':
      return pattern.items.every((item) => addFirst(item, labels, looseOf));
  }
}
