import type { School } from '../school/schema.ts';
import { findMentions } from '../school/mentions.ts';
import { deriveWatch } from '../school/watch.ts';
import type { Assessment, Draft } from './types.ts';
import type { RuleLists } from '../rules/lists.ts';

export interface AssessOptions {
  /** quiet: the card at `pause` only; balanced: the default; careful: indirect mentions count too. */
  readonly sensitivity?: 'quiet' | 'balanced' | 'careful';
  /** Self-check: concerns count although no school is mentioned. */
  readonly selfCheck?: boolean;
}

export interface Engine {
  assess(draft: Draft, schools: readonly School[], options?: AssessOptions): Assessment;
}

/** Compiles the rule lists once; `assess` is then pure and linear in the draft. */
export function createEngine(_lists: RuleLists): Engine {
  return {
    assess(draft, schools) {
      const mentions = findMentions(draft.text, deriveWatch(schools)).map((found) => ({
        ...found,
        in: 'draft' as const,
        text: draft.text.slice(found.start, found.end),
      }));
      const first = mentions[0];
      return {
        level: first ? 'mention' : 'none',
        hold: false,
        ...(first ? { school: first.school } : {}),
        mentions,
        concerns: [],
        care: [],
        prompts: [],
        plainComplaint: false,
        topic: 'none',
        route: [],
      };
    },
  };
}
