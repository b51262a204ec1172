import { tokenise } from '../text/tokens.ts';
import { isGeneric } from './alias.ts';
import { CUE_LISTS } from './cue-lists.ts';
import { EVERYDAY_INITIALS } from './initials.ts';
import type { Watch, WatchedSchool, WatchForm } from './mentions.ts';
import type { School } from './schema.ts';
import { TYPE_WORDS } from './vocabulary.ts';

/** What kind of school a word after its name says it is; the name may go on with these. */
const PHASE_KINDS = new Set(
  'academy college comprehensive grammar high infant infants junior juniors lower middle nursery prep primary secondary special upper'.split(
    ' ',
  ),
);

/** Derives what people type when they mean each added school (design, section 4). */
export function deriveWatch(schools: readonly School[]): Watch {
  return {
    version: 1,
    cues: CUE_LISTS,
    schools: schools.filter((school) => school.enabled).map(watchedSchool),
  };
}

function watchedSchool({ id, file: { school } }: School): WatchedSchool {
  const name = wordsOf(school.name);
  const core = coreOf(name);
  const forms = [
    ...formsOfName(name, core),
    ...[school.shortName, ...(school.aliases ?? [])]
      .filter((alias) => alias !== undefined)
      .flatMap((alias) => formsOfAlias(wordsOf(alias), /^[A-Z\d]{2,6}$/.test(alias))),
  ].flatMap(spellings);
  return {
    id,
    forms: distinct(forms),
    not: (school.notAliases ?? []).map(wordsOf),
    kinds: name.filter((word) => PHASE_KINDS.has(word)).concat(school.phase ? [school.phase] : []),
  };
}

function formsOfName(name: readonly string[], core: readonly string[]): WatchForm[] {
  const withoutThe = name[0] === 'the' ? name.slice(1) : name;
  const withoutSchool = withoutThe.at(-1) === 'school' ? withoutThe.slice(0, -1) : withoutThe;
  const kinds = withoutThe.slice(core.length).filter((word) => PHASE_KINDS.has(word));
  const whole: WatchForm[] = [
    withoutThe,
    withoutSchool,
    [...core, 'school'],
    ...kinds.map((kind) => [...core, kind]),
  ].map((words) => ({ words, cue: words.length > core.length ? 'none' : cueOf(core) }));
  const joined = core.filter((word) => word !== "'s").join('');
  const tags: WatchForm[] = core.length > 1 ? [{ words: [joined], cue: 'none' }] : [];
  const tagsWhole: WatchForm[] = [...kinds, 'school', ...kinds.map((kind) => `${kind}school`)].map(
    (kind) => ({
      words: [joined + kind],
      cue: 'none',
    }),
  );
  const [firstWord = ''] = core;
  const partial: WatchForm[] =
    core.length > 1 && firstWord.length >= 5 && !isGeneric(firstWord)
      ? [{ words: [firstWord], cue: 'school', partial: true }]
      : [];
  return [
    ...whole,
    { words: core, cue: cueOf(core) },
    ...tags,
    ...tagsWhole,
    ...partial,
    ...initials(withoutThe),
  ];
}

function formsOfAlias(words: readonly string[], capitals: boolean): WatchForm[] {
  if (words.length === 0) return [];
  if (capitals) return initialForms(words.join(''));
  return [
    { words, cue: cueOf(words) },
    ...(words.length > 1 ? [{ words: [words.join('')], cue: 'none' as const }] : []),
  ];
}

/** "WPPS", and "WPS" where people drop the kind. */
function initials(name: readonly string[]): WatchForm[] {
  const letters = name
    .filter((word) => word !== "'s" && word !== 'of' && word !== 'and')
    .map((word) => word.charAt(0));
  return letters.length < 3 ? [] : initialForms(letters.join(''));
}

function initialForms(letters: string): WatchForm[] {
  if (letters.length < 2) return [];
  const everyday = EVERYDAY_INITIALS.has(letters) || letters.length < 4;
  return [
    {
      words: [letters],
      cue: everyday ? 'school' : 'none',
      ...(everyday ? { capitals: true } : {}),
    },
  ];
}

/** One word, a saint or a place-like name needs help from what stands around it. */
function cueOf(words: readonly string[]): WatchForm['cue'] {
  if (words.filter((word) => word !== "'s").length === 1) return 'school';
  if (isGeneric(words.join(' ').replaceAll(" 's", 's'))) return 'school';
  return 'place';
}

/** "St" and "Saint", "and" or nothing, "Mary's", "Marys" and "Mary". */
function spellings(form: WatchForm): WatchForm[] {
  let all: readonly (readonly string[])[] = [form.words];
  const add = (change: (words: readonly string[]) => readonly string[]): void => {
    all = [...all, ...all.map(change)];
  };
  if (form.words.includes('st') || form.words.includes('saint')) {
    const other = form.words.includes('st') ? 'saint' : 'st';
    add((words) => words.map((word) => (word === 'st' || word === 'saint' ? other : word)));
  }
  if (form.words.includes('and')) add((words) => words.filter((word) => word !== 'and'));
  if (form.words.includes("'s")) {
    add((words) =>
      words.flatMap((word, at) =>
        word === "'s" ? [] : words[at + 1] === "'s" ? [`${word}s`] : [word],
      ),
    );
  }
  return all.map((words) => ({ ...form, words }));
}

/** Folded tokens of a name, "&" read as "and". */
function wordsOf(name: string): string[] {
  return tokenise(name.replaceAll('&', ' and ')).tokens.map((token) => token.text);
}

/** The name without "the" and without what kind of school it is. */
function coreOf(name: readonly string[]): readonly string[] {
  const start = name[0] === 'the' ? 1 : 0;
  let end = name.length;
  while (end > start + 1 && TYPE_WORDS.has(name[end - 1] ?? '')) end--;
  return name.slice(start, end);
}

/** The first of each; where two differ in their cue, the stricter one of the two is not needed. */
function distinct(forms: readonly WatchForm[]): WatchForm[] {
  const byWords = new Map<string, WatchForm>();
  for (const form of forms) {
    const key = form.words.join(' ');
    if (form.words.length > 0 && !byWords.has(key)) byWords.set(key, form);
  }
  return [...byWords.values()];
}
