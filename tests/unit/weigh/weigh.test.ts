import { describe, expect, it } from 'vitest';
import { HEADS } from '../../../lib/weigh/heads.ts';
import { openScales } from '../../../lib/weigh/scales.ts';
import { reasonsFor, weighPart } from '../../../lib/weigh/weigh.ts';
import { UNIT } from '../../../lib/weigh/weights.ts';
import { findingsOf, PROGRAM, someWeights } from './support.ts';

const NOTHING_ELSE = { hasImage: false, hasContext: false, isAboutSchool: true };
const whole = (findings: ReturnType<typeof findingsOf>) => ({
  first: 0,
  end: findings.stream.sentences.length,
});

function weighed(text: string, weights: Parameters<typeof someWeights>[0], more = NOTHING_ELSE) {
  const scales = openScales(someWeights(weights), PROGRAM.lexicon.labels);
  const findings = findingsOf(text);
  return {
    result: weighPart(scales, findings, whole(findings), more),
    reasons: (head: Parameters<typeof reasonsFor>[4]) =>
      reasonsFor(scales, findings, whole(findings), more, head),
  };
}

const odds = (chance: number): number => Math.log(chance / (1 - chance)) / UNIT;

describe('weighPart', () => {
  it.each([
    ['a word', 'word lad', 'my lad is fine'],
    ['a word in another spelling', 'word lad', 'my LAD is fine'],
    ['how a word starts', 'start bulli', 'he was bullied'],
    ['two words side by side', 'pair my lad', 'my lad is fine'],
    ['the start of a sentence', 'pair ^ my', 'Fine. My lad is'],
    ['two words with one between', 'gap my is', 'my lad is fine'],
    ['a word class', 'class kid', 'the wee one or my lad'],
    ['a rule', 'rule rule threat-hurt', 'I will hurt the teacher'],
    ['a rule that was stopped', 'rule stopped threat-hurt', 'I would never hurt the teacher'],
    ['a category', 'rule category threat', 'I will hurt the teacher'],
    ['who a rule is about', 'rule threat staff', 'I will hurt the teacher'],
    ['shouting', 'whole shouted 1', 'my LAD is fine'],
    ['a number, whichever', 'pair year <number>', 'in year 4'],
    ['a surname, whichever', 'pair mrs <surname>', 'ask Mrs Okafor'],
  ])('weighs %s', (_what, feature, text) => {
    const { result } = weighed(text, { [feature]: { threat: 70 } });
    expect(odds(result.chance('threat'))).toBeCloseTo(-30);
    expect(odds(result.chance('rude'))).toBeCloseTo(-100);
  });

  it('weighs a thing once, however often it is said', () => {
    const { result } = weighed('lad lad lad', { 'word lad': { threat: 70 } });
    expect(odds(result.chance('threat'))).toBeCloseTo(-30);
  });

  it('knows of a picture and of the group', () => {
    const weights = { 'whole picture': { photo: 50 }, 'whole group': { photo: 20 } } as const;
    const { result } = weighed('lovely', weights, {
      hasImage: true,
      hasContext: true,
      isAboutSchool: true,
    });
    expect(odds(result.chance('photo'))).toBeCloseTo(-30);
  });

  it('says yes from the chance on that is enough', () => {
    const at = (weight: number) => weighed('lad', { 'word lad': { threat: weight } }).result;
    expect(at(99).isYes('threat')).toBe(false);
    expect(at(100).isYes('threat')).toBe(true);
    expect(at(100).nearness('threat')).toBeCloseTo(1);
  });

  it('gives every reason with its place: together they are the answer', () => {
    const { result, reasons } = weighed('I will hurt the teacher', {
      'word hurt': { threat: 30 },
      'pair hurt the': { threat: 20 },
      'gap will the': { threat: -10 },
      'class staff': { threat: 5 },
      'rule rule threat-hurt': { threat: 40 },
      'whole tokens 8': { threat: 7 },
    });
    const found = reasons('threat');
    expect(found.map(({ name, first, end }) => [name, first, end])).toEqual([
      ['word hurt', 2, 3],
      ['pair hurt the', 2, 4],
      ['gap will the', 1, 4],
      ['class staff', 4, 5],
      ['rule rule threat-hurt', 2, 5],
    ]);
    const sum = found.reduce((all, { weight }) => all + weight / UNIT, -100);
    expect(odds(result.chance('threat'))).toBeCloseTo(sum);
  });

  it('judges a level from all answers together', () => {
    const scales = openScales(
      someWeights(
        { 'word lad': { threat: 300 } },
        { levels: { raised: { bias: -10, inputs: { 'odds of threat': 10, 'category 1': 5 } } } },
      ),
      PROGRAM.lexicon.labels,
    );
    const level = (text: string) => {
      const findings = findingsOf(text);
      return weighPart(scales, findings, whole(findings), NOTHING_ELSE).level('raised');
    };
    expect(level('nothing here').isYes).toBe(false);
    expect(level('that lad').isYes).toBe(true);
    expect(HEADS).toContain('raised');
  });
});
