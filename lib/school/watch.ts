import type { School } from './schema.ts';
import type { Watch } from './mentions.ts';

/** Derives what people type when they mean each school (design, section 4). */
export function deriveWatch(schools: readonly School[]): Watch {
  return {
    schools: schools
      .filter((school) => school.enabled)
      .map((school) => ({
        id: school.id,
        forms: [(school.file.school.shortName ?? school.file.school.name).toLowerCase()],
      })),
  };
}
