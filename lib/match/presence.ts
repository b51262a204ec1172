import type { Anchor } from './anchors.ts';
import type { Label } from './labels.ts';
import type { Labelled } from './labelled.ts';

/**
 * Which patterns a sentence may match at all, judged by the anchors it holds. Phrases of word classes are judged in
 * the same way, and what they may give counts as an anchor of the patterns that use them.
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
  /** Ends the sentence; gives the rules' patterns that it may match. Void after the next sentence has started. */
  endSentence(): readonly number[];
  /** Whether something with a label that was asked for (`elsewhere`) may be anywhere in the draft. */
  mayBeInDraft(label: Label): boolean;
  /** Whether a sentence, by its number in the draft, may hold a phrase of a class that no row can say. */
  mayHold(label: Label, sentence: number): boolean;
}

/** A pattern to judge. Rules' patterns come first, in their order; then phrases, with the class they belong to. */
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

/**
 * @param labels how many there are
 * @param elsewhere those that some rule needs anywhere in the draft
 */
export function createPresence(
  units: readonly PresenceUnit[],
  labels: number,
  elsewhere: ReadonlySet<Label>,
  chooseAnchors: (pattern: Labelled) => readonly Anchor[],
): Presence {
  const byLabel: (number[] | undefined)[] = [];
  const complete = new Uint8Array(units.length);
  units.forEach(({ pattern }, unit) => {
    const anchors = chooseAnchors(pattern);
    complete[unit] = 2 ** anchors.length - 1;
    anchors.forEach((anchor, index) => {
      for (const label of anchor.labels)
        (byLabel[label] ??= []).push((unit << BITS) | (1 << index));
    });
  });
  const draftUnits = new Map([...elsewhere].map((label, index) => [label, units.length + index]));
  for (const [label, unit] of draftUnits) (byLabel[label] ??= []).push((unit << BITS) | 1);

  /** By unit: the number of the last sentence in which an anchor was met, and the bits of those met in it. */
  const met = new Int32Array(units.length + draftUnits.size);
  /** By label: the number of the last sentence in which a phrase of the class stood. */
  const given = new Int32Array(labels);
  /** By label: the same for a phrase that no row can say, and that may stand there. */
  const foreseen = new Int32Array(labels);
  /** Class and sentence, in one number, of every phrase that is possible somewhere in the draft. */
  const possible = new Set<number>();
  let found: number[] = [];
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
      const gives = units[unit]?.gives;
      if (gives === undefined) found.push(unit);
      else {
        if (foreseen[gives] === sentence) continue;
        foreseen[gives] = sentence;
        possible.add(keyOf(gives, sentence - firstOfDraft));
        give(gives);
      }
    }
  }
  function give(label: Label): void {
    if (given[label] === sentence) return;
    given[label] = sentence;
    const anchors = byLabel[label];
    if (anchors) meet(anchors);
  }

  return {
    meet,
    give,
    anchorsOf: (label) => byLabel[label] ?? NONE,
    begin() {
      if (sentence > LAST_SENTENCE / 2) {
        met.fill(0);
        given.fill(0);
        foreseen.fill(0);
        sentence = 1;
      }
      firstOfDraft = sentence;
      possible.clear();
    },
    endSentence() {
      const patterns = found;
      found = [];
      sentence++;
      return patterns;
    },
    mayBeInDraft: (label) => (met[draftUnits.get(label) ?? -1] ?? 0) >> BITS >= firstOfDraft,
    mayHold: (label, number) => possible.has(keyOf(label, number)),
  };
}

function keyOf(label: Label, sentence: number): number {
  return sentence * 65_536 + label;
}
