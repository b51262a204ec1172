import { compileRules, type RuleProgram } from '../rules/compile.ts';
import { findHits, type Findings } from '../rules/find.ts';
import type { RuleLists } from '../rules/lists.ts';
import { findMentions, type FoundMention, type Watch } from '../school/mentions.ts';
import type { School } from '../school/schema.ts';
import { deriveWatch } from '../school/watch.ts';
import { tokenise, type TokenStream } from '../text/tokens.ts';
import { ASKED } from './asked-classes.ts';
import { concernsOf, type PlacedConcern } from './concerns.ts';
import { mentionsOrHints } from '../school/indirect.ts';
import { explain, type Explanation, type Judgement } from './explain.ts';
import { holds, levelOf, settingOf, standingsOf } from './level.ts';
import { careOf, promptsOf } from './prompts.ts';
import { routeFor } from './route.ts';
import { aboutOf, topicOf } from './topic.ts';
import type { Assessment, Concern, Draft, Level, Mention } from './types.ts';

export interface AssessOptions {
  /** quiet: the card at `pause` only; balanced: the default; careful: indirect mentions count too. */
  readonly sensitivity?: 'quiet' | 'balanced' | 'careful';
  /** Self-check: concerns count although no school is mentioned. */
  readonly selfCheck?: boolean;
}

export interface Engine {
  /** Pure: the same draft, schools and options give the same assessment. Linear in the draft; never throws. */
  assess(draft: Draft, schools: readonly School[], options?: AssessOptions): Assessment;
  /** How {@link Engine.assess} came to what it gives: slower, for people who ask. */
  explain(draft: Draft, schools: readonly School[], options?: AssessOptions): Explanation;
}

/**
 * Compiles the rule lists once.
 * @throws {LexiconError} where a list does not compile; the build has checked that it does
 */
export function createEngine(lists: RuleLists): Engine {
  const program = compileRules(lists);
  return {
    assess: (draft, schools, options = {}) => assess(program, draft, schools, options),
    explain(draft, schools, options = {}) {
      const stream = tokenise(draft.text, program.lexicon.words);
      const { inDraft } = mentionsOf(draft, stream, schools, options.sensitivity === 'careful');
      return explain(draft.text, judge(program, draft, stream, inDraft));
    },
  };
}

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
  draft: Draft,
  schools: readonly School[],
  { sensitivity = 'balanced', selfCheck = false }: AssessOptions,
): Assessment {
  // Nearly all drafts name no school: the words of the lists are looked up in the others only.
  const found = mentionsOf(draft, tokenise(draft.text), schools, sensitivity === 'careful');
  if (found.mentions.length === 0 && !selfCheck) return NOTHING;

  const stream = tokenise(draft.text, program.lexicon.words);
  const { concerns, standings } = judge(program, draft, stream, found.inDraft);
  const level = levelOf(standings);
  const raised = concerns.filter((_, index) => standings[index] !== 'harmless');
  const schoolId = found.mentions[0]?.school;
  const school =
    schools.find((each) => each.id === schoolId) ?? (selfCheck ? schools[0] : undefined);
  const about = aboutOf(concerns);
  const topic = level === 'mention' ? 'none' : topicOf(raised, about);
  const shown = shownLevel(level, sensitivity, raised);
  return {
    level: shown,
    hold: holds(shown, raised),
    ...(school ? { school: school.id } : {}),
    mentions: found.mentions,
    concerns: concerns.map(publicConcern),
    care: careOf(raised),
    prompts: promptsOf(raised, school?.file),
    plainComplaint: isPlainComplaint(raised),
    topic,
    route: school
      ? routeFor({
          topic,
          aboutHead: about.head,
          aboutGovernors: about.governors,
          aboutStaff: about.staff,
          school: school.file,
        })
      : [],
  };
}

/** What the rules find in a draft, and what each concern does to the level. */
function judge(
  program: RuleProgram,
  draft: Draft,
  stream: TokenStream,
  schools: Mentions['inDraft'],
): Judgement {
  const findings = findHits(program, stream, schools);
  const concerns = withPicture(
    concernsOf(draft.text, findings.stream, findings.hits),
    draft,
    findings,
  );
  const setting = settingOf(findings);
  return { findings, concerns, setting, standings: standingsOf(concerns, setting) };
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
function mentionsOf(
  draft: Draft,
  stream: TokenStream,
  schools: readonly School[],
  careful: boolean,
): Mentions {
  const watch = watchOf(schools);
  const own = mentionsOrHints(stream, watch, careful);
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

/** A picture that is attached counts as one that is spoken of; it is never looked at. */
function withPicture(
  concerns: PlacedConcern[],
  draft: Draft,
  { stream, hasClass }: Findings,
): readonly PlacedConcern[] {
  if (!draft.hasImage || concerns.some((concern) => concern.category === 'photo')) return concerns;
  // A cake, a certificate, one's own child at home.
  if (hasClass(ASKED.ownPicture)) return concerns;
  const picture: PlacedConcern = {
    category: 'photo',
    start: 0,
    end: 0,
    text: '',
    rule: 'photo-attached',
    topic: 'none',
    severity: 'mild',
    subjects: [],
    prompt: 'photo',
    sentence: stream.sentences.length,
    alone: true,
  };
  return [picture, ...concerns];
}

const PLAIN: ReadonlySet<Concern['category']> = new Set(['complaint', 'targeted', 'names-staff']);

/** A grievance and nothing else. A role counts as nothing else; a name does not. */
function isPlainComplaint(concerns: readonly PlacedConcern[]): boolean {
  return (
    concerns.some((concern) => concern.category === 'complaint') &&
    concerns.every((concern) => PLAIN.has(concern.category) && concern.rule !== 'names-staff-name')
  );
}

function shownLevel(
  level: Level,
  sensitivity: 'quiet' | 'balanced' | 'careful',
  raised: readonly PlacedConcern[],
): Level {
  const care = raised.some((concern) => concern.category === 'targeted');
  return sensitivity === 'quiet' && level === 'advise' && !care ? 'mention' : level;
}

function publicConcern({ sentence: _sentence, alone: _alone, ...concern }: PlacedConcern): Concern {
  return concern;
}
