import type { Topic } from '../rules/categories.ts';
import type { SchoolFile } from '../school/schema.ts';
import type { Role } from '../school/terms.ts';

/** Who usually deals with what, by nation and kind of school: for what a school file leaves open. */

/** Those above the first person to ask, from the lowest. Everyone else is a first person for something. */
export const LADDER: readonly Role[] = [
  'senior-leader',
  'headteacher',
  'chair-of-governors',
  'governing-board',
  'trust',
  'proprietor',
  'council',
  'complaints-policy',
];

const FIRST: ReadonlyMap<Topic, Role> = new Map([
  ['send', 'senco'],
  ['safeguarding', 'safeguarding-lead'],
  ['online-abuse', 'safeguarding-lead'],
  ['data-protection', 'data-protection-officer'],
  ['admissions-attendance', 'office'],
  ['site-and-meals', 'office'],
  ['staff-conduct', 'headteacher'],
  ['equality', 'headteacher'],
]);

/** Who is usually the first to ask about a topic. */
export function usualFirst(topic: Topic, school: SchoolFile): Role {
  return FIRST.get(topic) ?? teacherOf(school);
}

/** The person closest to the child, by what the file or the phase says. */
function teacherOf(school: SchoolFile): Role {
  const named = school.route.find(
    (step) => step.role === 'class-teacher' || step.role === 'form-tutor',
  );
  if (named !== undefined) return named.role;
  const { phase } = school.school;
  return phase === 'secondary' || phase === 'sixth-form' ? 'form-tutor' : 'class-teacher';
}

/** Who stands above the headteacher: Scottish council schools have no governors. */
export function topOf({ school }: SchoolFile): Role[] {
  if (school.kind === 'independent') return ['proprietor'];
  if (school.nation === 'scotland') return ['council'];
  if (school.kind === 'academy') return ['chair-of-governors', 'trust'];
  return ['chair-of-governors'];
}

/** Who takes a grievance about a governor. */
export function boardOf({ school }: SchoolFile): Role[] {
  if (school.kind === 'independent') return ['proprietor'];
  if (school.nation === 'scotland') return ['council'];
  return ['clerk-to-governors', school.kind === 'academy' ? 'trust' : 'governing-board'];
}
