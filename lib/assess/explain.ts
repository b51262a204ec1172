import type { RuleProgram } from '../rules/compile.ts';
import { findHits } from '../rules/find.ts';
import type { TokenStream } from '../text/tokens.ts';
import { concernsOf } from './concerns.ts';
import { settingOf, standingsOf, type Mood, type Standing } from './level.ts';
import { aboutOf, weighTopics } from './topic.ts';
import type { Assessment, Draft } from './types.ts';

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

/** Explains an assessment of a draft. `stream` and `schools` are those that it was made with. */
export function explain(
  program: RuleProgram,
  draft: Draft,
  stream: TokenStream,
  schools: readonly { readonly first: number; readonly end: number }[],
  assessment: Assessment,
): Explanation {
  const findings = findHits(program, stream, schools);
  const { tokens, sentences } = findings.stream;
  const concerns = concernsOf(draft.text, findings.stream, findings.hits);
  const setting = settingOf(findings);
  const standings = standingsOf(concerns, setting);
  const about = aboutOf(concerns);
  return {
    sentences: sentences.map(({ first, end }, number) => {
      const hits = findings.hits.filter((hit) => hit.first >= first && hit.first < end);
      const hitRules = new Set(hits.map((hit) => hit.rule.id));
      return {
        tokens: tokens
          .slice(first, end)
          .map(({ kind, text }) =>
            kind === 'word' ? text : kind === 'school' ? '<school>' : `${text} (${kind})`,
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
    standings: concerns.map((concern, index) => ({
      category: concern.category,
      rule: concern.rule,
      text: concern.text,
      standing: standings[index] ?? 'harmless',
    })),
    topics: weighTopics(concerns.filter((_, index) => standings[index] !== 'harmless')),
    about: Object.entries(about).flatMap(([who, is]) => (is ? [who] : [])),
    mood: assessment.level === 'none' ? 'plain' : setting.mood,
  };
}
