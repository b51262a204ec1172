import type { TokenStream } from '../text/tokens.ts';
import { DEAD, type Automaton } from './automaton.ts';
import type { Label } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Look } from './looks.ts';
import { joinSpaced } from './spaced.ts';

/** A draft with everything its tokens can be called. */
export interface Lattice {
  readonly stream: TokenStream;
  /** What each token can be called by itself. */
  readonly looks: readonly Look[];
  /**
   * At each token, readings the token has not by itself: label, end, label, end … (end: token index,
   * exclusive). "class teacher" is two words and one {staff-role}.
   */
  readonly readings: readonly (number[] | undefined)[];
}

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** What is left of a token that is part of a name: any token, with no word behind it. */
const NAMELESS = { kind: 'emoji', text: '', capital: false, shouted: false, tag: '' } as const;

/** Reads a draft: words and shapes, then each layer of classes. Linear in the draft. */
export function readDraft(
  lexicon: Lexicon,
  stream: TokenStream,
  schools: readonly TokenRange[],
): Lattice {
  const looks = stream.tokens.map(lexicon.lookOf);
  // The school's name is its name: the "Park" in it is no park, and nobody parks there.
  for (const { first, end } of schools) {
    for (let at = first; at < end; at++) {
      const token = stream.tokens[at];
      if (token) looks[at] = lexicon.lookOf({ ...token, ...NAMELESS });
    }
  }
  const readings: (number[] | undefined)[] = Array.from({ length: stream.tokens.length });
  const read = (at: number, label: Label, end: number): void => {
    const here = readings[at];
    if (!here) readings[at] = [label, end];
    else if (!hasReading(here, label, end)) here.push(label, end);
  };
  const school = lexicon.labels.find('s:school');
  if (school !== undefined) for (const { first, end } of schools) read(first, school, end);
  for (const { first, end, entry } of joinSpaced(stream.tokens, lexicon.vocabulary)) {
    for (const label of entry.labels) read(first, label, end);
  }
  const lattice = { stream, looks, readings };
  lexicon.layers.forEach((layer, index) => {
    // Collected first: a layer must not see its own findings, or the order of classes would matter.
    const found: number[] = [];
    scan(layer, index, lattice, (label, start, end) => found.push(label, start, end));
    for (let at = 0; at < found.length; at += 3) {
      read(found[at + 1] ?? 0, found[at] ?? 0, found[at + 2] ?? 0);
    }
  });
  return lattice;
}

/** Whether a reading with `label` starts at `at` and ends at `limit` at the latest. */
export function isRead(
  { looks, readings }: Lattice,
  label: Label,
  at: number,
  limit: number,
): boolean {
  if (at < limit && looks[at]?.labels.has(label)) return true;
  const here = readings[at];
  if (!here) return false;
  for (let index = 0; index < here.length; index += 2) {
    if (here[index] === label && (here[index + 1] ?? 0) <= limit) return true;
  }
  return false;
}

/** Runs the rules' patterns over a draft; `report` gets each match as a half-open token range. */
export function scanPatterns(
  lexicon: Lexicon,
  lattice: Lattice,
  report: (accept: number, start: number, end: number) => void,
): void {
  scan(lexicon.patterns, lexicon.layers.length, lattice, report);
}

/**
 * Runs an automaton over every sentence.
 * @param index its place among the automata, for the looks that start something in it
 */
function scan(
  automaton: Automaton,
  index: number,
  { looks, readings, stream }: Lattice,
  report: (accept: number, start: number, end: number) => void,
): void {
  /** Threads waiting at each token: state, start, state, start … */
  const waiting: (number[] | undefined)[] = [];
  const bit = 1 << index;
  automaton.trim();
  for (const { first, end } of stream.sentences) {
    for (let at = first; at < end; at++) {
      const threads = waiting[at];
      if (readings[at] || ((looks[at]?.starts ?? 0) & bit) !== 0) step(0, at, at, end);
      if (!threads) continue;
      for (let thread = 0; thread < threads.length; thread += 2) {
        step(threads[thread] ?? 0, threads[thread + 1] ?? at, at, end);
      }
      waiting[at] = undefined;
    }
  }

  function step(state: number, start: number, at: number, limit: number): void {
    const look = looks[at];
    const next = look ? automaton.step(state, look) : DEAD;
    if (next !== DEAD) enter(next, start, at + 1, limit);
    const here = readings[at];
    if (!here) return;
    const edges = automaton.edges(state);
    for (let reading = 0; reading < here.length; reading += 2) {
      const after = edges.get(here[reading] ?? -1);
      if (after !== undefined) enter(after, start, here[reading + 1] ?? at + 1, limit);
    }
  }
  function enter(state: number, start: number, end: number, limit: number): void {
    if (end > limit) return;
    for (const accept of automaton.accepts(state)) report(accept, start, end);
    if (end === limit || automaton.isEnd(state)) return;
    const threads = (waiting[end] ??= []);
    // The same thread may be reached by two readings of the same words.
    for (let thread = 0; thread < threads.length; thread += 2) {
      if (threads[thread] === state && threads[thread + 1] === start) return;
    }
    threads.push(state, start);
  }
}

function hasReading(here: readonly number[], label: Label, end: number): boolean {
  for (let index = 0; index < here.length; index += 2) {
    if (here[index] === label && here[index + 1] === end) return true;
  }
  return false;
}
