/** Made at build time from `rules/` by `scripts/build/rules-plugin.ts`: the lists without their examples. */
declare module 'virtual:rule-lists' {
  import type { RuleLists } from './lists.ts';
  export const ruleLists: RuleLists;
}
