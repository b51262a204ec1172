import { STOP_WORDS } from './everyday.ts';
import { handlesOf, inTown, shortenedOf, tagsOfTown } from './handles.ts';
import { BODIES, isEverydayInitials, SAID_KINDS } from './initials.ts';
import type { WatchForm } from './mentions.ts';
import { misspelt } from './misspelt.ts';
import { NEED, needOf, type Need } from './need.ts';
import { nicknamesOfPlace, nicknamesOfPerson } from './nicknames.ts';
import { afterT, partedOf, tokensOf } from './spellings.ts';
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
  const letters = lettersOf(withoutThe, core, tail);
  const kinds = withoutThe.filter((word) => KIND_STARTS.has(word) && !core.includes(word));
  const wholes = [
    withoutThe,
    ...(isOwn ? [withoutSchool, [...core, 'school'], ...kinds.map((kind) => [...core, kind])] : []),
    // "Ss. Peter and Paul": the point ends a sentence.
    ...(/^s[st]?s$/.test(name[0] ?? '') ? [withoutThe.slice(1)] : []),
    ...(name[0] === 'ysgol' ? [['ysgol', ...core]] : []),
  ].filter((words) => words.join() !== core.join());
  return [
    { words: [name.filter((word) => word !== "'s").join('')], need: NEED.tag },
    ...wholes.map((words) => ({
      words,
      need: words === withoutThe ? whole : Math.max(whole, -30),
    })),
    // "The Grange": as plain a word, but the one that is called so.
    ...(isOwn && name[0] === 'the' && need.lower !== undefined
      ? [{ words: ['the', ...core], need: NEED.shared, lower: NEED.word }]
      : []),
    ...(isOwn ? formsOfCore(core, tail, kinds, need, town) : []),
    ...letters,
    // "RGS Haddon".
    ...(tail.length > 0
      ? initialsOf(withoutThe.slice(0, withoutThe.length - tail.length)).map(({ words }) => ({
          words: [...words, ...tail],
          need: NEED.name,
        }))
      : []),
    ...letters
      .filter(({ initials }) => !initials)
      .flatMap(({ words, need: given }) => [
        afterT({ words, need: given }),
        ...tagsOfTown(words, town),
        ...inTown(words, town),
      ]),
  ];
}

/** Of the name, and as people shorten it: "SCPS" without the faith, "CGPS" of a compound name. */
function lettersOf(
  name: readonly string[],
  core: readonly string[],
  tail: readonly string[],
): WatchForm[] {
  const rest = name.slice(core.length, name.length - tail.length);
  const short = [...core, ...rest.filter((word) => SAID_KINDS.has(word))];
  const [first = '', more] = core.filter((word) => word !== "'s");
  const parts = more === undefined ? partedOf(first) : [];
  return [
    ...initialsOf(name),
    ...initialsOf(short),
    ...(parts.length > 0 ? initialsOf([...parts, ...rest]) : []),
    // "WOH", "WPP": where they are no word.
    ...[core, short.filter((word) => word !== 'school')]
      .flatMap(initialsOf)
      .filter(({ words: [letters = ''] }) => !isEverydayInitials(letters))
      .map((form) => ({ ...form, need: NEED.word, lower: NEED.never, initials: true })),
  ];
}

function formsOfCore(
  core: readonly string[],
  tail: readonly string[],
  kinds: readonly string[],
  need: Need,
  town: readonly string[],
): WatchForm[] {
  const own = core.filter((word) => word !== "'s");
  const [first = ''] = core;
  const isLong = own.length > 1;
  const alone = tail.length > 0 && need.need > 0 ? { ...need, need: need.need + 1 } : need;
  return [
    ...(tail.length > 0
      ? [
          { words: [...core, ...tail], need: NEED.name },
          { words: [own.join('') + tail.join('')], need: NEED.name },
        ]
      : []),
    { words: core, ...alone },
    afterT({ words: core, ...alone }),
    ...core.flatMap((word, at) =>
      misspelt(word, !isLong).map((other) => ({ words: core.with(at, other), ...alone })),
    ),
    ...shortenedOf(core, kinds, need),
    ...handlesOf(core, kinds),
    ...tagsOfTown(core, town),
    ...inTown(core, town, need.need),
    ...nicknamesOfPerson(core, town),
    ...(SAINT_WORDS.has(first) || PERSON_TITLES.has(first) ? [] : nicknamesOfPlace(own)),
    ...(isLong ? firstAlone(first) : []),
    ...partsAlone(first, core.slice(1), isLong ? need : { need: NEED.word }),
    ...(isLong && !SAINT_WORDS.has(first) && !PERSON_TITLES.has(first)
      ? [{ words: [first.charAt(0), ...core.slice(1)], need: NEED.word }]
      : []),
  ];
}

/** "Clap Gate", "Wind Mill Hill"; and with a misspelt half: "Clapp Gate". */
function partsAlone(word: string, more: readonly string[], need: Need): WatchForm[] {
  const parts = partedOf(word);
  if (parts.length === 0) return [];
  const misspellings =
    more.length > 0
      ? []
      : parts.flatMap((part, at) => misspelt(part, false).map((other) => parts.with(at, other)));
  return [parts, ...misspellings].map((each) => ({ words: [...each, ...more], ...need }));
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

/** "WPPS": short ones and everyday words need capitals and something of a school. */
export function initialsOf(name: readonly string[]): WatchForm[] {
  return ['', 'of']
    .map((small) => name.filter((word) => !["'s", 'and', small].includes(word)))
    .map((words) => words.map((word) => word.charAt(0)).join(''))
    .filter((letters) => letters.length > 2 && !BODIES.has(letters))
    .map((letters) =>
      isEverydayInitials(letters)
        ? { words: [letters], need: NEED.lowerWord, lower: NEED.never, initials: true }
        : letters.length < 4
          ? { words: [letters], need: NEED.word, lower: NEED.never, initials: true }
          : { words: [letters], need: NEED.name },
    );
}
