import type { Token, TokenStream } from '../text/tokens.ts';
import type { Automaton } from './automaton.ts';
import type { Label } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { SHAPES } from './shapes.ts';
import { joinSpaced } from './spaced.ts';
import { resolve, type WordEntry } from './vocabulary.ts';

/**
 * A draft with everything its tokens can be called: at each token, pairs of a label and the token index
 * where that reading ends (exclusive). "class teacher" is two words and one {staff-role}.
 */
export interface Lattice {
  readonly stream: TokenStream;
  /** At each token: label, end, label, end … */
  readonly readings: readonly number[][];
  /** The listed word behind each token, if any. */
  readonly words: readonly (WordEntry | undefined)[];
}

/** A run of tokens that is known before any pattern runs: a mention of a school. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Reads a draft: words, shapes, then each layer of classes. Linear in the draft. */
export function readDraft(lexicon: Lexicon, stream: TokenStream, schools: readonly TokenRange[]): Lattice {
  const { tokens } = stream;
  const words = tokens.map((token) => (token.kind === 'word' || token.kind === 'emoji' ? resolve(lexicon.vocabulary, token.text) : undefined));
  const shapes = shapeTests(lexicon);
  const readings = tokens.map((token, index): number[] => {
    const found: number[] = [];
    const entry = words[index];
    if (entry) {
      for (const label of entry.labels) found.push(label, index + 1);
      if (token.capital) for (const label of entry.capitalLabels) found.push(label, index + 1);
    } else if (token.kind === 'mark' || token.kind === 'number') {
      const literal = lexicon.vocabulary.entries.get(token.text);
      if (literal) for (const label of literal.labels) found.push(label, index + 1);
    }
    for (const { label, test } of shapes) if (test(token, entry)) found.push(label, index + 1);
    return found;
  });
  const school = lexicon.labels.find('s:school');
  if (school !== undefined) for (const { first, end } of schools) readings[first]?.push(school, end);
  for (const { first, end, entry } of joinSpaced(tokens, lexicon.vocabulary)) {
    for (const label of entry.labels) readings[first]?.push(label, end);
  }
  const lattice = { stream, readings, words };
  for (const layer of lexicon.layers) {
    // Collected first: a layer must not see its own findings, or the order of classes would matter.
    const found: { start: number; label: Label; end: number }[] = [];
    scan(layer, lattice, (label, start, end) => found.push({ start, label, end }));
    for (const { start, label, end } of found) readings[start]?.push(label, end);
  }
  return lattice;
}

/** Runs an automaton over every sentence; `report` gets each match as a half-open token range. */
export function scan(
  automaton: Automaton,
  lattice: Lattice,
  report: (accept: number, start: number, end: number) => void,
): void {
  const { readings } = lattice;
  for (const sentence of lattice.stream.sentences) {
    /** Threads waiting at each token: state, start, state, start … */
    const waiting: (number[] | undefined)[] = [];
    for (let at = sentence.first; at < sentence.end; at++) {
      const here = readings[at] ?? [];
      const threads = waiting[at - sentence.first];
      step(0, at, at, here);
      if (!threads) continue;
      for (let index = 0; index < threads.length; index += 2) {
        step(threads[index] ?? 0, threads[index + 1] ?? at, at, here);
      }
    }

    function step(state: number, start: number, at: number, here: readonly number[]): void {
      const edges = automaton.edges(state);
      if (edges.size === 0) return;
      for (let index = 0; index < here.length; index += 2) {
        const next = edges.get(here[index] ?? -1);
        if (next === undefined) continue;
        const end = here[index + 1] ?? at + 1;
        if (end > sentence.end || !enter(next, start, end - sentence.first)) continue;
        for (const accept of automaton.accepts(next)) report(accept, start, end);
      }
    }
    /** False where the same thread already waits there. */
    function enter(state: number, start: number, slot: number): boolean {
      const threads = (waiting[slot] ??= []);
      for (let index = 0; index < threads.length; index += 2) {
        if (threads[index] === state && threads[index + 1] === start) return false;
      }
      threads.push(state, start);
      return true;
    }
  }
}

type ShapeTest = { readonly label: Label; readonly test: (token: Token, entry: WordEntry | undefined) => boolean };

/** Only the shapes that some pattern names. */
function shapeTests(lexicon: Lexicon): ShapeTest[] {
  const { labels } = lexicon;
  const tests: ShapeTest[] = [];
  for (const [name, test] of Object.entries(SHAPES)) {
    const label = labels.find(`s:${name}`);
    if (label !== undefined) tests.push({ label, test });
  }
  const has = (entry: WordEntry | undefined, label: Label | undefined): boolean =>
    label !== undefined && entry !== undefined && entry.labels.includes(label);
  const gap = labels.find('s:gap');
  const negation = labels.find('c:negation');
  if (gap !== undefined)
    tests.push({ label: gap, test: (token, entry) => token.kind !== 'mark' && !has(entry, negation) });
  const surname = labels.find('s:surname');
  const common = labels.find('c:function-word');
  if (surname !== undefined)
    tests.push({
      label: surname,
      test: (token, entry) =>
        token.kind === 'word' && /^\p{L}/u.test(token.text) && !token.glued && (token.capital || !has(entry, common)),
    });
  return tests;
}
