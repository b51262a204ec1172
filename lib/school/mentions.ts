import { tokenise, type Token, type TokenStream } from '../text/tokens.ts';
import { isMeant } from './cues.ts';
import { isSlipOf } from './slips.ts';
import { headsOf, indexOf, SHORTEST_SLIP } from './watch-index.ts';

/** What the sentinel and the engine look for: forms derived from each added school. Plain data, kept in storage. */
export interface Watch {
  readonly version: 1;
  readonly schools: readonly WatchedSchool[];
  /** What tells a school from a place of the same name (`cue-lists.ts`). */
  readonly cues: Readonly<Record<string, number>>;
}

export interface WatchedSchool {
  readonly id: string;
  readonly forms: readonly WatchForm[];
  /** Kinds of school it can be, as a word may follow its name ("primary", "academy"). Others mean another school. */
  readonly kinds: readonly string[];
  /** Folded words of its town, parted by spaces; empty where the file names none. */
  readonly town: string;
}

/** One way people write the school's name. */
export interface WatchForm {
  /** Folded tokens, in order. */
  readonly words: readonly string[];
  /** How much must speak for the school around it (`isMeant`). */
  readonly need: number;
  /** The same where it is not written with a capital; for initials, not in capitals. */
  readonly lower?: number;
  readonly initials?: boolean;
  /** A part of the name ("Westwood"): not where more of a name follows. */
  readonly partial?: boolean;
  /** Looks like the school and is not: the file's `notAliases`, and everyday words one letter away. */
  readonly not?: boolean;
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
  return findMentionsIn(tokenise(text), watch);
}

/**
 * As {@link findMentions}, for a text already cut into tokens. `last` is exclusive. Schools of one name are told
 * apart by their town; where the text names none of their towns each of them is found.
 */
export function findMentionsIn({ tokens }: TokenStream, watch: Watch): FoundMention[] {
  const index = indexOf(watch);
  const found: FoundMention[] = [];
  let next = 0;
  tokens.forEach((token, first) => {
    const { text } = token;
    // Most words start with another letter than any school's name.
    const letter = text.charCodeAt(0);
    if (first < next || (letter < 0x80 && !index.letters[letter])) return;
    let last = 0;
    let schools: WatchedSchool[] = [];
    for (const head of headsOf(token, index)) {
      for (const { school, form } of index.byWord.get(head) ?? []) {
        const end = matchEnd(tokens, first, form.words, head !== text);
        if (end < last || end === 0) continue;
        // The longest form decides: "Westwood Park Farm" is not "Westwood" either.
        if (end > last) schools = [];
        last = end;
        // Nor does a part of what the school is not.
        if (form.not) next = end;
        else if (
          !schools.includes(school) &&
          isMeant(index.cues, tokens, first, end, school, form)
        ) {
          schools.push(school);
        }
      }
    }
    if (schools.length > 0) next = last;
    for (const { id } of byTown(tokens, first, last, schools)) {
      const end = tokens[last - 1]?.end ?? token.end;
      found.push({ start: token.start, end, first, last, school: id });
    }
  });
  return found;
}

/** Shortest that is a school's name by itself. */
const SHORTEST_ALONE = 8;

/** Where the form ends if it stands here (exclusive token index); 0 where it does not. */
function matchEnd(
  tokens: readonly Token[],
  first: number,
  words: readonly string[],
  isSlip: boolean,
): number {
  const head = tokens[first];
  const [word = ''] = words;
  if (isSlip && words.length === 1 && head?.tag === '' && word.length < SHORTEST_ALONE) return 0;
  let slips = isSlip;
  for (let at = 1; at < words.length; at++) {
    const token = tokens[first + at];
    const wanted = words[at] ?? '';
    if (!token || token.sentence !== head?.sentence) return 0;
    if (token.text === wanted) continue;
    if (slips || wanted.length < SHORTEST_SLIP || !isSlipOf(token.text, wanted)) return 0;
    slips = true;
  }
  return first + words.length;
}

/** Tokens on each side of a name in which a town tells which of several schools it is: the nearer first. */
const BESIDE = [5, 60];

/** Those of several schools whose town is named near by; all of them where none is. */
function byTown(
  tokens: readonly Token[],
  first: number,
  last: number,
  schools: readonly WatchedSchool[],
): readonly WatchedSchool[] {
  if (schools.length < 2) return schools;
  for (const around of BESIDE) {
    const beside = tokens.slice(Math.max(0, first - around), last + around).map(({ text }) => text);
    const said = ` ${beside.join(' ')} `;
    const told = schools.filter(({ town }) => town !== '' && said.includes(` ${town} `));
    if (told.length > 0) return told;
  }
  return schools;
}
