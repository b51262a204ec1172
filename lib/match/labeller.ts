import type { Pattern } from './grammar.ts';
import type { Labelled } from './labelled.ts';
import type { Label, Labels } from './labels.ts';
import { options } from './patterns.ts';
import { entryOf, type Vocabulary } from './vocabulary.ts';

/** Puts labels in the place of words and names, and the words into the vocabulary. */
export interface Labeller {
  labelled(pattern: Pattern): Labelled;
  /** The shapes that were named so far. */
  readonly shapes: ReadonlySet<string>;
}

export function createLabeller(labels: Labels, vocabulary: Vocabulary): Labeller {
  const shapes = new Set<string>();
  const nodes: (Labelled | undefined)[] = [];
  return { labelled, shapes };

  /** One node for each label, however often patterns name it. */
  function node(label: Label): Labelled {
    return (nodes[label] ??= { type: 'label', label });
  }
  function labelled(pattern: Pattern): Labelled {
    switch (pattern.type) {
      case 'word': {
        const name = `${pattern.capital ? 'W' : 'w'}:${pattern.word}`;
        const known = labels.find(name);
        if (known !== undefined) return node(known);
        const label = labels.of(name);
        const entry = entryOf(vocabulary, pattern.word);
        (pattern.capital ? entry.capitalLabels : entry.labels).push(label);
        return node(label);
      }
      case 'class':
        return node(labels.of(`c:${pattern.name}`));
      case 'shape':
        shapes.add(pattern.name);
        return node(labels.of(`s:${pattern.name}`));
      case 'gap': {
        shapes.add('gap');
        const word = node(labels.of('s:gap'));
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
    return [node(label), ...longer];
  }
}
