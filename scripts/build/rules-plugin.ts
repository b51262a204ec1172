import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { loadSoundLists } from '../../lib/rules/load.ts';

const ID = 'virtual:rule-lists';
const FOLDER = fileURLToPath(new URL('../../rules', import.meta.url));
const UNPACK = fileURLToPath(new URL('../../lib/rules/unpack.ts', import.meta.url));

/**
 * Serves `virtual:rule-lists`: the rule lists of `rules/` without their examples, packed. A list that does not
 * parse or compile fails the build with its file, rule and column.
 */
export function rulesPlugin(): Plugin {
  return {
    name: 'three-commons-rules',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(FOLDER);
      const lists = loadSoundLists(FOLDER);
      const packed = deflateRawSync(JSON.stringify(lists), { level: 9 }).toString('base64');
      return [
        `import { unpackLists } from ${JSON.stringify(UNPACK)};`,
        `export const loadRuleLists = () => unpackLists(${JSON.stringify(packed)});`,
      ].join('\n');
    },
  };
}
