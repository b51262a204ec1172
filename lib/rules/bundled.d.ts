/** Made at build time from `rules/` by `scripts/build/rules-plugin.ts`. */
declare module 'virtual:rule-lists' {
  import type { RuleLists } from './lists.ts';
  /** The rule lists without their examples. */
  export function loadRuleLists(): Promise<RuleLists>;
}
