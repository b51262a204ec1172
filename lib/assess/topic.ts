import type { Topic } from '../rules/categories.ts';
import type { Subject } from '../rules/lists.ts';
import type { PlacedConcern } from './concerns.ts';

/** From the person closest to the child outwards: a tie goes to the closer one. */
const BY_CLOSENESS: readonly Topic[] = [
  'learning',
  'behaviour',
  'bullying',
  'send',
  'site-and-meals',
  'general',
  'admissions-attendance',
  'staff-conduct',
  'data-protection',
  'equality',
  'headteacher',
  'governance',
];

const WEIGHT = { mild: 1, plain: 2, serious: 3 } as const;

/** Who a grievance is about, where that changes the route. */
export interface About {
  readonly head: boolean;
  readonly governors: boolean;
  readonly staff: boolean;
}

/** Who the concerns are about. */
export function aboutOf(concerns: readonly PlacedConcern[]): About {
  const grievances = concerns.filter((concern) => !NEUTRAL.has(concern.category));
  const count = (who: 'head' | 'governors' | 'staff'): number =>
    grievances.filter((concern) => concern.subjects.includes(who)).length;
  const head = count('head');
  const governors = count('governors');
  return {
    // What names the head counts as staff too: `staff - head` are the grievances about other staff.
    head: head > 0 && head >= count('staff') - head,
    governors: governors > 0 && governors >= head,
    staff: count('staff') > 0 || head > 0,
  };
}

/** Naming somebody is no grievance about them. */
const NEUTRAL: ReadonlySet<PlacedConcern['category']> = new Set([
  'names-staff',
  'names-child',
  'photo',
  'whereabouts',
]);

/**
 * Where the school would deal with it: care first, then by weight of evidence. A grievance about the head or the
 * governors goes past them.
 */
export function topicOf(concerns: readonly PlacedConcern[], about: About): Topic {
  const has = (...categories: string[]): boolean =>
    concerns.some((concern) => categories.includes(concern.category));
  if (has('safeguarding', 'crisis')) return 'safeguarding';
  if (has('targeted')) return 'online-abuse';
  const [best] = weighTopics(concerns);
  const topic = best?.[0] ?? 'none';
  if (topic === 'headteacher' || topic === 'governance') return topic;
  const aboutConduct = topic === 'staff-conduct' || topic === 'general' || topic === 'none';
  if (about.governors && aboutConduct) return 'governance';
  if (about.head && aboutConduct) return 'headteacher';
  return topic;
}

/** Topics with the weight of evidence for each, the weightiest first; of two alike the closer person's. */
export function weighTopics(
  concerns: readonly PlacedConcern[],
): readonly (readonly [topic: Topic, weight: number])[] {
  const weights = new Map<Topic, number>();
  const named: Named = {
    staff: concerns.some(({ category }) => category === 'names-staff'),
    child: concerns.some(({ category }) => category === 'names-child'),
  };
  for (const concern of concerns) {
    const topic = topicBySubject(concern, named);
    if (topic === 'none') continue;
    // What the parent is unhappy about says more than how it is said, and a matter of its own more than the rest.
    const weight =
      WEIGHT[concern.severity] *
      (concern.category === 'complaint' ? 2 : 1) *
      (topic === 'general' ? 0.6 : 1);
    weights.set(topic, (weights.get(topic) ?? 0) + weight);
  }
  return [...weights].sort(
    ([a, left], [b, right]) => right - left || BY_CLOSENESS.indexOf(a) - BY_CLOSENESS.indexOf(b),
  );
}

/**
 * Where an accusation goes by who it is about: what a child did to another is no matter of the staff's conduct, and
 * what a parent did is nothing for the school to resolve.
 */
function topicBySubject({ topic, category, subjects }: PlacedConcern, named: Named): Topic {
  if (topic !== 'staff-conduct' || (category !== 'allegation' && category !== 'harassment'))
    return topic;
  if (subjects.some((who) => SCHOOL_SIDE.has(who))) return topic;
  if (subjects.includes('child')) return 'bullying';
  if (named.staff) return topic;
  if (named.child) return 'bullying';
  return subjects.includes('parent') ? 'none' : topic;
}

/** Whether anybody of the staff, or a child, is named in the draft. */
interface Named {
  readonly staff: boolean;
  readonly child: boolean;
}

const SCHOOL_SIDE: ReadonlySet<Subject> = new Set(['staff', 'head', 'governors', 'school']);
