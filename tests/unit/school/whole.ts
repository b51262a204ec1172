import { isDeepStrictEqual } from 'node:util';
import type { SchoolFile } from '../../../lib/school/schema.ts';

/** A school file with every field there is, and ways to change any of them. Numbers are Ofcom's fictitious ones. */

export function fullFile(): SchoolFile {
  const contact = {
    email: 'office@westwoodpark.example',
    phone: '01632 960001',
    form: 'https://www.westwoodpark.example/form',
    hours: 'Mornings',
  };
  const common = (name: string) => ({
    summary: `${name} for all.`,
    asks: [{ text: `${name}, please.`, categories: ['photo' as const] }, { text: 'Thank you.' }],
  });
  return {
    $schema: './school-file.schema.json',
    version: 1,
    revision: 3,
    school: {
      id: 'westwood-park',
      name: 'Westwood Park Primary School',
      shortName: 'Westwood Park',
      aliases: ['WPPS', 'Westwood Pk'],
      notAliases: ['Westwood Park Golf Club', 'Westwood Park Road'],
      phase: 'primary',
      kind: 'maintained',
      nation: 'england',
      town: 'Brackenford',
      website: 'https://www.westwoodpark.example/',
    },
    policy: {
      title: 'Social media policy',
      address: 'https://www.westwoodpark.example/policy',
      approved: '2025-02',
      approvedBy: 'Governing board',
      review: '2027-02',
      owners: ['Headteacher', 'Online safety lead'],
      basedOn: 'The county’s model policy',
      linked: [
        { title: 'Complaints', address: 'https://www.westwoodpark.example/complaints' },
        { title: 'Anti-bullying' },
      ],
      scope: 'Everyone.',
      covers: ['Posts', 'Pictures'],
      definitions: [{ term: 'Parent', means: 'Carers and relatives too' }],
    },
    values: ['A school for everyone.', 'We dream big.'],
    commons: {
      courtesy: common('Courtesy'),
      decency: common('Decency'),
      sense: common('Sense'),
    },
    questions: ['One?', 'Two?'],
    expectations: [
      { text: 'Set an example.', audience: ['parent', 'staff'], categories: ['rude', 'heat'] },
      { text: 'Follow the code.' },
    ],
    photos: ['Your own child only.'],
    route: [
      {
        role: 'office',
        label: 'School office',
        for: 'Anything',
        firstFor: ['general', 'learning'],
        audience: ['parent'],
        contact,
        replyDays: 2,
      },
      { role: 'headteacher' },
    ],
    channels: [{ name: 'Newsletter', for: 'News', link: 'https://www.westwoodpark.example/news' }],
    contacts: { safeguarding: contact, send: contact, dataProtection: contact },
    consequences: [
      { text: 'We may talk.', audience: ['parent'], categories: ['threat'] },
      { text: 'We may report it.' },
    ],
    law: ['defamation'],
    help: ['childline', 'ceop'],
    resources: [
      {
        name: 'Advice',
        for: 'Worries',
        link: 'https://advice.example/',
        phone: '01632 960002',
      },
    ],
    victim: { about: 'We stand by you.', steps: [{ step: 'save', text: 'Keep it.' }] },
    sites: ['facebook'],
    languages: ['en', 'cy'],
    signature: 'none',
  };
}

export type Path = readonly (string | number)[];

/** The path of every text and number in a value; of every list and group as well, if `inner`. */
export function leavesOf(value: unknown, inner = false, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const own = inner && path.length > 0 ? [path] : [];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return [
    ...own,
    ...keys.flatMap((key) => leavesOf(Reflect.get(value, key), inner, [...path, key])),
  ];
}

/**
 * The file with another value at a path; without one, what stands there is taken away. A path that is no more is left
 * alone. What comes out need not be a file that the checker takes: only a text or a number can be put in the place of one.
 */
export function withLeaf(file: SchoolFile, path: Path, value: unknown): SchoolFile {
  const copy: unknown = structuredClone(file);
  const last = path.at(-1) ?? '';
  let here: unknown = copy;
  for (const key of path.slice(0, -1)) {
    if (typeof here !== 'object' || here === null) return file;
    here = Reflect.get(here, key);
  }
  if (typeof here !== 'object' || here === null || !Object.hasOwn(here, last)) return file;
  if (value === undefined) {
    if (Array.isArray(here)) here.splice(Number(last), 1);
    else Reflect.deleteProperty(here, last);
  } else if (typeof Reflect.get(here, last) !== 'object') {
    Reflect.set(here, last, value);
  }
  return copy as SchoolFile;
}

/** Whether two files differ in more than some of their keys. */
export function differs(
  one: SchoolFile,
  other: SchoolFile,
  but: ReadonlySet<string | number>,
): boolean {
  const rest = (file: SchoolFile) =>
    Object.fromEntries(Object.entries(file).filter(([key]) => !but.has(key)));
  return !isDeepStrictEqual(rest(one), rest(other));
}
