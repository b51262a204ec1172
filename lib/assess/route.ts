import { childProtection, outsideBodies } from '../help/select.ts';
import type { Entry } from '../help/types.ts';
import type { Topic } from '../rules/categories.ts';
import type { Contact, SchoolFile } from '../school/schema.ts';
import type { Role } from '../school/terms.ts';
import type { RouteStep } from '../school/school.ts';
import { LADDER, boardOf, topOf, usualFirst } from './usual-people.ts';

export interface RouteQuestion {
  readonly topic: Topic;
  /** The grievance is about the headteacher: the head and everybody under the head are left out. */
  readonly aboutHead?: boolean;
  /** The grievance is about a governor or the board. */
  readonly aboutGovernors?: boolean;
  /** A member of staff is the subject; counts for safeguarding only. */
  readonly aboutStaff?: boolean;
  readonly school: SchoolFile;
}

/**
 * Who can sort this out, in order: the school's own people for the topic, those above them, then bodies
 * outside the school. Where the file says nothing of a topic, the usual people of the nation stand in,
 * without contacts. A school file orders its own people; it cannot take away the outside bodies, nor put
 * itself before them where its own people are the subject of a safeguarding worry.
 */
export function routeFor(question: RouteQuestion): RouteStep[] {
  const { topic, school } = question;
  if (topic === 'none') return [];
  const inside = insideSteps(question);
  if (topic !== 'safeguarding') return distinct([...inside, ...outsideSteps(topic, school)]);

  const help = childProtection(school.school.nation).map(outsideStep);
  const people = orderedFor(
    inside.filter((step) => step.role !== 'complaints-policy'),
    question,
  );
  return question.aboutStaff || question.aboutHead || question.aboutGovernors
    ? distinct([...help, ...people])
    : distinct([...people.slice(0, 1), ...help, ...people.slice(1)]);
}

/** Harm by a member of staff is the head's to look into, not the class teacher's: the head comes first in school. */
function orderedFor(people: RouteStep[], { aboutStaff, aboutHead }: RouteQuestion): RouteStep[] {
  if (aboutStaff !== true || aboutHead === true) return people;
  const isHead = (step: RouteStep) => step.role === 'headteacher';
  const others = people.filter(
    (step) => !isHead(step) && (LADDER.includes(step.role) || step.role === 'safeguarding-lead'),
  );
  return [...people.filter(isHead), ...others];
}

type OwnStep = SchoolFile['route'][number];

const ABOVE_HEAD: readonly Role[] = LADDER.slice(LADDER.indexOf('headteacher') + 1);
const FOR_GOVERNORS: readonly Role[] = [
  'clerk-to-governors',
  'governing-board',
  'trust',
  'proprietor',
  'council',
  'complaints-policy',
];

function insideSteps(question: RouteQuestion): RouteStep[] {
  const { topic, school } = question;
  if (question.aboutGovernors && topic !== 'safeguarding') return stepsAboutGovernors(school);
  if (question.aboutHead || topic === 'headteacher') return stepsAboutHead(school);
  return stepsForTopic(topic, school);
}

/** The first people the file names for the topic, then those above them in the file's order. */
function stepsForTopic(topic: Topic, school: SchoolFile): RouteStep[] {
  const first = school.route.filter(
    (step) =>
      step.firstFor?.includes(topic) ||
      (topic === 'safeguarding' && step.role === 'safeguarding-lead'),
  );
  if (first.length === 0) return usualSteps(topic, school);
  if (topic === 'safeguarding') {
    first.sort((a, b) => Number(isLead(b)) - Number(isLead(a)));
  }
  const lastOnLadder = school.route.findLastIndex(
    (step) => first.includes(step) && LADDER.includes(step.role),
  );
  const above = school.route.filter((step, index) => isLater(step) && index > lastOnLadder);
  const steps = [...first, ...above].map((step) => ownStep(step, school));
  return steps.some((step) => isPersonAbove(step.role))
    ? steps
    : beforePolicy(steps, (['headteacher', ...topOf(school)] as const).map(bareStep));
}

function isLead(step: OwnStep): boolean {
  return step.role === 'safeguarding-lead';
}

/** Without `firstFor` a step is a later one for every topic; those on the ladder always are. */
function isLater(step: OwnStep): boolean {
  return step.firstFor === undefined || LADDER.includes(step.role);
}

function isPersonAbove(role: Role): boolean {
  return LADDER.includes(role) && role !== 'complaints-policy';
}

function stepsAboutHead(school: SchoolFile): RouteStep[] {
  const isFirst = (step: OwnStep) => step.firstFor?.includes('headteacher') === true;
  const own = school.route
    .filter(
      (step) =>
        ABOVE_HEAD.includes(step.role) || (step.role === 'clerk-to-governors' && isFirst(step)),
    )
    .sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  const steps = own.map((step) => ownStep(step, school));
  return steps.some((step) => isPersonAbove(step.role))
    ? steps
    : beforePolicy(steps, topOf(school).map(bareStep));
}

function stepsAboutGovernors(school: SchoolFile): RouteStep[] {
  const steps = FOR_GOVERNORS.flatMap((role) =>
    school.route.filter((step) => step.role === role).map((step) => ownStep(step, school)),
  );
  return steps.some((step) => step.role !== 'complaints-policy')
    ? steps
    : beforePolicy(steps, boardOf(school).map(bareStep));
}

/** The usual people of the nation for a topic, with the file's contacts where it has them. */
function usualSteps(topic: Topic, school: SchoolFile): RouteStep[] {
  if (topic === 'governance') return stepsAboutGovernors(school);
  const first = usualFirst(topic, school);
  const start = LADDER.indexOf(first);
  const later = school.route.filter(
    (step, index) => isLater(step) && isAbove(step, index, first, school),
  );
  const above = (['headteacher', ...topOf(school)] as const).filter(
    (role) => LADDER.indexOf(role) > start,
  );
  const roles = new Set<Role>([first, ...above, ...later.map((step) => step.role)]);
  const rank = (role: Role) => (role === first ? -2 : LADDER.indexOf(role));
  return (
    [...roles]
      // Where the headteacher comes first, nobody below the head follows.
      .filter((role) => role === first || rank(role) >= start)
      .sort((a, b) => rank(a) - rank(b))
      .map((role) => {
        const own = school.route.find((step) => step.role === role);
        return own === undefined ? withContact({ role }, school) : ownStep(own, school);
      })
  );
}

/**
 * Of those who are on no ladder, such as a head of year, only who follows the first person in the file's order;
 * the office can always pass something on.
 */
function isAbove(step: OwnStep, index: number, first: Role, school: SchoolFile): boolean {
  if (LADDER.includes(step.role) || step.role === first || step.role === 'office') return true;
  const start = school.route.findIndex(({ role }) => role === first);
  return start >= 0 && index > start;
}

function outsideSteps(topic: Topic, { school }: SchoolFile): RouteStep[] {
  if (school.nation === undefined) return [];
  return outsideBodies(topic, school.nation, school.kind).map(outsideStep);
}

function outsideStep(entry: Entry): RouteStep {
  return {
    role: 'outside-body',
    id: entry.id,
    label: entry.name,
    for: entry.use,
    ...(entry.phone === undefined ? {} : { contact: { phone: entry.phone } }),
    ...(entry.url === undefined ? {} : { url: entry.url }),
  };
}

function bareStep(role: Role): RouteStep {
  return { role };
}

function ownStep(step: OwnStep, school: SchoolFile): RouteStep {
  const shown: RouteStep = {
    role: step.role,
    ...(step.label === undefined ? {} : { label: step.label }),
    ...(step.for === undefined ? {} : { for: step.for }),
    ...(step.contact === undefined ? {} : { contact: step.contact }),
    ...(step.replyDays === undefined ? {} : { replyDays: step.replyDays }),
  };
  return withContact(shown, school);
}

/** Gives a step without a contact of its own the one the file names for that duty. */
function withContact(step: RouteStep, { contacts }: SchoolFile): RouteStep {
  if (step.contact !== undefined || contacts === undefined) return step;
  const byRole: ReadonlyMap<Role, Contact | undefined> = new Map([
    ['safeguarding-lead', contacts.safeguarding],
    ['senco', contacts.send],
    ['data-protection-officer', contacts.dataProtection],
  ]);
  const contact = byRole.get(step.role);
  return contact === undefined ? step : { ...step, contact };
}

/** Puts more people before the complaints policy, which comes last of what is in school. */
function beforePolicy(steps: readonly RouteStep[], more: readonly RouteStep[]): RouteStep[] {
  const isPolicy = (step: RouteStep) => step.role === 'complaints-policy';
  return [...steps.filter((step) => !isPolicy(step)), ...more, ...steps.filter(isPolicy)];
}

/** Each role once, each outside body once, the first time it comes. */
function distinct(steps: readonly RouteStep[]): RouteStep[] {
  const seen = new Set<string>();
  return steps.filter((step) => {
    const key = [step.role, step.id, step.label].join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
