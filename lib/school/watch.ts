import { CUES, KINDS } from './cue-lists.ts';
import { STOP_WORDS } from './everyday.ts';
import { formsOfAlias } from './forms-alias.ts';
import { formsOfName } from './forms.ts';
import type { Watch, WatchedSchool, WatchForm } from './mentions.ts';
import { NEED } from './need.ts';
import { falseFriends, spellings, tokensOf } from './spellings.ts';
import type { School } from './school.ts';

/** Derives what people type when they mean each added school (design, section 4). */
export function deriveWatch(schools: readonly School[]): Watch {
  const enabled = schools.filter((school) => school.enabled);
  return {
    version: 1,
    cues: CUES,
    schools: enabled.map((school) => watchedSchool(school, enabled)),
  };
}

/** The names a school gives itself, with a space on each side of every word. */
function namesOf({ file: { school } }: School): string[] {
  return [school.name, school.shortName ?? '', ...(school.aliases ?? [])]
    .map((name) => ` ${tokensOf(name).join(' ')} `)
    .filter((name) => name.trim() !== '');
}

/** What a file says is not its school: no file may say that of another school's name. */
function notFormsOf(school: School, all: readonly School[]): WatchForm[] {
  const nots = (school.file.school.notAliases ?? []).map(tokensOf);
  if (nots.length === 0) return [];
  const others = all.filter((other) => other !== school).flatMap(namesOf);
  return nots
    .filter((not) => !others.some((name) => ` ${not.join(' ')} `.includes(name)))
    .map(notForm);
}

function watchedSchool(given: School, all: readonly School[]): WatchedSchool {
  const {
    id,
    file: { school },
  } = given;
  const name = tokensOf(school.name);
  const town = tokensOf(school.town ?? '');
  const aliases = [school.shortName, ...(school.aliases ?? [])].filter(
    (each) => each !== undefined,
  );
  const forms = distinct([
    ...notFormsOf(given, all),
    ...[
      ...aliases.flatMap((alias) => formsOfAlias(alias, town)),
      ...formsOfName(school.name, town),
    ].flatMap(spellings),
  ]).map(guarded);
  return {
    id,
    forms: [...forms, ...falseFriends(forms).map((word) => notForm([word]))],
    kinds: kindsOf(name, school.phase).concat(school.kind === 'independent' ? INDEPENDENT : []),
    town: town.join(' '),
  };
}

/** An everyday word is no name without a capital and much of a school around it, however it came about. */
function guarded(form: WatchForm): WatchForm {
  const [word = '', more] = form.words;
  return form.not || more !== undefined || !STOP_WORDS.has(word)
    ? form
    : { ...form, need: NEED.lowerWord, lower: NEED.never };
}

function notForm(words: readonly string[]): WatchForm {
  return { words, need: Number.MIN_SAFE_INTEGER, not: true };
}

/** What else people call a school of a kind, how they misspell it, and what it has a part of. */
const SAME_KINDS: Readonly<Record<string, string>> = {
  nursery: 'nursery preschool',
  infant: 'infant infants nursery primary',
  infants: 'infant infants nursery primary',
  junior: 'junior juniors primary',
  juniors: 'junior juniors primary',
  primary: 'primary primery infant infants junior juniors nursery preschool',
  secondary: 'secondary secondry high comp comprehensive',
  high: 'high secondary',
  grammar: 'grammar grammer',
  comprehensive: 'comprehensive comp',
  college: 'college collage colledge',
  academy: 'academy acadamy',
  special: 'special',
  'all-through': 'primary infant infants junior juniors nursery secondary high',
  'sixth-form': 'college',
};

/** Parts of an independent school. */
const INDEPENDENT = ['prep', 'preparatory', 'junior', 'juniors', 'nursery', 'infants'];

/** Of the name, else of the phase. A school whose kind nobody knows may be any. */
function kindsOf(name: readonly string[], phase: string | undefined): string[] {
  const named = name.filter((word) => KINDS.includes(word) || SAME_KINDS[word] !== undefined);
  const said = named.length > 0 || phase === undefined ? named : [phase];
  return said.length === 0
    ? [...KINDS]
    : said.flatMap((word) => [word, ...(SAME_KINDS[word] ?? '').split(' ')]);
}

/** The first of each: what comes first is what the school says itself. */
function distinct(forms: readonly WatchForm[]): WatchForm[] {
  const byWords = new Map<string, WatchForm>();
  for (const form of forms) {
    const key = form.words.join(' ');
    if (form.words.length > 0 && !byWords.has(key)) byWords.set(key, form);
  }
  return [...byWords.values()];
}
