import type { Anchor } from './anchors.ts';
import type { Label } from './labels.ts';
import type { Labelled } from './labelled.ts';

/**
 * Which patterns a sentence may match at all, judged by the anchors it holds. Phrases of word classes are judged
 * in the same way, and what they may give counts as an anchor of the patterns that use them.
 */
export interface Presence {
  /** What things called so say about anchors. */
  cluesOf(called: Iterable<Label>): Clues;
  /** Starts a draft: nothing is present. */
  begin(): void;
  /** The next sentence starts: its anchors have to be met anew. */
  nextSentence(): void;
  /**
   * Something stands in the sentence, between `before` and `after`; `found` gets each rule's pattern that has now
   * met all its anchors. A neighbour that is not known may be anything.
   */
  meet(
    clues: Clues,
    before: Neighbour | undefined,
    after: Neighbour | undefined,
    found: (pattern: number) => void,
  ): void;
  /** Whether some phrase of a class may be anywhere in the draft. */
  mayHold(label: Label): boolean;
}

/** A pattern to judge: a rule's (those come first, in their order), or a phrase that gives its class's label. */
export interface PresenceUnit {
  readonly pattern: Labelled;
  readonly gives?: Label;
}

/** The sets of labels that anchors ask for beside them, a bit each. */
export type Neighbour = Uint32Array;

export interface Clues {
  /** Unit, bits, unit, bits …: anchors that this is, whatever stands beside it. */
  readonly alone: readonly number[];
  /** Unit, bit, set, unit, bit, set …: anchors that this is where the token before is in the set. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** What this is as a neighbour. */
  readonly asNeighbour: Neighbour;
}

/** Beside the end of a sentence stands nothing. */
export const NOTHING_BESIDE: Neighbour = new Uint32Array(0);

export function createPresence(
  units: readonly PresenceUnit[],
  anchorsOf: (pattern: Labelled) => readonly Anchor[],
): Presence {
  const alone: (number[] | undefined)[] = [];
  const besideBefore: (number[] | undefined)[] = [];
  const besideAfter: (number[] | undefined)[] = [];
  const sets = new Map<string, number>();
  const setsOfLabel: (number[] | undefined)[] = [];
  const setOf = (labels: readonly Label[]): number => {
    const key = labels.join();
    const known = sets.get(key);
    if (known !== undefined) return known;
    const set = sets.size;
    sets.set(key, set);
    for (const label of labels) (setsOfLabel[label] ??= []).push(set);
    return set;
  };
  const complete = new Uint8Array(units.length);
  units.forEach(({ pattern }, unit) => {
    const anchors = anchorsOf(pattern);
    complete[unit] = 2 ** anchors.length - 1;
    anchors.forEach(({ labels, beside }, index) => {
      const bit = 1 << index;
      for (const label of labels) {
        if (!beside) (alone[label] ??= []).push(unit, bit);
        else
          ((beside.offset < 0 ? besideBefore : besideAfter)[label] ??= []).push(
            unit,
            bit,
            setOf(beside.labels),
          );
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

  function meetUnit(unit: number, bits: number, found: (pattern: number) => void): void {
    const before = metIn[unit] === sentence ? (met[unit] ?? 0) : 0;
    const now = before | bits;
    if (now === before) return;
    met[unit] = now;
    metIn[unit] = sentence;
    if (now !== complete[unit]) return;
    const gives = units[unit]?.gives;
    if (gives === undefined) found(unit);
    else if (given[gives] !== sentence) {
      given[gives] = sentence;
      const next = alone[gives];
      if (next) meetAll(next, found);
    }
  }
  function meetAll(anchors: readonly number[], found: (pattern: number) => void): void {
    for (let at = 0; at < anchors.length; at += 2) {
      meetUnit(anchors[at] ?? 0, anchors[at + 1] ?? 0, found);
    }
  }
  function meetBeside(
    anchors: readonly number[],
    neighbour: Neighbour | undefined,
    found: (pattern: number) => void,
  ): void {
    if (neighbour === NOTHING_BESIDE) return;
    for (let at = 0; at < anchors.length; at += 3) {
      const set = anchors[at + 2] ?? 0;
      if (!neighbour || ((neighbour[set >> 5] ?? 0) & (1 << (set & 31))) !== 0)
        meetUnit(anchors[at] ?? 0, anchors[at + 1] ?? 0, found);
    }
  }

  return {
    meet(clues, before, after, found) {
      if (clues.alone.length > 0) meetAll(clues.alone, found);
      if (clues.before.length > 0) meetBeside(clues.before, before, found);
      if (clues.after.length > 0) meetBeside(clues.after, after, found);
    },
    cluesOf(called) {
      const labels = [...called];
      const neighbour = new Uint32Array((sets.size + 31) >> 5);
      for (const set of labels.flatMap((label) => setsOfLabel[label] ?? [])) {
        neighbour[set >> 5] = (neighbour[set >> 5] ?? 0) | (1 << (set & 31));
      }
      return {
        alone: labels.flatMap((label) => alone[label] ?? []),
        before: labels.flatMap((label) => besideBefore[label] ?? []),
        after: labels.flatMap((label) => besideAfter[label] ?? []),
        asNeighbour: neighbour,
      };
    },
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
