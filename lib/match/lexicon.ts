import { anchorChooser, frequencyOfShape, frequencyOfWord, isEverydayWord } from './anchors.ts';
import { createAutomata, type Automata } from './automaton.ts';
import type { Pattern } from './grammar.ts';
import { createLabeller } from './labeller.ts';
import type { Labelled } from './labelled.ts';
import { createLabels, type Label, type Labels } from './labels.ts';
import { createLooks, type LookOf } from './looks.ts';
import { options, parseNamed, refuseCircles } from './patterns.ts';
import { createPresence, type Presence, type PresenceUnit } from './presence.ts';
import { createRowFinder, type Row, type RowFinder } from './row-finder.ts';
import { rowsOf } from './rows.ts';
import { createSplitter, type Splitter } from './joined.ts';
import { createStarts, type Starts } from './starts.ts';
import { createWordIndex } from './word-index.ts';
import type { WordIndex } from '../text/tokens.ts';
import { addSlips, createVocabulary, entryOf, markMasked, type Vocabulary } from './vocabulary.ts';

/** A named set of patterns, as the compiler takes it. */
export interface ClassSource {
  readonly name: string;
  readonly entries: readonly string[];
  readonly masked?: boolean;
  readonly slips?: boolean;
}

/** Every class and pattern, compiled. */
export interface Lexicon {
  readonly labels: Labels;
  readonly vocabulary: Vocabulary;
  /** The vocabulary, for the tokeniser. */
  readonly words: WordIndex;
  /** Takes words apart that are run together. */
  readonly split: Splitter;
  readonly lookOf: LookOf;
  /** Finds phrases of words. */
  readonly rows: RowFinder;
  /** Tells which patterns a sentence may hold. */
  readonly presence: Presence;
  /** Which of the rules' patterns, and then of the loose classes, can start with a token. */
  readonly starts: Starts;
  /** What finds each pattern of the rules, in their order. */
  readonly patterns: readonly RulePattern[];
  /** Classes with phrases that are looked for when a pattern or a condition asks. */
  readonly looseClasses: ReadonlyMap<Label, LooseClass>;
  /** The patterns' automata, in their order, and then those of the loose classes. */
  readonly automata: Automata;
}

export interface LooseClass {
  /** Its bit in {@link Starts}, and the number of its automaton. */
  readonly start: number;
  /** {@link Presence.mayHold} knows where to look. */
  readonly isForeseen: boolean;
}

export interface RulePattern {
  /** The rule's index. */
  readonly rule: number;
  /** The label it is nothing but, if it is: many rules ask for one class of grievances. */
  readonly only?: Label;
  /** What must stand somewhere in the draft ({@link Presence.mayBeInDraft}). */
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

/**
 * Compiles word classes, and patterns that use them.
 * @param rules each with its patterns, and a name for errors
 * @throws {LexiconError} naming the class or pattern, the column and what was expected
 */
export function compileLexicon(
  classes: readonly ClassSource[],
  rules: readonly PatternSource[],
): Lexicon {
  const labels = createLabels();
  const vocabulary = createVocabulary();
  const labeller = createLabeller(labels, vocabulary);
  const { shapes } = labeller;
  const labelled = (pattern: Pattern): Labelled => labeller.labelled(pattern);
  const names = new Set(classes.map((each) => each.name));
  const phrases = new Map<string, Pattern[]>();

  for (const { name, entries, masked, slips } of classes) {
    const label = labels.of(`c:${name}`);
    const longer: Pattern[] = [];
    for (const source of entries) {
      for (const entry of options(parseNamed(source, `class ${name}`, names))) {
        if (entry.type === 'word' && !entry.capital) {
          entryOf(vocabulary, entry.word).labels.push(label);
          if (masked) markMasked(vocabulary, entry.word);
          if (slips) vocabulary.slippable.add(entry.word);
        } else longer.push(entry);
      }
    }
    phrases.set(name, longer);
  }

  refuseCircles(phrases);
  const phrasesOf = new Map<Label, readonly Labelled[]>();
  for (const [name, entries] of phrases) {
    if (entries.length === 0) continue;
    phrasesOf.set(labels.of(`c:${name}`), entries.map(labelled));
  }
  const classOf = (name: string): Label => labels.of(`c:${name}`);
  const bodies = rules.flatMap(({ sources, needs, elsewhere, where }, rule) =>
    sources.map((source) => ({
      rule,
      pattern: labelled(parseNamed(source, where, names)),
      needs: needs.map(classOf),
      elsewhere: elsewhere.map(classOf),
    })),
  );
  const eager = usedBy([
    ...bodies.map(({ pattern }) => pattern),
    ...bodies.flatMap(({ needs, elsewhere }) => [...needs, ...elsewhere]).map(labelOnly),
  ]);
  addSlips(vocabulary, isEverydayWord);
  const words = wordsByLabel();
  const frequencies = frequenciesByLabel();
  const frequency = (label: Label): number => frequencies[label] ?? 0;
  const shapeLabels = new Set([...shapes].map((name) => labels.of(`s:${name}`)));
  const listed: Row[] = [];
  const loose = new Map<Label, Labelled[]>();
  for (const [gives, patterns] of phrasesOf) {
    for (const pattern of patterns) {
      const rows = eager.has(gives) ? rowsOf(pattern, (label) => !phrasesOf.has(label)) : undefined;
      const others = loose.get(gives);
      if (rows) for (const row of rows) listed.push({ labels: row, gives });
      else if (others) others.push(pattern);
      else loose.set(gives, [pattern]);
    }
  }
  const starts = createStarts(
    [
      ...bodies.map(({ pattern }) => pattern),
      ...[...loose.values()].map((options): Labelled => ({
        type: 'choice',
        options,
        optional: false,
      })),
    ],
    (label) => loose.get(label) ?? [],
  );
  const startOf = new Map([...loose.keys()].map((label, index) => [label, bodies.length + index]));
  const presence = createPresence(
    [
      ...bodies.map(({ pattern, needs }): PresenceUnit => ({
        pattern: { type: 'sequence', items: [pattern, ...needs.map(labelOnly)] },
      })),
      ...[...loose].flatMap(([gives, patterns]) =>
        eager.has(gives) ? patterns.map((pattern): PresenceUnit => ({ pattern, gives })) : [],
      ),
    ],
    labels.size(),
    new Set(bodies.flatMap(({ elsewhere }) => elsewhere)),
    anchorChooser({ frequency, phrasesOf: (label) => phrasesOf.get(label) ?? [] }),
  );
  const rows = createRowFinder(listed, {
    frequency,
    wordsOf: (label) => (shapeLabels.has(label) ? undefined : (words[label] ?? [])),
  });
  return {
    labels,
    vocabulary,
    starts,
    automata: createAutomata(
      [...bodies.map(({ pattern }) => [pattern]), ...loose.values()],
      (label) => startOf.get(label),
      (label, start) => starts.canStartWith(label, start),
    ),
    words: createWordIndex(vocabulary.list),
    split: createSplitter(vocabulary),
    presence,
    rows,
    // Last: by now every label that a pattern uses is known.
    lookOf: createLooks(vocabulary, labels, presence, rows, starts),
    patterns: bodies.map(({ rule, pattern, elsewhere }) => ({
      rule,
      elsewhere,
      ...(pattern.type === 'label' ? { only: pattern.label } : {}),
    })),
    looseClasses: new Map(
      [...loose.keys()].map((label) => [
        label,
        {
          start: startOf.get(label) ?? 0,
          isForeseen: eager.has(label),
        },
      ]),
    ),
  };

  /** Every class with phrases that the patterns use, directly or through others; those that others use first. */
  function usedBy(patterns: readonly Labelled[]): ReadonlySet<Label> {
    const used = new Set<Label>();
    const visit = (pattern: Labelled): void => {
      if (pattern.type !== 'label') {
        for (const part of pattern.type === 'sequence' ? pattern.items : pattern.options)
          visit(part);
        return;
      }
      const entries = phrasesOf.get(pattern.label);
      if (!entries || used.has(pattern.label)) return;
      used.add(pattern.label);
      for (const entry of entries) visit(entry);
    };
    for (const pattern of patterns) visit(pattern);
    return used;
  }
  /** By label: the places in the vocabulary of the words that carry it. */
  function wordsByLabel(): readonly (readonly number[] | undefined)[] {
    const byLabel: (number[] | undefined)[] = [];
    for (const entry of vocabulary.list) {
      for (const label of entry.labels) (byLabel[label] ??= []).push(entry.index);
      for (const label of entry.capitalLabels) (byLabel[label] ??= []).push(entry.index);
    }
    return byLabel;
  }
  /** By label: how many of 10,000 ordinary tokens carry it themselves. */
  function frequenciesByLabel(): readonly (number | undefined)[] {
    const byLabel: (number | undefined)[] = [];
    for (const { word, labels: own, capitalLabels } of vocabulary.list) {
      const here = frequencyOfWord(word);
      for (const label of own) byLabel[label] = (byLabel[label] ?? 0) + here;
      for (const label of capitalLabels) byLabel[label] = (byLabel[label] ?? 0) + here / 4;
    }
    for (const name of shapes) byLabel[labels.of(`s:${name}`)] = frequencyOfShape(name);
    return byLabel;
  }
}

function labelOnly(label: Label): Labelled {
  return { type: 'label', label };
}
