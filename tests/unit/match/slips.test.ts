import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../lib/match/lexicon.ts';
import { readDraft } from '../../../lib/match/reading.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

const lexicon = compileLexicon(
  [
    { name: 'group', slips: true, entries: ['muslims', 'foreigners', 'gays', 'hindus'] },
    { name: 'say', entries: ['are', 'out', 'send', 'all', 'back', 'women', 'swear'] },
  ],
  [{ sources: ['{group}'], needs: [], elsewhere: [], where: 'rule r' }],
);

function found(draft: string): string[] {
  const { stream, matches } = readDraft(lexicon, tokenise(draft, lexicon.words), []);
  return matches.map(({ first, end }) =>
    draft.slice(stream.tokens[first]?.start, stream.tokens[end - 1]?.end),
  );
}

describe('slips of slippable words', () => {
  it.each(['musilms', 'muslms', 'MUSILMS', 'foriegners', 'forigners', 'gyas gays'])(
    'sees through %s',
    (typed) => {
      expect(found(`all ${typed} there`)).toHaveLength(1);
    },
  );

  it.each(['hinds', 'gyas', 'uslims', 'muslim', 'foreigner'])('leaves %s alone', (typed) => {
    expect(found(`all ${typed} there`)).toEqual([]);
  });
});

describe('words run together', () => {
  it('takes them apart where one of them is slippable, with exact spans', () => {
    expect(found('sendallmuslimsback now')).toEqual(['muslims']);
    expect(found('SendAllGaysOut')).toEqual(['Gays']);
  });

  it('leaves words alone that are not wholly listed ones, or hold none that matters', () => {
    expect(found('muslimsxyz sendallback womenswear antimuslims')).toEqual([]);
  });
});
