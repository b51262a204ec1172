import type { Anchor } from './anchors.ts';
import type { Label } from './labels.ts';
import type { Labelled } from './labelled.ts';
import { createPairTable, type PairTable } from './pair-table.ts';

/**
 * Which patterns a sentence may match at all, judged by the anchors it holds. Phrases of word classes are judged
 * in the same way, and what they may give counts as an anchor of the patterns that use them.
 */
export interface Presence {
  /** The anchors that something called so is: unit, bit, unit, bit … */
  anchorsOf(called: Iterable<Label>): readonly number[];
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
      const bit = 1 << index;
      for (const label of anchor.labels) (byLabel[label] ??= []).push(unit, bit);
      for (const [before, after] of anchor.pairs) {
        for (const first of wordsOf(before)) {
          for (const second of wordsOf(after)) pairs.add(first, second, unit, bit);
        }
      }
    });
  });
  /** Bits of the anchors met, and the number of the sentence they were met in: older ones are void. */
  const met = new Uint8Array(units.length);
  const metIn = new Uint32Array(units.length);
  /** By label: the number of the sentence in which a phrase was last thought possible. */
  const given: number[] = [];
  let sentence = 0;
  let firstOfDraft = 0;

  function meet(anchors: readonly number[], found: (pattern: number) => void): void {
    for (let at = 0; at < anchors.length; at += 2) {
      const unit = anchors[at] ?? 0;
      const before = metIn[unit] === sentence ? (met[unit] ?? 0) : 0;
      const now = before | (anchors[at + 1] ?? 0);
      if (now === before) continue;
      met[unit] = now;
      metIn[unit] = sentence;
      if (now !== complete[unit]) continue;
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
    anchorsOf: (called) => [...called].flatMap((label) => byLabel[label] ?? []),
    begin() {
      sentence++;
      firstOfDraft = sentence;
    },
    nextSentence() {
      sentence++;
    },
    mayHold: (label) => (given[label] ?? 0) >= firstOfDraft,
  };
}
