import type { Concern } from './types.ts';

/** Naming somebody is no grievance about them. */
const NEUTRAL: ReadonlySet<Concern['category']> = new Set([
  'names-staff',
  'names-child',
  'photo',
  'whereabouts',
]);

/** Whether somebody of the school is who a concern is about: outside bodies come first then. */
export function isAboutStaff(concerns: readonly Pick<Concern, 'category' | 'subjects'>[]): boolean {
  return concerns.some(
    ({ category, subjects }) =>
      !NEUTRAL.has(category) &&
      subjects.some((who) => who === 'staff' || who === 'head' || who === 'governors'),
  );
}
