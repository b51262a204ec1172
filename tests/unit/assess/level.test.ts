import { describe, expect, it } from 'vitest';
import type { PlacedConcern } from '../../../lib/assess/concerns.ts';
import { holds, levelOf, settingOf, standingsOf, type Mood } from '../../../lib/assess/level.ts';
import { aConcern } from './support.ts';

const levelFor = (concerns: readonly PlacedConcern[], praised: boolean | Mood) =>
  levelOf(
    standingsOf(concerns, {
      mood: praised === true ? 'praising' : praised || 'plain',
      knowsSomebody: false,
    }),
  );

describe('levelOf', () => {
  it('is a mention where nothing is wrong, and where a thank-you names somebody', () => {
    expect(levelFor([], false)).toBe('mention');
    expect(levelFor([aConcern('names-staff')], false)).toBe('mention');
    expect(levelFor([aConcern('names-child')], true)).toBe('mention');
  });

  it.each([
    'photo',
    'rude',
    'swearing',
    'complaint',
    'rumour',
    'whereabouts',
    'heat',
    'targeted',
    'names-child',
    'forwarding',
    'personal-details',
  ] as const)('advises on %s', (category) => {
    expect(levelFor([aConcern(category)], false)).toBe('advise');
  });

  it('advises on a warm picture, praise or not', () => {
    expect(levelFor([aConcern('photo', { severity: 'mild' })], true)).toBe('advise');
  });

  it.each(['threat', 'discrimination', 'safeguarding', 'crisis'] as const)(
    'pauses on %s',
    (category) => {
      expect(levelFor([aConcern(category)], false)).toBe('pause');
    },
  );

  it.each(['allegation', 'harassment'] as const)(
    'pauses on %s only where somebody can be known',
    (category) => {
      expect(levelFor([aConcern(category, { subjects: ['school'] })], false)).toBe('advise');
      expect(levelFor([aConcern(category)], false)).toBe('advise');
      expect(levelFor([aConcern(category, { subjects: ['staff'] })], false)).toBe('pause');
      expect(levelFor([aConcern(category), aConcern('names-staff')], false)).toBe('pause');
    },
  );

  it('pauses where harm is said of a named child, near the name', () => {
    const named = aConcern('names-child');
    expect(levelFor([named, aConcern('rude', { sentence: 1 })], false)).toBe('pause');
    expect(levelFor([named, aConcern('rude', { sentence: 5 })], false)).toBe('advise');
    expect(levelFor([named, aConcern('rude', { sentence: 1, subjects: ['staff'] })], false)).toBe(
      'advise',
    );
    expect(levelFor([named, aConcern('heat')], false)).toBe('advise');
  });

  it('never pauses on something mild', () => {
    expect(levelFor([aConcern('threat', { severity: 'mild' })], false)).toBe('advise');
  });
});

describe('holds', () => {
  it('gives a second look to what is serious, never to care', () => {
    expect(holds('pause', [aConcern('threat')])).toBe(true);
    expect(holds('advise', [aConcern('rude')])).toBe(false);
    for (const care of ['safeguarding', 'crisis', 'targeted'] as const) {
      expect(holds('pause', [aConcern('threat'), aConcern(care)])).toBe(false);
    }
  });
});

describe('who is near', () => {
  const atSchool = aConcern('allegation', { subjects: ['school'], sentence: 4 });

  it('takes an allegation against the school for one against a person named beside it', () => {
    expect(levelFor([atSchool], false)).toBe('advise');
    expect(levelFor([atSchool, aConcern('names-staff', { sentence: 5 })], false)).toBe('pause');
    expect(levelFor([atSchool, aConcern('names-staff', { sentence: 6 })], false)).toBe('advise');
  });

  it('takes bullying for an accusation against a child who is named beside it', () => {
    const named = aConcern('names-child', { sentence: 2 });
    const complaint = (topic: 'bullying' | 'learning', sentence: number) =>
      aConcern('complaint', { topic, sentence });
    expect(levelFor([named, complaint('bullying', 3)], false)).toBe('pause');
    expect(levelFor([named, complaint('bullying', 4)], false)).toBe('advise');
    expect(levelFor([named, complaint('learning', 3)], false)).toBe('advise');
  });
});

describe('the mood of a draft', () => {
  it('is light where praise stands and nothing turns it round', () => {
    const mood = (...classes: string[]) =>
      settingOf({ hasClass: (name) => classes.includes(name) }).mood;
    expect(mood()).toBe('plain');
    expect(mood('turn')).toBe('plain');
    expect(mood('praise', 'turn')).toBe('praising');
    expect(mood('praise')).toBe('light');
  });

  it('lets a single slight concern of a light draft be, but none that matters', () => {
    const rude = aConcern('rude', { rule: 'rude-a' });
    expect(levelFor([rude], 'light')).toBe('mention');
    expect(levelFor([rude], 'praising')).toBe('advise');
    expect(levelFor([rude, aConcern('heat', { rule: 'heat-b' })], 'light')).toBe('advise');
    expect(levelFor([aConcern('rude', { severity: 'serious' })], 'light')).toBe('advise');
    expect(levelFor([aConcern('photo')], 'light')).toBe('advise');
    expect(levelFor([aConcern('targeted')], 'light')).toBe('advise');
    for (const category of ['safeguarding', 'crisis', 'threat', 'discrimination'] as const)
      expect(levelFor([aConcern(category)], 'light')).toBe('pause');
  });
});

describe('somebody who can be known', () => {
  it('makes an accusation serious, but not one against the school', () => {
    const level = (subjects: PlacedConcern['subjects'], knowsSomebody: boolean) =>
      levelOf(
        standingsOf([aConcern('harassment', { subjects })], { mood: 'plain', knowsSomebody }),
      );
    expect(level([], false)).toBe('advise');
    expect(level([], true)).toBe('pause');
    expect(level(['school'], true)).toBe('advise');
  });
});

describe('a rule that does not count by itself', () => {
  const weak = aConcern('complaint', { rule: 'complaint-weak', alone: false });

  it('raises nothing alone, nor beside a name of the staff', () => {
    expect(levelFor([weak], false)).toBe('mention');
    expect(levelFor([weak, weak], false)).toBe('mention');
    expect(levelFor([weak, aConcern('names-staff')], false)).toBe('mention');
  });

  it('counts beside another rule, weak or not', () => {
    expect(levelFor([weak, aConcern('heat', { rule: 'heat-a' })], false)).toBe('advise');
    expect(levelFor([weak, { ...weak, rule: 'complaint-other' }], false)).toBe('advise');
  });
});
