import { STOP_WORDS } from './everyday.ts';
import { inTown } from './handles.ts';
import type { WatchForm } from './mentions.ts';
import { NEED } from './need.ts';
import { isSlipOf } from './slips.ts';
import { partedOf } from './spellings.ts';
import { COMMON, PERSON_TITLES, SAINT_WORDS } from './vocabulary.ts';

/** What people make of the name of a saint, king or queen: "St Joes", "King Eds". Parted by spaces. */
const NICKNAMES: Readonly<Record<string, string>> = {
  alban: 'albs',
  aloysius: 'als',
  andrew: 'andys andies drews',
  anthony: 'tonys ants',
  augustine: 'gussies augies',
  bartholomew: 'barts',
  benedict: 'bens bennies',
  bernadette: 'bernies',
  bernard: 'bernies',
  catherine: 'caths cats kates',
  charles: 'charlies chucks',
  christopher: 'chris kits',
  columba: 'cols columbs',
  cuthbert: 'cuths cuthies cuddys cuddies',
  david: 'daves davids',
  dominic: 'doms',
  edmund: 'eds eddies edmunds',
  edward: 'eds eddies teds',
  eleanor: 'els ellies',
  elizabeth: 'lizzies lizs beths',
  francis: 'frans frannies',
  george: 'georgies',
  gregory: 'gregs',
  hilda: 'hildys',
  james: 'jimmys jimmies jims',
  john: 'johnnies johnnys',
  joseph: 'joes joeys',
  kentigern: 'kents kennys',
  laurence: 'larrys lozzas',
  lawrence: 'larrys lozzas',
  leonard: 'lens lennys',
  margaret: 'mags maggies',
  martin: 'marts',
  matthew: 'matts',
  michael: 'mikes micks mickeys',
  nicholas: 'nicks nics',
  oswald: 'ozzies ozzys oswys',
  patrick: 'pats paddys paddies',
  peter: 'petes',
  philip: 'phils',
  richard: 'dicks richies',
  stephen: 'steves stevies',
  teresa: 'terrys terries',
  thomas: 'toms tommys tommies',
  vincent: 'vinnies vins',
  wilfrid: 'wilfs',
  william: 'wills willys bills',
};

/** Where the first syllable ends: "cuth", "kent", "osw". */
const SYLLABLE = /^[^aeiouy]*[aeiouy]+(?:th|ch|sh|ck|[^aeiouy]){1,2}/;

/** Short forms of the last name of a saint, king or queen. */
function nicknamesOf(name: string): string[] {
  const known = NICKNAMES[name]?.split(' ') ?? [];
  const [stem = ''] = SYLLABLE.exec(name) ?? [];
  const short = stem.length > 2 && name.length > stem.length + 1 ? [`${stem}s`, `${stem}ies`] : [];
  return [...new Set([...known, ...short])];
}

/** "St Cuths", "cuthies", "St C's", "StC", "King Eds". */
export function nicknamesOfPerson(core: readonly string[], town: readonly string[]): WatchForm[] {
  const [title = '', name = '', ...more] = core.filter((word) => word !== "'s");
  const isSaint = SAINT_WORDS.has(title);
  if (more.length > 0 || !(isSaint || PERSON_TITLES.has(title))) return [];
  const letter = name.charAt(0);
  const initial = isSaint
    ? [
        ...[[title, letter, "'s"], [title + letter, "'s"], [title + letter]].map((words) => ({
          words,
          need: NEED.word,
        })),
        ...inTown([title, letter, "'s"], town, NEED.word),
      ]
    : [];
  // What is hardly more than the name itself, "Edmund's", needs as much.
  const needOf = (nickname: string): number =>
    nickname.startsWith(name) || isSlipOf(nickname.slice(0, -1), name)
      ? isSaint
        ? NEED.shared
        : NEED.person
      : NEED.name;
  const nicknames = nicknamesOf(name.replace(/(?<=[^s])s$/, '')).flatMap(
    (nickname): WatchForm[] => [
      { words: [title, nickname], need: needOf(nickname) },
      { words: [title, nickname.slice(0, -1), "'s"], need: needOf(nickname) },
      ...(isSaint && /(?:ie|y)s$/.test(nickname) ? [{ words: [nickname], need: NEED.word }] : []),
    ],
  );
  return [...nicknames, ...initial];
}

/** How English words begin: "chill" is none for Church Hill. */
const ONSET = /^(?:.[aeiouy]|[bcfgp][lr]|[dt][rw]|[cpstw]h|s[cklmnptw]|wr|[gk]n)/;

/** "H'down", "W'wood Park", "Heather D", "Windmill H", "Heathers": no names by themselves, but with a school near. */
export function nicknamesOfPlace([word = '', ...more]: readonly string[]): WatchForm[] {
  const [first = '', last = ''] = partedOf(word);
  const cut = (words: readonly string[]): WatchForm => ({
    words,
    need: NEED.word,
    lower: NEED.never,
  });
  const forms = [
    ...(more.length > 0 ? [cut([word, ...more.map((each) => each.charAt(0))])] : []),
    ...(first === '' || ONSET.test(first.charAt(0) + last)
      ? []
      : [{ words: [first.charAt(0) + last, ...more], need: NEED.shared }]),
    ...(first === '' || more.length > 0 ? [] : [cut([first, last.charAt(0)])]),
    ...(first.length > 5 && more.length === 0 ? [cut([`${first}s`])] : []),
  ];
  return forms.filter(({ words: [each = ''] }) => !STOP_WORDS.has(each) && !COMMON.has(each));
}
