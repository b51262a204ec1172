import type { Label } from './labels.ts';
import type { Labelled } from './labelled.ts';
import type { Look } from './looks.ts';
import { hasBit, type Starts } from './starts.ts';

/**
 * The patterns of one rule or one word class as one automaton. A token usually has several labels (the word, its
 * classes, its shapes): one step follows all of them at once. No step is tried twice and nothing is taken back.
 *
 * Method: position automaton of every pattern (Glushkov 1961), then the subset construction, done state by state
 * as drafts first reach them. https://swtch.com/~rsc/regexp/regexp1.html ("on the fly")
 */
export interface Automaton {
  /** The state each label leads to from `state`. State 0 is the start. */
  edges(state: number): ReadonlyMap<Label, number>;
  /** Where a token leads by everything it can be called. */
  move(state: number, look: Look): Move;
  /** The loose classes to look for where something with a label stands, as {@link Move.loose}. */
  looseAt(state: number, label: Label): readonly number[];
  /** Whether nothing can follow. */
  isEnd(state: number): boolean;
  /** Whether a match ends in `state`. */
  accepts(state: number): boolean;
  /** Forgets the states if they have become too many. Only between drafts: it makes state numbers void. */
  trim(): void;
}

export interface Move {
  /** The state that the token leads to; {@link DEAD} where nothing goes on. */
  readonly next: number;
  /** Loose classes that may start with the token, and where each leads: label, state, label, state … */
  readonly loose: readonly number[];
}

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
  /** Whether a match may end at a position. */
  readonly accept: readonly boolean[];
}

/**
 * Joins patterns into one automaton.
 * @param canStartWith whether the class with a bit can start with something that has a label
 * @param startOf the bit among the starts of a class whose phrases are looked for only when asked
 */
export function buildAutomaton(
  patterns: readonly Labelled[],
  startOf: (label: Label) => number | undefined,
  canStartWith: Starts['canStartWith'],
): Automaton {
  return lazily(positionsOf(patterns), startOf, canStartWith);
}

function positionsOf(patterns: readonly Labelled[]): Positions {
  const labels: Label[] = [];
  const follow: number[][] = [];
  const accept: boolean[] = [];
  const starts: number[] = [];
  for (const pattern of patterns) {
    const whole = place(pattern);
    for (const position of whole.first) starts.push(position);
    for (const position of whole.last) accept[position] = true;
  }
  return { labels, follow, starts, accept };

  function place(pattern: Labelled): Fragment {
    switch (pattern.type) {
      case 'label': {
        const position = labels.length;
        labels.push(pattern.label);
        follow.push([]);
        accept.push(false);
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

/** A set of positions, with its edges once a match has asked for them. */
interface State {
  readonly reachable: readonly number[];
  readonly accepts: boolean;
  edges?: ReadonlyMap<Label, number>;
  /** Edges of loose classes: bit among the starts, label, state, bit … */
  looseEdges?: readonly number[];
  /** Where each look leads, once a match has asked. */
  readonly moves: Map<number, Move>;
  /** The loose classes that each label can start. */
  readonly looseAt: Map<Label, readonly number[]>;
}

/** No state: the match has ended here. */
export const DEAD = -1;

const NOWHERE: Move = { next: DEAD, loose: [] };
const NO_EDGES: ReadonlyMap<Label, number> = new Map();
const NONE: readonly number[] = [];
/** States and steps kept between drafts; a draft made to reach many can't fill the memory. */
const MOST_STEPS = 20_000;

function lazily(
  { labels, follow, starts, accept }: Positions,
  startOf: (label: Label) => number | undefined,
  canStartWith: Starts['canStartWith'],
): Automaton {
  const start = (): State => ({
    reachable: starts,
    accepts: false,
    moves: new Map(),
    looseAt: new Map(),
  });
  const states: State[] = [start()];
  const ids = new Map<string, number>();
  let steps = 0;

  function stateOf(positions: readonly number[]): number {
    const sorted = [...new Set(positions)].sort((a, b) => a - b);
    const key = sorted.join();
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = states.length;
    ids.set(key, id);
    states.push({
      reachable: sorted.flatMap((position) => follow[position] ?? []),
      accepts: sorted.some((position) => accept[position]),
      moves: new Map(),
      looseAt: new Map(),
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

  function looseEdges(state: number): readonly number[] {
    const here = states[state];
    if (!here) return NONE;
    here.looseEdges ??= [...edges(state)].flatMap(([label, next]) => {
      const start = startOf(label);
      return start === undefined ? [] : [start, label, next];
    });
    return here.looseEdges;
  }
  /** Of the loose edges those that can start, without their bits. */
  function startable(state: number, canStart: (start: number) => boolean): readonly number[] {
    const all = looseEdges(state);
    if (all.length === 0) return NONE;
    const kept: number[] = [];
    for (let edge = 0; edge < all.length; edge += 3) {
      if (canStart(all[edge] ?? 0)) kept.push(all[edge + 1] ?? 0, all[edge + 2] ?? 0);
    }
    return kept.length > 0 ? kept : NONE;
  }

  return {
    edges,
    move(state, look) {
      const here = states[state];
      if (!here) return NOWHERE;
      const known = here.moves.get(look.id);
      if (known !== undefined) return known;
      const positions = here.reachable.filter((position) =>
        look.labels.has(labels[position] ?? -1),
      );
      const next = positions.length > 0 ? stateOf(positions) : DEAD;
      const loose = startable(state, (start) => hasBit(look.starts, start));
      const move = next === DEAD && loose.length === 0 ? NOWHERE : { next, loose };
      here.moves.set(look.id, move);
      steps++;
      return move;
    },
    looseAt(state, label) {
      const here = states[state];
      if (!here) return NONE;
      const known = here.looseAt.get(label);
      if (known) return known;
      const loose = startable(state, (start) => canStartWith(label, start));
      here.looseAt.set(label, loose);
      return loose;
    },
    isEnd: (state) => (states[state]?.reachable.length ?? 0) === 0,
    accepts: (state) => states[state]?.accepts ?? false,
    trim() {
      if (steps < MOST_STEPS) return;
      steps = 0;
      states.length = 0;
      states.push(start());
      ids.clear();
    },
  };
}
