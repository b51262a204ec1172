/** Made at build time from `rules/` by `scripts/build/rules-plugin.ts`. */
declare module 'virtual:knowledge' {
  /** The rule lists without their examples, and the weights learnt with them. */
  export function loadKnowledge(): Promise<import('./knowledge.ts').Knowledge>;
}
