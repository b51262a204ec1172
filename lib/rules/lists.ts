/** The rule lists as the program carries them: parsed, without their examples. */
export interface RuleLists {
  readonly words: Readonly<Record<string, readonly string[]>>;
}
