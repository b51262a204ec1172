/**
 * English joins small words to the one before ("she's", "don't"). Rules are simpler when they stand apart,
 * so tokens split them. Typed without the apostrophe, only forms that are no word of their own are split
 * ("shes", "dont"), never "well", "hell", "ill", "were", "its".
 */

const AFTER_APOSTROPHE: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** Whole words with `n't` whose first part is not simply what stands before it. */
const NEGATED: ReadonlyMap<string, string> = new Map([
  ["can't", 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
]);

const NEGATED_VERBS = 'are could did do does had has have is must need should was were would'.split(
  ' ',
);

/** A pronoun or the like with a small word joined to it. */
const JOINED =
  'im ive hes shes thats theres theyll theyre theyve weve whats whos youll youre youve'.split(' ');

/** Typed without its apostrophe → its two parts, and how many letters the second one has as typed. */
const UNMARKED: ReadonlyMap<string, Split> = new Map([
  ...NEGATED_VERBS.flatMap((verb): [string, Split][] => [
    [`${verb}nt`, [verb, "n't", 2]],
    // In Scotland: "didnae".
    [`${verb}nae`, [verb, "n't", 3]],
  ]),
  ['cannae', ['can', "n't", 3]],
  ['dinnae', ['do', "n't", 3]],
  ['aint', ['is', "n't", 2]],
  ['cant', ['can', "n't", 2]],
  ['wont', ['will', "n't", 2]],
  ...JOINED.map((word): [string, Split] => {
    const tail = /(?:ll|re|ve|.)$/.exec(word)?.[0] ?? '';
    return [word, [word.slice(0, -tail.length), `'${tail}`, tail.length]];
  }),
]);

const LONGEST_UNMARKED = 9;
/** Their last letters, a bit each: e, l, m, s, t. Most words end in another. */
const LAST_LETTERS = [...'elmst'].reduce(
  (bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)),
  0,
);

/** First part, second part, length in units of the second part as it stands in the folded text. */
export type Split = readonly [first: string, second: string, tail: number];

/** The two parts of a folded word that holds a joined small word; undefined for any other word. */
export function splitWord(word: string): Split | undefined {
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe < 0)
    return word.length > LONGEST_UNMARKED ||
      !((LAST_LETTERS >> (word.charCodeAt(word.length - 1) & 31)) & 1)
      ? undefined
      : UNMARKED.get(word);
  if (word.endsWith("n't")) return [NEGATED.get(word) ?? word.slice(0, -3), "n't", 3];
  const after = word.slice(apostrophe + 1);
  if (!AFTER_APOSTROPHE.has(after)) return undefined;
  return [word.slice(0, apostrophe), `'${after}`, after.length + 1];
}
