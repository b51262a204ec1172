import type { Token } from '../text/tokens.ts';
import type { Cues } from './cues.ts';
import type { Watch, WatchedSchool, WatchForm } from './mentions.ts';
import { isSlipOf } from './slips.ts';

interface Entry {
  readonly school: WatchedSchool;
  readonly form: WatchForm;
}

export interface Index {
  /** Forms by their first word. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** First words by their first letter and a length one slip can bring them to. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether any form starts with an ASCII character. */
  readonly letters: readonly boolean[];
  readonly cues: Cues;
}

const indexes = new WeakMap<Watch, Index>();

/** The forms of a watch, ready to look up; made once for each watch. */
export function indexOf(watch: Watch): Index {
  const known = indexes.get(watch);
  if (known) return known;
  const byWord = new Map<string, Entry[]>();
  const near = new Map<string, Set<string>>();
  const letters: boolean[] = [];
  for (const school of watch.schools) {
    for (const form of school.forms) {
      const word = form.words[0] ?? '';
      const entries = byWord.get(word);
      if (entries) {
        entries.push({ school, form });
        continue;
      }
      byWord.set(word, [{ school, form }]);
      letters[word.charCodeAt(0)] = true;
      if (word.length < SHORTEST_SLIP) continue;
      for (const slip of [-1, 0, 1]) {
        const key = nearKey(word, slip);
        near.set(key, (near.get(key) ?? new Set()).add(word));
      }
    }
  }
  const index = { byWord, near, letters, cues: new Map(Object.entries(watch.cues)) };
  indexes.set(watch, index);
  return index;
}

const nearKey = (word: string, slip: number): string => word.charAt(0) + (word.length + slip);

/** Shortest word in which one slipped letter is forgiven. */
export const SHORTEST_SLIP = 6;
/** First words of forms that a token can be: as it is, with a slip, `#WPPSmums` cut after its first word. */
export function headsOf({ text, tag }: Token, { byWord, near, cues }: Index): string[] {
  if (byWord.has(text)) return [text];
  const heads: string[] = [];
  for (const word of near.get(nearKey(text, 0)) ?? []) if (isSlipOf(text, word)) heads.push(word);
  if (tag !== '') {
    for (let cut = text.length - 1; cut > 2; cut--) {
      const rest = text.slice(cut);
      if ((cues.get(rest) ?? Number(rest)) > 0) heads.push(text.slice(0, cut));
    }
  }
  return heads;
}
