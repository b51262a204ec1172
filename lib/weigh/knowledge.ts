import type { RuleLists } from '../rules/lists.ts';
import type { Weights } from './weights.ts';

/** All that the engine knows: the rules that people wrote, and what was learnt with them from the corpus. */
export interface Knowledge {
  readonly lists: RuleLists;
  readonly weights: Weights;
}
