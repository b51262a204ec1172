import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import westwood from '../../../schools/westwood-park.json' with { type: 'json' };
import { createEngine } from '../../../lib/assess/engine.ts';
import { loadKnowledge } from '../../../lib/weigh/load.ts';
import { checkSchoolFile } from '../../../lib/school/check.ts';
import type { School } from '../../../lib/school/school.ts';
import { aSchool } from '../school/support.ts';

const engine = createEngine(loadKnowledge('rules'));
const checked = checkSchoolFile(JSON.stringify(westwood));
if (!checked.ok) throw new Error('the example school does not check');
const school: School = { ...aSchool({ name: 'x y' }), id: 'westwood-park', file: checked.file };
const SCHOOLS = [school];

const assess = (text: string, more: Partial<Parameters<typeof engine.assess>[0]> = {}) =>
  engine.assess({ text, ...more }, SCHOOLS);

describe('assess', () => {
  it('says nothing where no school is mentioned, whatever is said', () => {
    expect(assess('You are all useless liars, watch your back')).toMatchObject({
      level: 'none',
      hold: false,
      concerns: [],
    });
  });

  it('meets praise with a mention only', () => {
    const result = assess('Mrs Okafor at Westwood Park is the best teacher ever, thank you!');
    expect(result).toMatchObject({
      level: 'mention',
      hold: false,
      prompts: [],
      topic: 'none',
      route: [],
    });
    expect(result.mentions.map((mention) => mention.text)).toEqual(['Westwood Park']);
  });

  it('holds an accusation against somebody named, quotes it and starts at the head', () => {
    const text = 'Mrs Okafor at Westwood Park is a liar';
    const result = assess(text);
    expect(result).toMatchObject({ level: 'pause', hold: true, topic: 'staff-conduct' });
    const decency = result.prompts.find((prompt) => prompt.common === 'decency');
    expect(decency?.category).toBe('allegation');
    expect(decency?.quotes.every((quote) => text.includes(quote))).toBe(true);
    expect(decency?.schoolAsks).toBeDefined();
    expect(result.route[0]?.role).toBe('headteacher');
  });

  it('raises no common for a plain complaint', () => {
    const result = assess(
      'Not happy with the cold dinners at Westwood Park, nobody replies to my emails',
    );
    expect(result).toMatchObject({
      level: 'advise',
      hold: false,
      plainComplaint: true,
      prompts: [],
    });
    expect(result.route.length).toBeGreaterThan(1);
  });

  it('never holds care, and puts it first', () => {
    const result = assess(
      'My son came home from Westwood Park with bruises and says Mr Hale grabbed him. Mr Hale is a liar',
    );
    expect(result).toMatchObject({ level: 'pause', hold: false, topic: 'safeguarding' });
    expect(result.care[0]?.category).toBe('safeguarding');
  });

  it('counts a mention in the group’s name, and says where it stands', () => {
    const result = assess('the cold dinners are a disgrace', {
      context: 'Y4 Westwood Park parents',
    });
    expect(result.level).toBe('advise');
    expect(result.mentions).toEqual([
      expect.objectContaining({ in: 'context', text: 'Westwood Park' }),
    ]);
  });

  it('speaks of a picture that is attached without having seen it', () => {
    const result = assess('Lovely day at Westwood Park school', { hasImage: true });
    expect(result).toMatchObject({ level: 'advise', hold: false });
    expect(result.prompts).toEqual([expect.objectContaining({ category: 'photo', quotes: [] })]);
  });

  it('checks a draft without a school when asked to', () => {
    const self = engine.assess({ text: 'That teacher is a useless idiot' }, [], {
      selfCheck: true,
    });
    expect(self.level).toBe('advise');
    expect(self.mentions).toEqual([]);
  });

  it('goes by sensitivity: quiet at a serious draft only, careful at "our school" too', () => {
    const text = 'Really not happy with the dinners at Westwood Park';
    expect(engine.assess({ text }, SCHOOLS, { sensitivity: 'quiet' }).level).toBe('mention');
    const indirect = { text: 'The head at our school is a liar' };
    expect(engine.assess(indirect, SCHOOLS).level).toBe('none');
    expect(engine.assess(indirect, SCHOOLS, { sensitivity: 'careful' }).level).toBe('pause');
  });

  it('never throws, and every span is a span of the draft', () => {
    const words = fc.constantFrom(
      'Westwood Park',
      'Mrs Okafor',
      'is',
      'a',
      'liar',
      'f**k',
      '😡',
      '!!!',
      '“',
      '”',
      '\n',
      'not',
      'Tyler',
      'in Year 4',
      '\u200B',
      '.',
      'hit',
      'my son',
      '\ud83d',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(words, { maxLength: 40 }).map((each) => each.join(' ')),
        ),
        (text) => {
          const { mentions, concerns } = engine.assess({ text }, SCHOOLS, { selfCheck: true });
          for (const { start, end, text: quoted } of [...mentions, ...concerns]) {
            expect(text.slice(start, end)).toBe(quoted);
            expect(quoted).not.toBe('');
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a million letters', 'a'.repeat(1_000_000)],
    ['a hundred thousand spaced letters', 'f '.repeat(100_000)],
    ['only emoji', '😡'.repeat(5000)],
    ['only zero-width characters', '\u200B'.repeat(5000)],
    ['lone surrogates', '\ud83d'.repeat(5000)],
    ['right-to-left with Latin', 'שלום Westwood Park مرحبا '.repeat(500)],
  ])('answers %s', (_name, text) => {
    expect(['none', 'mention', 'advise', 'pause']).toContain(
      engine.assess({ text }, SCHOOLS, { selfCheck: true }).level,
    );
  });
});
