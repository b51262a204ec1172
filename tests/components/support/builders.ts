import type { Assessment, Care, Concern, Prompt } from '../../../lib/assess/types.ts';
import { groupOf, type Category, type Common } from '../../../lib/rules/categories.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { RouteStep, School } from '../../../lib/school/school.ts';

/** Made-up schools and assessments for component tests; every number is from Ofcom's fictitious ranges. */

export function schoolFile(over: Partial<SchoolFile> = {}): SchoolFile {
  return {
    version: 1,
    school: {
      id: 'westwood-park',
      name: 'Westwood Park Primary School',
      shortName: 'Westwood Park',
      aliases: ['WPPS', 'Westwood Pk'],
      notAliases: ['Westwood Park Golf Club'],
      nation: 'england',
      town: 'Example Town',
    },
    commons: {
      courtesy: { summary: 'Ask before you share anything about someone.' },
      decency: {
        summary: 'Nothing hurtful, even in a closed group.',
        asks: [
          { text: 'Please don’t post anything that could be untrue.', categories: ['allegation'] },
        ],
      },
    },
    route: [
      {
        role: 'office',
        for: 'Meals, parking, buildings',
        contact: { email: 'office@westwoodpark.example' },
      },
    ],
    contacts: { safeguarding: { phone: '01632 960124' } },
    ...over,
  };
}

/** A file that says something in every part of it. */
export function fullFile(over: Partial<SchoolFile> = {}): SchoolFile {
  const plain = schoolFile();
  return {
    ...plain,
    school: {
      ...plain.school,
      phase: 'primary',
      kind: 'maintained',
      website: 'https://www.westwoodpark.example/',
    },
    policy: {
      title: 'Social media policy',
      address: 'https://www.westwoodpark.example/policies/social-media',
      approved: '2022-02',
      approvedBy: 'Governing board',
      review: '2024-02',
      owners: ['Headteacher', 'Online safety lead'],
      basedOn: 'The county’s model policy',
      linked: [
        { title: 'Complaints', address: 'https://www.westwoodpark.example/complaints' },
        { title: 'Anti-bullying' },
      ],
      scope: 'Everyone in our school community.',
      covers: ['Posts about school', 'Pictures from events'],
      definitions: [{ term: 'Parent', means: 'Carers and relatives too.' }],
    },
    values: ['We are a school for everyone.'],
    commons: {
      ...plain.commons,
      sense: {
        summary: 'We think before we click.',
        asks: [
          { text: 'Is it true?', categories: ['rumour'] },
          { text: 'Check who can see it.' },
          { text: 'Could it wait a day?', categories: [] },
        ],
      },
    },
    questions: ['Who will read this?', 'Check who can see it.'],
    photos: ['Take pictures of your own child only.'],
    expectations: [
      { text: 'Keep to the facts.', categories: ['allegation'] },
      { text: 'Set an example online.', audience: ['parent', 'staff'] },
      { text: 'Follow the staff code.', audience: ['staff'] },
    ],
    route: [
      {
        role: 'office',
        for: 'Meals, parking, buildings',
        contact: { email: 'office@westwoodpark.example', hours: '8am to 4pm' },
        replyDays: 2,
      },
      { role: 'headteacher', audience: ['parent'], contact: { email: 'head@gmail.com' } },
      { role: 'senior-leader', label: 'Your line manager', audience: ['staff'] },
      {
        role: 'complaints-policy',
        contact: { form: 'https://forms.elsewhere.example/complain' },
      },
    ],
    channels: [
      { name: 'Newsletter', for: 'News of every week', link: 'https://www.nhs.uk/news' },
      { name: 'Parents’ forum' },
    ],
    consequences: [
      { text: 'We may ask to talk with you.' },
      { text: 'We may ask you to take it down.', categories: ['allegation', 'rude'] },
      { text: 'We may stop pictures at events.', categories: ['photo'] },
      { text: 'We may use the staff rules.', audience: ['staff', 'governor'] },
    ],
    law: ['defamation', 'no-such-law'],
    help: ['childline', 'no-such-line'],
    resources: [
      {
        name: 'Westwood listening ear',
        for: 'Somebody to talk to',
        phone: '01632 960199',
        link: 'https://sites.google.com/view/ear',
      },
    ],
    victim: {
      about: 'We are here for you.',
      steps: [
        { step: 'save', text: 'Keep a copy.' },
        { step: 'ask-to-stop', text: 'Ask them to take it down.' },
        { step: 'report', text: 'Report it to the site.' },
      ],
    },
    sites: ['whatsapp', 'no-such-site'],
    languages: ['en', 'cy'],
    ...over,
  };
}

export function school(over: Partial<School> = {}): School {
  return {
    id: 'westwood-park',
    file: schoolFile(),
    source: { kind: 'file', name: 'westwood-park.json' },
    addedAt: '2026-11-20T09:00:00.000Z',
    enabled: true,
    ...over,
  };
}

export const ROUTE: readonly RouteStep[] = [
  {
    role: 'headteacher',
    for: 'About a member of staff',
    replyDays: 5,
    contact: { email: 'head@westwoodpark.example', phone: '01632 960123' },
  },
  { role: 'chair-of-governors', contact: { email: 'chair@westwoodpark.example' } },
  { role: 'complaints-policy' },
  {
    role: 'outside-body',
    label: 'Department for Education',
    url: 'https://www.gov.uk/complain-about-school',
  },
];

export function assessment(over: Partial<Assessment> = {}): Assessment {
  return {
    level: 'mention',
    hold: false,
    school: 'westwood-park',
    mentions: [{ start: 0, end: 13, in: 'draft', text: 'Westwood Park', school: 'westwood-park' }],
    concerns: [],
    care: [],
    prompts: [],
    plainComplaint: false,
    topic: 'none',
    route: [],
    ...over,
  };
}

export function prompt(
  category: Category,
  quotes: readonly string[],
  over: Partial<Prompt> = {},
): Prompt {
  const group = groupOf(category);
  if (group === 'care') throw new RangeError(`${category} has no prompt`);
  const common: Common = group;
  return {
    common,
    category,
    prompt: category,
    quotes,
    rules: [`${category}-1`],
    schoolRules: [],
    ...over,
  };
}

export function concern(category: Category, text: string, over: Partial<Concern> = {}): Concern {
  return {
    start: 0,
    end: text.length,
    category,
    text,
    rule: `${category}-1`,
    severity: 'plain',
    subjects: [],
    prompt: category,
    ...over,
  };
}

/** Each state of the card by name, as the gallery and the tests show them. */
export const STATES = {
  praise: assessment(),
  concern: assessment({
    level: 'pause',
    hold: true,
    prompts: [
      prompt('allegation', ['she’s a liar'], {
        schoolAsks: 'Please don’t post anything that could be untrue.',
      }),
      prompt('names-staff', ['Mrs Okafor', 'name and shame']),
    ],
    concerns: [concern('allegation', 'she’s a liar'), concern('names-staff', 'Mrs Okafor')],
    topic: 'staff-conduct',
    route: ROUTE,
  }),
  photo: assessment({
    level: 'advise',
    prompts: [prompt('photo', [])],
    concerns: [concern('photo', '')],
  }),
  complaint: assessment({
    level: 'advise',
    plainComplaint: true,
    concerns: [concern('complaint', 'third cold dinner this week')],
    topic: 'site-and-meals',
    route: [
      {
        role: 'office',
        for: 'Meals, parking, buildings',
        replyDays: 2,
        contact: { email: 'office@westwoodpark.example', phone: '01632 960123' },
      },
      { role: 'headteacher' },
      { role: 'chair-of-governors' },
      { role: 'complaints-policy' },
    ],
  }),
  safeguarding: care('safeguarding', ['bruises on his arm']),
  crisis: care('crisis', ['can’t go on']),
  targeted: care('targeted', ['they keep posting about me']),
} as const satisfies Readonly<Record<string, Assessment>>;

function care(category: Care['category'], quotes: readonly string[]): Assessment {
  return assessment({
    level: category === 'targeted' ? 'advise' : 'pause',
    care: [{ category, isFaint: false, quotes }],
    concerns: quotes.map((quote) => concern(category, quote)),
    topic: category === 'targeted' ? 'online-abuse' : 'safeguarding',
    route: [{ role: 'safeguarding-lead', contact: { phone: '01632 960124' } }],
  });
}
