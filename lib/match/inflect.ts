/** `n`: singular and plural. `v`: every form of a verb. `a`: an adjective with -er and -est. */
export type WordForm = 'n' | 'v' | 'a';

/** Verbs whose past forms are not made with -ed: base → past, participle. */
const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  `beat beaten|bite bit bitten|break broke broken|bring brought|buy bought|catch caught|choose chose chosen|come came|
cut|deal dealt|do did done|drink drank drunk|drive drove driven|fall fell fallen|feel felt|fight fought|find found|
forget forgot forgotten|get got|give gave given|go went gone|have has had|hear heard|hide hid hidden|hit|hold held|
hurt|keep kept|know knew known|lay laid|lead led|leave left|let|lie lied|lose lost|make made|mean meant|meet met|pay paid|
put|read|ride rode ridden|run ran|say said|see saw seen|sell sold|send sent|set|shake shook shaken|shoot shot|shut|
sit sat|sleep slept|speak spoke spoken|spend spent|spit spat|split|stand stood|steal stole stolen|stick stuck|
strike struck|swear swore sworn|take took taken|teach taught|tell told|think thought|throw threw thrown|
understand understood|wake woke woken|wear wore worn|win won|write wrote written`
    .split(/[|\n]+/)
    .map((line) => line.trim().split(' '))
    .filter((forms) => forms[0] !== '')
    .map(([base = '', ...past]): [string, readonly string[]] => [
      base,
      past.length > 0 ? past : [base],
    ]),
);

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
  ['person', 'people'],
  ['wife', 'wives'],
  ['thief', 'thieves'],
  ['bully', 'bullies'],
  ['headmaster', 'headmasters'],
]);

/** Every form of a word; the last word of a stem with spaces or hyphens is the one that changes. */
export function inflect(stem: string, form: WordForm): string[] {
  const cut = Math.max(stem.lastIndexOf(' '), stem.lastIndexOf('-')) + 1;
  const head = stem.slice(0, cut);
  const word = stem.slice(cut);
  const forms = form === 'n' ? nouns(word) : form === 'v' ? verbs(word) : adjectives(word);
  return [...new Set(forms)].map((each) => head + each);
}

function nouns(word: string): string[] {
  return [word, IRREGULAR_PLURALS.get(word) ?? withS(word)];
}

function verbs(word: string): string[] {
  const past = IRREGULAR_VERBS.get(word) ?? [withSuffix(word, 'ed')];
  const ing = word.endsWith('ie') ? `${word.slice(0, -2)}ying` : withSuffix(word, 'ing');
  // Without its g as people type it: "bullyin".
  return [word, withS(word), ing, ing.slice(0, -1), ...past];
}

function adjectives(word: string): string[] {
  return [word, withSuffix(word, 'er'), withSuffix(word, 'est')];
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function withSuffix(word: string, suffix: string): string {
  if (word.endsWith('e'))
    return suffix === 'ing' ? word.slice(0, -1) + suffix : word.slice(0, -1) + suffix;
  if (/[^aeiou]y$/.test(word) && suffix !== 'ing') return `${word.slice(0, -1)}i${suffix}`;
  // stop → stopped; but visit, threaten, listen keep one letter: double only in one-syllable words.
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word)) return word + word.slice(-1) + suffix;
  return word + suffix;
}
