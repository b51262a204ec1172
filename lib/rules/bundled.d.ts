/** Made at build time from `rules/` by `scripts/build/rules-plugin.ts`. */
declare module 'virtual:rule-lists' {
  /** The rule lists without their examples. */
  export function loadRuleLists(): Promise<import('./lists.ts').RuleLists>;
}
