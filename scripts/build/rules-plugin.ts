import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { loadSoundLists } from '../../lib/rules/load.ts';
import { readWeights } from '../../lib/weigh/load.ts';
import type { Packed } from '../../lib/weigh/unpack.ts';
import { parseWeights } from '../../lib/weigh/weights.ts';

const ID = 'virtual:knowledge';
const FOLDER = fileURLToPath(new URL('../../rules', import.meta.url));
const UNPACK = fileURLToPath(new URL('../../lib/weigh/unpack.ts', import.meta.url));

/**
 * Serves `virtual:knowledge`: the rule lists of `rules/` without their examples, and the weights learnt with them,
 * packed. A list that does not parse or compile fails the build with its file, rule and column.
 */
export function rulesPlugin(): Plugin {
  return {
    name: 'three-commons-rules',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(FOLDER);
      const knowledge: Packed = { lists: loadSoundLists(FOLDER), weights: readWeights(FOLDER) };
      parseWeights(knowledge.weights);
      const packed = deflateRawSync(JSON.stringify(knowledge), { level: 9 }).toString('base64');
      return [
        `import { unpackKnowledge } from ${JSON.stringify(UNPACK)};`,
        `export const loadKnowledge = () => unpackKnowledge(${JSON.stringify(packed)});`,
      ].join('\n');
    },
  };
}
