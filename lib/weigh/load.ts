import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLists } from '../rules/load.ts';
import type { Knowledge } from './knowledge.ts';
import { parseWeights } from './weights.ts';

/**
 * Reads the lists and the weights from a folder. Node only: the extension carries what the build packs.
 * @throws {ListError} naming file, line and what was expected
 * @throws {Error} the same for the weights
 */
export function loadKnowledge(folder: string): Knowledge {
  return { lists: loadLists(folder), weights: parseWeights(readWeights(folder)) };
}

/** The text of the weights that `npm run train` made. */
export function readWeights(folder: string): string {
  return readFileSync(join(folder, 'weights.txt'), 'utf8');
}
