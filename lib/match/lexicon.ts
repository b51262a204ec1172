import { anchorChooser, frequencyOfShape, frequencyOfWord, type Anchor } from './anchors.ts';
import { buildAutomaton } from './automaton.ts';
import { parsePattern, PatternError, type Pattern } from './grammar.ts';
import type { Labelled } from './labelled.ts';
import { createLabels, type Label, type Labels } from './labels.ts';
import { createLooks, type LookOf } from './looks.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { createPresence, type Presence, type PresenceUnit } from './presence.ts';
import { isShape } from './shapes.ts';
import { createWordIndex } from './word-index.ts';
import type { WordIndex } from '../text/tokens.ts';
import { createVocabulary, entryOf, markMasked, type Vocabulary } from './vocabulary.ts';

/** A named set of patterns, as the compiler takes it. */
export interface ClassSource {
  readonly name: string;
  readonly entries: readonly string[];
  readonly masked?: boolean;
}

/** Every class and pattern, compiled. */
export interface Lexicon {
  readonly labels: Labels;
  readonly vocabulary: Vocabulary;
  /** The vocabulary, for the tokeniser. */
  readonly words: WordIndex;
  readonly lookOf: LookOf;
  /** What finds the entries of several words of a class, by the class's label. */
  readonly phrases: ReadonlyMap<Label, Matcher>;
  /** What finds each pattern of the rules, in their order. */
  readonly patterns: readonly RulePattern[];
  readonly presence: Presence;
}

export interface RulePattern {
  /** The rule's index. */
  readonly rule: number;
  readonly matcher: Matcher;
  /** What must be possible somewhere in the draft ({@link Presence.mayHold}). */
  readonly elsewhere: readonly Label[];
}

/** A rule's patterns, and what must stand in the same sentence or draft beside any of them. */
export interface PatternSource {
  readonly sources: readonly string[];
  /** Names of word classes; one that must stand anywhere in the draft is in `elsewhere`. */
  readonly needs: readonly string[];
  readonly elsewhere: readonly string[];
  /** For errors. */
  readonly where: string;
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
 * @param rules each with its patterns, and a name for errors
 * @throws {LexiconError} naming the class or pattern, the column and what was expected
 */
export function compileLexicon(
  classes: readonly ClassSource[],
  rules: readonly PatternSource[],
): Lexicon {
  const shapes = new Set<string>();
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

  refuseCircles(phrases);
  const phrasesOf = new Map<Label, readonly Labelled[]>();
  for (const [name, entries] of phrases) {
    if (entries.length > 0) phrasesOf.set(labels.of(`c:${name}`), entries.map(labelled));
  }
  const elsewhereOf = new Map<Label, Label>();
  const bodies = rules.flatMap(({ sources, needs, elsewhere, where }, rule) =>
    sources.map((source) => ({
      rule,
      pattern: labelled(parse(source, where)),
      needs: needs.map((name) => labels.of(`c:${name}`)),
      elsewhere: elsewhere.map((name) => {
        const label = labels.of(`d:${name}`);
        elsewhereOf.set(labels.of(`c:${name}`), label);
        return label;
      }),
    })),
  );
  const isPhrase = (label: Label): boolean => phrasesOf.has(label);
  const matcherOf = (patterns: readonly Labelled[]): Matcher =>
    createMatcher(() => buildAutomaton(patterns, isPhrase));
  const units = [
    ...bodies.map(({ pattern, needs }): PresenceUnit => ({
      pattern: {
        type: 'sequence',
        items: [pattern, ...needs.map((label) => ({ type: 'label' as const, label }))],
      },
    })),
    ...[...phrasesOf].flatMap(([gives, patterns]) =>
      patterns.map((pattern): PresenceUnit => ({ pattern, gives })),
    ),
    ...[...elsewhereOf].map(([label, gives]): PresenceUnit => ({
      pattern: { type: 'label', label },
      gives,
    })),
  ];
  const words = wordsByLabel();
  const presence = createPresence(units, choose(), (label) => words[label] ?? []);
  return {
    labels,
    vocabulary,
    words: createWordIndex(vocabulary.list),
    presence,
    // Last: by now every label that a pattern uses is known.
    lookOf: createLooks(vocabulary, labels, presence),
    phrases: new Map([...phrasesOf].map(([label, patterns]) => [label, matcherOf(patterns)])),
    patterns: bodies.map(({ rule, pattern, elsewhere }) => ({
      rule,
      matcher: matcherOf([pattern]),
      elsewhere,
    })),
  };

  /** By label: the places in the vocabulary of the words that carry it. */
  function wordsByLabel(): readonly (readonly number[] | undefined)[] {
    const byLabel: (number[] | undefined)[] = [];
    for (const entry of vocabulary.entries.values()) {
      for (const label of entry.labels) (byLabel[label] ??= []).push(entry.index);
      for (const label of entry.capitalLabels) (byLabel[label] ??= []).push(entry.index);
    }
    return byLabel;
  }
  function choose(): (pattern: Labelled) => readonly Anchor[] {
    const frequencies: number[] = [];
    for (const { word, labels: own, capitalLabels } of vocabulary.entries.values()) {
      const frequency = frequencyOfWord(word);
      for (const label of own) frequencies[label] = (frequencies[label] ?? 0) + frequency;
      for (const label of capitalLabels)
        frequencies[label] = (frequencies[label] ?? 0) + frequency / 4;
    }
    const shapeLabels = new Set<Label>();
    for (const name of shapes) {
      const label = labels.of(`s:${name}`);
      shapeLabels.add(label);
      frequencies[label] = frequencyOfShape(name);
    }
    return anchorChooser({
      frequency: (label) => frequencies[label] ?? 0,
      countOf: (label) => (shapeLabels.has(label) ? Infinity : (words[label]?.length ?? 0)),
      phrasesOf: (label) => phrasesOf.get(label) ?? [],
    });
  }
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
        shapes.add(pattern.name);
        return { type: 'label', label: labels.of(`s:${pattern.name}`) };
      case 'gap': {
        shapes.add('gap');
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

/** @throws {LexiconError} where a class uses itself, directly or through another class */
function refuseCircles(phrases: ReadonlyMap<string, readonly Pattern[]>): void {
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (name: string): void => {
    if (done.has(name)) return;
    if (open.has(name))
      throw new LexiconError(
        `class ${name}`,
        1,
        'it uses itself, directly or through another class',
      );
    open.add(name);
    for (const entry of phrases.get(name) ?? []) {
      eachName(entry, (type, used) => {
        if (type === 'class') visit(used);
      });
    }
    open.delete(name);
    done.add(name);
  };
  for (const name of phrases.keys()) visit(name);
}
