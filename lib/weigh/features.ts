import type { Label } from '../match/labels.ts';
import type { Look } from '../match/looks.ts';
import type { ReadToken } from '../match/merge.ts';
import type { TokenRange } from '../match/reading.ts';
import type { Findings } from '../rules/find.ts';
import { tokensOf, type Part } from './parts.ts';

/**
 * Takes the features of a part of a draft, one by one; one may come more than once. `at` is the token that a feature
 * ends at.
 */
export interface FeatureSink {
  word(word: string, at: number): void;
  /** How a longer word starts: what its forms, and many of its misspellings, share. */
  start(letters: string, at: number): void;
  /** Two words of a sentence side by side; {@link EDGE} where the sentence starts or ends. */
  pair(left: string, right: string, at: number): void;
  /** Two words of a sentence with one between them. */
  gap(left: string, right: string, at: number): void;
  /** What the token by itself is called: its word classes. */
  look(look: Look, at: number): void;
  /** What a phrase that starts at the token is called. */
  phrase(label: Label, at: number): void;
  /** A rule that matched, or was stopped: a half-open range of tokens. */
  rule(name: string, first: number, end: number): void;
  /** Anything of the part as a whole. */
  whole(name: string): void;
}

/** What is known of a draft beside its words. */
export interface Surroundings {
  readonly hasImage: boolean;
  /** The name of the group or page names the school. */
  readonly hasContext: boolean;
  /** A school is named, by the draft or the group; it is not in a self-check of anything else. */
  readonly isAboutSchool: boolean;
}

/** Where a sentence starts or ends. */
export const EDGE = '^';

/** How many letters a longer word shares with its kin. */
const START = 5;

/** Shows everything that a part of a draft is weighed by. Linear in the part. */
export function showFeatures(
  findings: Pick<Findings, 'stream' | 'hits' | 'reading'>,
  part: Part,
  surroundings: Surroundings,
  sink: FeatureSink,
): void {
  const { stream, reading, hits } = findings;
  const range = tokensOf(stream, part);
  for (let number = part.first; number < part.end; number++) {
    const sentence = stream.sentences[number];
    if (!sentence) continue;
    let before = EDGE;
    let earlier = '';
    for (let at = sentence.first; at < sentence.end; at++) {
      const token = stream.tokens[at];
      if (!token) continue;
      const word = wordOf(token, before, reading.listedWord(at));
      sink.word(word, at);
      if (word.length > START && isLetter(word.charCodeAt(0))) sink.start(word.slice(0, START), at);
      sink.pair(before, word, at);
      if (earlier !== '') sink.gap(earlier, word, at);
      const look = reading.lookAt(at);
      if (look) sink.look(look, at);
      const phrases = reading.phrasesAt(at);
      for (let index = 0; index < phrases.length; index += 2) sink.phrase(phrases[index] ?? 0, at);
      earlier = before;
      before = word;
    }
    sink.pair(before, EDGE, sentence.end - 1);
    if (earlier !== '') sink.gap(earlier, EDGE, sentence.end - 1);
  }
  for (let index = firstFrom(hits, range.first); index < hits.length; index++) {
    const hit = hits[index];
    if (!hit || hit.first >= range.end) break;
    const { rule, first, end, subjects, stoppedBy } = hit;
    if (stoppedBy !== undefined) {
      sink.rule(`stopped ${rule.id}`, first, end);
      continue;
    }
    sink.rule(`rule ${rule.id}`, first, end);
    sink.rule(`category ${rule.category}`, first, end);
    sink.rule(`topic ${rule.topic}`, first, end);
    for (const subject of subjects) sink.rule(`${rule.category} ${subject}`, first, end);
  }
  showWhole(stream.tokens, range, surroundings, sink);
}

/** The place of the first hit that starts at a token or behind it; they are in order. */
function firstFrom(hits: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir']);

/** A word as it is weighed: names and numbers are all alike, a misspelt word is the one that is meant. */
function wordOf(token: ReadToken, before: string, listed: string | undefined): string {
  switch (token.kind) {
    case 'school':
      return '<school>';
    case 'number':
      return '<number>';
    case 'url':
      return '<address>';
    case 'mark':
      return token.text.includes('?') ? '<?>' : token.text.length > 1 ? '<!!>' : '<!>';
    case 'emoji':
      return token.text;
    case 'word':
      if (token.capital && TITLES.has(before)) return '<surname>';
      return isDigit(token.text.charCodeAt(0)) ? '<number>' : (listed ?? token.text);
  }
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** From how many on it is a feature. */
const STEPS = {
  tokens: [8, 15, 30, 60, 100],
  shouted: [1, 2, 4, 8],
  names: [1, 2, 4],
} as const;

/** Capitals that are no sign of a name. */
const NO_NAMES: ReadonlySet<string> = new Set([
  'i',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

function showWhole(
  tokens: readonly ReadToken[],
  { first, end }: Part,
  { hasImage, hasContext }: Surroundings,
  sink: FeatureSink,
): void {
  const counts = { tokens: end - first, shouted: 0, names: 0 };
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (!token?.capital) continue;
    if (token.shouted) {
      if (token.text.length > 2) counts.shouted++;
    } else if (
      token.kind === 'word' &&
      at > 0 &&
      tokens[at - 1]?.sentence === token.sentence &&
      !NO_NAMES.has(token.text)
    )
      counts.names++;
  }
  for (const what of ['tokens', 'shouted', 'names'] as const)
    for (const step of STEPS[what]) if (counts[what] >= step) sink.whole(`${what} ${step}`);
  if (counts.shouted * 2 > counts.tokens) sink.whole('shouted most');
  if (hasImage) sink.whole('picture');
  if (hasContext) sink.whole('group');
}
