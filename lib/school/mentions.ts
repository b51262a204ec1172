import { tokenise, type Token, type TokenStream } from '../text/tokens.ts';
import { cueAround, cuesOf, isOtherKind, isPlaceWord, type Cues } from './cues.ts';
import { isSlipOf } from './slips.ts';

/** What the sentinel and the engine look for: forms derived from each added school. Plain data, kept in storage. */
export interface Watch {
  readonly version: 1;
  readonly schools: readonly WatchedSchool[];
  readonly cues: CueLists;
}

/** Words that tell a school from a place of the same name, parted by spaces (`cue-lists.ts`). */
export interface CueLists {
  /** Only a school has these. */
  readonly school: string;
  /** Families have these everywhere. */
  readonly family: string;
  readonly schoolPairs: string;
  /** A sentence with one of these speaks of a place. */
  readonly place: string;
  /** A name that goes on with one of these is a place or a business. */
  readonly placeFollows: string;
  readonly kinds: string;
  readonly directions: string;
}

export interface WatchedSchool {
  readonly id: string;
  readonly forms: readonly WatchForm[];
  /** Phrases that look like the school and are not: word by word. */
  readonly not: readonly (readonly string[])[];
  /** Kinds of school it is, as a word may follow its name ("primary", "academy"). Others mean another school. */
  readonly kinds: readonly string[];
}

/** One way people write the school's name. */
export interface WatchForm {
  /** Folded tokens, in order. */
  readonly words: readonly string[];
  /**
   * How much must stand near it: `none` (the whole name), `place` (a name that could be a place: not where the
   * sentence speaks of one), `school` (a common word, a saint, short initials: something of a school near it).
   */
  readonly cue: 'none' | 'place' | 'school';
  /** Only in capitals: initials that are also a word. */
  readonly capitals?: boolean;
  /** Part of the name only ("Westwood"): not where another capitalised word follows. */
  readonly partial?: boolean;
}

/** A span that refers to a school: UTF-16 offsets of the text, and the half-open range of its tokens. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly school: string;
}

/** Every mention of a watched school in `text`, in order, not overlapping. Linear in the text. */
export function findMentions(text: string, watch: Watch): FoundMention[] {
  return watch.schools.length === 0 ? [] : findMentionsIn(tokenise(text), watch);
}

/** As {@link findMentions}, for a text already cut into tokens. `last` is exclusive. */
export function findMentionsIn(stream: TokenStream, watch: Watch): FoundMention[] {
  const index = indexOf(watch);
  const found: FoundMention[] = [];
  for (let first = 0; first < stream.tokens.length; first++) {
    const best = longestAt(stream, first, index);
    if (!best) continue;
    const start = stream.tokens[first];
    const last = stream.tokens[best.last - 1];
    if (!start || !last) continue;
    for (const school of best.schools)
      found.push({ start: start.start, end: last.end, first, last: best.last, school });
    first = best.last - 1;
  }
  return found;
}

interface Entry {
  readonly school: WatchedSchool;
  readonly form: WatchForm;
}

/** Forms by their first word, and by its first letter for slips. */
interface Index {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byLetter: ReadonlyMap<string, readonly Entry[]>;
  /** Whether any form starts with an ASCII character. */
  readonly letters: readonly boolean[];
  readonly cues: Cues;
}

const indexes = new WeakMap<Watch, Index>();

function indexOf(watch: Watch): Index {
  const known = indexes.get(watch);
  if (known) return known;
  const byWord = new Map<string, Entry[]>();
  const byLetter = new Map<string, Entry[]>();
  const letters: boolean[] = [];
  for (const school of watch.schools) {
    for (const form of school.forms) {
      const [word = ''] = form.words;
      append(byWord, word, { school, form });
      letters[word.charCodeAt(0)] = true;
      if (word.length >= SHORTEST_SLIP) append(byLetter, word.charAt(0), { school, form });
    }
  }
  const index = { byWord, byLetter, letters, cues: cuesOf(watch.cues) };
  indexes.set(watch, index);
  return index;
}

function append(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** Shortest word in which one slipped letter is forgiven. */
const SHORTEST_SLIP = 6;

function longestAt(
  stream: TokenStream,
  first: number,
  index: Index,
): { readonly last: number; readonly schools: readonly string[] } | undefined {
  const token = stream.tokens[first];
  if (!token || (token.kind !== 'word' && token.kind !== 'number')) return undefined;
  // Most words start with another letter than any school's name.
  const letter = token.text.charCodeAt(0);
  if (letter < 0x80 && !index.letters[letter]) return undefined;
  const exact = index.byWord.get(token.text) ?? [];
  const near =
    token.text.length >= SHORTEST_SLIP - 1 ? (index.byLetter.get(token.text.charAt(0)) ?? []) : [];
  let last = 0;
  let schools: string[] = [];
  for (const entry of [...exact, ...near]) {
    const end = matchEnd(stream, first, entry, index.cues);
    if (end < last || end === 0) continue;
    if (end > last) schools = [];
    last = end;
    if (!schools.includes(entry.school.id)) schools.push(entry.school.id);
  }
  return last === 0 ? undefined : { last, schools };
}

/** Where the form ends if it is a mention here (exclusive token index); 0 where it is none. */
function matchEnd(
  { tokens, sentences }: TokenStream,
  first: number,
  { school, form }: Entry,
  cues: Cues,
): number {
  let slips = 0;
  let at = first;
  for (const word of form.words) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence) return 0;
    if (token.text !== word) {
      if (word.length < SHORTEST_SLIP || slips > 0 || !isSlipOf(token.text, word)) return 0;
      slips++;
    }
    if (form.capitals && !token.shouted) return 0;
    at++;
  }
  if (
    form.words.length === 1 &&
    slips > 0 &&
    form.cue !== 'none' &&
    tokens[first]?.capital === false
  )
    return 0;
  const tagged = tokens[first]?.tag !== '';
  if (isOther(tokens, first, at, school, form, cues) || isListedOther(tokens, first, at, school))
    return 0;
  if (form.cue === 'none' || tagged) return at;
  const sentence = sentences[tokens[first]?.sentence ?? 0];
  if (!sentence) return 0;
  const cue = cueAround(cues, tokens, sentence, first, at);
  if (form.cue === 'place') return cue === 'place' ? 0 : at;
  return cue === 'school' ? at : 0;
}

/** "Westwood Park Road", "Westwood Park High" for a primary, "East Westwood Park": something else. */
function isOther(
  tokens: readonly Token[],
  first: number,
  end: number,
  school: WatchedSchool,
  form: WatchForm,
  cues: Cues,
): boolean {
  const next = tokens[end];
  const follows =
    next && !next.afterPause && next.sentence === tokens[end - 1]?.sentence ? next.text : undefined;
  if (follows !== undefined) {
    if (form.partial && next?.capital && next.kind === 'word') return true;
    if (isPlaceWord(cues, follows, tokens[end + 1]?.text) && form.cue !== 'none') return true;
    if (form.cue !== 'none' && isOtherKind(cues, follows, school.kinds)) return true;
  }
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    before.capital &&
    !tokens[first]?.afterPause &&
    before.sentence === tokens[first]?.sentence &&
    cues.directions.has(before.text)
  );
}

/** The school's own list of what it is not. */
function isListedOther(
  tokens: readonly Token[],
  first: number,
  end: number,
  school: WatchedSchool,
): boolean {
  return school.not.some((words) => {
    for (let start = Math.max(0, first - words.length + 1); start < end; start++) {
      if (words.every((word, offset) => tokens[start + offset]?.text === word)) return true;
    }
    return false;
  });
}
