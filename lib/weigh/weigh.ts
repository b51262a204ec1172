import type { Findings } from '../rules/find.ts';
import { showFeatures, type FeatureSink, type Surroundings } from './features.ts';
import { CONTENT_HEADS, HEADS, LEVEL_HEADS, type Head, type LevelHead } from './heads.ts';
import { chanceOf, levelInputs } from './levels.ts';
import type { Part } from './parts.ts';
import type { Scales } from './scales.ts';
import { UNIT } from './weights.ts';

/** What the words of a part of a draft weigh. */
export interface Weighed {
  readonly part: Part;
  /** How likely the answer is yes, 0 to 1. */
  chance(head: Head): number;
  /** Whether that is enough. */
  isYes(head: Head): boolean;
  /** How many times the chance that is enough it is. */
  nearness(head: Head): number;
  /** The same for a level, judged from all answers together. */
  level(level: LevelHead): { readonly chance: number; readonly isYes: boolean };
}

/** Something that speaks for or against an answer, where it stands: a half-open range of tokens. */
export interface Reason {
  /** Kind and name of a feature, as the weights have them. */
  readonly name: string;
  /** Log-odds. */
  readonly weight: number;
  readonly first: number;
  /** 0: the part as a whole. */
  readonly end: number;
}

type Read = Pick<Findings, 'stream' | 'hits' | 'reading'>;

/** Weighs a part of a draft for every head. Linear in the part. */
export function weighPart(
  scales: Scales,
  findings: Read,
  part: Part,
  surroundings: Surroundings,
): Weighed {
  const sums = Float64Array.from(scales.bias);
  const seen = new Uint8Array(scales.rows);
  showFeatures(
    findings,
    part,
    surroundings,
    sinkOf(scales, (row) => {
      if (seen[row]) return;
      seen[row] = 1;
      scales.add(row, sums);
    }),
  );
  for (let head = 0; head < sums.length; head++) sums[head] = (sums[head] ?? 0) * UNIT;
  const inputs = levelInputs(sums.subarray(0, CONTENT_HEADS.length));
  const chance = (head: Head): number => chanceOf(sums[HEADS.indexOf(head)] ?? 0);
  const from = (head: Head): number => scales.from[HEADS.indexOf(head)] ?? 1;
  return {
    part,
    chance,
    isYes: (head) => chance(head) >= from(head),
    nearness: (head) => chance(head) / from(head),
    level(level) {
      const line = scales.levels[LEVEL_HEADS.indexOf(level)];
      if (!line) return { chance: 0, isYes: false };
      const odds = line.inputs.reduce(
        (sum, weight, at) => sum + weight * UNIT * (inputs[at] ?? 0),
        line.bias * UNIT,
      );
      return { chance: chanceOf(odds), isYes: chanceOf(odds) >= line.from };
    },
  };
}

/** Everything that speaks for or against an answer, each thing as often as it stands there. */
export function reasonsFor(
  scales: Scales,
  findings: Read,
  part: Part,
  surroundings: Surroundings,
  head: Head,
): Reason[] {
  const place = HEADS.indexOf(head);
  const reasons: Reason[] = [];
  showFeatures(
    findings,
    part,
    surroundings,
    sinkOf(scales, (row, first, end) => {
      const weight = scales.weightOf(row, place) * UNIT;
      if (weight !== 0) reasons.push({ name: scales.nameOf(row), weight, first, end });
    }),
  );
  return reasons;
}

type See = (row: number, first: number, end: number) => void;

/** Looks every feature up; those that weigh nothing are passed over. */
function sinkOf(scales: Scales, see: See): FeatureSink {
  const take = (row: number, first: number, end: number): void => {
    if (row >= 0) see(row, first, end);
  };
  return {
    word: (word, at) => take(scales.word(word), at, at + 1),
    start: (letters, at) => take(scales.start(letters), at, at + 1),
    pair: (left, right, at) => take(scales.pair(left, right), Math.max(0, at - 1), at + 1),
    gap: (left, right, at) => take(scales.gap(left, right), Math.max(0, at - 2), at + 1),
    look(look, at) {
      for (const row of scales.look(look)) see(row, at, at + 1);
    },
    phrase: (label, at) => take(scales.label(label), at, at + 1),
    rule: (name, first, end) => take(scales.rule(name), first, end),
    whole: (name) => take(scales.whole(name), 0, 0),
  };
}
