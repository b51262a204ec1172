import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/assess/judge.ts';
import { tokenise } from '../../../lib/text/tokens.ts';
import { openScales } from '../../../lib/weigh/scales.ts';
import { PROGRAM, someWeights } from '../weigh/support.ts';

const YES = 300;
/** A level that is a yes whatever is said. */
const always = { bias: 200 };
const SCHOOL = { hasImage: false, hasContext: false, isAboutSchool: true };

function judged(
  text: string,
  features: Parameters<typeof someWeights>[0],
  levels: NonNullable<Parameters<typeof someWeights>[1]>['levels'] = {},
  surroundings = SCHOOL,
  from = 0.5,
) {
  const scales = openScales(someWeights(features, { levels, from }), PROGRAM.lexicon.labels);
  const stream = tokenise(text, PROGRAM.lexicon.words);
  const result = judge(PROGRAM, scales, text, stream, [], surroundings);
  return {
    ...result,
    categories: result.concerns.map(({ category }) => category),
    quotes: result.concerns.map(({ text: quote }) => quote),
    rules: result.concerns.map(({ rule }) => rule),
  };
}

describe('judge', () => {
  it('quotes a rule where one matched, and the phrase that weighs most where none did', () => {
    const weights = { 'rule category threat': { threat: YES }, 'word rumour': { rumour: YES } };
    const text = 'I will hurt the teacher. There is a rumour.';
    expect(judged(text, weights)).toMatchObject({
      categories: ['threat', 'rumour'],
      quotes: ['hurt the teacher', 'There is a rumour'],
      rules: ['threat-hurt', 'rumour-weighed'],
    });
  });

  it('quotes whole words', () => {
    const weights = { "word n't": { crisis: YES } };
    const text =
      'On the way home from the fair he said that he doesn’t want any more of this at all';
    expect(judged(text, weights).quotes[0]).toMatch(/^(?:he )?doesn’t/);
  });

  it('lets a match be where the whole says no', () => {
    expect(judged('I will hurt the teacher', {}).concerns).toEqual([]);
  });

  it('raises nothing without a category, nor for a name of the staff', () => {
    expect(judged('fine day', {}, { raised: always }).level).toBe('mention');
    const named = judged(
      'the teacher',
      { 'word teacher': { 'names-staff': YES } },
      { raised: always },
    );
    expect(named).toMatchObject({ level: 'mention', categories: ['names-staff'] });
  });

  it('takes the category that is nearest where the card is due and none is a yes', () => {
    const near = { 'word cold': { complaint: 80, rude: 70 } };
    expect(judged('so cold', near)).toMatchObject({ level: 'mention', categories: [] });
    expect(judged('so cold', { 'word cold': { complaint: 85 } }, { raised: always })).toMatchObject(
      {
        level: 'advise',
        categories: ['complaint'],
      },
    );
    expect(judged('so cold', { 'word cold': { complaint: 20 } }, { raised: always }).level).toBe(
      'mention',
    );
  });

  it('never pauses on a plain complaint, however serious the whole seems', () => {
    const levels = { raised: always, serious: always };
    const complaint = judged('cold dinners', { 'word cold': { complaint: YES } }, levels);
    expect(complaint).toMatchObject({ level: 'advise', categories: ['complaint'] });
    const threat = judged(
      'cold dinners',
      { 'word cold': { complaint: YES, harassment: YES } },
      levels,
    );
    expect(threat.level).toBe('pause');
  });

  it.each(['threat', 'discrimination', 'safeguarding', 'crisis'] as const)(
    'pauses on %s where the card is due',
    (category) => {
      const weights = { 'word cold': { [category]: YES } };
      expect(judged('so cold', weights, { raised: always }).level).toBe('pause');
      expect(judged('so cold', weights).level).toBe('mention');
    },
  );

  it('believes in hate and threats about no school only where general talk taught it', () => {
    const general = { ...SCHOOL, isAboutSchool: false };
    const weights = { 'word vermin': { discrimination: YES } };
    expect(judged('vermin', weights, {}, general).categories).toEqual([]);
    expect(
      judged('vermin', { 'word vermin': { discrimination: YES, hateful: YES } }, {}, general)
        .categories,
    ).toEqual(['discrimination']);
    expect(judged('vermin', weights).categories).toEqual(['discrimination']);
  });

  it('speaks of a picture that is attached, and quotes nothing', () => {
    const weights = { 'whole picture': { photo: YES } };
    const result = judged('fine day', weights, {}, { ...SCHOOL, hasImage: true });
    expect(result).toMatchObject({ rules: ['photo-attached'], quotes: [''] });
  });

  it('goes by the topic that weighs most, care before all', () => {
    const topic = { 'word cold': { complaint: YES, 'topic site-and-meals': YES } } as const;
    expect(judged('so cold', topic).topic).toBe('site-and-meals');
    const care = { 'word cold': { ...topic['word cold'], safeguarding: YES } };
    expect(judged('so cold', care).topic).toBe('safeguarding');
    const faint = { 'word cold': { ...topic['word cold'], safeguarding: 20 } };
    expect(judged('so cold', faint, { raised: always }, SCHOOL, 0.15)).toMatchObject({
      level: 'advise',
      faint: new Set(['safeguarding']),
      topic: 'site-and-meals',
      categories: expect.arrayContaining(['safeguarding']) as unknown,
    });
    expect(judged('so cold', { 'word cold': { ...topic['word cold'], targeted: YES } }).topic).toBe(
      'online-abuse',
    );
  });

  it('finds in a long draft what it finds in a short one', () => {
    const levels = { raised: { bias: -100, inputs: { 'chance of threat': 200 } } };
    const weights = { 'rule category threat': { threat: YES }, 'word lovely': { threat: -YES } };
    const filler = 'We had a lovely time at the fair. '.repeat(60);
    expect(judged('I will hurt the teacher. Lovely.', weights, levels).level).toBe('mention');
    const long = judged(
      `${filler}I will hurt the teacher.`,
      { ...weights, 'word lovely': {} },
      levels,
    );
    expect(long).toMatchObject({ level: 'pause', quotes: ['hurt the teacher'] });
  });

  it('says who a weighed phrase is about, for the order of the route', () => {
    const [concern] = judged('A rumour about the teacher', {
      'word rumour': { safeguarding: YES },
    }).concerns;
    expect(concern?.subjects).toEqual(['staff']);
  });
});
