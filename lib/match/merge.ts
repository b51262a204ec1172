import type { Sentence, Token, TokenStream } from '../text/tokens.ts';
import type { Splitter } from './joined.ts';
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
 * Makes one token of each range, and several of words that are run together. Ranges that overlap an earlier one are
 * passed over.
 * @param ranges within a sentence each
 */
export function mergeTokens(
  stream: TokenStream,
  ranges: readonly Merged[],
  split: Splitter,
): ReadStream {
  const splits = splitsOf(stream.tokens, split);
  if (ranges.length === 0 && splits.size === 0) return stream;
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
      if (range?.first !== at) {
        const parts = splits.get(at);
        if (parts) tokens.push(...partsOf(token, parts));
        else tokens.push(token);
      } else {
        tokens.push(merged(stream.tokens, range, token));
        at = range.end - 1;
      }
    }
    sentences.push({ first: start, end: tokens.length, question });
  }
  return { tokens, sentences };
}

function splitsOf(
  tokens: readonly Token[],
  split: Splitter,
): ReadonlyMap<number, readonly string[]> {
  const splits = new Map<number, readonly string[]>();
  tokens.forEach(({ listed, kind, text }, at) => {
    const parts = listed === undefined && kind === 'word' ? split(text) : undefined;
    if (parts) splits.set(at, parts);
  });
  return splits;
}

/** Each part with its own span where the word's letters are the draft's, else with that of the whole word. */
function partsOf(token: Token, parts: readonly string[]): ReadToken[] {
  const isPlain = token.end - token.start === token.text.length;
  let start = token.start;
  return parts.map((text, index) => {
    const part = isPlain ? { start, end: start + text.length } : {};
    start += text.length;
    return {
      ...token,
      ...part,
      text,
      listed: undefined,
      capital: token.capital && index === 0,
      glued: index > 0,
    };
  });
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
