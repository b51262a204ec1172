import { linksOf } from '../school/links.ts';
import type { SchoolFile } from '../school/schema.ts';

/**
 * Where an address that is not the school's own leads: to a body we know, to a site where anybody can have a
 * page or an e-mail address, or elsewhere.
 */
export type Place = 'known' | 'shared-page' | 'shared-mail' | 'other';

/** The addresses of a school file that are not the school's own, with what is to be said of them. */
export type Places = ReadonlyMap<string, Place>;

/**
 * The host that counts as the school's own: where the file was read, else the site it names itself. That
 * second one proves nothing, but an address elsewhere is then still seen to be elsewhere.
 */
function ownHost(
  { school }: Pick<SchoolFile, 'school'>,
  publisher: string | undefined,
): string | undefined {
  if (publisher !== undefined || school.website === undefined) return publisher;
  return new URL(school.website).host;
}

/** The places of all web and e-mail addresses of a checked file. Where nobody knows the school's own host, none is “other”. */
export function placesOf(file: SchoolFile, publisher: string | undefined): Places {
  const own = ownHost(file, publisher);
  return new Map(
    linksOf(file, own).flatMap(({ url, kind, what }): [string, Place][] => {
      if (kind === 'own' || (kind === 'other' && own === undefined)) return [];
      if (kind !== 'shared') return [[url, kind]];
      return [[url, what === 'email' ? 'shared-mail' : 'shared-page']];
    }),
  );
}
