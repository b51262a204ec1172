import type { Sentence, Token } from '../text/tokens.ts';
import type { CueLists } from './mentions.ts';

/** The cue lists as sets, made once for each watch. */
export interface Cues {
  readonly school: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  /** `sports_day` */
  readonly schoolPairs: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  /** Every word that says anything here: most words are in none of the sets, and are looked up once. */
  readonly telling: ReadonlySet<string>;
  readonly placeFollows: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
}

export function cuesOf(lists: CueLists): Cues {
  const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
  const pairs = lists.schoolPairs.split(' ');
  return {
    telling: set(
      [
        lists.school,
        lists.family,
        lists.place,
        'year yr',
        ...pairs.map((pair) => pair.split('_')[0]),
      ].join(' '),
    ),
    school: set(lists.school),
    family: set(lists.family),
    schoolPairs: set(lists.schoolPairs),
    place: set(lists.place),
    placeFollows: set(lists.placeFollows),
    kinds: set(lists.kinds),
    directions: set(lists.directions),
  };
}

const YEAR = /^(?:y|yr|year|p|s)(?:[1-9]|1[0-3])$/;

/** Whether a name followed by `word` is a place or business. `after` is the word behind it. */
export function isPlaceWord(cues: Cues, word: string, after: string | undefined): boolean {
  // "Westgate community school", "Clapgate church school"
  return (
    cues.placeFollows.has(word) &&
    !(after !== undefined && (after === 'school' || cues.kinds.has(after)))
  );
}

/** Whether `word` names a kind of school that this one is not. A school of unknown kind may be any. */
export function isOtherKind(cues: Cues, word: string, kinds: readonly string[]): boolean {
  return cues.kinds.has(word) && kinds.length > 0 && !kinds.includes(word);
}

/**
 * What stands around a name: `school` where something of a school is anywhere in the draft (or family in the
 * sentence, and no place), `place` where its sentence speaks of a place and nothing of a school, else `open`.
 * The name's own tokens, from `first` to `end`, do not count.
 */
export function cueAround(
  cues: Cues,
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  end: number,
): 'school' | 'place' | 'open' {
  // Only a window: a cue a page away says little, and the scan stays linear.
  const from = Math.max(0, first - WINDOW);
  const to = Math.min(tokens.length, end + WINDOW);
  let family = false;
  let place = false;
  for (let at = from; at < to; at++) {
    if (at >= first && at < end) continue;
    const token = tokens[at];
    if (!token || !(cues.telling.has(token.text) || YEAR.test(token.text))) continue;
    if (isSchoolCue(cues, tokens, at, token)) return 'school';
    if (at < sentence.first || at >= sentence.end) continue;
    family ||= cues.family.has(token.text);
    place ||= cues.place.has(token.text);
  }
  if (place) return 'place';
  return family ? 'school' : 'open';
}

/** Tokens on each side of a name that are looked at. */
const WINDOW = 60;

function isSchoolCue(cues: Cues, tokens: readonly Token[], at: number, token: Token): boolean {
  if (cues.school.has(token.text)) {
    // "Miss" is a title only with a capital, "form" and "head" only where they are things.
    return token.text !== 'miss' || token.capital;
  }
  if (YEAR.test(token.text)) return true;
  const next = tokens[at + 1];
  if (!next) return false;
  if ((token.text === 'year' || token.text === 'yr') && next.kind === 'number') return true;
  return cues.schoolPairs.has(`${token.text}_${next.text}`);
}
