import type { SchoolFile } from './schema.ts';
import { wordsOf } from './names.ts';
import { TYPE_WORDS } from './vocabulary.ts';

/** What a school is called for short, and the id it is kept under. */

type Named = Pick<SchoolFile['school'], 'id' | 'name' | 'shortName'>;

const MAX_ID = 60;
// Own keys of every object: never good ids, even where ids are map keys.
const RESERVED: ReadonlySet<string> = new Set(['constructor', 'prototype']);

function isTypeWord(word: string): boolean {
  const parts = wordsOf(word);
  return parts.every((part) => TYPE_WORDS.has(part)) || TYPE_WORDS.has(word.toLowerCase());
}

/**
 * A school's name without the words that say what kind of school it is:
 * `Westwood Park Primary School` → `Westwood Park`, `The Westgate School` → `Westgate`.
 * What follows a comma or stands in brackets is left out. A name made of nothing else is given back whole.
 */
export function shortenName(name: string): string {
  const main = name.replace(/\s*[,(].*$/u, '').trim() || name;
  const words = main.split(/\s+/u);
  let start = 0;
  let end = words.length;
  while (end > 0 && isTypeWord(words[end - 1] ?? '')) end -= 1;
  while (start < end && /^(?:the|y|yr)$/i.test(words[start] ?? '')) start += 1;
  const short = words.slice(start, end).join(' ');
  return wordsOf(short).join('').length < 3 ? main : short;
}

/** The name the parent sees: the file's own short name, or the name without the kind of school. */
export function shortNameOf(school: Named): string {
  return school.shortName ?? shortenName(school.name);
}

/** An id from a name: `St Mary’s CofE Primary` → `st-marys-cofe-primary`; `school` where nothing is left. */
export function idFromName(name: string): string {
  const id = wordsOf(name.replaceAll('&', ' and '))
    .join('-')
    .replaceAll(/[^a-z0-9-]/g, '')
    .replaceAll(/-{2,}/g, '-')
    .slice(0, MAX_ID)
    .replaceAll(/^-|-$/g, '');
  if (id === '') return 'school';
  return RESERVED.has(id) ? `school-${id}` : id;
}

/** The id a school is kept under: the file's own, or one made from its name. */
export function schoolIdOf(school: Named): string {
  return school.id ?? idFromName(school.name);
}

/** Whether an id may be used at all. */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id);
}
