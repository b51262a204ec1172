import type { Findings } from '../rules/find.ts';
import type { PlacedConcern } from './concerns.ts';
import type { Mood, Setting, Standing } from './level.ts';
import { aboutOf, weighTopics } from './topic.ts';

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
  /** Topics with their weights, the weightiest first. */
  readonly topics: readonly (readonly [topic: string, weight: number])[];
  /** Who the grievances are about, where that changes the route. */
  readonly about: readonly string[];
  readonly mood: Mood;
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

/** What an assessment is made from. */
export interface Judgement {
  readonly findings: Findings;
  readonly concerns: readonly PlacedConcern[];
  readonly setting: Setting;
  /** One for each concern. */
  readonly standings: readonly Standing[];
}

/** Explains what an assessment of the draft `text` is made from. */
export function explain(
  text: string,
  { findings, concerns, setting, standings }: Judgement,
): Explanation {
  const { tokens, sentences } = findings.stream;
  const about = aboutOf(concerns);
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
          text: text.slice(tokens[hit.first]?.start, tokens[hit.end - 1]?.end),
          subjects: hit.subjects,
          ...(hit.stoppedBy === undefined ? {} : { stoppedBy: hit.stoppedBy }),
        })),
        tried: findings.triedOn(number).flatMap(({ id }) => (hitRules.has(id) ? [] : [id])),
      };
    }),
    standings: concerns.map((concern, index) => ({
      category: concern.category,
      rule: concern.rule,
      text: concern.text,
      standing: standings[index] ?? 'harmless',
    })),
    topics: weighTopics(concerns.filter((_, index) => standings[index] !== 'harmless')),
    about: Object.entries(about).flatMap(([who, is]) => (is ? [who] : [])),
    mood: setting.mood,
  };
}
