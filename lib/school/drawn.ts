import type { Contact, SchoolFile } from './schema.ts';

/**
 * A school file drawn as labelled rows, part by part, for a person to compare with another. Two files that differ
 * in anything but `$schema`, `version`, `revision` and `signature` give different rows; the types hold that no
 * field is forgotten.
 */

/** In the order in which they are shown. */
export const PARTS = [
  'names',
  'contacts',
  'links',
  'policy',
  'values',
  'commons',
  'questions',
  'expectations',
  'photos',
  'consequences',
  'help',
] as const;
export type PartId = (typeof PARTS)[number];

/** What a row says of the school; each has its words in the locale, as `diff.label.…`. */
export type Label =
  | ('name' | 'short-name' | 'alias' | 'not-alias' | 'id' | 'town' | 'phase' | 'kind' | 'nation')
  | ('step' | 'step-label' | 'step-for' | 'first-for' | 'audience' | 'reply-days')
  | ('contact' | 'email' | 'phone' | 'form' | 'hours' | 'named')
  | ('channel' | 'channel-for' | 'channel-link' | 'resource-phone')
  | ('website' | 'policy-address' | 'linked-address' | 'resource-link')
  | ('policy' | 'approved' | 'approved-by' | 'review' | 'owner' | 'based-on' | 'linked')
  | ('scope' | 'covers' | 'term' | 'means' | 'value' | 'common' | 'summary' | 'ask' | 'categories')
  | ('question' | 'expectation' | 'photo' | 'consequence' | 'help' | 'resource' | 'resource-for')
  | ('victim' | 'victim-about' | 'victim-step' | 'victim-text' | 'site' | 'law' | 'language');

export interface Row {
  readonly part: PartId;
  readonly label: Label;
  /** What it belongs to, where its label does not say so: a role, a common, a title. */
  readonly of?: string;
  /** Which one of those of the same name, from 2 on. */
  readonly nth?: number;
  /** Empty for a list or a group that is there with nothing in it. Ids are parted by a comma and a space. */
  readonly text: string;
}

type Item = Pick<Row, 'of' | 'nth'>;
/** The rows of a value; `item` is what it belongs to. */
type Draw<T> = (value: T, item: Item) => readonly Row[];
type Draws<T> = { readonly [K in keyof T]-?: Draw<NonNullable<T[K]>> };

const none = (): readonly Row[] => [];

/** One row. */
function line(part: PartId, label: Label): Draw<string | number> {
  return (value, item) => [{ part, label, ...item, text: String(value) }];
}

/** The row an item begins with: it names the item, so it needs no other name. */
function head(part: PartId, label: Label): Draw<string> {
  return (text) => [{ part, label, text }];
}

/** A row for all the ids of a list. */
function ids(part: PartId, label: Label): Draw<readonly string[]> {
  return (value, item) => [{ part, label, ...item, text: value.join(', ') }];
}

/** The rows of each of a list; one empty row where there are none. */
function list<T>(part: PartId, label: Label, draw: Draw<T>): Draw<readonly T[]> {
  return (values, item) =>
    orEmpty(
      values.flatMap((value) => draw(value, item)),
      { part, label, ...item, text: '' },
    );
}

/** A row for each text of a list. */
function lines(part: PartId, label: Label): Draw<readonly string[]> {
  return list(part, label, line(part, label));
}

/** As {@link list}, where each has a name that its rows are marked with. */
function named<T>(
  part: PartId,
  label: Label,
  nameOf: (value: T) => string,
  draw: Draw<T>,
): Draw<readonly T[]> {
  return (values) => {
    const seen = new Map<string, number>();
    const rows = values.flatMap((value) => {
      const of = nameOf(value);
      const nth = (seen.get(of) ?? 0) + 1;
      seen.set(of, nth);
      return draw(value, nth === 1 ? { of } : { of, nth });
    });
    return orEmpty(rows, { part, label, text: '' });
  };
}

/** The rows of each field, in the order of `draws`. */
function all<T extends object>(draws: Draws<T>): Draw<T> {
  return (value, item) => {
    const rows: Row[] = [];
    for (const key in draws) {
      const field = value[key];
      if (field !== undefined && field !== null) rows.push(...draws[key](field, item));
    }
    return rows;
  };
}

/** As {@link all}, for a group that may be there with nothing in it. */
function group<T extends object>(part: PartId, label: Label, draws: Draws<T>): Draw<T> {
  const draw = all(draws);
  return (value, item) => orEmpty(draw(value, item), { part, label, ...item, text: '' });
}

/** Under a head of its own, whose name its rows are marked with. */
function under<T>(part: PartId, label: Label, of: string, draw: Draw<T>): Draw<T> {
  return (value) => [{ part, label, text: of }, ...draw(value, { of })];
}

function orEmpty(rows: readonly Row[], empty: Row): readonly Row[] {
  return rows.length === 0 ? [empty] : rows;
}

type Of<K extends keyof SchoolFile> = NonNullable<SchoolFile[K]>;
type Common = NonNullable<Of<'commons'>['courtesy']>;

const contact = group<Contact>('contacts', 'contact', {
  email: line('contacts', 'email'),
  phone: line('contacts', 'phone'),
  form: line('contacts', 'form'),
  hours: line('contacts', 'hours'),
});

const common: Draw<Common> = all<Common>({
  summary: line('commons', 'summary'),
  asks: list(
    'commons',
    'ask',
    all<NonNullable<Common['asks']>[number]>({
      text: line('commons', 'ask'),
      categories: ids('commons', 'categories'),
    }),
  ),
});

const drawFile = all<SchoolFile>({
  // For machines: nothing of it reaches the parent.
  $schema: none,
  version: none,
  revision: none,
  signature: none,
  school: all<SchoolFile['school']>({
    name: line('names', 'name'),
    shortName: line('names', 'short-name'),
    aliases: lines('names', 'alias'),
    notAliases: lines('names', 'not-alias'),
    id: line('names', 'id'),
    town: line('names', 'town'),
    phase: line('names', 'phase'),
    kind: line('names', 'kind'),
    nation: line('names', 'nation'),
    website: line('links', 'website'),
  }),
  route: named(
    'contacts',
    'step',
    (step) => step.role,
    all<Of<'route'>[number]>({
      role: head('contacts', 'step'),
      label: line('contacts', 'step-label'),
      for: line('contacts', 'step-for'),
      firstFor: ids('contacts', 'first-for'),
      audience: ids('contacts', 'audience'),
      contact,
      replyDays: line('contacts', 'reply-days'),
    }),
  ),
  contacts: group<Of<'contacts'>>('contacts', 'named', {
    safeguarding: under('contacts', 'named', 'safeguarding-lead', contact),
    send: under('contacts', 'named', 'senco', contact),
    dataProtection: under('contacts', 'named', 'data-protection-officer', contact),
  }),
  channels: named(
    'contacts',
    'channel',
    (channel) => channel.name,
    all<Of<'channels'>[number]>({
      name: head('contacts', 'channel'),
      for: line('contacts', 'channel-for'),
      link: line('contacts', 'channel-link'),
    }),
  ),
  policy: all<Of<'policy'>>({
    title: line('policy', 'policy'),
    address: line('links', 'policy-address'),
    approved: line('policy', 'approved'),
    approvedBy: line('policy', 'approved-by'),
    review: line('policy', 'review'),
    owners: lines('policy', 'owner'),
    basedOn: line('policy', 'based-on'),
    scope: line('policy', 'scope'),
    covers: lines('policy', 'covers'),
    definitions: named(
      'policy',
      'term',
      (definition) => definition.term,
      all({ term: head('policy', 'term'), means: line('policy', 'means') }),
    ),
    linked: named(
      'policy',
      'linked',
      (linked) => linked.title,
      all<NonNullable<Of<'policy'>['linked']>[number]>({
        title: head('policy', 'linked'),
        address: line('links', 'linked-address'),
      }),
    ),
  }),
  values: lines('values', 'value'),
  commons: group<Of<'commons'>>('commons', 'common', {
    courtesy: under('commons', 'common', 'courtesy', common),
    decency: under('commons', 'common', 'decency', common),
    sense: under('commons', 'common', 'sense', common),
  }),
  questions: lines('questions', 'question'),
  expectations: list(
    'expectations',
    'expectation',
    all<Of<'expectations'>[number]>({
      text: line('expectations', 'expectation'),
      audience: ids('expectations', 'audience'),
      categories: ids('expectations', 'categories'),
    }),
  ),
  photos: lines('photos', 'photo'),
  consequences: list(
    'consequences',
    'consequence',
    all<Of<'consequences'>[number]>({
      text: line('consequences', 'consequence'),
      audience: ids('consequences', 'audience'),
      categories: ids('consequences', 'categories'),
    }),
  ),
  help: lines('help', 'help'),
  resources: named(
    'help',
    'resource',
    (resource) => resource.name,
    all<Of<'resources'>[number]>({
      name: head('help', 'resource'),
      for: line('help', 'resource-for'),
      link: line('links', 'resource-link'),
      phone: line('contacts', 'resource-phone'),
    }),
  ),
  victim: group<Of<'victim'>>('help', 'victim', {
    about: line('help', 'victim-about'),
    steps: named(
      'help',
      'victim-step',
      (step) => step.step,
      all({ step: head('help', 'victim-step'), text: line('help', 'victim-text') }),
    ),
  }),
  sites: lines('help', 'site'),
  law: lines('help', 'law'),
  languages: lines('help', 'language'),
});

/** The rows of a checked school file by part, each in the order of the file. Linear in the file. */
export function drawn(file: SchoolFile): ReadonlyMap<PartId, readonly Row[]> {
  return Map.groupBy(drawFile(file, {}), (row) => row.part);
}
