import fc from 'fast-check';
import { CATEGORIES, CATEGORY_GROUPS, TOPICS } from '../../../lib/rules/categories.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import {
  AUDIENCES,
  KINDS,
  NATIONS,
  PHASES,
  ROLES,
  VICTIM_STEPS,
} from '../../../lib/school/terms.ts';

/** Arbitrary school files that are good: every part of the schema, whatever may stand in it. */

const words = (list: string): readonly string[] => list.split(' ');

/** Words of one script each: none is a threat, a gag or a look-alike. */
const SCRIPTS: readonly (readonly string[])[] = [
  words(
    'ask first kind words children pictures families school please help listen share we you Thank',
  ),
  words('Ysgol Tŷ Ddewi plant teulu caredig gofynnwch rhannu lluniau tîm ŵyl'),
  words('café naïve Łódź Müller niña garçon Ångström rodziców szkoła dzieci'),
  words('школа дети семья вместе слушать добрые'),
  words('مدرسة أطفال عائلة كلمات'),
  words('স্কুল শিশু পরিবার'),
  words('ਸਕੂਲ ਬੱਚੇ ਪਰਿਵਾਰ'),
  words('학교 가족 아이들'),
  words('学校 家庭 孩子们'),
];

/** What may stand between words besides spaces. */
const SIGNS = ['4', '8.15am', '2 < 3', 'R&B', '“so”', '’', '…', '–', '❤️', '🙂', '50%', '(both)'];

/** A name that only one school has: fit for an alias, and never like one of {@link PLACES}. */
const STEMS = words('Brackenford Thornfield Wexmoor Clapgate Ddraigwen Ashmere Quillbury Zennorby');
const KINDS_OF_SCHOOL = words('Primary Infants Juniors Academy High');
const PLACES = ['Golf Club', 'Surgery', 'Retail Park', 'Railway Station'];

/** Optional keys are there or not, as in a file; never there as `undefined`. */
function group<T>(
  model: { [K in keyof T]: fc.Arbitrary<Exclude<T[K], undefined>> },
  required: (keyof T)[],
) {
  return fc.record(model, { requiredKeys: required, noNullPrototype: true });
}

const list = <T>(of: fc.Arbitrary<T>, max: number, min = 0) =>
  fc.array(of, { minLength: min, maxLength: Math.min(max, min + 4) });
const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 });

/** Words joined up to `max` UTF-16 code units; now and then the longest text there may be. */
function text(max: number): fc.Arbitrary<string> {
  const parts = fc.constantFrom(...SCRIPTS).chain((script) =>
    fc.array(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...script) }, fc.constantFrom(...SIGNS)),
      {
        minLength: 1,
        maxLength: 24,
      },
    ),
  );
  const line = parts.map((all) => {
    const fitting = all.filter((_, at) => all.slice(0, at + 1).join(' ').length <= max);
    return fitting.join(' ') || 'Kind';
  });
  return fc.oneof(
    { weight: 20, arbitrary: line },
    fc.constant('m'.repeat(max)),
    fc.constant('ш'.repeat(max)),
  );
}

/** What the school may do may speak of the police, the law and a ban. */
const consequenceText = fc.oneof(
  text(240),
  fc.constantFrom('If it is serious, we may tell the police.', 'You may be barred from the site.'),
);

/** A title: one script throughout. */
function title(max: number): fc.Arbitrary<string> {
  const line = fc
    .constantFrom(...SCRIPTS)
    .chain((script) => fc.array(fc.constantFrom(...script), { minLength: 1, maxLength: 5 }))
    .map((all) => all.join(' '));
  return fc.oneof(
    line.map((all) => (all.length <= max ? all : 'Policy')),
    fc.constant('W'.repeat(max)),
  );
}

const stem = fc.constantFrom(...STEMS);
const ownName = fc.oneof(
  fc.tuple(stem, fc.constantFrom(...KINDS_OF_SCHOOL)).map((parts) => parts.join(' ')),
  stem.map((name) => `St Mary’s C of E (VA) Primary & Nursery School, ${name}`),
  fc.constantFrom(
    'Школа номер девять',
    'مدرسة الأمل',
    'Ysgol Gynradd Tŷ Ddewi',
    'The Westgate School',
  ),
);
const alias = fc.oneof(
  fc.tuple(stem, fc.constantFrom(...KINDS_OF_SCHOOL)).map((parts) => parts.join(' ')),
  stem.map((name) => `#${name}Mums`),
  stem.map((name) => `@${name.toLowerCase()}-office`),
  stem.map((name) => `St Mary’s ${name}`),
  fc.constantFrom(
    'WPPS',
    'TWS',
    'Clappy',
    'Ysgol Bryn Coch',
    'Школа Березка',
    `W${'x'.repeat(59)}`,
  ),
);
const notAlias = fc.tuple(stem, fc.constantFrom(...PLACES)).map((parts) => parts.join(' '));

const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const slug = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('-')),
  fc.constantFrom('childline', 'a'.repeat(60)),
);
const yearMonth = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

const host = fc
  .tuple(
    fc.constantFrom('www', 'office', 'a-b', 'x1'),
    stem,
    fc.constantFrom('example', 'sch.uk', 'org.uk'),
  )
  .map((parts) => parts.join('.'));
const link = fc
  .tuple(
    host,
    fc.constantFrom(
      '',
      '/',
      '/a_b/c-d.pdf',
      '/x%20y?q=1&r=2',
      '/~a/(b)#c',
      '?a=b',
      '/:@!$*+,;=',
      `/${'p'.repeat(200)}`,
    ),
  )
  .map(([name, rest]) => `https://${name}${rest}`);
const email = fc
  .tuple(fc.constantFrom('office', 'a', 'year4.teacher', 'send+help', 'a_b-c'), host)
  .map((parts) => parts.join('@'));
const phone = fc.constantFrom(
  '01632 960123',
  '+44 1632 960123',
  '020 7946 0123',
  '07700900123',
  '0800 123 4567',
);
const inert = fc.stringMatching(/^(?:https:\/\/)?[\w./#+=-]{1,60}$/);

const audience = some(AUDIENCES);
const CARE: ReadonlySet<string> = new Set(CATEGORY_GROUPS.care);
const categories = fc.subarray(CATEGORIES.filter((category) => !CARE.has(category)));

const contact = group<NonNullable<SchoolFile['route'][number]['contact']>>(
  { email, phone, form: link, hours: text(120) },
  [],
);

const identity = group<SchoolFile['school']>(
  {
    id: slug,
    name: ownName,
    shortName: ownName.filter((name) => name.length <= 60),
    aliases: list(alias, 20),
    notAliases: list(notAlias, 40),
    phase: fc.constantFrom(...PHASES),
    kind: fc.constantFrom(...KINDS),
    nation: fc.constantFrom(...NATIONS),
    town: title(60),
    website: link,
  },
  ['name'],
);

type Policy = NonNullable<SchoolFile['policy']>;
const policy = group<Policy>(
  {
    title: title(120),
    address: link,
    approved: yearMonth,
    approvedBy: title(80),
    review: yearMonth,
    owners: list(title(80), 8),
    basedOn: title(120),
    linked: list(
      group<NonNullable<Policy['linked']>[number]>({ title: title(80), address: link }, ['title']),
      20,
    ),
    scope: text(240),
    covers: list(text(160), 8),
    definitions: list(
      fc.record({ term: title(40), means: text(160) }, { noNullPrototype: true }),
      8,
    ),
  },
  ['title'],
);

type Commons = NonNullable<SchoolFile['commons']>;
type Common = NonNullable<Commons['sense']>;
type Ask = NonNullable<Common['asks']>[number];
const common = group<Common>(
  { summary: text(160), asks: list(group<Ask>({ text: text(240), categories }, ['text']), 20) },
  ['summary'],
);

type Step = SchoolFile['route'][number];
const step = group<Step>(
  {
    role: fc.constantFrom(...ROLES.filter((role) => role !== 'outside-body')),
    label: text(80),
    for: text(160),
    firstFor: fc.subarray(TOPICS.filter((topic) => topic !== 'none')),
    audience,
    contact,
    replyDays: fc.integer({ min: 1, max: 60 }),
  },
  ['role'],
);

type Victim = NonNullable<SchoolFile['victim']>;
const victimStep = fc.record(
  { step: fc.constantFrom(...VICTIM_STEPS), text: text(240) },
  { noNullPrototype: true },
);

/** A good school file: what {@link checkSchoolFile} must give back as it is. */
export const goodFile: fc.Arbitrary<SchoolFile> = group<SchoolFile>(
  {
    $schema: inert,
    version: fc.constant(1),
    revision: fc.integer({ min: 1, max: 1_000_000 }),
    school: identity,
    policy,
    values: list(text(240), 12),
    commons: group<Commons>({ courtesy: common, decency: common, sense: common }, []),
    questions: list(text(240), 12),
    expectations: list(
      group<NonNullable<SchoolFile['expectations']>[number]>(
        { text: text(240), audience, categories },
        ['text'],
      ),
      60,
    ),
    photos: list(text(240), 8),
    route: list(step, 12, 1),
    channels: list(
      group<NonNullable<SchoolFile['channels']>[number]>(
        { name: title(80), for: text(160), link },
        ['name'],
      ),
      8,
    ),
    contacts: group<NonNullable<SchoolFile['contacts']>>(
      { safeguarding: contact, send: contact, dataProtection: contact },
      [],
    ),
    consequences: list(
      group<NonNullable<SchoolFile['consequences']>[number]>(
        { text: consequenceText, audience, categories },
        ['text'],
      ),
      16,
    ),
    law: list(slug, 12),
    help: list(slug, 20),
    resources: list(
      group<NonNullable<SchoolFile['resources']>[number]>(
        { name: title(80), for: text(160), link, phone },
        ['name', 'for'],
      ),
      12,
    ),
    victim: group<Victim>({ about: text(240), steps: list(victimStep, VICTIM_STEPS.length) }, []),
    sites: list(slug, 30),
    languages: fc.subarray<'en' | 'cy'>(['en', 'cy']),
    signature: inert,
  },
  ['version', 'school', 'route'],
);
