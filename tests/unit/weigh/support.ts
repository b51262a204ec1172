import { compileRules } from '../../../lib/rules/compile.ts';
import { findHits } from '../../../lib/rules/find.ts';
import type { RuleLists } from '../../../lib/rules/lists.ts';
import { tokenise } from '../../../lib/text/tokens.ts';
import { HEADS, LEVEL_HEADS, type Head, type LevelHead } from '../../../lib/weigh/heads.ts';
import { INPUT_NAMES } from '../../../lib/weigh/levels.ts';
import type { FeatureLine, FeatureKind, Weights } from '../../../lib/weigh/weights.ts';

/** Lists of one class and two rules, the one for staff, the other for threats. */
export const LISTS: RuleLists = {
  classes: [
    { name: 'kid', entries: ['lad', 'wee one'] },
    { name: 'staff', means: 'staff', entries: ['teacher'] },
  ],
  guards: [],
  rules: [
    {
      id: 'names-staff-role',
      category: 'names-staff',
      topic: 'none',
      severity: 'plain',
      prompt: 'names-staff',
      matches: ['the {staff}'],
      guards: [],
      unless: [],
      needs: [],
    },
    {
      id: 'threat-hurt',
      category: 'threat',
      topic: 'staff-conduct',
      severity: 'serious',
      prompt: 'threat',
      matches: ['hurt the {staff}'],
      guards: [],
      unless: [{ where: 'before', within: 2, pattern: 'never' }],
      needs: [],
    },
  ],
};
export const PROGRAM = compileRules(LISTS);

export function findingsOf(text: string) {
  return findHits(PROGRAM, tokenise(text, PROGRAM.lexicon.words), []);
}

/** Weights with just what a test says: by feature, then by head, in units. */
export function someWeights(
  features: Readonly<Record<string, Partial<Record<Head, number>>>>,
  more: {
    readonly bias?: number;
    readonly from?: number;
    readonly levels?: Partial<Record<LevelHead, { bias: number; inputs?: Record<string, number> }>>;
  } = {},
): Weights {
  return {
    heads: HEADS.map((head) => ({ head, bias: more.bias ?? -100, from: more.from ?? 0.5 })),
    levels: LEVEL_HEADS.map((level) => ({
      level,
      bias: more.levels?.[level]?.bias ?? -100,
      from: 0.5,
      inputs: INPUT_NAMES.map((name) => more.levels?.[level]?.inputs?.[name] ?? 0),
    })),
    features: Object.entries(features).map(([full, byHead]): FeatureLine => {
      const space = full.indexOf(' ');
      return {
        kind: full.slice(0, space) as FeatureKind,
        name: full.slice(space + 1),
        weights: Object.entries(byHead).map(([head, weight]) => [
          HEADS.findIndex((each) => each === head),
          weight,
        ]),
      };
    }),
  };
}
