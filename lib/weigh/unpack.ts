import type { RuleLists } from '../rules/lists.ts';
import type { Knowledge } from './knowledge.ts';
import { parseWeights } from './weights.ts';

/** What the build packs: the lists as data, the weights as the text of their file. */
export interface Packed {
  readonly lists: RuleLists;
  readonly weights: string;
}

/**
 * The lists and weights from what the build packed: JSON, deflated, in base 64. A third of their size, and unpacked
 * once, while the frame loads.
 */
export async function unpackKnowledge(packed: string): Promise<Knowledge> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  // Made and checked by our own build: nothing to parse at this door.
  const { lists, weights }: Packed = JSON.parse(await new Response(stream).text());
  return { lists, weights: parseWeights(weights) };
}
