import type { ReadStream } from '../match/merge.ts';
import type { TokenRange } from '../match/reading.ts';
import { tokensOf, type Part } from './parts.ts';
import type { Reason } from './weigh.ts';

/** What a token must speak for an answer, in log-odds, to make the quoted phrase longer. */
const WORTH = 0.05;
/** Sentences of up to so many tokens are quoted whole; of longer ones at least so many tokens. */
const WHOLE = 8;
const SHORTEST = 4;

/**
 * The phrase that speaks most for an answer: within one sentence, the run of tokens with the largest sum of what
 * their features weigh (Kadane's algorithm, Bentley 1984, Programming Pearls). Undefined where nothing speaks for it.
 */
export function quoteOf(
  stream: ReadStream,
  part: Part,
  reasons: readonly Reason[],
): TokenRange | undefined {
  const { first, end } = tokensOf(stream, part);
  const worth = new Float64Array(end - first).fill(-WORTH);
  for (const reason of reasons) {
    const share = reason.weight / (reason.end - reason.first);
    for (let at = reason.first; at < reason.end; at++)
      if (at >= first && at < end) worth[at - first] = (worth[at - first] ?? 0) + share;
  }
  let best: (TokenRange & { readonly sum: number }) | undefined;
  for (let number = part.first; number < part.end; number++) {
    const sentence = stream.sentences[number];
    if (!sentence) continue;
    let from = sentence.first;
    let sum = 0;
    for (let at = sentence.first; at < sentence.end; at++) {
      if (sum <= 0) {
        sum = 0;
        from = at;
      }
      sum += worth[at - first] ?? 0;
      if (sum > 0 && sum > (best?.sum ?? 0)) best = { first: from, end: at + 1, sum };
    }
  }
  return best ? widened(stream, best) : undefined;
}

/** Single words say little: a short sentence is quoted whole, of a long one a few words more. */
function widened({ tokens, sentences }: ReadStream, { first, end }: TokenRange): TokenRange {
  const sentence = sentences[tokens[first]?.sentence ?? 0];
  if (!sentence) return { first, end };
  if (sentence.end - sentence.first <= WHOLE) return { first: sentence.first, end: sentence.end };
  let from = first;
  let to = end;
  while (to - from < SHORTEST && (from > sentence.first || to < sentence.end)) {
    if (to < sentence.end && !tokens[to]?.afterPause) to++;
    else if (from > sentence.first) from--;
    else to++;
  }
  return { first: from, end: to };
}
