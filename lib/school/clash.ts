import type { Fault } from './fault.ts';
import { shortNameOf } from './identity.ts';
import { sameName } from './names.ts';
import type { Problem } from './problem.ts';
import { shown } from './problem.ts';
import { sameSchool } from './same.ts';
import type { SchoolFile } from './schema.ts';
import type { School } from './school.ts';

/**
 * Names that another added school already goes by. Whoever could claim them would have posts about that school
 * answered with their own words and contacts.
 */

/** A name a school goes by, and whether the school chose it among others. */
interface Name {
  readonly path: string;
  readonly text: string;
  readonly isAlias: boolean;
}

/**
 * What in a checked file is the name of a school that is added already, from another host.
 *
 * An alias must be nobody else's name at all. A name or short name may be shared by schools of different towns:
 * many are, and mentions are told apart by the town. The same school again is no clash but a replacement.
 *
 * @param others every added school, switched on or not
 * @param publisher host name the file was read from; none for a file opened, pasted or typed
 */
export function clashOf(
  file: SchoolFile,
  others: readonly School[],
  publisher: string | undefined,
): readonly Fault[] {
  const host = publisher === undefined ? undefined : plainHost(publisher);
  const strangers = others.filter((other) => isAnother(file, host, other));
  return namesOf(file).flatMap((name) => {
    const other = strangers.find((stranger) => isTaken(name, file, stranger));
    return other === undefined ? [] : [{ path: name.path, ...clash(name, other) }];
  });
}

function namesOf({ school }: SchoolFile): Name[] {
  const { name, shortName, aliases = [] } = school;
  return [
    { path: 'school.name', text: name, isAlias: false },
    ...(shortName === undefined
      ? []
      : [{ path: 'school.shortName', text: shortName, isAlias: false }]),
    ...aliases.map((text, index) => ({ path: `school.aliases[${index}]`, text, isAlias: true })),
  ];
}

/** Neither the same school again nor a neighbour on the same site, such as a trust's. */
function isAnother(file: SchoolFile, host: string | undefined, other: School): boolean {
  const otherHost = hostOf(other);
  if (host !== undefined && host === otherHost) return false;
  const isKnown = host !== undefined && otherHost !== undefined;
  return isKnown || !sameSchool(file, other.file);
}

function isTaken(name: Name, file: SchoolFile, { file: { school } }: School): boolean {
  const own = [school.name, school.shortName ?? '', ...(school.aliases ?? [])];
  // A short name that we derive ourselves is its school's too, but two St Mary's of one town may share it.
  const theirs = name.isAlias ? [...own, shortNameOf(school)] : own;
  if (!theirs.some((text) => sameName(text, name.text))) return false;
  return name.isAlias || !isElsewhere(file.school.town, school.town);
}

function isElsewhere(town: string | undefined, other: string | undefined): boolean {
  return town !== undefined && other !== undefined && !sameName(town, other);
}

function hostOf({ source }: School): string | undefined {
  return source.kind === 'page' && URL.canParse(source.url)
    ? plainHost(new URL(source.url).hostname)
    : undefined;
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

function clash({ text, isAlias }: Name, other: School): Problem {
  const host = hostOf(other);
  const from = host === undefined ? '' : ` (${host})`;
  const school = `${shown(other.file.school.name, 120)}${from}`;
  return {
    message: `“${shown(text, 120)}” is already a name of another school you have: ${school}.`,
    mend: isAlias
      ? 'Take it out of the file. If it is the same school, remove the other one first.'
      : 'If it is the same school, remove the other one first. If not, give each file its town.',
  };
}
