/** One thing wrong with a school file: where, what, and how to mend it. */
export interface Fault {
  readonly path: string;
  readonly message: string;
  readonly mend: string;
}
