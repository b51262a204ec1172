/**
 * A function and its argument as one expression, for a document that must not need `unsafe-eval`.
 * The function may use nothing but its argument and the document's own globals.
 */
export function callText(run: (argument: never) => unknown, argument: unknown): string {
  return `(${run.toString()})(${argument === undefined ? '' : JSON.stringify(argument)})`;
}

/** The id the Firefox build names in its manifest. */
export const FIREFOX_ID = 'three-commons@three-commons.example';

/** `extension:options.html` → `options.html`; undefined for an address of the web. */
export function extensionPath(address: string): string | undefined {
  return address.startsWith('extension:') ? address.slice('extension:'.length) : undefined;
}
