import { STOP_WORDS } from './everyday.ts';
import { isEverydayInitials } from './initials.ts';
import type { WatchForm } from './mentions.ts';
import { NEED, needOf, type Need } from './need.ts';
import { nicknamesOf } from './nicknames.ts';
import { partedOf, tokensOf } from './spellings.ts';
import {
  FIRST_TYPE_WORDS,
  KIND_STARTS,
  PERSON_TITLES,
  SAINT_WORDS,
  TYPE_WORDS,
} from './vocabulary.ts';

export interface NameParts {
  /** What people call it: "westwood park". */
  readonly core: readonly string[];
  /** What follows the kind of school: the town, mostly. */
  readonly tail: readonly string[];
}

/** A name without "the" and "ysgol" before it, parted at what kind of school it is. */
export function partsOf(name: readonly string[]): NameParts {
  let start = 0;
  while (start < name.length - 1 && FIRST_TYPE_WORDS.has(name[start] ?? '')) start++;
  let cut = start + 1;
  while (cut < name.length && !KIND_STARTS.has(name[cut] ?? '')) cut++;
  let end = cut;
  while (end > start + 1 && isTypeAt(name, end - 1)) end--;
  while (cut < name.length && TYPE_WORDS.has(name[cut] ?? '')) cut++;
  return { core: name.slice(start, end), tail: name.slice(cut) };
}

/** Not in "Christ Church", but in "Church in Wales". */
function isTypeAt(name: readonly string[], at: number): boolean {
  const word = name[at] ?? '';
  if (word === 'wales') return name[at - 1] === 'in';
  return TYPE_WORDS.has(word) && !(word === 'church' && name[at - 1] === 'christ');
}

/** Of the whole name, and of what stands behind "… Federation:". */
export function formsOfName(name: string, town: readonly string[]): WatchForm[] {
  const parts = name.split(/[:(]/).slice(1);
  return [name, ...parts]
    .map(tokensOf)
    .filter(
      (words, at) => words.length > 0 && (at === 0 || words.some((word) => KIND_STARTS.has(word))),
    )
    .flatMap((words) => formsOfPart(words, town));
}

function formsOfPart(name: readonly string[], town: readonly string[]): WatchForm[] {
  const { core, tail } = partsOf(name);
  const withoutThe = name[0] === 'the' ? name.slice(1) : name;
  const withoutSchool = withoutThe.at(-1) === 'school' ? withoutThe.slice(0, -1) : withoutThe;
  const isOwn = !core.every((word) => TYPE_WORDS.has(word));
  const need = needOf(core, town);
  const whole = need.need > 0 ? NEED.wholeOfMany : NEED.whole;
  const kinds = withoutThe.filter((word) => KIND_STARTS.has(word) && !core.includes(word));
  const wholes = [
    withoutThe,
    ...(isOwn ? [withoutSchool, [...core, 'school'], ...kinds.map((kind) => [...core, kind])] : []),
    // "Ss. Peter and Paul": the point ends a sentence.
    ...(/^s[st]?s$/.test(name[0] ?? '') ? [withoutThe.slice(1)] : []),
    ...(name[0] === 'ysgol' ? [['ysgol', ...core]] : []),
  ].filter((words) => words.join() !== core.join());
  return [
    { words: [name.filter((word) => word !== "'s").join('')], need: NEED.name },
    ...wholes.map((words) => ({
      words,
      need: words === withoutThe ? whole : Math.max(whole, -30),
    })),
    // "The Grange": as plain a word, but the one that is called so.
    ...(isOwn && name[0] === 'the' && need.lower !== undefined
      ? [{ words: ['the', ...core], need: NEED.shared, lower: NEED.word }]
      : []),
    ...(isOwn ? formsOfCore(core, tail, kinds, need) : []),
    ...initialsOf(withoutThe),
    ...withTown(initialsOf(withoutThe.slice(0, withoutThe.length - tail.length)), tail),
  ];
}

/** "RGS Haddon". */
function withTown(forms: readonly WatchForm[], tail: readonly string[]): WatchForm[] {
  if (tail.length === 0) return [];
  return forms.map(({ words }) => ({ words: [...words, ...tail], need: NEED.name }));
}

function formsOfCore(
  core: readonly string[],
  tail: readonly string[],
  kinds: readonly string[],
  need: Need,
): WatchForm[] {
  const joined = core.filter((word) => word !== "'s").join('');
  const short = kinds.map((kind) => kind.charAt(0)).join('');
  const [first = ''] = core;
  const isLong = core.filter((word) => word !== "'s").length > 1;
  const tags = ['school', ...kinds, ...kinds.map((kind) => `${kind}school`), `${short}s`, 'sch']
    .flatMap((end) => [joined + end, `the${joined}${end}`])
    .concat(isLong ? [joined] : []);
  const alone = tail.length > 0 && need.need > 0 ? { ...need, need: need.need + 1 } : need;
  return [
    ...(tail.length > 0
      ? [
          { words: [...core, ...tail], need: NEED.name },
          { words: [joined + tail.join('')], need: NEED.name },
        ]
      : []),
    { words: core, ...alone },
    ...tags.map((tag) => ({ words: [tag], need: NEED.name })),
    ...nicknames(core),
    ...(isLong ? firstAlone(first) : [{ words: partedOf(first), need: NEED.word }]),
    ...(isLong && !SAINT_WORDS.has(first) && !PERSON_TITLES.has(first)
      ? [{ words: [first.charAt(0), ...core.slice(1)], need: NEED.word }]
      : []),
  ];
}

/** "Westwood" for Westwood Park; "Windmill", a word of its own, with a capital only. */
function firstAlone(first: string): WatchForm[] {
  if (first.length < 5 || PERSON_TITLES.has(first) || STOP_WORDS.has(first)) return [];
  const isName = needOf([first], []).need === NEED.name;
  return [
    isName
      ? { words: [first], need: NEED.shared, partial: true }
      : { words: [first], need: NEED.lowerWord, lower: NEED.never, partial: true },
  ];
}

/** "St Cuths", "cuthies", "St C's", "King Eds". */
function nicknames(core: readonly string[]): WatchForm[] {
  const [title = '', name = '', ...more] = core.filter((word) => word !== "'s");
  const isSaint = SAINT_WORDS.has(title);
  if (more.length > 0 || !(isSaint || PERSON_TITLES.has(title))) return [];
  const initial = isSaint ? [{ words: [title, name.charAt(0), "'s"], need: NEED.word }] : [];
  const nicknames = nicknamesOf(name.replace(/(?<=[^s])s$/, '')).flatMap(
    (nickname): WatchForm[] => [
      { words: [title, nickname], need: NEED.name },
      { words: [title, nickname.slice(0, -1), "'s"], need: NEED.name },
      ...(isSaint && /(?:ie|y)s$/.test(nickname) ? [{ words: [nickname], need: NEED.word }] : []),
    ],
  );
  return [...nicknames, ...initial];
}

export function formsOfAlias(alias: string, town: readonly string[]): WatchForm[] {
  const words = tokensOf(alias);
  if (words.length === 0) return [];
  if (/^[A-Z\d]{2,6}$/.test(alias)) return ownInitials(words.join(''));
  // "The Dene": whatever the word is, people say it of other things.
  const need =
    words[0] === 'the' && words.length === 2
      ? { need: NEED.word, lower: NEED.lowerWord }
      : needOf(words, town);
  return [
    // The school says it is called that: capitals are enough where it is no word of its own.
    words.length > 1 && need.need > 0
      ? { words, need: NEED.name, lower: Math.min(need.lower ?? need.need, NEED.word) }
      : { words, ...need },
    ...(words.length > 1 ? [{ words: [words.join('')], need: NEED.name }] : []),
  ];
}

/** Initials the file gives: the school is known by them. */
function ownInitials(letters: string): WatchForm[] {
  if (isEverydayInitials(letters)) {
    return [{ words: [letters], need: NEED.name, lower: NEED.shared, initials: true }];
  }
  const need = letters.length < 4 ? NEED.shared : NEED.name;
  return [{ words: [letters], need: NEED.name, lower: need, initials: true }];
}

/** "WPPS": short ones and everyday words need capitals and something of a school. */
export function initialsOf(name: readonly string[]): WatchForm[] {
  return ['', 'of']
    .map((small) => name.filter((word) => !["'s", 'and', small].includes(word)))
    .map((words) => words.map((word) => word.charAt(0)).join(''))
    .filter((letters) => letters.length > 2)
    .map((letters) =>
      isEverydayInitials(letters) || letters.length < 4
        ? { words: [letters], need: NEED.word, lower: NEED.never, initials: true }
        : { words: [letters], need: NEED.name },
    );
}
