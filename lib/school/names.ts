import { SAINT_WORDS } from './vocabulary.ts';

/** Lower-case words without accents, apostrophes and points: `St. Mary’s` → `st`, `marys`. */
export function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Two names that read the same to a person: case, accents, points and spacing left aside. */
export function sameName(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** `St Mary’s`, with nothing to tell which one. */
export function isBareSaint(words: readonly string[]): boolean {
  return words.length <= 2 && SAINT_WORDS.has(words[0] ?? '');
}
