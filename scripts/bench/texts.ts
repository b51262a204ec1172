import { loadDrafts } from '../corpus/load.ts';
import { numbers } from '../numbers.ts';

/** Texts of one length, made of harmless drafts. */
export interface BenchTexts {
  readonly length: number;
  /** None of them names the school: what nearly all typing is. */
  readonly silent: readonly string[];
  /** The same, with the school named in the first sentence: all rules run. */
  readonly naming: readonly string[];
}

/**
 * `count` different texts of `length` UTF-16 units, joined from the harmless drafts of the development corpus; the
 * same ones in each run.
 * @param names whether a text names the school: such drafts are left out
 */
export function harmlessTexts(
  folder: string,
  length: number,
  count: number,
  names: (text: string) => boolean,
): BenchTexts {
  const drafts = [...loadDrafts(folder, 'tune'), ...loadDrafts(folder, 'check')]
    .filter(({ level, text }) => (level === 'none' || level === 'mention') && !names(text))
    .map(({ text }) => text);
  const next = numbers();
  const silent = Array.from({ length: count }, () => joined(drafts, length, next));
  return {
    length,
    silent,
    naming: silent.map((text) => `Westwood Park. ${text}`.slice(0, length)),
  };
}

function joined(drafts: readonly string[], length: number, next: () => number): string {
  let text = '';
  while (text.length < length) text += `${drafts[next() % drafts.length] ?? ''}\n`;
  return text.slice(0, length);
}
