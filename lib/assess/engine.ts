import { compileRules, type RuleProgram } from '../rules/compile.ts';
import { mayMention } from '../school/may-mention.ts';
import { findMentions, type FoundMention, type Watch } from '../school/mentions.ts';
import type { SchoolFile } from '../school/schema.ts';
import type { School } from '../school/school.ts';
import type { Audience } from '../school/terms.ts';
import { deriveWatch } from '../school/watch.ts';
import { tokenise, type TokenStream } from '../text/tokens.ts';
import { openScales } from '../weigh/scales.ts';
import type { Knowledge } from '../weigh/knowledge.ts';
import { mentionsOrHints } from '../school/indirect.ts';
import { explain, type Explanation } from './explain.ts';
import { judge, type Judgement } from './judge.ts';
import { holds } from './level.ts';
import { careOf, promptsOf } from './prompts.ts';
import { routeFor } from './route.ts';
import { isAboutStaff } from './topic.ts';
import type { Assessment, Concern, Draft, Level, Mention } from './types.ts';

export interface AssessOptions {
  /** quiet: the card at `pause` only; balanced: the default; careful: indirect mentions count too. */
  readonly sensitivity?: 'quiet' | 'balanced' | 'careful';
  /** Self-check: concerns count although no school is mentioned. */
  readonly selfCheck?: boolean;
  /** Whom the school's expectations and steps are picked for: a parent, unless told. */
  readonly audience?: Audience;
}

export interface Engine {
  /** Pure: the same draft, schools and options give the same assessment. Linear in the draft; never throws. */
  assess(draft: Draft, schools: readonly School[], options?: AssessOptions): Assessment;
  /** How {@link Engine.assess} came to what it gives: slower, for people who ask. */
  explain(draft: Draft, schools: readonly School[], options?: AssessOptions): Explanation;
}

/**
 * Compiles the rule lists once, and opens the weights that were learnt with them.
 * @throws {LexiconError} where a list does not compile; the build has checked that it does
 */
export function createEngine({ lists, weights }: Knowledge): Engine {
  const program = compileRules(lists);
  const scales = openScales(weights, program.lexicon.labels);
  const judged: Judge = (draft, stream, found) =>
    judge(program, scales, draft.text, stream, found.inDraft, {
      hasImage: draft.hasImage ?? false,
      hasContext: found.mentions.some((mention) => mention.in === 'context'),
      isAboutSchool: found.mentions.length > 0,
    });
  return {
    assess: (draft, schools, options = {}) => assess(program, judged, draft, schools, options),
    explain(draft, schools, options = {}) {
      const stream = tokenise(draft.text, program.lexicon.words);
      const found = mentionsOf(draft, schools, options.sensitivity === 'careful');
      return explain(scales, draft, judged(draft, stream, found));
    },
  };
}

type Judge = (draft: Draft, stream: TokenStream, found: Mentions) => Judgement;

const NOTHING: Assessment = {
  level: 'none',
  hold: false,
  mentions: [],
  concerns: [],
  care: [],
  prompts: [],
  plainComplaint: false,
  topic: 'none',
  route: [],
};

function assess(
  program: RuleProgram,
  judged: Judge,
  draft: Draft,
  schools: readonly School[],
  { sensitivity = 'balanced', selfCheck = false, audience = 'parent' }: AssessOptions,
): Assessment {
  // Nearly all drafts name no school: the words of the lists are looked up in the others only.
  const found = mentionsOf(draft, schools, sensitivity === 'careful');
  if (found.mentions.length === 0 && !selfCheck) return NOTHING;

  const stream = tokenise(draft.text, program.lexicon.words);
  const judgement = judged(draft, stream, found);
  const { concerns, level, faint } = judgement;
  const raised = level === 'mention' ? [] : concerns;
  const topic = level === 'mention' ? 'none' : judgement.topic;
  const schoolId = found.mentions[0]?.school;
  const school =
    schools.find((each) => each.id === schoolId) ?? (selfCheck ? schools[0] : undefined);
  const shown = shownLevel(level, sensitivity, raised);
  return {
    level: shown,
    hold: holds(shown, raised),
    ...(school ? { school: school.id } : {}),
    mentions: found.mentions,
    concerns,
    care: careOf(raised, faint),
    prompts: promptsOf(raised, school?.file, audience),
    plainComplaint: isPlainComplaint(raised, faint),
    topic,
    route: school
      ? routeFor({
          topic,
          aboutHead: topic === 'headteacher',
          aboutGovernors: topic === 'governance',
          aboutStaff: isAboutStaff(concerns),
          school: forAudience(school.file, audience),
        })
      : [],
  };
}

/** The file with the steps of the route that are for this reader; one without any keeps its own. */
function forAudience(file: SchoolFile, audience: Audience): SchoolFile {
  const route = file.route.filter((step) => step.audience?.includes(audience) ?? true);
  return route.length === 0 ? file : { ...file, route };
}

interface Mentions {
  readonly mentions: readonly Mention[];
  readonly inDraft: readonly { readonly first: number; readonly end: number }[];
}

const watches = new WeakMap<readonly School[], Watch>();

function watchOf(schools: readonly School[]): Watch {
  const known = watches.get(schools);
  if (known) return known;
  const watch = deriveWatch(schools);
  watches.set(schools, watch);
  return watch;
}

/** Mentions in the draft, then in the group's name, which counts as one in the draft. */
function mentionsOf(draft: Draft, schools: readonly School[], careful: boolean): Mentions {
  const watch = watchOf(schools);
  const own =
    careful || mayMention(draft.text, watch)
      ? mentionsOrHints(tokenise(draft.text), watch, careful)
      : [];
  const context = draft.context ?? '';
  const mention =
    (where: 'draft' | 'context', text: string) =>
    (found: FoundMention): Mention => ({
      in: where,
      start: found.start,
      end: found.end,
      text: text.slice(found.start, found.end),
      school: found.school,
    });
  return {
    mentions: [
      ...own.map(mention('draft', draft.text)),
      ...(context === '' ? [] : findMentions(context, watch).map(mention('context', context))),
    ],
    inDraft: own.map((found) => ({ first: found.first, end: found.last })),
  };
}

const PLAIN: ReadonlySet<Concern['category']> = new Set(['complaint', 'targeted', 'names-staff']);

/** A grievance and nothing else. A role, or a faint worry, counts as nothing else; a name does not. */
function isPlainComplaint(
  concerns: readonly Concern[],
  faint: ReadonlySet<Concern['category']>,
): boolean {
  return (
    concerns.some(({ category }) => category === 'complaint') &&
    concerns.every(
      ({ category, rule }) =>
        faint.has(category) || (PLAIN.has(category) && rule !== 'names-staff-name'),
    )
  );
}

function shownLevel(
  level: Level,
  sensitivity: 'quiet' | 'balanced' | 'careful',
  raised: readonly Concern[],
): Level {
  const care = raised.some((concern) => concern.category === 'targeted');
  return sensitivity === 'quiet' && level === 'advise' && !care ? 'mention' : level;
}
