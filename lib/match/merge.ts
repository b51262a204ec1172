import type { Sentence, Token, TokenStream } from '../text/tokens.ts';
import type { TokenRange } from './reading.ts';

/** Several tokens that are one thing. */
export interface Merged extends TokenRange {
  readonly text: string;
  readonly kind: 'school' | 'word';
}

/** A token, or several in one; `school`: the school's name, whatever words it is made of. */
export interface ReadToken extends Omit<Token, 'kind'> {
  readonly kind: Token['kind'] | 'school';
}

/** A draft's tokens once names and words in pieces are one token each. */
export interface ReadStream {
  readonly tokens: readonly ReadToken[];
  readonly sentences: readonly Sentence[];
}

/**
 * Makes one token of each range. Ranges that overlap an earlier one are passed over.
 * @param ranges within a sentence each
 */
export function mergeTokens(stream: TokenStream, ranges: readonly Merged[]): ReadStream {
  if (ranges.length === 0) return stream;
  const sorted = ranges.toSorted((a, b) => a.first - b.first || b.end - a.end);
  const tokens: ReadToken[] = [];
  const sentences: Sentence[] = [];
  let next = 0;
  for (const { first, end, question } of stream.sentences) {
    const start = tokens.length;
    for (let at = first; at < end; at++) {
      while ((sorted[next]?.first ?? Infinity) < at) next++;
      const range = sorted[next];
      const token = stream.tokens[at];
      if (!token) continue;
      if (range?.first !== at) tokens.push(token);
      else {
        tokens.push(merged(stream.tokens, range, token));
        at = range.end - 1;
      }
    }
    sentences.push({ first: start, end: tokens.length, question });
  }
  return { tokens, sentences };
}

function merged(tokens: readonly Token[], { end, text, kind }: Merged, first: Token): ReadToken {
  const last = tokens[end - 1] ?? first;
  return {
    ...first,
    kind,
    text,
    end: last.end,
    quoted: first.quoted && last.quoted,
    listed: undefined,
    ...(kind === 'school' ? { capital: false, shouted: false, tag: '' } : {}),
  };
}
