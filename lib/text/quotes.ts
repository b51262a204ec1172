/** Quotations longer than this many tokens are taken for a stray mark. */
const LONGEST = 60;

export interface QuoteTracker {
  /** A double quotation mark stands after the last token. */
  double(): void;
  /** An apostrophe-like mark that no word swallowed stands at `at` of the folded text. */
  single(text: string, at: number): void;
  /** A paragraph ends: nothing stays open. */
  abandon(): void;
}

/**
 * Marks tokens inside closed quotation marks, as they are pushed onto `tokens`. A mark that is never closed,
 * or closed too late, quotes nothing.
 */
export function quoteTracker(tokens: readonly { quoted: boolean }[]): QuoteTracker {
  let openDouble = -1;
  let openSingle = -1;
  const close = (from: number): void => {
    if (tokens.length - from > LONGEST) return;
    for (const token of tokens.slice(from)) token.quoted = true;
  };
  return {
    double() {
      if (openDouble < 0) openDouble = tokens.length;
      else {
        close(openDouble);
        openDouble = -1;
      }
    },
    single(text, at) {
      const before = text.charAt(at - 1);
      const after = text.charAt(at + 1);
      if (openSingle < 0) {
        if (/^$|[\s(]/.test(before) && /\S/.test(after)) openSingle = tokens.length;
      } else if (/\S/.test(before) && !/[a-z0-9]/.test(after)) {
        close(openSingle);
        openSingle = -1;
      }
    },
    abandon() {
      openDouble = -1;
      openSingle = -1;
    },
  };
}
