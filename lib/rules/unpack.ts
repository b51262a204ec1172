import type { RuleLists } from './lists.ts';

/**
 * The rule lists from what the build packed: JSON, deflated, in base 64. Half the size of the plain lists,
 * and unpacked once, while the frame loads.
 */
export async function unpackLists(packed: string): Promise<RuleLists> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  // Made and checked by our own build: nothing to parse at this door.
  const lists: RuleLists = JSON.parse(await new Response(stream).text());
  return lists;
}
