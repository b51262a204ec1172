import type { Token } from '../text/tokens.ts';
import type { WatchedSchool, WatchForm } from './mentions.ts';

/** What each cue is worth, by its key (`cue-lists.ts`). */
export type Cues = ReadonlyMap<string, number>;

/** Tokens on each side of a name that are looked at: a cue a page away says little, and the scan stays linear. */
const WINDOW = 60;
/** Worth this much, a cue counts in another sentence as well. */
const STRONG = 3;
/** What a word that starts with a capital is worth behind the name: more than a family, less than a school. */
const MORE_OF_A_NAME = -5;
/** What another place's name behind "in", or more of a name behind the name, is worth. */
const ELSEWHERE = -50;

/**
 * Whether the school is meant where a form of its name stands at `first` to `end` (exclusive). What stands around it
 * is weighed: above 0 for a school, below it for a place, a person or another school; the form says how much it needs.
 */
export function isMeant(
  cues: Cues,
  tokens: readonly Token[],
  first: number,
  end: number,
  { kinds, town }: WatchedSchool,
  { need, lower = need, initials, partial }: WatchForm,
): boolean {
  const head = tokens[first];
  const tail = tokens[end - 1];
  if (!head || !tail) return false;
  const { sentence } = head;
  /** The token, if it is in the name's sentence. */
  const at = (index: number): Token | undefined =>
    tokens[index]?.sentence === sentence ? tokens[index] : undefined;
  const isName = (token: Token | undefined): token is Token => !!token?.capital && !token.shouted;
  const isNews = (token: Token | undefined): boolean =>
    isName(token) && cues.get(token.text) === undefined;
  // A tag is a name by itself.
  let score = head.tag ? 2 : 0;

  const before = at(first - 1);
  if (before && !head.afterPause) {
    score +=
      cues.get(`<${at(first - 2)?.text}_${before.text}`) ??
      cues.get((before.capital ? '^' : '<') + before.text) ??
      0;
  }

  let behind = end;
  while (cues.get(`>${at(behind)?.text}`) === 0) behind++;
  const next = at(behind);
  if (next && !next.afterPause) {
    const then = at(behind + 1);
    const worth =
      !partial && kinds.includes(next.text)
        ? STRONG
        : (cues.get(`>${next.text}_${then?.text}`) ??
          cues.get(`>${next.text}`) ??
          (behind === end && isNews(next) ? MORE_OF_A_NAME : 0));
    // "Westwood Hall", "Westwood Vale Primary": a longer name.
    const isLonger = worth < 0 && isName(next) && behind === end && (partial || isName(then));
    score += isLonger ? ELSEWHERE : worth;
    if (next.text === 'in' && isNews(then) && !town.includes(then?.text ?? '')) score += ELSEWHERE;
  }

  for (let index = Math.max(0, first - WINDOW); index < end + WINDOW; index++) {
    if (index === first) index = end;
    const token = tokens[index];
    const alone = token && cues.get(token.text);
    if (!token || alone === undefined) continue;
    const worth = cues.get(`${token.text}_${tokens[index + 1]?.text}`) ?? alone;
    // What speaks for a place does so in its own sentence only, a family in the next as well.
    const far = Math.abs(token.sentence - sentence);
    if (worth >= STRONG || far <= (worth > 0 ? 1 : 0)) score += worth;
  }
  return score >= ((initials ? tail.shouted : tail.capital) ? need : lower);
}
