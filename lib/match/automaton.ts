import type { Label } from './labels.ts';
import type { Labelled } from './labelled.ts';
import type { Look } from './looks.ts';
import { hasBit, type Starts } from './starts.ts';
import { createStepTable, MISSING, MOST_SYMBOLS } from './step-table.ts';

/**
 * Automata, one for the patterns of each rule's pattern or loose class, in one set of states. A token usually has
 * several labels (the word, its classes, its shapes): one step follows all of them at once. No step is tried twice and
 * nothing is taken back.
 *
 * Method: position automaton of every pattern (Glushkov 1961), then the subset construction, done state by state
 * as drafts first reach them. https://swtch.com/~rsc/regexp/regexp1.html ("on the fly")
 */
export interface Automata {
  /** The start state of an automaton, by its number; it is built when first asked for. */
  start(automaton: number): number;
  /** The step from a state with a token, by everything that can be called: its number, void after the next one. */
  step(state: number, look: Look): number;
  /** The same for something of several tokens that has a label. */
  stepBy(state: number, label: Label): number;
  /** The state a step leads to; {@link DEAD} where nothing goes on. */
  nextOf(step: number): number;
  /** Loose classes that may start here, and where each leads: label, state, label, state … */
  looseOf(step: number): readonly number[];
  /** Whether nothing can follow. */
  isEnd(state: number): boolean;
  /** Whether a match ends in `state`. */
  accepts(state: number): boolean;
  /** Forgets all states if they have become too many. Only between drafts: it makes state numbers void. */
  trim(): void;
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

/** A set of positions of one automaton. */
interface State {
  readonly automaton: number;
  readonly reachable: readonly number[];
}

/** No state: the match has ended here. */
export const DEAD = -1;

const NONE: readonly number[] = [];
/** Kept between drafts; a draft made to reach many can't fill the memory. */
const MOST_STATES = 30_000;
const MOST_STEPS = 500_000;
/** Symbols of steps: looks, one for all looks too many, then labels. */
const OVERFLOW = 0x7fff;
const FIRST_LABEL = 0x8000;

/**
 * @param sources the patterns of each automaton
 * @param startOf the bit among the starts of a loose class: one whose phrases are looked for only when asked
 * @param canStartWith whether the class with a bit can start with something that has a label
 */
export function createAutomata(
  sources: readonly (readonly Labelled[])[],
  startOf: (label: Label) => number | undefined,
  canStartWith: Starts['canStartWith'],
): Automata {
  const built: (Positions | undefined)[] = [];
  const positionsFor = (automaton: number): Positions =>
    (built[automaton] ??= positionsOf(sources[automaton] ?? []));
  let states: State[] = [];
  let ids = new Map<string, number>();
  let startStates: (number | undefined)[] = [];
  let accepting = new Uint8Array(1024);
  let ending = new Uint8Array(1024);
  const steps = createStepTable();
  let looseLists: (readonly number[])[] = [NONE];

  function add(state: State, accepts: boolean): number {
    const id = states.length;
    states.push(state);
    if (id >= accepting.length) {
      accepting = doubled(accepting);
      ending = doubled(ending);
    }
    accepting[id] = accepts ? 1 : 0;
    ending[id] = state.reachable.length === 0 ? 1 : 0;
    return id;
  }
  function stateOf(automaton: number, positions: readonly number[]): number {
    if (positions.length === 0) return DEAD;
    const sorted = [...new Set(positions)].sort((a, b) => a - b);
    const key = `${automaton}:${sorted.join()}`;
    const known = ids.get(key);
    // Only a draft made for it comes here.
    if (known === undefined && states.length >= MOST_SYMBOLS) return DEAD;
    if (known !== undefined) return known;
    const { follow, accept } = positionsFor(automaton);
    const id = add(
      { automaton, reachable: sorted.flatMap((position) => follow[position] ?? NONE) },
      sorted.some((position) => accept[position]),
    );
    ids.set(key, id);
    return id;
  }
  /** Where a state leads by the labels that `has` holds, and the loose classes that `canStart`. */
  function work(
    state: number,
    symbol: number,
    has: (label: Label) => boolean,
    canStart: (start: number) => boolean,
  ): number {
    const { automaton, reachable } = states[state] ?? { automaton: 0, reachable: NONE };
    const { labels } = positionsFor(automaton);
    const next = stateOf(
      automaton,
      reachable.filter((position) => has(labels[position] ?? -1)),
    );
    const looseLabels = new Set(
      reachable.flatMap((position) => {
        const label = labels[position] ?? -1;
        const start = startOf(label);
        return start !== undefined && canStart(start) ? [label] : [];
      }),
    );
    const loose = [...looseLabels].flatMap((label) => [
      label,
      stateOf(
        automaton,
        reachable.filter((position) => labels[position] === label),
      ),
    ]);
    if (loose.length > 0) looseLists.push(loose);
    return steps.set(state, symbol, next, loose.length > 0 ? looseLists.length - 1 : 0);
  }
  return {
    start(automaton) {
      const known = startStates[automaton];
      if (known !== undefined) return known;
      const state = add({ automaton, reachable: positionsFor(automaton).starts }, false);
      startStates[automaton] = state;
      return state;
    },
    step(state, look) {
      const known = look.id < OVERFLOW ? steps.find(state, look.id) : MISSING;
      if (known !== MISSING) return known;
      return work(
        state,
        Math.min(look.id, OVERFLOW),
        (label) => look.labels.has(label),
        (start) => hasBit(look.starts, start),
      );
    },
    stepBy(state, label) {
      const symbol = FIRST_LABEL + label;
      const known = symbol < MOST_SYMBOLS ? steps.find(state, symbol) : MISSING;
      if (known !== MISSING) return known;
      return work(
        state,
        Math.min(symbol, MOST_SYMBOLS),
        (each) => each === label,
        (start) => canStartWith(label, start),
      );
    },
    nextOf: (step) => steps.nextAt(step),
    looseOf: (step) => looseLists[steps.looseAt(step)] ?? NONE,
    isEnd: (state) => ending[state] === 1,
    accepts: (state) => accepting[state] === 1,
    trim() {
      if (states.length < MOST_STATES && steps.size() < MOST_STEPS) return;
      states = [];
      ids = new Map();
      startStates = [];
      looseLists = [NONE];
      steps.clear();
    },
  };
}

function doubled(array: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(array.length * 2);
  larger.set(array);
  return larger;
}
