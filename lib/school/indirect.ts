import { findMentionsIn, type FoundMention, type Watch } from './mentions.ts';
import type { TokenStream } from '../text/tokens.ts';

const WHOSE = /^(?:my|our|his|her|their|the|'s)$/;

/**
 * Every mention in a draft; where there is none and hints count, what hints at the school. What the sentinel
 * opens the card for and what the engine assesses is decided here, once.
 * @param hints whether hints count: careful sensitivity
 */
export function mentionsOrHints(stream: TokenStream, watch: Watch, hints: boolean): FoundMention[] {
  const found = findMentionsIn(stream, watch);
  return found.length > 0 || !hints ? found : indirectMentions(stream, watch);
}

/** "our school", "my son's school", "the school": with one school added, these mean it. */
function indirectMentions(stream: TokenStream, watch: Watch): FoundMention[] {
  const [school, second] = watch.schools;
  if (!school || second) return [];
  return stream.tokens.flatMap((token, at): FoundMention[] => {
    const before = stream.tokens[at - 1];
    if (token.text !== 'school' || !before || !WHOSE.test(before.text)) return [];
    return [
      { start: before.start, end: token.end, first: at - 1, last: at + 1, school: school.id },
    ];
  });
}
