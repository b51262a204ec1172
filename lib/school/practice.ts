import puddlebrook from '../../schools/puddlebrook.json' with { type: 'json' };
import type { School } from './school.ts';
import { schoolFile } from './schema.ts';

/** A made-up school to practise with before one's own is added. Never stored, never looked for on a site. */
export function practiceSchool(): School {
  // The audit of the school files reads it with the whole checker.
  const file = schoolFile.parse(puddlebrook);
  return { id: 'practice', file, source: { kind: 'typed' }, addedAt: '', enabled: true };
}
