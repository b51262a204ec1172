import { HEADS, LEVEL_HEADS, type LevelHead } from '../weigh/heads.ts';
import type { Scales } from '../weigh/scales.ts';
import { reasonsFor, type Reason } from '../weigh/weigh.ts';
import type { Judgement } from './judge.ts';
import { standingOf, type Standing } from './level.ts';
import type { Draft } from './types.ts';

/** How an assessment came about: for rule writers, and for anyone who asks why. */
export interface Explanation {
  readonly sentences: readonly ExplainedSentence[];
  /** What each concern did to the level. */
  readonly standings: readonly {
    readonly category: string;
    readonly rule: string;
    readonly text: string;
    readonly standing: Standing;
  }[];
  /** What was weighed, part by part; a short draft is one part. */
  readonly parts: readonly ExplainedPart[];
}

export interface ExplainedSentence {
  /** The tokens as the rules see them, folded, with their kind where it is not a word. */
  readonly tokens: readonly string[];
  readonly hits: readonly {
    readonly rule: string;
    readonly text: string;
    readonly subjects: readonly string[];
    /** The guard, `unless` or `needs` that stopped it. */
    readonly stoppedBy?: string;
  }[];
  /** Rules whose rarest words stand in the sentence, and that did not match. */
  readonly tried: readonly string[];
}

export interface ExplainedPart {
  readonly levels: readonly {
    readonly level: LevelHead;
    readonly chance: number;
    readonly isYes: boolean;
  }[];
  /** The questions that are nearest to yes, the nearest first, with what speaks most for and against each. */
  readonly answers: readonly {
    readonly question: string;
    readonly chance: number;
    readonly isYes: boolean;
    readonly reasons: readonly { readonly name: string; readonly weight: number }[];
  }[];
}

/** Questions and reasons that are shown at most, and from which share of enough on a question is. */
const QUESTIONS = 8;
const REASONS = 8;
const NEAR = 0.3;

/** Explains what an assessment of the draft is made from. */
export function explain(scales: Scales, draft: Draft, judgement: Judgement): Explanation {
  const { findings, concerns, level, weighed, surroundings } = judgement;
  const { tokens, sentences } = findings.stream;
  return {
    sentences: sentences.map(({ first, end }, number) => {
      const hits = findings.hits.filter((hit) => hit.first >= first && hit.first < end);
      const hitRules = new Set(hits.map((hit) => hit.rule.id));
      return {
        tokens: tokens
          .slice(first, end)
          .map((token) =>
            token.kind === 'word'
              ? token.text
              : token.kind === 'school'
                ? '<school>'
                : `${token.text} (${token.kind})`,
          ),
        hits: hits.map((hit) => ({
          rule: hit.rule.id,
          text: draft.text.slice(tokens[hit.first]?.start, tokens[hit.end - 1]?.end),
          subjects: hit.subjects,
          ...(hit.stoppedBy === undefined ? {} : { stoppedBy: hit.stoppedBy }),
        })),
        tried: findings.triedOn(number).flatMap(({ id }) => (hitRules.has(id) ? [] : [id])),
      };
    }),
    standings: concerns.map((concern) => ({
      category: concern.category,
      rule: concern.rule,
      text: concern.text,
      standing: standingOf(concern.category, level),
    })),
    parts: weighed.map((part) => ({
      levels: LEVEL_HEADS.map((name) => ({ level: name, ...part.level(name) })),
      answers: HEADS.filter((head) => part.nearness(head) >= NEAR)
        .toSorted((a, b) => part.nearness(b) - part.nearness(a))
        .slice(0, QUESTIONS)
        .map((head) => ({
          question: head,
          chance: part.chance(head),
          isYes: part.isYes(head),
          reasons: strongest(reasonsFor(scales, findings, part.part, surroundings, head)),
        })),
    })),
  };
}

/** Each reason once, the weightiest first. */
function strongest(reasons: readonly Reason[]): { name: string; weight: number }[] {
  return [...new Map(reasons.map(({ name, weight }) => [name, weight]))]
    .map(([name, weight]) => ({ name, weight }))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, REASONS);
}
