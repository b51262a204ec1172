import type { Label } from './labels.ts';
import type { Look } from './looks.ts';

/**
 * All patterns of one layer as one automaton. A token usually has several labels (the word, its classes, its
 * shapes): one step follows all of them at once. No step is tried twice and nothing is taken back.
 *
 * Method: position automaton of every pattern (Glushkov 1961), then the subset construction, done state by state
 * as drafts first reach them: built whole, a list full of optional words would have more states than any draft
 * ever visits. https://swtch.com/~rsc/regexp/regexp1.html ("on the fly")
 */
export interface Automaton {
  /** The state each label leads to from `state`. State 0 is the start. */
  edges(state: number): ReadonlyMap<Label, number>;
  /** The state a token leads to by everything it can be called; {@link DEAD} where nothing goes on. */
  step(state: number, look: Look): number;
  /** Whether nothing can follow. */
  isEnd(state: number): boolean;
  /** The ids of the patterns that end in `state`. */
  accepts(state: number): readonly number[];
  /** Forgets the states if they have become too many. Only between scans: it makes state numbers void. */
  trim(): void;
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

/** Every place in every pattern where a label stands, and where a match can go on from there. */
interface Positions {
  readonly labels: readonly Label[];
  readonly follow: readonly (readonly number[])[];
  readonly starts: readonly number[];
  /** The id of the pattern that may end at a position; -1 where none does. */
  readonly accept: readonly number[];
}

/** Joins patterns into one automaton; `accept` is the id reported where a pattern ends. */
export function buildAutomaton(
  patterns: readonly { readonly pattern: Labelled; readonly accept: number }[],
): Automaton {
  return lazily(positionsOf(patterns));
}

function positionsOf(
  patterns: readonly { readonly pattern: Labelled; readonly accept: number }[],
): Positions {
  const labels: Label[] = [];
  const follow: number[][] = [];
  const accept: number[] = [];
  const starts: number[] = [];
  for (const { pattern, accept: id } of patterns) {
    const whole = place(pattern);
    for (const position of whole.first) starts.push(position);
    for (const position of whole.last) accept[position] = id;
  }
  return { labels, follow, starts, accept };

  function place(pattern: Labelled): Fragment {
    switch (pattern.type) {
      case 'label': {
        const position = labels.length;
        labels.push(pattern.label);
        follow.push([]);
        accept.push(-1);
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
    for (const position of left.last) {
      const next = follow[position];
      if (next) for (const each of right.first) next.push(each);
    }
    return {
      first: left.nullable ? [...left.first, ...right.first] : left.first,
      last: right.nullable ? [...left.last, ...right.last] : right.last,
      nullable: left.nullable && right.nullable,
    };
  }
}

/** A set of positions, with its edges once a scan has asked for them. */
interface State {
  readonly reachable: readonly number[];
  readonly accepts: readonly number[];
  edges?: ReadonlyMap<Label, number>;
  /** Where each look leads, once a scan has asked. */
  readonly steps: Map<number, number>;
}

/** No state: the match has ended here. */
export const DEAD = -1;

const NO_EDGES: ReadonlyMap<Label, number> = new Map();
const NONE: readonly number[] = [];
/** States kept between scans; a draft made to reach many can't fill the memory. */
const MOST_STATES = 20_000;

function lazily({ labels, follow, starts, accept }: Positions): Automaton {
  const states: State[] = [{ reachable: starts, accepts: NONE, steps: new Map() }];
  const ids = new Map<string, number>();

  function stateOf(positions: readonly number[]): number {
    const sorted = [...new Set(positions)].sort((a, b) => a - b);
    const key = sorted.join();
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = states.length;
    ids.set(key, id);
    states.push({
      reachable: sorted.flatMap((position) => follow[position] ?? []),
      accepts: [...new Set(sorted.map((position) => accept[position] ?? -1))].filter(
        (each) => each >= 0,
      ),
      steps: new Map(),
    });
    return id;
  }

  function edges(state: number): ReadonlyMap<Label, number> {
    const here = states[state];
    if (!here) return NO_EDGES;
    if (here.edges) return here.edges;
    const byLabel = new Map<Label, number[]>();
    for (const position of here.reachable) {
      const label = labels[position] ?? -1;
      const group = byLabel.get(label);
      if (group) group.push(position);
      else byLabel.set(label, [position]);
    }
    here.edges = new Map([...byLabel].map(([label, positions]) => [label, stateOf(positions)]));
    return here.edges;
  }

  return {
    edges,
    step(state, look) {
      const here = states[state];
      if (!here) return DEAD;
      const known = here.steps.get(look.id);
      if (known !== undefined) return known;
      const positions = here.reachable.filter((position) =>
        look.labels.has(labels[position] ?? -1),
      );
      const next = positions.length > 0 ? stateOf(positions) : DEAD;
      here.steps.set(look.id, next);
      return next;
    },
    isEnd: (state) => (states[state]?.reachable.length ?? 0) === 0,
    accepts: (state) => states[state]?.accepts ?? NONE,
    trim() {
      if (states.length < MOST_STATES) return;
      states.length = 0;
      states.push({ reachable: starts, accepts: NONE, steps: new Map() });
      ids.clear();
    },
  };
}
