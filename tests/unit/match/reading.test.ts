import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/match/reading.ts';
import { compileRules, type RuleProgram } from '../../../lib/rules/compile.ts';
import { findHits } from '../../../lib/rules/find.ts';
import { loadLists } from '../../../lib/rules/load.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const program = compileRules(loadLists(root('rules')));
const { lexicon } = program;

/** The same lists, but every pattern is tried on every sentence. */
const thorough: RuleProgram = {
  ...program,
  lexicon: {
    ...lexicon,
    presence: {
      ...lexicon.presence,
      endSentence: () => {
        lexicon.presence.endSentence();
        return lexicon.patterns.map((_, pattern) => pattern);
      },
      mayHold: () => true,
      mayBeInDraft: () => true,
    },
  },
};

/** The hits that stand, as text. */
function hitsOf(lists: RuleProgram, draft: string): string[] {
  return findHits(lists, tokenise(draft, lexicon.words), []).hits.flatMap((hit) =>
    hit.stoppedBy === undefined ? [`${hit.rule.id} ${hit.first}-${hit.end}`] : [],
  );
}

/** Drafts that hold something for every rule: all examples. */
const examples = readdirSync(root('rules'))
  .filter((name) => name.endsWith('.rules'))
  .flatMap((name) => readFileSync(join(root('rules'), name), 'utf8').split('\n'))
  .flatMap((line) => /^(?:hit|miss): (.*)/.exec(line)?.[1] ?? []);

describe('reading a draft', () => {
  it('finds with its anchors all that it finds by trying everything', () => {
    // Every seventh example: trying everything is slow.
    for (const example of examples.filter((_, index) => index % 7 === 0)) {
      expect({ example, hits: hitsOf(program, example) }).toEqual({
        example,
        hits: hitsOf(thorough, example),
      });
    }
  });

  it('makes one token of a word whose letters stand apart, and of the name of the school', () => {
    const draft = 'Westwood Park is a load of f u c k up';
    const { stream } = readDraft(lexicon, tokenise(draft, lexicon.words), [{ first: 0, end: 2 }]);
    expect(stream.tokens.map(({ start, end }) => draft.slice(start, end))).toEqual([
      'Westwood Park',
      'is',
      'a',
      'load',
      'of',
      'f u c k',
      'up',
    ]);
  });
});
