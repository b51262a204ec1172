import { COMMON_WORDS } from './common-words.ts';
import type { Label } from './labels.ts';
import type { Labelled } from './labelled.ts';

/**
 * What every match of a pattern must hold: a token with one of some labels. A sentence that lacks it can't match, so
 * that most patterns are never tried on most sentences. It changes how fast rules are, never what they find.
 *
 * Method: the "necessary factor" filter of multi-pattern matchers (Navarro and Raffinot, Flexible Pattern Matching
 * in Strings, 2002, section 5.5), over words in place of characters.
 */
export interface Anchor {
  readonly labels: readonly Label[];
  /** The share of ordinary sentences that hold it, 0 to 1; rough, only for choosing. */
  readonly share: number;
}

/** What the shares of labels are worked out from. */
export interface AnchorSource {
  /** How many of 10,000 ordinary tokens carry a label themselves. */
  frequency(label: Label): number;
  /** The patterns of more than one word that carry the label too. */
  phrasesOf(label: Label): readonly Labelled[];
}

/** Anchors kept for a pattern at most: the rarest ones. */
const MOST_ANCHORS = 5;
/** How much dearer it is to try a pattern on a sentence than to note that a token is one of its anchors. */
const TRYING = 60;
const TOKENS_IN_SENTENCE = 13;

/** Gives the anchors of a pattern, the rarest first; what it has found for a class is kept. */
export function anchorChooser(source: AnchorSource): (pattern: Labelled) => readonly Anchor[] {
  const shares = new Map<Label, number>();

  function shareOf(label: Label): number {
    const known = shares.get(label);
    if (known !== undefined) return known;
    let share = (source.frequency(label) * TOKENS_IN_SENTENCE) / 10_000;
    for (const phrase of source.phrasesOf(label)) {
      share += choose(phrase).reduce((product, anchor) => product * anchor.share, 1);
    }
    shares.set(label, Math.min(1, share));
    return Math.min(1, share);
  }
  /** Everything that the pattern can't do without. */
  function all(pattern: Labelled): readonly Anchor[] {
    switch (pattern.type) {
      case 'label':
        return [{ labels: [pattern.label], share: shareOf(pattern.label) }];
      case 'choice':
        return pattern.optional ? [] : anyOf(pattern.options.map((option) => rarest(all(option))));
      case 'sequence':
        return pattern.items.flatMap(all);
    }
  }
  function choose(pattern: Labelled): readonly Anchor[] {
    const sorted = all(pattern).toSorted((a, b) => a.share - b.share);
    const chosen: Anchor[] = [];
    let together = 1;
    for (const anchor of sorted) {
      const isWorthIt = together * (1 - anchor.share) * TRYING > anchor.share;
      if (chosen.length > 0 && (!isWorthIt || chosen.length === MOST_ANCHORS)) break;
      chosen.push(anchor);
      together *= anchor.share;
    }
    return chosen;
  }
  return choose;
}

function rarest(anchors: readonly Anchor[]): Anchor | undefined {
  return anchors.reduce<Anchor | undefined>(
    (best, each) => (best === undefined || each.share < best.share ? each : best),
    undefined,
  );
}

/** One of several things must be there; nothing is certain where one of them may be anything. */
function anyOf(parts: readonly (Anchor | undefined)[]): readonly Anchor[] {
  const labels = new Set<Label>();
  let share = 0;
  for (const part of parts) {
    if (part === undefined) return [];
    share += part.share;
    for (const label of part.labels) labels.add(label);
  }
  return [{ labels: [...labels], share: Math.min(1, share) }];
}

const RARE = 1;
const FREQUENCIES: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap(({ frequency, words }) =>
    words.split(' ').map((word): [string, number] => [word, frequency]),
  ),
);

/** How many of 10,000 ordinary tokens are this word. */
export function frequencyOfWord(word: string): number {
  return FREQUENCIES.get(word) ?? RARE;
}

const SHAPE_FREQUENCIES: ReadonlyMap<string, number> = new Map([
  ['any', 10_000],
  ['gap', 10_000],
  ['surname', 7_000],
  ['name', 1_000],
  ['question', 100],
  ['number', 100],
  ['school', 100],
]);

/** Whether a word is among those that ordinary posts are full of. */
export function isEverydayWord(word: string): boolean {
  return FREQUENCIES.has(word);
}

/** How many of 10,000 ordinary tokens have this look. */
export function frequencyOfShape(name: string): number {
  return SHAPE_FREQUENCIES.get(name) ?? 10;
}
