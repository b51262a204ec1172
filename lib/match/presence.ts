import type { Anchor } from './anchors.ts';
import type { Label } from './labels.ts';
import type { Labelled } from './labelled.ts';
import { createPairTable, type PairTable } from './pair-table.ts';

/**
 * Which patterns a sentence may match at all, judged by the anchors it holds. Phrases of word classes are judged
 * in the same way, and what they may give counts as an anchor of the patterns that use them.
 */
export interface Presence {
  /** The anchors that something with a label is, each a unit and a bit of it in one number. */
  anchorsOf(label: Label): readonly number[];
  /** Starts a draft: nothing is present. */
  begin(): void;
  /** The next sentence starts: its anchors have to be met anew. */
  nextSentence(): void;
  /** Something stands in the sentence; `found` gets each rule's pattern that has now met all its anchors. */
  meet(anchors: readonly number[], found: (pattern: number) => void): void;
  /** The same for two listed words side by side, by their places in the vocabulary. */
  meetPair(before: number, after: number, found: (pattern: number) => void): void;
  /** Whether some phrase of a class may be anywhere in the draft. */
  mayHold(label: Label): boolean;
}

/** A pattern to judge: a rule's (those come first, in their order), or a phrase that gives its class's label. */
export interface PresenceUnit {
  readonly pattern: Labelled;
  readonly gives?: Label;
}

const NONE: readonly number[] = [];
/** Bits for the anchors of a unit. */
const BITS = 5;
const MASK = (1 << BITS) - 1;
/** Sentences are numbered up to here, then anew. */
const LAST_SENTENCE = 2 ** (31 - BITS) - 1;

/** @param wordsOf the places in the vocabulary of the words that carry a label */
export function createPresence(
  units: readonly PresenceUnit[],
  chooseAnchors: (pattern: Labelled) => readonly Anchor[],
  wordsOf: (label: Label) => readonly number[],
): Presence {
  const byLabel: (number[] | undefined)[] = [];
  const pairs: PairTable = createPairTable();
  const complete = new Uint8Array(units.length);
  units.forEach(({ pattern }, unit) => {
    const anchors = chooseAnchors(pattern);
    complete[unit] = 2 ** anchors.length - 1;
    anchors.forEach((anchor, index) => {
      const value = (unit << BITS) | (1 << index);
      for (const label of anchor.labels) (byLabel[label] ??= []).push(value);
      for (const [before, after] of anchor.pairs) {
        for (const first of wordsOf(before)) {
          for (const second of wordsOf(after)) pairs.add(first, second, value);
        }
      }
    });
  });
  /** By unit: the number of the last sentence in which an anchor was met, and the bits of those met in it. */
  const met = new Int32Array(units.length);
  /** By label: the number of the sentence in which a phrase was last thought possible. */
  const given = new Int32Array(1 + Math.max(0, ...units.map((unit) => unit.gives ?? 0)));
  let sentence = 1;
  let firstOfDraft = 1;

  function meet(anchors: readonly number[], found: (pattern: number) => void): void {
    for (let at = 0; at < anchors.length; at++) {
      const anchor = anchors[at] ?? 0;
      const unit = anchor >> BITS;
      const before = met[unit] ?? 0;
      const now = (before >> BITS === sentence ? before : sentence << BITS) | (anchor & MASK);
      if (now === before) continue;
      met[unit] = now;
      if ((now & MASK) !== complete[unit]) continue;
      const gives = units[unit]?.gives;
      if (gives === undefined) found(unit);
      else if (given[gives] !== sentence) {
        given[gives] = sentence;
        const next = byLabel[gives];
        if (next) meet(next, found);
      }
    }
  }

  return {
    meet,
    meetPair(before, after, found) {
      const anchors = pairs.get(before, after);
      if (anchors) meet(anchors, found);
    },
    anchorsOf: (label) => byLabel[label] ?? NONE,
    begin() {
      if (sentence > LAST_SENTENCE / 2) {
        met.fill(0);
        given.fill(0);
        sentence = 1;
      }
      firstOfDraft = sentence;
    },
    nextSentence() {
      sentence++;
    },
    mayHold: (label) => (given[label] ?? 0) >= firstOfDraft,
  };
}
