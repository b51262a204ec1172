import type { Hit } from '../rules/find.ts';
import type { ReadStream } from '../match/merge.ts';
import type { Concern } from './types.ts';

const WEIGHT = { mild: 0, plain: 1, serious: 2 } as const;

/**
 * What the hits that stand say about the draft. Within a category, of two that overlap the more serious stays,
 * then the longer one: each phrase is quoted once.
 */
export function concernsOf(draft: string, stream: ReadStream, hits: readonly Hit[]): Concern[] {
  const all = hits
    .filter((hit) => hit.stoppedBy === undefined)
    .map((hit): Concern => {
      const start = stream.tokens[hit.first]?.start ?? 0;
      const end = stream.tokens[hit.end - 1]?.end ?? start;
      return {
        category: hit.rule.category,
        start,
        end,
        text: draft.slice(start, end),
        rule: hit.rule.id,
        topic: hit.rule.topic,
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
