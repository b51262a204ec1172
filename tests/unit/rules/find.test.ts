import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../lib/rules/compile.ts';
import { findHits } from '../../../lib/rules/find.ts';
import type { Rule, RuleLists, WordClass } from '../../../lib/rules/lists.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

const rule = (id: string, matches: readonly string[], more: Partial<Rule> = {}): Rule => ({
  id,
  category: 'rude',
  topic: 'none',
  severity: 'plain',
  prompt: 'rude',
  matches,
  guards: [],
  unless: [],
  needs: [],
  ...more,
});
const CLASSES: readonly WordClass[] = [
  { name: 'negation', entries: ['not', "n't", 'never'] },
  { name: 'swear', masked: true, entries: ['fuck', 'shit', 'twat', 'arsehole'] },
  { name: 'role', means: 'staff', entries: ['teacher/n', 'dinner lady', 'class teacher'] },
  { name: 'who', entries: ['{role}', '(mrs|mr) <surname>', 'she'] },
];
const lists = (rules: readonly Rule[], guards: RuleLists['guards'] = []): RuleLists => ({
  classes: CLASSES,
  guards,
  rules,
});

/** `rule:matched text` of each match that stands, and `(guard)` of each stopped one. */
function found(all: RuleLists, draft: string): string[] {
  const program = compileRules(all);
  const { hits, stream } = findHits(program, tokenise(draft, program.lexicon.words), []);
  return hits.map(({ rule: { id }, first, end, stoppedBy }) => {
    const text = draft.slice(stream.tokens[first]?.start, stream.tokens[end - 1]?.end);
    return stoppedBy === undefined ? `${id}:${text}` : `(${stoppedBy})`;
  });
}

describe('matching', () => {
  it('finds phrases, classes of classes, options and gaps', () => {
    const all = lists([rule('r', ['{who} ..2 (is|was) [a] liar'])]);
    expect(found(all, 'That Class Teacher of ours is a LIAR.')).toEqual([
      'r:Class Teacher of ours is a LIAR',
    ]);
    expect(found(all, 'mrs okafor was liar')).toEqual(['r:mrs okafor was liar']);
    expect(found(all, 'She at least once was a liar')).toEqual([]);
  });

  it('stays inside a sentence and never lets a gap run over a negation', () => {
    const all = lists([rule('r', ['{who} ..3 liar'])]);
    expect(found(all, 'she is here. liar')).toEqual([]);
    expect(found(all, 'she is not a liar')).toEqual([]);
    expect(found(all, 'she is such a liar')).toEqual(['r:she is such a liar']);
  });

  it.each([
    'f**k',
    'f*ck',
    'fuuuuck',
    'f u c k',
    'f.u.c.k',
    'FUCK',
    'sh1t',
    'sh!t',
    'tw@t',
    'arsehol3',
    'ｆｕｃｋ',
    'fu\u00ADck',
    'fцck'.replace('ц', 'u'),
  ])('sees through %s', (masked) => {
    expect(found(lists([rule('r', ['{swear}'])]), `well ${masked} that`)).toEqual([`r:${masked}`]);
  });

  it.each([
    'Scunthorpe',
    'as soon as',
    'class',
    'a b c d',
    'Shitake',
    'b4',
    'mishit',
    '2 + 2',
    '5 * 4',
    'A* in maths',
  ])('leaves %s alone', (plain) => {
    expect(found(lists([rule('r', ['{swear}'])]), plain)).toEqual([]);
  });

  it('applies guards and conditions', () => {
    const guards: RuleLists['guards'] = [
      { name: 'negated', conditions: [{ where: 'before', within: 3, pattern: '{negation}' }] },
    ];
    const all = lists(
      [
        rule('r', ['liar'], {
          guards: ['negated'],
          unless: [{ where: 'quoted' }, { where: 'after', within: 2, pattern: 'fish' }],
          needs: [{ where: 'draft', pattern: '{role}' }],
        }),
      ],
      guards,
    );
    expect(found(all, 'The teacher is here. liar')).toEqual(['r:liar']);
    expect(found(all, 'teacher: not a liar')).toEqual(['(negated)']);
    expect(found(all, 'teacher said "liar"')).toEqual(['(unless)']);
    expect(found(all, 'teacher saw a liar of fish')).toEqual(['(unless)']);
    // Without a teacher in it the sentence is not even tried.
    expect(found(all, 'a liar')).toEqual([]);
  });

  it('reads no words into the school’s name', () => {
    const stream = tokenise('Westwood Park has a park');
    const { hits } = findHits(compileRules(lists([rule('r', ['park'])])), stream, [
      { first: 0, end: 2 },
    ]);
    expect(hits.map(({ first }) => first)).toEqual([3]);
  });

  it('says who is meant', () => {
    const stream = tokenise('the dinner lady lied');
    const [hit] = findHits(compileRules(lists([rule('r', ['{who} lied'])])), stream, []).hits;
    expect(hit?.subjects).toEqual(['staff']);
  });

  it('names class, column and what was expected where a list is wrong', () => {
    expect(() => compileRules(lists([rule('bad', ['a {nobody}'])]))).toThrow(
      /rule bad: 'a \{nobody\}', column 3: no word class/,
    );
    expect(() =>
      compileRules({ ...lists([]), classes: [{ name: 'x', entries: ['a {x}'] }] }),
    ).toThrow(/class x.*uses itself/);
  });

  it('never throws and reports only spans of the draft, whatever is typed', () => {
    const program = compileRules(lists([rule('r', ['{who} ..3 {swear}']), rule('s', ['{swear}'])]));
    const words = fc.constantFrom(
      'she',
      'f u c k',
      'fuck',
      '.',
      '!',
      '"',
      'teacher',
      'not',
      '****',
      'sh1t',
      '\n',
      '😡',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((each) => each.join(' ')),
        ),
        (draft) => {
          const stream = tokenise(draft);
          for (const { first, end } of findHits(program, stream, []).hits) {
            expect(end).toBeGreaterThan(first);
            expect(end).toBeLessThanOrEqual(stream.tokens.length);
          }
        },
      ),
    );
  });
});
