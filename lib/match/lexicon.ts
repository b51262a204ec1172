import { buildAutomaton, type Automaton, type Labelled } from './automaton.ts';
import { parsePattern, PatternError, type Pattern } from './grammar.ts';
import { createLabels, type Label, type Labels } from './labels.ts';
import { createLooks, type LookOf } from './looks.ts';
import { isShape } from './shapes.ts';
import { createVocabulary, entryOf, markMasked, type Vocabulary } from './vocabulary.ts';

/** A named set of patterns, as the compiler takes it. */
export interface ClassSource {
  readonly name: string;
  readonly entries: readonly string[];
  readonly masked?: boolean;
}

/**
 * Every class and pattern, compiled. `layers` are run in order: a class whose entries use other classes
 * stands in a later layer than those.
 */
export interface Lexicon {
  readonly labels: Labels;
  readonly vocabulary: Vocabulary;
  readonly lookOf: LookOf;
  /** `accept` ids are class labels. */
  readonly layers: readonly Automaton[];
  /** The patterns given beside the classes; `accept` ids are their indices. */
  readonly patterns: Automaton;
}

/** A class or pattern that can't be compiled, with where it stands. */
export class LexiconError extends Error {
  readonly where: string;
  readonly column: number;
  constructor(where: string, column: number, message: string) {
    super(`${where}, column ${column}: ${message}`);
    this.name = 'LexiconError';
    this.where = where;
    this.column = column;
  }
}

/**
 * Compiles word classes, and patterns that use them.
 * @param patterns each with the id to report, and a name for errors
 * @throws {LexiconError} naming the class or pattern, the column and what was expected
 */
export function compileLexicon(
  classes: readonly ClassSource[],
  patterns: readonly { readonly source: string; readonly accept: number; readonly where: string }[],
): Lexicon {
  const labels = createLabels();
  const vocabulary = createVocabulary();
  const names = new Set(classes.map((each) => each.name));
  const phrases = new Map<string, Pattern[]>();

  for (const { name, entries, masked } of classes) {
    const label = labels.of(`c:${name}`);
    const longer: Pattern[] = [];
    for (const source of entries) {
      for (const entry of options(parse(source, `class ${name}`))) {
        if (entry.type === 'word' && !entry.capital) {
          entryOf(vocabulary, entry.word).labels.push(label);
          if (masked) markMasked(vocabulary, entry.word);
        } else longer.push(entry);
      }
    }
    phrases.set(name, longer);
  }

  const depthOf = depths(phrases);
  const layers: { pattern: Labelled; accept: Label }[][] = [];
  for (const [name, entries] of phrases) {
    for (const entry of entries) {
      const depth = depthOfEntry(entry, depthOf);
      (layers[depth - 1] ??= []).push({ pattern: labelled(entry), accept: labels.of(`c:${name}`) });
    }
  }
  const compiled = {
    layers: Array.from(layers, (layer) => buildAutomaton(layer ?? [])),
    patterns: buildAutomaton(
      patterns.map(({ source, accept, where }) => ({
        pattern: labelled(parse(source, where)),
        accept,
      })),
    ),
  };
  // Last: by now every label that a pattern uses is known.
  return {
    labels,
    vocabulary,
    lookOf: createLooks(vocabulary, labels, [...compiled.layers, compiled.patterns]),
    ...compiled,
  };

  function parse(source: string, where: string): Pattern {
    try {
      const pattern = parsePattern(source);
      eachName(pattern, (type, name) => {
        if (type === 'class' ? names.has(name) : isShape(name)) return;
        const shown = type === 'class' ? `{${name}}` : `<${name}>`;
        throw new PatternError(
          `no ${type === 'class' ? 'word class' : 'shape'} is called ${shown}`,
          source.indexOf(shown) + 1,
        );
      });
      return pattern;
    } catch (error) {
      if (error instanceof PatternError)
        throw new LexiconError(`${where}: '${source}'`, error.column, error.message);
      throw error;
    }
  }
  function labelled(pattern: Pattern): Labelled {
    switch (pattern.type) {
      case 'word': {
        const entry = entryOf(vocabulary, pattern.word);
        const label = labels.of(`${pattern.capital ? 'W' : 'w'}:${pattern.word}`);
        const list = pattern.capital ? entry.capitalLabels : entry.labels;
        if (!list.includes(label)) list.push(label);
        return { type: 'label', label };
      }
      case 'class':
        return { type: 'label', label: labels.of(`c:${pattern.name}`) };
      case 'shape':
        return { type: 'label', label: labels.of(`s:${pattern.name}`) };
      case 'gap': {
        const word: Labelled = { type: 'label', label: labels.of('s:gap') };
        const items = Array.from({ length: pattern.most }, (): Labelled => ({
          type: 'choice',
          options: [word],
          optional: true,
        }));
        return { type: 'sequence', items };
      }
      case 'sequence':
        return { type: 'sequence', items: pattern.items.map(labelled) };
      case 'choice':
        return { type: 'choice', options: choices(pattern.options), optional: pattern.optional };
    }
  }
  /** Single words of a choice share one label: `(a|an|the)` is one place in the automaton, not three. */
  function choices(all: readonly Pattern[]): Labelled[] {
    const flat = all.flatMap(options);
    const words = flat.flatMap((each) =>
      each.type === 'word' && !each.capital ? [each.word] : [],
    );
    const longer = flat.filter((each) => each.type !== 'word' || each.capital).map(labelled);
    const [only] = words;
    if (only === undefined) return longer;
    if (words.length === 1)
      return [labelled({ type: 'word', word: only, capital: false }), ...longer];
    const sorted = [...new Set(words)].sort();
    const name = `a:${sorted.join('|')}`;
    const known = labels.find(name);
    const label = known ?? labels.of(name);
    if (known === undefined) {
      for (const word of sorted) entryOf(vocabulary, word).labels.push(label);
    }
    return [{ type: 'label', label }, ...longer];
  }
}

/** `(a|b)` as a class entry is two entries. */
function options(pattern: Pattern): readonly Pattern[] {
  return pattern.type === 'choice' && !pattern.optional
    ? pattern.options.flatMap(options)
    : [pattern];
}

function partsOf(pattern: Pattern): readonly Pattern[] {
  if (pattern.type === 'sequence') return pattern.items;
  return pattern.type === 'choice' ? pattern.options : [];
}

/** Calls `visit` with every class and shape that a pattern names. */
function eachName(pattern: Pattern, visit: (type: 'class' | 'shape', name: string) => void): void {
  if (pattern.type === 'class' || pattern.type === 'shape') visit(pattern.type, pattern.name);
  else for (const part of partsOf(pattern)) eachName(part, visit);
}

/** The layer an entry stands in: one above the deepest class it uses, at least 1. */
function depthOfEntry(entry: Pattern, depthOf: (name: string) => number): number {
  let depth = 1;
  eachName(entry, (type, name) => {
    if (type === 'class') depth = Math.max(depth, 1 + depthOf(name));
  });
  return depth;
}

/** How many layers must have run before a class is complete: 0 for one of single words. */
function depths(phrases: ReadonlyMap<string, readonly Pattern[]>): (name: string) => number {
  const known = new Map<string, number>();
  const open = new Set<string>();
  return function depthOf(name: string): number {
    const done = known.get(name);
    if (done !== undefined) return done;
    if (open.has(name))
      throw new LexiconError(
        `class ${name}`,
        1,
        'it uses itself, directly or through another class',
      );
    open.add(name);
    const entries = phrases.get(name) ?? [];
    const depth = Math.max(0, ...entries.map((entry) => depthOfEntry(entry, depthOf)));
    open.delete(name);
    known.set(name, depth);
    return depth;
  };
}
