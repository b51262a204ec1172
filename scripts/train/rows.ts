import { mentionsOrHints } from '../../lib/school/indirect.ts';
import { deriveWatch } from '../../lib/school/watch.ts';
import { findMentions } from '../../lib/school/mentions.ts';
import type { School } from '../../lib/school/school.ts';
import type { Label } from '../../lib/match/labels.ts';
import type { RuleProgram } from '../../lib/rules/compile.ts';
import { findHits } from '../../lib/rules/find.ts';
import { tokenise } from '../../lib/text/tokens.ts';
import { showFeatures } from '../../lib/weigh/features.ts';
import { HEADS, type Head } from '../../lib/weigh/heads.ts';
import type { CorpusDraft, FunctionalCase } from '../corpus/load.ts';

/** One text to learn from: what it is weighed by, and the right answers. */
export interface Row {
  readonly id: string;
  /** Kind and name of each feature, in one string. */
  readonly features: ReadonlySet<string>;
  /** By head: yes, no; undefined where this text does not teach it. */
  readonly answers: readonly (boolean | undefined)[];
}

export function rowOfDraft(
  program: RuleProgram,
  draft: CorpusDraft,
  schools: ReadonlyMap<string, School>,
): Row {
  const school = schools.get(draft.school);
  const watch = deriveWatch(school ? [school] : []);
  const stream = tokenise(draft.text, program.lexicon.words);
  const mentions = mentionsOrHints(stream, watch, false);
  const hasContext = findMentions(draft.context ?? '', watch).length > 0;
  return {
    id: draft.id,
    features: featuresOf(program, draft.text, mentions, draft.hasImage ?? false, hasContext),
    answers: HEADS.map((head) => answerOf(draft, head)),
  };
}

export function rowOfCase(program: RuleProgram, row: FunctionalCase): Row {
  return {
    id: row.id,
    features: featuresOf(program, row.text, [], false, false),
    answers: HEADS.map((head) => functionalAnswerOf(row, head)),
  };
}

function featuresOf(
  program: RuleProgram,
  text: string,
  mentions: readonly { readonly first: number; readonly last: number }[],
  hasImage: boolean,
  hasContext: boolean,
): ReadonlySet<string> {
  const findings = findHits(
    program,
    tokenise(text, program.lexicon.words),
    mentions.map(({ first, last }) => ({ first, end: last })),
  );
  const features = new Set<string>();
  const addClass = (label: Label): void => {
    const name = program.classNames.get(label);
    if (name !== undefined) features.add(`class ${name}`);
  };
  showFeatures(
    findings,
    { first: 0, end: findings.stream.sentences.length },
    { hasImage, hasContext, isAboutSchool: true },
    {
      word: (word) => features.add(`word ${word}`),
      start: (letters) => features.add(`start ${letters}`),
      pair: (left, right) => features.add(`pair ${left} ${right}`),
      gap: (left, right) => features.add(`gap ${left} ${right}`),
      look: ({ labels }) => labels.forEach(addClass),
      phrase: addClass,
      rule: (name) => features.add(`rule ${name}`),
      whole: (name) => features.add(`whole ${name}`),
    },
  );
  return features;
}

function answerOf(draft: CorpusDraft, head: Head): boolean | undefined {
  const { mention, level, categories, optional, topic, topicAlt } = draft;
  const raised = level === 'advise' || level === 'pause';
  if (head === 'raised') return mention ? raised : undefined;
  if (head === 'serious') return mention ? level === 'pause' : undefined;
  if (head === 'hateful')
    return optional.includes('discrimination') || optional.includes('threat')
      ? undefined
      : categories.includes('discrimination') || categories.includes('threat');
  if (head.startsWith('topic ')) {
    const name = head.slice('topic '.length);
    if (name === topic) return raised || topic !== 'none' ? true : undefined;
    return raised && !topicAlt.some((each) => each === name) ? false : undefined;
  }
  if (optional.some((each) => each === head)) return undefined;
  return categories.some((each) => each === head);
}

/** A case says only whether it is hateful, and by its function's name whether it threatens. */
function functionalAnswerOf(row: FunctionalCase, head: Head): boolean | undefined {
  if (head === 'hateful') return row.hateful;
  if (head !== 'discrimination' && head !== 'threat') return undefined;
  if (!row.hateful) return false;
  const threatens = row.function.includes('threat');
  return threatens === (head === 'threat') ? true : undefined;
}
