import type { FoundMention, Watch } from './mentions.ts';
import type { TokenStream } from '../text/tokens.ts';

const WHOSE = new Set(['my', 'our', 'his', 'her', 'their', 'the', "'s"]);

/**
 * "our school", "my son's school", "the school": with one school added and careful sensitivity, these mean it.
 */
export function indirectMentions(stream: TokenStream, watch: Watch): FoundMention[] {
  const [school, second] = watch.schools;
  if (!school || second) return [];
  return stream.tokens.flatMap((token, at): FoundMention[] => {
    const before = stream.tokens[at - 1];
    if (token.text !== 'school' || !before || !WHOSE.has(before.text)) return [];
    return [
      { start: before.start, end: token.end, first: at - 1, last: at + 1, school: school.id },
    ];
  });
}
