import type { Hit } from '../rules/find.ts';
import type { ReadStream } from '../match/merge.ts';
import type { TokenRange } from '../match/reading.ts';
import type { Concern, Span } from './types.ts';

const WEIGHT = { mild: 0, plain: 1, serious: 2 } as const;

/** Where a range of tokens stands in the draft: from the start of a word, not from the "n't" of "doesn't". */
export function spanOf({ tokens }: ReadStream, { first, end }: TokenRange): Span {
  let from = first;
  while (tokens[from]?.glued && tokens[from]?.kind === 'word' && tokens[from - 1]?.kind === 'word')
    from--;
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[end - 1]?.end ?? start };
}

/**
 * What the hits that stand say about the draft. Within a category, of two that overlap the more serious stays,
 * then the longer one: each phrase is quoted once.
 */
export function concernsOf(draft: string, stream: ReadStream, hits: readonly Hit[]): Concern[] {
  const all = hits
    .filter((hit) => hit.stoppedBy === undefined)
    .map((hit): Concern => {
      const { start, end } = spanOf(stream, hit);
      return {
        category: hit.rule.category,
        start,
        end,
        text: draft.slice(start, end),
        rule: hit.rule.id,
        severity: hit.rule.severity,
        subjects: hit.subjects,
        prompt: hit.rule.prompt,
      };
    });
  all.sort(
    (a, b) =>
      WEIGHT[b.severity] - WEIGHT[a.severity] ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const taken = new Map<string, Uint8Array>();
  const kept = all.filter((concern) => {
    const covered = taken.get(concern.category) ?? new Uint8Array(draft.length);
    taken.set(concern.category, covered);
    if (covered[concern.start] || covered[concern.end - 1]) return false;
    covered.fill(1, concern.start, concern.end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
