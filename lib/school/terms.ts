/** The fixed words of a school file. They are ids: never renamed, never reused for something else. */

export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

export const PHASES = [
  'nursery',
  'infant',
  'junior',
  'primary',
  'secondary',
  'all-through',
  'special',
  'sixth-form',
] as const;

export const KINDS = ['maintained', 'academy', 'independent'] as const;
export type Kind = (typeof KINDS)[number];

/** Whom a rule, a step or a consequence is for. */
export const AUDIENCES = ['parent', 'staff', 'governor', 'volunteer', 'pupil'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Roles a route step can name. `outside` bodies come from the bundled national routes only. */
export const ROLES = [
  'class-teacher',
  'form-tutor',
  'head-of-year',
  'senco',
  'safeguarding-lead',
  'data-protection-officer',
  'office',
  'senior-leader',
  'headteacher',
  'chair-of-governors',
  'clerk-to-governors',
  'governing-board',
  'trust',
  'proprietor',
  'council',
  'complaints-policy',
  'outside-body',
] as const;
export type Role = (typeof ROLES)[number];

/** What helps somebody who is attacked online. `ask-to-stop` never stands without our own caution. */
export const VICTIM_STEPS = ['save', 'report', 'block', 'quiet', 'support', 'ask-to-stop'] as const;
