import type { TokenRange } from '../match/reading.ts';
import type { Findings } from '../rules/find.ts';

/** Sentences of a draft that are weighed together: a half-open range. */
export interface Part {
  readonly first: number;
  readonly end: number;
}

/** Longest part, in tokens, that goes on with another sentence. Drafts of the corpus seldom have more. */
const LONGEST = 220;

/** Cuts a draft into parts: a long one is weighed piece by piece, so that its length weighs nothing. */
export function partsOf({ sentences }: Findings['stream']): Part[] {
  const parts: Part[] = [];
  let first = 0;
  let tokens = 0;
  sentences.forEach((sentence, number) => {
    const more = sentence.end - sentence.first;
    if (tokens > 0 && tokens + more > LONGEST) {
      parts.push({ first, end: number });
      first = number;
      tokens = 0;
    }
    tokens += more;
  });
  if (sentences.length > first) parts.push({ first, end: sentences.length });
  return parts;
}

/** The tokens of a part. */
export function tokensOf({ sentences }: Findings['stream'], part: Part): TokenRange {
  return {
    first: sentences[part.first]?.first ?? 0,
    end: sentences[part.end - 1]?.end ?? 0,
  };
}
