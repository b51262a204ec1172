import type { Automaton } from './automaton.ts';
import type { Label } from './labels.ts';
import type { Look } from './looks.ts';

/** What finds the patterns of one rule, or the phrases of one class. Its automaton is built when first needed. */
export interface Matcher {
  automaton(): Automaton;
  /**
   * Whether a match can start with a token of this look.
   * @param phrases the classes that have phrases, which a match may start with too
   */
  canStart(look: Look, phrases: ReadonlyMap<Label, Matcher>): boolean;
}

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

export function createMatcher(build: () => Automaton): Matcher {
  let built: Automaton | undefined;
  /** By the look's id. */
  let starts = new Uint8Array(256);
  const automaton = (): Automaton => (built ??= build());
  return {
    automaton,
    canStart(look, phrases) {
      const known = starts[look.id] ?? UNKNOWN;
      if (known !== UNKNOWN) return known === YES;
      const can = automaton().first.some(
        (label) => look.labels.has(label) || phrases.get(label)?.canStart(look, phrases) === true,
      );
      if (look.id >= starts.length) {
        const larger = new Uint8Array(Math.max(starts.length * 2, look.id + 1));
        larger.set(starts);
        starts = larger;
      }
      starts[look.id] = can ? YES : NO;
      return can;
    },
  };
}
