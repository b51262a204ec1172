import { tokenise } from '../text/tokens.ts';
import { STOP_WORDS } from './everyday.ts';
import type { WatchForm } from './mentions.ts';
import { isSlipOf } from './slips.ts';
import { COMMON } from './vocabulary.ts';

/** Folded tokens of a name, "&" read as "and". */
export function tokensOf(name: string): string[] {
  return tokenise(name.replaceAll('&', ' and ')).tokens.map((token) => token.text);
}

/** What people shorten in a name. */
const SHORT: Readonly<Record<string, string>> = {
  park: 'pk',
  road: 'rd',
  lane: 'ln',
  avenue: 'ave',
  mount: 'mt',
  community: 'comm',
  primary: 'prim',
  integrated: 'int',
  gardens: 'gdns',
  victoria: 'vic',
  saint: 'st',
  st: 'saint',
  saints: 'st',
  ss: 'st',
};

/** "St" and "Saint", "Park" and "Pk", "and" or nothing, "Mary's", "Marys" and "Mary". */
export function spellings(form: WatchForm): WatchForm[] {
  let all: readonly (readonly string[])[] = [form.words];
  const add = (change: (words: readonly string[]) => readonly string[]): void => {
    all = [...all, ...all.map(change)];
  };
  for (const long of new Set(form.words)) {
    const short = SHORT[long];
    if (short !== undefined) add((words) => words.map((word) => (word === long ? short : word)));
  }
  if (form.words.includes('and')) add((words) => words.filter((word) => word !== 'and'));
  if (form.words.includes("'s")) {
    add((words) =>
      words.flatMap((word, at) =>
        word === "'s" ? [] : words[at + 1] === "'s" ? [`${word}s`] : [word],
      ),
    );
    if (form.words.length > 2) add((words) => words.map(withoutS(form.words)));
  }
  const last = form.words.at(-1) ?? '';
  if (!form.initials && form.need > OF_THE_NAME && !/(?:s|school)$/.test(last)) {
    add((words) => [...words.slice(0, -1), `${words.at(-1)}s`]);
  }
  return all.map((words) => ({ ...form, words }));
}

/** "t'Hall", "down t'Clapgate", as the north says it: one token, whose capital is not at its start. */
export function afterT({ words: [first = '', ...more], need, lower = need }: WatchForm): WatchForm {
  return { words: [`t${first}`, ...more], need: lower };
}

/** What needs no more is a whole name or a handle, which nobody writes with an "s". */
const OF_THE_NAME = -3;

/** "St Mary" for "St Mary's", which some write. */
function withoutS(name: readonly string[]): (word: string) => string {
  const owners = new Set(name.filter((_, at) => name[at + 1] === "'s").map((word) => `${word}s`));
  return (word) => (owners.has(word) ? word.slice(0, -1) : word);
}

/** Everyday words one slip away from a form of one word: no slip, but that word. */
export function falseFriends(forms: readonly WatchForm[]): string[] {
  const single = forms
    .filter(({ words, not }) => words.length === 1 && !not)
    .map(({ words: [word = ''] }) => word)
    .filter((word) => word.length > 6);
  return single.flatMap((word) =>
    (LONG_WORDS.get(word.charAt(0)) ?? []).filter((everyday) => isSlipOf(everyday, word)),
  );
}

/** By their first letter, which no slip changes. */
const LONG_WORDS = Map.groupBy(
  [...STOP_WORDS, ...COMMON].filter((word) => word.length > 5),
  (word) => word.charAt(0),
);

/** What compound names end in: "Clap gate", "Heather down". */
const ENDS =
  /^(.{3,})(gate|wood|woods|field|fields|ford|brook|down|downs|hill|land|lands|side|dale|mead|meads|ridge|view|bank|bridge|way|stone|church|moor|heath|grove|park|house|well|hurst|combe|leigh|vale|mount|garth|thorpe|wick|worth|mere|fold|dene|cross|edge|beck|water|moss|end|crest|bourne|burn|braes?|lea|wold|mill)$/;
/** What they begin with: "Bally Moyle". */
const STARTS = /^(bally)(.{3,})$/;

/** A compound name typed as two words. */
export function partedOf(word: string): string[] {
  return (ENDS.exec(word) ?? STARTS.exec(word))?.slice(1) ?? [];
}
