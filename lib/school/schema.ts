import { z } from 'zod';
import { CATEGORIES, TOPICS } from '../rules/categories.ts';
import { email, link, phone, plainText, slug, yearMonth } from './fields.ts';

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

const identity = z.strictObject({
  id: slug.optional(),
  name: plainText(120),
  shortName: plainText(60).optional(),
  aliases: z.array(plainText(60)).max(20).optional(),
  notAliases: z.array(plainText(80)).max(40).optional(),
  phase: z.enum(PHASES).optional(),
  kind: z.enum(KINDS).optional(),
  nation: z.enum(NATIONS).optional(),
  town: plainText(60).optional(),
  website: link.optional(),
});

const policy = z.strictObject({
  title: plainText(120),
  address: link.optional(),
  approved: yearMonth.optional(),
  review: yearMonth.optional(),
  owners: z.array(plainText(80)).max(8).optional(),
  linked: z.array(plainText(80)).max(20).optional(),
});

const ask = z.strictObject({
  text: plainText(240),
  categories: z.array(z.enum(CATEGORIES)).max(CATEGORIES.length).optional(),
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

const routeStep = z.strictObject({
  role: z.enum(ROLES),
  label: plainText(80).optional(),
  /** What this person deals with, one line. */
  for: plainText(160).optional(),
  /** Topics this step is the first one for. None given: it is a later step for every topic. */
  firstFor: z.array(z.enum(TOPICS)).max(TOPICS.length).optional(),
  contact: contact.optional(),
  replyDays: z.int().min(1).max(60).optional(),
});

export const schoolFile = z.strictObject({
  $schema: z.string().max(300).optional(),
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
  questions: z.array(plainText(240)).max(12).optional(),
  route: z.array(routeStep).min(1).max(12),
  contacts: z
    .strictObject({
      safeguarding: contact.optional(),
      send: contact.optional(),
      dataProtection: contact.optional(),
    })
    .optional(),
  consequences: z.array(plainText(240)).max(12).optional(),
  help: z.array(slug).max(20).optional(),
  sites: z.array(slug).max(30).optional(),
  languages: z
    .array(z.enum(['en', 'cy']))
    .max(2)
    .optional(),
  signature: z.string().max(2000).optional(),
});

export type SchoolFile = z.infer<typeof schoolFile>;
export type Contact = z.infer<typeof contact>;
export type Role = (typeof ROLES)[number];
export type Nation = (typeof NATIONS)[number];
export type SchoolKind = (typeof KINDS)[number];

/** A step of a route as shown: the school's own, or a body outside the school. */
export interface RouteStep {
  readonly role: Role;
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
