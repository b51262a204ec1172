import type { TokenStream } from '../text/tokens.ts';
import { DEAD, type Automaton } from './automaton.ts';
import type { Label } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Look } from './looks.ts';
import type { Matcher } from './matcher.ts';
import { joinSpaced, type SpacedWord } from './spaced.ts';

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A draft with everything its tokens can be called, found out as far as it is asked for. */
export interface Reading {
  /** The rules' patterns worth trying, each once for a sentence. */
  eachCandidate(report: (pattern: number, sentence: TokenRange) => void): void;
  /** Every match of a pattern within a sentence, as token ranges. */
  eachMatch(pattern: number, sentence: TokenRange, report: (first: number, end: number) => void): void;
  /** Whether something called `label` starts at `at` and ends at `limit` at the latest. */
  isCalled(label: Label, at: number, limit: number): boolean;
}

/** What is left of a token that is part of a name: any token, with no word behind it. */
const NAMELESS = { kind: 'emoji', text: '', capital: false, shouted: false, tag: '' } as const;
const NONE: readonly number[] = [];

/**
 * Reads a draft. Linear in the draft: each rule and each class is tried at most once at a token, and what a class
 * is found to cover is kept.
 */
export function readDraft(
  lexicon: Lexicon,
  stream: TokenStream,
  schools: readonly TokenRange[],
): Reading {
  const { tokens, sentences } = stream;
  const { lookOf, phrases, presence } = lexicon;
  const looks = tokens.map(lookOf);
  const spaced = joinSpaced(tokens, lexicon.vocabulary);
  const given = givenReadings(lexicon, stream, schools, spaced, looks);
  const spans = new Map<number, readonly number[]>();

  /** Pattern, sentence, pattern, sentence … */
  const candidates = findCandidates();

  function findCandidates(): readonly number[] {
    const found: number[] = [];
    let current = 0;
    const add = (pattern: number): void => {
      found.push(pattern, current);
    };
    presence.begin();
    for (; current < sentences.length; current++) {
      const { first, end } = sentences[current] ?? { first: 0, end: 0 };
      let before = -1;
      for (let at = first; at < end; at++) {
        const look = looks[at];
        if (!look) continue;
        if (look.anchors.length > 0) presence.meet(look.anchors, add);
        if (before >= 0 && look.word >= 0) presence.meetPair(before, look.word, add);
        before = look.word;
        const here = given?.get(at);
        if (!here) continue;
        for (let reading = 0; reading < here.length; reading += 2)
          presence.meet(presence.anchorsOf(here[reading] ?? 0), add);
      }
      for (const word of spaced) {
        if (word.first < first || word.end > end) continue;
        const { index } = word.entry;
        presence.meetPair(looks[word.first - 1]?.word ?? -1, index, add);
        presence.meetPair(index, looks[word.end]?.word ?? -1, add);
      }
      presence.nextSentence();
    }
    return found;
  }

  function canStart(matcher: Matcher, at: number): boolean {
    const look = looks[at];
    return (look !== undefined && matcher.canStart(look, phrases)) || (given?.has(at) ?? false);
  }

  /** Where the phrases of a class end that start at `at`. */
  function endsOf(label: Label, matcher: Matcher, at: number): readonly number[] {
    if (!presence.mayHold(label) || !canStart(matcher, at)) return NONE;
    const key = label * (tokens.length + 1) + at;
    const known = spans.get(key);
    if (known) return known;
    const ends: number[] = [];
    run(matcher.automaton(), at, sentences[tokens[at]?.sentence ?? 0]?.end ?? at, ends);
    spans.set(key, ends);
    return ends;
  }

  /** Threads to follow: state, token, state, token … A run that needs another's ends starts behind its own. */
  const threads: number[] = [];

  /** Follows one automaton from one token on; `ends` gets each end once. */
  function run(automaton: Automaton, first: number, limit: number, ends: number[]): void {
    const base = threads.length;
    threads.push(0, first);
    for (let thread = base; thread < threads.length; thread += 2) {
      const state = threads[thread] ?? 0;
      const at = threads[thread + 1] ?? 0;
      const look = looks[at];
      if (!look) continue;
      const next = automaton.step(state, look);
      if (next !== DEAD) enter(automaton, base, next, at + 1, limit, ends);
      const edges = automaton.phraseEdges(state);
      for (let edge = 0; edge < edges.length; edge += 2) {
        const label = edges[edge] ?? 0;
        const matcher = phrases.get(label);
        if (!matcher) continue;
        for (const end of endsOf(label, matcher, at))
          enter(automaton, base, edges[edge + 1] ?? 0, end, limit, ends);
      }
      const here = given?.get(at);
      if (!here) continue;
      const byLabel = automaton.edges(state);
      for (let reading = 0; reading < here.length; reading += 2) {
        const after = byLabel.get(here[reading] ?? -1);
        if (after !== undefined)
          enter(automaton, base, after, here[reading + 1] ?? at + 1, limit, ends);
      }
    }
    threads.length = base;
  }
  function enter(
    automaton: Automaton,
    base: number,
    state: number,
    at: number,
    limit: number,
    ends: number[],
  ): void {
    if (at > limit) return;
    for (let thread = base; thread < threads.length; thread += 2) {
      if (threads[thread] === state && threads[thread + 1] === at) return;
    }
    if (automaton.accepts(state) && !ends.includes(at)) ends.push(at);
    if (at < limit && !automaton.isEnd(state)) threads.push(state, at);
  }

  return {
    eachCandidate(report) {
      for (let at = 0; at < candidates.length; at += 2) {
        const pattern = candidates[at] ?? 0;
        const sentence = sentences[candidates[at + 1] ?? 0];
        const isPossible = lexicon.patterns[pattern]?.elsewhere.every(presence.mayHold);
        if (sentence && isPossible) report(pattern, sentence);
      }
    },
    eachMatch(pattern, { first, end }, report) {
      const matcher = lexicon.patterns[pattern]?.matcher;
      if (!matcher) return;
      matcher.automaton().trim();
      const ends: number[] = [];
      for (let at = first; at < end; at++) {
        if (!canStart(matcher, at)) continue;
        run(matcher.automaton(), at, end, ends);
        for (const to of ends) report(at, to);
        ends.length = 0;
      }
    },
    isCalled(label, at, limit) {
      if (at < limit && looks[at]?.labels.has(label)) return true;
      const here = given?.get(at);
      if (here) {
        for (let reading = 0; reading < here.length; reading += 2) {
          if (here[reading] === label && (here[reading + 1] ?? 0) <= limit) return true;
        }
      }
      const matcher = phrases.get(label);
      return matcher !== undefined && endsOf(label, matcher, at).some((end) => end <= limit);
    },
  };
}

/**
 * Readings that no class gives: the school's name, and words whose letters stand apart. By token: label, end,
 * label, end … Takes the words of a school's name out of `looks`: the "Park" in it is no park.
 */
function givenReadings(
  { lookOf, labels }: Lexicon,
  { tokens }: TokenStream,
  schools: readonly TokenRange[],
  spaced: readonly SpacedWord[],
  looks: Look[],
): ReadonlyMap<number, readonly number[]> | undefined {
  if (schools.length === 0 && spaced.length === 0) return undefined;
  const given = new Map<number, number[]>();
  const give = (at: number, label: Label, end: number): void => {
    const here = given.get(at);
    if (here) here.push(label, end);
    else given.set(at, [label, end]);
  };
  const school = labels.find('s:school');
  for (const { first, end } of schools) {
    for (let at = first; at < end; at++) {
      const token = tokens[at];
      if (token) looks[at] = lookOf({ ...token, ...NAMELESS });
    }
    if (school !== undefined) give(first, school, end);
  }
  for (const { first, end, entry } of spaced) {
    for (const label of entry.labels) give(first, label, end);
  }
  return given;
}
