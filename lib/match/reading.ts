import type { TokenStream } from '../text/tokens.ts';
import { DEAD } from './automaton.ts';
import type { Label } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Look } from './looks.ts';
import { mergeTokens, type ReadStream } from './merge.ts';
import { hasBit } from './starts.ts';
import { joinSpaced } from './spaced.ts';

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A draft with everything its tokens can be called. */
export interface Reading {
  readonly stream: ReadStream;
  /** The patterns that sentences held the anchors of: pattern, sentence, pattern, sentence … */
  readonly tried: readonly number[];
  /** Every match of every rule's pattern; what must stand elsewhere in the draft does. */
  readonly matches: readonly PatternMatch[];
  /** Whether something called `label` starts at `at` and ends at `limit` at the latest. */
  isCalled(label: Label, at: number, limit: number): boolean;
  /** Everything that the token by itself can be called; tokens that can be called the same share it. */
  lookAt(at: number): Look | undefined;
  /** The labels of the phrases found at a token as rows of words, each followed by where the phrase ends. */
  phrasesAt(at: number): readonly number[];
  /** The listed word that a token spells, whatever the slips and masks; undefined where there is none. */
  listedWord(at: number): string | undefined;
}

export interface PatternMatch extends TokenRange {
  /** The pattern's place in the lexicon. */
  readonly pattern: number;
}

const NONE: readonly number[] = [];

/**
 * Reads a draft. First the phrases that are rows of words, where a rare word of theirs stands; then the rules'
 * patterns, in the sentences that hold their anchors. Phrases that are no plain rows are looked for where a pattern or
 * a condition asks. Linear in the draft: nothing is tried twice at a token.
 * @param schools the ranges of tokens that mention a school
 */
export function readDraft(
  lexicon: Lexicon,
  original: TokenStream,
  schools: readonly TokenRange[],
): Reading {
  const { lookOf, rows, starts, presence, patterns, looseClasses, automata } = lexicon;
  automata.trim();
  const stream = mergeTokens(
    original,
    [
      ...schools.map(({ first, end }) => ({ first, end, text: '', kind: 'school' as const })),
      ...joinSpaced(original.tokens, lexicon.vocabulary).map(({ first, end, entry }) => ({
        first,
        end,
        text: entry.word,
        kind: 'word' as const,
      })),
    ],
    lexicon.split,
  );
  const { tokens, sentences } = stream;
  const looks: Look[] = tokens.map(lookOf);
  /** By token: the classes with a phrase that starts there, and where it ends: label, end, label, end … */
  const readings: (number[] | undefined)[] = [];
  /** By class and sentence. */
  const spans = new Map<number, readonly TokenRange[]>();
  /** By token: the loose classes that were looked for there, with all their ends: class, count, end, end … */
  const asked: (number[] | undefined)[] = [];
  /** Threads to follow: state, token, state, token … A run that needs another's ends starts behind its own. */
  const threads: number[] = [];
  const ends: number[] = [];

  const matches: PatternMatch[] = [];
  const candidates: number[] = [];
  presence.begin();
  const read = (label: Label, start: number, to: number): void => {
    const here = (readings[start] ??= []);
    for (let index = 0; index < here.length; index += 2) {
      if (here[index] === label && here[index + 1] === to) return;
    }
    here.push(label, to);
    presence.give(label);
  };
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first, end } = sentences[sentence] ?? { first: 0, end: 0 };
    for (let at = first; at < end; at++) {
      const look = looks[at];
      if (!look) continue;
      if (look.anchors.length > 0) presence.meet(look.anchors);
      rows.find(looks, at, first, end, read);
    }
    for (const pattern of presence.endSentence()) candidates.push(pattern, sentence);
  }
  for (let index = 0; index < candidates.length; index += 2) {
    const pattern = candidates[index] ?? 0;
    const sentence = candidates[index + 1] ?? 0;
    const range = sentences[sentence];
    const source = patterns[pattern];
    if (!range || !source?.elsewhere.every((label) => presence.mayBeInDraft(label))) continue;
    if (source.only === undefined)
      eachRun(pattern, range.first, range.end, (first, end) =>
        matches.push({ pattern, first, end }),
      );
    else for (const span of spansOf(source.only, sentence)) matches.push({ pattern, ...span });
  }

  /** Everything in a sentence that is called `label`. */
  function spansOf(label: Label, sentence: number): readonly TokenRange[] {
    const key = label * (sentences.length + 1) + sentence;
    const known = spans.get(key);
    if (known) return known;
    const found: TokenRange[] = [];
    const { first, end } = sentences[sentence] ?? { first: 0, end: 0 };
    for (let at = first; at < end; at++) {
      if (looks[at]?.labels.has(label)) found.push({ first: at, end: at + 1 });
      const here = readings[at] ?? NONE;
      for (let index = 0; index < here.length; index += 2) {
        if (here[index] === label) found.push({ first: at, end: here[index + 1] ?? at });
      }
      for (const to of endsOf(label, at)) found.push({ first: at, end: to });
    }
    spans.set(key, found);
    return found;
  }
  function eachRun(
    unit: number,
    first: number,
    limit: number,
    report: (first: number, end: number) => void,
  ): void {
    for (let at = first; at < limit; at++) {
      if (!mayStart(unit, at)) continue;
      ends.length = 0;
      run(unit, at, limit, ends);
      for (const end of ends) report(at, end);
    }
  }
  /** Whether a pattern or a loose class may start at a token, by its bit among the starts. */
  function mayStart(unit: number, at: number): boolean {
    const look = looks[at];
    if (look && hasBit(look.starts, unit)) return true;
    const here = readings[at];
    if (here) {
      for (let index = 0; index < here.length; index += 2) {
        if (starts.canStartWith(here[index] ?? 0, unit)) return true;
      }
    }
    return false;
  }

  /** Follows one automaton, by its number, from one token on; `found` gets each end once. */
  function run(automaton: number, first: number, limit: number, found: number[]): void {
    const base = threads.length;
    threads.push(automata.start(automaton), first);
    for (let thread = base; thread < threads.length; thread += 2) {
      const state = threads[thread] ?? 0;
      const at = threads[thread + 1] ?? 0;
      const look = looks[at];
      if (!look) continue;
      const step = automata.step(state, look);
      const next = automata.nextOf(step);
      const loose = automata.looseOf(step);
      if (next !== DEAD) enter(base, next, at + 1, limit, found);
      if (loose.length > 0) follow(base, loose, at, limit, found);
      const here = readings[at];
      if (!here) continue;
      for (let index = 0; index < here.length; index += 2) {
        const label = here[index] ?? 0;
        const stepHere = automata.stepBy(state, label);
        const after = automata.nextOf(stepHere);
        const looseHere = automata.looseOf(stepHere);
        if (after !== DEAD) enter(base, after, here[index + 1] ?? 0, limit, found);
        if (looseHere.length > 0) follow(base, looseHere, at, limit, found);
      }
    }
    threads.length = base;
  }
  /** Looks for loose classes at a token, and goes on behind each that is there. */
  function follow(
    base: number,
    loose: readonly number[],
    at: number,
    limit: number,
    found: number[],
  ): void {
    for (let edge = 0; edge < loose.length; edge += 2) {
      for (const to of endsOf(loose[edge] ?? 0, at))
        enter(base, loose[edge + 1] ?? 0, to, limit, found);
    }
  }
  function enter(base: number, state: number, at: number, limit: number, found: number[]): void {
    if (at > limit) return;
    for (let thread = base; thread < threads.length; thread += 2) {
      if (threads[thread] === state && threads[thread + 1] === at) return;
    }
    if (automata.accepts(state) && !found.includes(at)) found.push(at);
    if (at < limit && !automata.isEnd(state)) threads.push(state, at);
  }

  /** Where the phrases end that start at `at`, of those that were not looked for beforehand. */
  function endsOf(label: Label, at: number): readonly number[] {
    const loose = looseClasses.get(label);
    if (!loose || !mayStart(loose.start, at)) return NONE;
    const sentence = tokens[at]?.sentence ?? 0;
    if (loose.isForeseen && !presence.mayHold(label, sentence)) return NONE;
    const here = (asked[at] ??= []);
    for (let index = 0; index < here.length; index += 2 + (here[index + 1] ?? 0)) {
      if (here[index] === label) return here.slice(index + 2, index + 2 + (here[index + 1] ?? 0));
    }
    const found: number[] = [];
    run(loose.start, at, sentences[sentence]?.end ?? at, found);
    here.push(label, found.length, ...found);
    return found;
  }

  return {
    stream,
    tried: candidates,
    matches,
    listedWord: (at) => lexicon.vocabulary.list[looks[at]?.word ?? -1]?.word,
    lookAt: (at) => looks[at],
    phrasesAt: (at) => readings[at] ?? NONE,
    isCalled(label, at, limit) {
      if (at < limit && looks[at]?.labels.has(label)) return true;
      const here = readings[at];
      if (here) {
        for (let index = 0; index < here.length; index += 2) {
          if (here[index] === label && (here[index + 1] ?? 0) <= limit) return true;
        }
      }
      return looseClasses.has(label) && endsOf(label, at).some((end) => end <= limit);
    },
  };
}
