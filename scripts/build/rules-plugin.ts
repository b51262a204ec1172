import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileRules } from '../../lib/rules/compile.ts';
import { loadLists } from '../../lib/rules/load.ts';

const ID = 'virtual:rule-lists';
const FOLDER = fileURLToPath(new URL('../../rules', import.meta.url));

/**
 * Serves `virtual:rule-lists`: the rule lists of `rules/`, without their examples. A list that does not
 * parse or compile fails the build with its file, rule and column.
 */
export function rulesPlugin(): Plugin {
  return {
    name: 'three-commons-rules',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(FOLDER);
      const lists = loadLists(FOLDER);
      compileRules(lists);
      // A string parsed by JSON.parse loads faster than the same object as code. https://v8.dev/blog/cost-of-javascript-2019#json
      return `export const ruleLists = JSON.parse(${JSON.stringify(JSON.stringify(lists))});`;
    },
  };
}
