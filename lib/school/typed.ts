import type { Kind, Nation } from './terms.ts';

/** What a parent knows of a school that publishes nothing. */
export interface Typed {
  readonly name: string;
  readonly nation: Nation;
  readonly kind: Kind;
  readonly town?: string;
}

/**
 * The JSON value of a school file for a school that publishes none: its name, and the class teacher to begin with.
 * The nation's usual people and bodies do the rest. Checked like any other file before it is used.
 */
export function typedSchool({ name, nation, kind, town }: Typed): object {
  return {
    version: 1,
    school: { name, kind, nation, ...(town === undefined ? {} : { town }) },
    route: [{ role: teacherOf(name) }],
  };
}

/** Younger children have a class teacher, whatever else the name says: High Wycombe Primary School. */
const YOUNGER =
  /\b(?:primary|infants?|juniors?|nursery|first|prep|preparatory|gynradd|babanod|iau|feithrin)\b/i;
const OLDER =
  /\b(?:secondary|high|grammar|college|sixth|upper|comprehensive|uwchradd|gyfun|ramadeg)\b/i;

/** Secondary pupils have a form tutor. */
function teacherOf(name: string): 'class-teacher' | 'form-tutor' {
  return OLDER.test(name) && !YOUNGER.test(name) ? 'form-tutor' : 'class-teacher';
}
