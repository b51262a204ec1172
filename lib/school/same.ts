import { schoolIdOf } from './identity.ts';
import { sameName } from './names.ts';
import type { SchoolFile } from './schema.ts';

/** When two school files are the same, or speak of the same school. */

/** Whether two files say the very same. Both come out of the schema, which gives the keys in one order. */
export function sameFile(one: SchoolFile, other: SchoolFile): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether two files speak of one school: the same id, and not of two towns, as St Mary’s is in many. */
export function sameSchool(one: SchoolFile, other: SchoolFile): boolean {
  if (schoolIdOf(one.school) !== schoolIdOf(other.school)) return false;
  const { town } = one.school;
  return town === undefined || other.school.town === undefined || sameName(town, other.school.town);
}

/** The wanted id, or the first of `wanted-2`, `wanted-3` … that is not taken. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

/** Where a fault of a file stands, when the file is itself a part at `at`: `schools[2].file.school.name`. */
export function pathWithin(at: string, path: string): string {
  if (path === '' || path === 'file') return at;
  // A slip in the JSON: `line 3, column 7`.
  return path.startsWith('line ') ? `${at}, ${path}` : `${at}.${path}`;
}
