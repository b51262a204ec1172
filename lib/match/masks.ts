/** Digits and signs people write for letters, with what each may stand for. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'il'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['6', 'g'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'g'],
  ['@', 'a'],
  ['$', 's'],
  ['!', 'i'],
  ['+', 't'],
  ['|', 'il'],
]);

/** Shortest word for which digits are read as letters: "y4", "2b" and "gr8" are what they say. */
const SHORTEST_LEET = 4;

/** Words a stretched one may be: each run of three or more as one letter, or as two. */
export function unstretch(typed: string): string[] {
  return [typed.replace(/([^0-9])\1{2,}/g, '$1'), typed.replace(/([^0-9])\1{2,}/g, '$1$1')];
}

/**
 * The listed word behind digits, signs or stars; undefined where there is none.
 * @param isWord whether a spelling is a word of the lists
 * @param sameFirst maskable words with the same first letter
 */
export function demask(
  typed: string,
  isWord: (word: string) => boolean,
  sameFirst: readonly string[],
): string | undefined {
  if (typed.includes('*')) return unstar(typed, sameFirst);
  const short = typed.length < SHORTEST_LEET;
  // "a$$" and "b00" are short, yet no one writes a sign in a word by chance.
  if (short && !/[@$!|+]/.test(typed)) return undefined;
  if (!/[a-z]/.test(typed) && !/[@$!|+]/.test(typed)) return undefined;
  for (const candidate of unleet(typed)) {
    if (isWord(candidate)) return candidate;
    const [one = '', two = ''] = unstretch(candidate);
    if (isWord(one)) return one;
    if (isWord(two)) return two;
  }
  return undefined;
}

/** At most four spellings: each sign with two readings takes the same reading throughout. */
function unleet(typed: string): string[] {
  const read = (choice: 0 | 1): string =>
    [...typed]
      .map((character) => {
        const letters = STANDS_FOR.get(character);
        return letters === undefined
          ? character
          : letters.charAt(Math.min(choice, letters.length - 1));
      })
      .join('');
  const first = read(0);
  const second = read(1);
  return first === second ? [first] : [first, second];
}

/** Stars stand for as many letters each ("f**k"), or one for several ("f*k"); the letters shown must agree. */
function unstar(typed: string, candidates: readonly string[]): string | undefined {
  // One letter shown could be anything: "p***" is masked, but nobody can say what it is.
  if (!/[^*].*[^*]/.test(typed) || typed.length > 24) return undefined;
  const exact = candidates.find((word) => word.length === typed.length && agrees(word, typed));
  if (exact !== undefined) return exact;
  const parts = typed.split(/\*+/);
  const head = parts[0] ?? '';
  const tail = parts.at(-1) ?? '';
  if (parts.length !== 2 || head === '' || tail === '') return undefined;
  return candidates.find(
    (word) =>
      word.length > head.length + tail.length &&
      word.length <= typed.length + 2 &&
      word.startsWith(head) &&
      word.endsWith(tail),
  );
}

function agrees(word: string, typed: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const shown = typed.charAt(at);
    if (shown === '*' || shown === word.charAt(at)) continue;
    if (!STANDS_FOR.get(shown)?.includes(word.charAt(at))) return false;
  }
  return true;
}
