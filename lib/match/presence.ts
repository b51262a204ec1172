import type { Anchor } from './anchors.ts';
import type { Label } from './labels.ts';
import type { Labelled } from './labelled.ts';

/**
 * Which patterns a sentence may match at all, judged by the anchors it holds. A pattern that uses word classes is
 * judged once all their phrases are known.
 */
export interface Presence {
  /** The anchors that something with a label is, each a unit and a bit of it in one number. */
  anchorsOf(label: Label): readonly number[];
  /** Starts a draft: nothing is present. */
  begin(): void;
  /** Something stands in the sentence. */
  meet(anchors: readonly number[]): void;
  /** A phrase of a class stands in it. */
  give(label: Label): void;
  /**
   * Ends the sentence: reports each phrase unit that it may hold, those of simple classes before those that use
   * them, so that {@link Presence.give} can be called on the way; then each rule's pattern.
   */
  endSentence(phrase: (unit: number) => void, pattern: (unit: number) => void): void;
  /** Whether something with a label that was asked for (`elsewhere`) is anywhere in the draft. */
  isInDraft(label: Label): boolean;
}

/** A pattern to judge. Rules' patterns come first, in their order, with no depth; then phrases of classes. */
export interface PresenceUnit {
  readonly pattern: Labelled;
  /** How many classes of phrases stand on one another in it: 1 for a phrase of words. */
  readonly depth?: number;
}

const NONE: readonly number[] = [];
/** Bits for the anchors of a unit. */
const BITS = 5;
const MASK = (1 << BITS) - 1;
/** Sentences are numbered up to here, then anew. */
const LAST_SENTENCE = 2 ** (31 - BITS) - 1;

/** @param elsewhere labels that some rule needs anywhere in the draft */
export function createPresence(
  units: readonly PresenceUnit[],
  elsewhere: ReadonlySet<Label>,
  chooseAnchors: (pattern: Labelled) => readonly Anchor[],
): Presence {
  const byLabel: (number[] | undefined)[] = [];
  const complete = new Uint8Array(units.length);
  units.forEach(({ pattern }, unit) => {
    const anchors = chooseAnchors(pattern);
    complete[unit] = 2 ** anchors.length - 1;
    anchors.forEach((anchor, index) => {
      for (const label of anchor.labels) (byLabel[label] ??= []).push((unit << BITS) | (1 << index));
    });
  });
  const draftUnits = new Map([...elsewhere].map((label, index) => [label, units.length + index]));
  for (const [label, unit] of draftUnits) (byLabel[label] ??= []).push((unit << BITS) | 1);

  /** By unit: the number of the last sentence in which an anchor was met, and the bits of those met in it. */
  const met = new Int32Array(units.length + draftUnits.size);
  /** By label: the number of the last sentence in which a phrase of the class stood. */
  const given = new Map<Label, number>();
  /** Units that have met all, by depth. */
  const waiting: number[][] = [];
  const patterns: number[] = [];
  let sentence = 1;
  let firstOfDraft = 1;

  function meet(anchors: readonly number[]): void {
    for (let at = 0; at < anchors.length; at++) {
      const anchor = anchors[at] ?? 0;
      const unit = anchor >> BITS;
      const before = met[unit] ?? 0;
      const now = (before >> BITS === sentence ? before : sentence << BITS) | (anchor & MASK);
      if (now === before) continue;
      met[unit] = now;
      if ((now & MASK) !== complete[unit]) continue;
      const depth = units[unit]?.depth;
      if (depth === undefined) patterns.push(unit);
      else (waiting[depth] ??= []).push(unit);
    }
  }

  return {
    meet,
    anchorsOf: (label) => byLabel[label] ?? NONE,
    give(label) {
      if (given.get(label) === sentence) return;
      given.set(label, sentence);
      const anchors = byLabel[label];
      if (anchors) meet(anchors);
    },
    begin() {
      if (sentence > LAST_SENTENCE / 2) {
        met.fill(0);
        given.clear();
        sentence = 1;
      }
      firstOfDraft = sentence;
    },
    endSentence(phrase, pattern) {
      for (const units of waiting) {
        if (!units) continue;
        for (const unit of units) phrase(unit);
        units.length = 0;
      }
      for (const unit of patterns) pattern(unit);
      patterns.length = 0;
      sentence++;
    },
    isInDraft: (label) => (met[draftUnits.get(label) ?? -1] ?? 0) >> BITS >= firstOfDraft,
  };
}
