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
import { AUDIENCES, KINDS, NATIONS, PHASES, ROLES, VICTIM_STEPS } from './terms.ts';

/**
 * The school file: the one JSON file a school publishes (design, section 5).
 * Only `school.name` and one route step are required; everything else has a national default.
 */

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

const linkedPolicy = z.strictObject({ title: nameText(80), address: link.optional() });

/** What the policy means by a word: “Parent”: carers and relatives too. */
const definition = z.strictObject({ term: nameText(40), means: plainText(160) });

const policy = z.strictObject({
  title: nameText(120),
  address: link.optional(),
  approved: yearMonth.optional(),
  /** Roles, not people, here and in `owners`: “Governing board”. */
  approvedBy: nameText(80).optional(),
  review: yearMonth.optional(),
  owners: z.array(nameText(80)).max(8).optional(),
  /** Where the text comes from: “The county’s model policy, made our own”. */
  basedOn: nameText(120).optional(),
  linked: z.array(linkedPolicy).max(20).optional(),
  /** Whom the policy is for, one line. */
  scope: plainText(240).optional(),
  /** What the policy deals with, and what it is there for, a line each. */
  covers: z.array(plainText(160)).max(8).optional(),
  definitions: z.array(definition).max(8).optional(),
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

/** What the school may do: shown only on request, for the kinds of post and the people it is meant for. */
const consequence = z.strictObject({
  text: consequenceText(240),
  audience: z.array(z.enum(AUDIENCES)).min(1).max(AUDIENCES.length).optional(),
  categories: promptCategories,
});

/** Another way in which school and families keep in touch. */
const channel = z.strictObject({
  name: nameText(80),
  for: plainText(160).optional(),
  link: link.optional(),
});

/** What the school says to somebody who is attacked online. */
const victim = z.strictObject({
  about: plainText(240).optional(),
  steps: z
    .array(z.strictObject({ step: z.enum(VICTIM_STEPS), text: plainText(240) }))
    .max(VICTIM_STEPS.length)
    .optional(),
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
  /** Whom the step is for; none given: everyone. */
  audience: z.array(z.enum(AUDIENCES)).min(1).max(AUDIENCES.length).optional(),
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
  channels: z.array(channel).max(8).optional(),
  contacts: z
    .strictObject({
      safeguarding: contact.optional(),
      send: contact.optional(),
      dataProtection: contact.optional(),
    })
    .optional(),
  /** What the school may do, in its order; shown only on request. */
  consequences: z.array(consequence).max(16).optional(),
  /** Ids of bundled law notes (`lib/help/law.ts`): what the law says is ours to keep right, not a school’s. */
  law: z.array(slug).max(12).optional(),
  /** Ids of bundled helplines (`lib/help/helplines.ts`). */
  help: z.array(slug).max(20).optional(),
  resources: z.array(resource).max(12).optional(),
  victim: victim.optional(),
  /** Ids of the networks that matter here (`lib/sites`): the help page says how each takes a report. */
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
