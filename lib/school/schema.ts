import { z } from 'zod';
import { CATEGORIES, CATEGORY_GROUPS, TOPICS } from '../rules/categories.ts';
import type { Category } from '../rules/categories.ts';
import { sameName } from './names.ts';
import {
  aliasText,
  consequenceText,
  email,
  inertText,
  issueOf,
  link,
  nameText,
  notAliasText,
  phone,
  plainText,
  schoolName,
  slug,
  yearMonth,
} from './fields.ts';

/**
 * The school file: the one JSON file a school publishes (design, section 5).
 * Only `school.name` and one route step are required; everything else has a national default.
 */

export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
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
export const AUDIENCES = ['parent', 'staff', 'governor', 'volunteer', 'pupil'] as const;

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

const identity = z
  .strictObject({
    id: slug.optional(),
    name: schoolName(120),
    shortName: schoolName(60).optional(),
    aliases: z.array(aliasText(60)).max(20).optional(),
    notAliases: z.array(notAliasText(80)).max(40).optional(),
    phase: z.enum(PHASES).optional(),
    kind: z.enum(KINDS).optional(),
    nation: z.enum(NATIONS).optional(),
    town: nameText(60).optional(),
    website: link.optional(),
  })
  .superRefine((school, context) => {
    for (const [index, other] of (school.notAliases ?? []).entries()) {
      const own = [school.name, school.shortName ?? '', ...(school.aliases ?? [])];
      if (!own.some((name) => sameName(name, other))) continue;
      context.addIssue({
        ...issueOf({
          message: 'This is one of the school’s own names, so it would never be noticed.',
          mend: 'Take it out here: “notAliases” is for other places with a similar name.',
        }),
        path: ['notAliases', index],
      });
    }
  });

const policy = z.strictObject({
  title: nameText(120),
  address: link.optional(),
  approved: yearMonth.optional(),
  review: yearMonth.optional(),
  /** Roles, not people: “Headteacher”. */
  owners: z.array(nameText(80)).max(8).optional(),
  linked: z.array(nameText(80)).max(20).optional(),
  /** Whom the policy is for, one line. */
  scope: plainText(240).optional(),
});

const CARE: ReadonlySet<Category> = new Set(CATEGORY_GROUPS.care);

/** What a prompt may be about. Care is never a school's to word: it brings help, not reflection. */
const promptCategory = z.enum(CATEGORIES).refine((category) => !CARE.has(category), {
  ...issueOf({
    message:
      'A prompt cannot be tied to safeguarding, crisis or targeted: there, help comes first.',
    mend: 'Take this category out.',
  }),
});
const promptCategories = z.array(promptCategory).max(CATEGORIES.length).optional();

const ask = z.strictObject({ text: plainText(240), categories: promptCategories });

/** What the school expects of some of its people; without an audience, of everyone. */
const expectation = z.strictObject({
  text: plainText(240),
  audience: z.array(z.enum(AUDIENCES)).min(1).max(AUDIENCES.length).optional(),
  categories: promptCategories,
});

/** A place to get help that is not among the bundled ones. */
const resource = z.strictObject({
  name: nameText(80),
  for: plainText(160),
  link: link.optional(),
  phone: phone.optional(),
});

const common = z.strictObject({
  summary: plainText(160),
  asks: z.array(ask).max(20).optional(),
});

const contact = z.strictObject({
  email: email.optional(),
  phone: phone.optional(),
  form: link.optional(),
  hours: plainText(120).optional(),
});

const stepTopic = z.enum(TOPICS).refine((topic): boolean => topic !== 'none', {
  ...issueOf({
    message: '“none” means that there is nothing to sort out, so nobody can be the first for it.',
    mend: 'Take “none” out, or write “general”.',
  }),
});

const stepRole = z.enum(ROLES).refine((role): boolean => role !== 'outside-body', {
  ...issueOf({
    message: 'Bodies outside the school come with the extension; a school file cannot set them.',
    mend: 'Delete this step.',
  }),
});

const routeStep = z.strictObject({
  role: stepRole,
  label: plainText(80).optional(),
  /** What this person deals with, one line. */
  for: plainText(160).optional(),
  /** Topics this step is the first one for. None given: it is a later step for every topic. */
  firstFor: z.array(stepTopic).max(TOPICS.length).optional(),
  contact: contact.optional(),
  replyDays: z.int().min(1).max(60).optional(),
});

export const schoolFile = z.strictObject({
  $schema: inertText(300).optional(),
  version: z.literal(1),
  revision: z.int().min(1).max(1_000_000).optional(),
  school: identity,
  policy: policy.optional(),
  values: z.array(plainText(240)).max(12).optional(),
  commons: z
    .strictObject({
      courtesy: common.optional(),
      decency: common.optional(),
      sense: common.optional(),
    })
    .optional(),
  /** Things to ask oneself before posting. */
  questions: z.array(plainText(240)).max(12).optional(),
  expectations: z.array(expectation).max(60).optional(),
  /** The school's rules for pictures, in its own words. */
  photos: z.array(plainText(240)).max(8).optional(),
  route: z.array(routeStep).min(1).max(12),
  contacts: z
    .strictObject({
      safeguarding: contact.optional(),
      send: contact.optional(),
      dataProtection: contact.optional(),
    })
    .optional(),
  /** What the school may do, in its order; shown only on request. */
  consequences: z.array(consequenceText(240)).max(12).optional(),
  /** Ids of bundled helplines (`lib/help/helplines.ts`). */
  help: z.array(slug).max(20).optional(),
  resources: z.array(resource).max(12).optional(),
  sites: z.array(slug).max(30).optional(),
  languages: z
    .array(z.enum(['en', 'cy']))
    .max(2)
    .optional(),
  /** Reserved. */
  signature: inertText(2000).optional(),
});

export type SchoolFile = z.infer<typeof schoolFile>;
export type Contact = z.infer<typeof contact>;
export type Role = (typeof ROLES)[number];
export type Nation = (typeof NATIONS)[number];

/** A step of a route as shown: the school's own, or a body outside the school. */
export interface RouteStep {
  readonly role: Role;
  /** Outside bodies only: id in `lib/help/bodies.ts` or `helplines.ts`. */
  readonly id?: string;
  readonly label?: string;
  readonly for?: string;
  readonly contact?: Contact;
  readonly replyDays?: number;
  /** Address of a body outside the school, from the bundled national routes. */
  readonly url?: string;
}

/** One added school: its file plus where it came from. */
export interface School {
  /** Unique among the added schools; `file.school.id` or derived from the name. */
  readonly id: string;
  readonly file: SchoolFile;
  readonly source: SchoolSource;
  /** ISO 8601 instant. */
  readonly addedAt: string;
  readonly enabled: boolean;
}

export type SchoolSource =
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'pasted' };
