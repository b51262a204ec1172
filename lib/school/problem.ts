/** What is wrong with one value of a school file, and how to mend it, in plain words. */
export interface Problem {
  readonly message: string;
  readonly mend: string;
}

/** Looks at one value; says what is wrong with it, or nothing. */
export type Rule = (value: string) => Problem | undefined;

const UNPRINTABLE = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A piece of somebody else's text as it may be shown in a message or a terminal: no hidden, control or
 * line-breaking characters, at most `max` UTF-16 code units.
 */
export function shown(value: string, max = 40): string {
  const short = value.length > max ? `${value.slice(0, max - 1)}…` : value;
  return short.replaceAll(UNPRINTABLE, (character) => (character === ' ' ? ' ' : '\uFFFD'));
}
