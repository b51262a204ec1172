import type { Fault } from './fault.ts';
import { isGeneric } from './alias.ts';
import { sameName } from './names.ts';
import { shortNameOf } from './identity.ts';
import { linksOf } from './links.ts';
import { OUTDATED } from './outdated.ts';
import { shown } from './problem.ts';
import type { SchoolFile } from './schema.ts';
import { textsOf } from './texts.ts';

/** What to check a file against: all of it is given, nothing is looked up. */
export interface CheckOptions {
  /** Today as `2026-11-20`: without it, dates are not looked at. */
  readonly today?: string;
  /** Host name the file was read from. */
  readonly publisher?: string;
  /** Ids of the bundled helplines. */
  readonly helpIds?: ReadonlySet<string>;
  /** Ids of the supported sites. */
  readonly siteIds?: ReadonlySet<string>;
  /** What there is to say of the wording, such as how hard it is to read: for schools, not for parents. */
  readonly wording?: (file: SchoolFile) => readonly Fault[];
  /** Ids of the bundled law notes. */
  readonly lawIds?: ReadonlySet<string>;
}

/** Things a school should look at; the file works all the same. */
export function warningsOf(file: SchoolFile, options: CheckOptions): Fault[] {
  return [
    ...dates(file, options.today),
    ...names(file),
    ...route(file),
    ...wording(file),
    ...(options.wording?.(file) ?? []),
    ...links(file, options.publisher),
    ...unknownIds('law', file.law, options.lawIds),
    ...unknownIds('help', file.help, options.helpIds),
    ...unknownIds('sites', file.sites, options.siteIds),
  ];
}

function dates(file: SchoolFile, today: string | undefined): Fault[] {
  const { approved, review } = file.policy ?? {};
  const faults: Fault[] = [];
  if (review !== undefined && today !== undefined && review < today.slice(0, 7)) {
    faults.push({
      path: 'policy.review',
      message: `The policy was due for review in ${review}.`,
      mend: 'Review it, then change the date here.',
    });
  }
  if (review !== undefined && approved !== undefined && review < approved) {
    faults.push({
      path: 'policy.review',
      message: 'The review date is before the date of approval.',
      mend: 'Correct one of the two dates.',
    });
  }
  return faults;
}

function names(file: SchoolFile): Fault[] {
  const { school } = file;
  const faults: Fault[] = [];
  for (const [index, alias] of (school.aliases ?? []).entries()) {
    const path = `school.aliases[${index}]`;
    if (isGeneric(alias)) {
      faults.push({
        path,
        message: `“${shown(alias)}” is made of ordinary words, so it may turn up where nobody means the school.`,
        mend: 'Leave it out if parents seldom use it, or list what else it could mean in “notAliases”.',
      });
    }
    const earlier = [school.name, shortNameOf(school), ...(school.aliases ?? []).slice(0, index)];
    if (earlier.some((name) => sameName(name, alias))) {
      faults.push({
        path,
        message: `“${shown(alias)}” is there already.`,
        mend: 'Delete this one.',
      });
    }
  }
  return faults;
}

function route(file: SchoolFile): Fault[] {
  const faults: Fault[] = [];
  const contacts = [
    ...file.route.map((step) => step.contact),
    ...Object.values(file.contacts ?? {}),
  ];
  if (!contacts.some((contact) => contact?.email ?? contact?.phone ?? contact?.form)) {
    faults.push({
      path: 'route',
      message: 'Nobody on the route has an e-mail address, a phone number or a form.',
      mend: 'Give at least the office a contact, so that parents can act at once.',
    });
  }
  if (file.school.nation === undefined) {
    faults.push({
      path: 'school.nation',
      message: 'Without the nation, parents are not shown who can help outside the school.',
      mend: 'Add "nation": england, wales, scotland or northern-ireland.',
    });
  }
  return faults;
}

const PERSON = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Rev|Father|Sister)\b\.? \p{Lu}/u;

function wording(file: SchoolFile): Fault[] {
  return textsOf(file).flatMap(({ path, text }) => {
    const faults: Fault[] = OUTDATED.filter(({ pattern }) => pattern.test(text)).map(
      ({ message, mend }) => ({ path, message, mend }),
    );
    if (PERSON.test(text) && !path.startsWith('school.')) {
      faults.push({
        path,
        message: 'This seems to name a person.',
        mend: 'Name the role instead: people change, and nobody’s name is needed here.',
      });
    }
    return faults;
  });
}

function links(file: SchoolFile, publisher: string | undefined): Fault[] {
  return linksOf(file, publisher)
    .filter(({ kind }) => kind === 'shared')
    .map(({ path, host, what }) => ({
      path,
      ...(what === 'email'
        ? {
            message: `Anybody can have an address at ${host}, so parents cannot tell that this one is yours.`,
            mend: 'Better give an address at the school’s own domain.',
          }
        : {
            message: `Anybody can put up a page at ${host}, so parents cannot tell that this one is yours.`,
            mend: 'Better link to a page on the school’s own site.',
          }),
    }));
}

function unknownIds(
  key: string,
  ids: readonly string[] | undefined,
  known: ReadonlySet<string> | undefined,
): Fault[] {
  if (ids === undefined || known === undefined) return [];
  return ids.flatMap((id, index) =>
    known.has(id)
      ? []
      : [
          {
            path: `${key}[${index}]`,
            message: `“${shown(id)}” is not an id this version knows; it will not be shown.`,
            mend: 'Look the id up in the school guide.',
          },
        ],
  );
}
