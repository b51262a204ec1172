import type { Label } from './labels.ts';

/**
 * All patterns of one layer as one automaton over labels, deterministic in each label. A token usually has
 * several labels (the word, its classes, its shapes), so a scan follows several edges at once; no edge is ever
 * tried twice and nothing is taken back.
 *
 * Method: position automaton (Glushkov 1961) of every pattern, then the subset construction, with labels as
 * the alphabet. https://en.wikipedia.org/wiki/Glushkov%27s_construction_algorithm
 */
export interface Automaton {
  /** For each state, the state each label leads to. State 0 is the start. */
  readonly edges: readonly ReadonlyMap<Label, number>[];
  /** For each state, the ids of the patterns that end there. */
  readonly accepts: readonly (readonly number[])[];
}

/** A pattern with labels in place of names, ready to be joined to others. */
export type Labelled =
  | { readonly type: 'label'; readonly label: Label }
  | { readonly type: 'sequence'; readonly items: readonly Labelled[] }
  | { readonly type: 'choice'; readonly options: readonly Labelled[]; readonly optional: boolean };

interface Fragment {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nullable: boolean;
}

/** Joins patterns into one automaton; `accept` is the id reported where a pattern ends. */
export function buildAutomaton(
  patterns: readonly { readonly pattern: Labelled; readonly accept: number }[],
): Automaton {
  const labels: Label[] = [];
  const follow: number[][] = [];
  const acceptOf = new Map<number, number>();
  const starts: number[] = [];

  for (const { pattern, accept } of patterns) {
    const whole = place(pattern);
    starts.push(...whole.first);
    for (const position of whole.last) acceptOf.set(position, accept);
  }
  return determinise(starts, labels, follow, acceptOf);

  function place(pattern: Labelled): Fragment {
    switch (pattern.type) {
      case 'label': {
        const position = labels.length;
        labels.push(pattern.label);
        follow.push([]);
        return { first: [position], last: [position], nullable: false };
      }
      case 'choice': {
        const parts = pattern.options.map(place);
        return {
          first: parts.flatMap((part) => part.first),
          last: parts.flatMap((part) => part.last),
          nullable: pattern.optional || parts.some((part) => part.nullable),
        };
      }
      case 'sequence':
        return pattern.items.map(place).reduce(join, { first: [], last: [], nullable: true });
    }
  }
  function join(left: Fragment, right: Fragment): Fragment {
    for (const position of left.last) follow[position]?.push(...right.first);
    return {
      first: left.nullable ? [...left.first, ...right.first] : left.first,
      last: right.nullable ? [...left.last, ...right.last] : right.last,
      nullable: left.nullable && right.nullable,
    };
  }
}

function determinise(
  starts: readonly number[],
  labels: readonly Label[],
  follow: readonly (readonly number[])[],
  acceptOf: ReadonlyMap<number, number>,
): Automaton {
  const edges: Map<Label, number>[] = [];
  const accepts: number[][] = [];
  const ids = new Map<string, number>();
  const waiting: { readonly id: number; readonly reachable: readonly number[] }[] = [];

  const stateOf = (positions: readonly number[]): number => {
    const sorted = [...new Set(positions)].sort((a, b) => a - b);
    const key = sorted.join();
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = edges.length;
    ids.set(key, id);
    edges.push(new Map());
    accepts.push([
      ...new Set(sorted.map((position) => acceptOf.get(position)).filter((accept) => accept !== undefined)),
    ]);
    waiting.push({ id, reachable: sorted.flatMap((position) => follow[position] ?? []) });
    return id;
  };

  edges.push(new Map());
  accepts.push([]);
  waiting.push({ id: 0, reachable: starts });
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    const byLabel = new Map<Label, number[]>();
    for (const position of state.reachable) {
      const label = labels[position];
      if (label === undefined) continue;
      const group = byLabel.get(label);
      if (group) group.push(position);
      else byLabel.set(label, [position]);
    }
    for (const [label, positions] of byLabel) edges[state.id]?.set(label, stateOf(positions));
  }
  return { edges, accepts };
}
