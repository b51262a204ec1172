import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { School } from '../../../lib/school/school.ts';

/** A school for tests, with just what a test says. */
export function aSchool(
  school: SchoolFile['school'],
  more: Partial<Omit<SchoolFile, 'school' | 'version'>> = {},
): School {
  return {
    id: school.id ?? school.name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
    file: { version: 1, school, route: [{ role: 'headteacher' }], ...more },
    source: { kind: 'pasted' },
    addedAt: '2026-01-01T00:00:00.000Z',
    enabled: true,
  };
}
