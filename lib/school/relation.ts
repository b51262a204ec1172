import { differenceOf, saysTheSame, type Difference } from './difference.ts';
import { sameSchool } from './same.ts';
import type { SchoolFile } from './schema.ts';
import type { School, SchoolSource } from './school.ts';

/** What a school file that is looked at is to the schools the parent has. */
export type Relation =
  | { readonly kind: 'new' }
  /** The very same is there already. */
  | { readonly kind: 'same'; readonly school: School }
  /** Another version of a school that came from the same place. */
  | { readonly kind: 'newer'; readonly school: School; readonly difference: Difference }
  /** What is there has a higher number: nothing to add. */
  | { readonly kind: 'older'; readonly school: School }
  /** The same school by its id or name, from another place. */
  | { readonly kind: 'elsewhere'; readonly school: School; readonly difference: Difference };

/**
 * Of several of the same school the one from the same place is meant, else one that says the same, else one that the
 * parent may replace.
 *
 * @param source where the file comes from now
 */
export function relationOf(
  file: SchoolFile,
  source: SchoolSource,
  schools: readonly School[],
): Relation {
  const alike = schools.filter((school) => sameSchool(school.file, file));
  const school =
    alike.find((one) => isSamePlace(one.source, source)) ??
    alike.find((one) => saysTheSame(one.file, file)) ??
    // What the device's policy set is not the parent's to replace.
    alike.find((one) => one.source.kind !== 'managed') ??
    alike[0];
  if (school === undefined) return { kind: 'new' };
  if ((school.file.revision ?? 0) > (file.revision ?? 0)) return { kind: 'older', school };
  const difference = differenceOf(school.file, file);
  const isSame = difference.parts.length === 0;
  if (isSamePlace(school.source, source))
    return isSame ? { kind: 'same', school } : { kind: 'newer', school, difference };
  // From its own page it can be kept fresh, even where it says the same.
  return isSame && hostOf(source) === undefined
    ? { kind: 'same', school }
    : { kind: 'elsewhere', school, difference };
}

/** The host a school was read on; undefined for one that came from no page. */
export function hostOf(source: SchoolSource): string | undefined {
  return source.kind === 'page' ? new URL(source.url).host : undefined;
}

/** Whether two schools came from one site. Of files and texts nobody knows where they are from. */
export function isSamePlace(one: SchoolSource, other: SchoolSource): boolean {
  return hostOf(one) !== undefined && hostOf(one) === hostOf(other);
}
