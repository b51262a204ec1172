import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADS } from '../../../lib/weigh/heads.ts';
import { FEATURE_KINDS, formatWeights, parseWeights } from '../../../lib/weigh/weights.ts';
import { someWeights } from './support.ts';

const feature = fc.record({
  kind: fc.constantFrom(...FEATURE_KINDS),
  name: fc.stringMatching(/^[a-z<>!?'😡-]{1,8}( [a-z]{1,8})?$/u),
  weights: fc.uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: HEADS.length - 1 }),
      fc.integer({ min: -300, max: 300 }).filter((weight) => weight !== 0),
    ),
    { minLength: 1, selector: ([head]) => head },
  ),
});

describe('a weights file', () => {
  it('says what it said, after it has been written and read', () => {
    fc.assert(
      fc.property(fc.array(feature), (features) => {
        const weights = { ...someWeights({}), features };
        expect(parseWeights(formatWeights(weights))).toEqual(weights);
      }),
    );
  });

  it.each([
    ['wurd lad\t1:2', 'expected one of word, start'],
    ['word lad', 'expected one of word, start'],
    ['word lad\t99:2', 'expected HEAD:WEIGHT'],
    ['word lad\t1:much', 'expected HEAD:WEIGHT'],
    ['input nobody: 1 2', 'expected input'],
    ['head threat bias 3 from 0.5', 'expected'],
  ])('names the line of a fault: %s', (line, message) => {
    const text = formatWeights(someWeights({}));
    const number = text.split('\n').length;
    expect(() => parseWeights(`${text}${line}`)).toThrow(`weights.txt:${number}: ${message}`);
  });

  it('is not taken with a question left out', () => {
    expect(() => parseWeights('word lad\t0:3')).toThrow('a line for each head, level');
  });
});
