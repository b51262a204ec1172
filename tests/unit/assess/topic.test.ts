import { expect, it } from 'vitest';
import { aboutOf, topicOf } from '../../../lib/assess/topic.ts';
import { aConcern } from './support.ts';

const topic = (...concerns: Parameters<typeof topicOf>[0]): string =>
  topicOf(concerns, aboutOf(concerns));

it('puts care before everything', () => {
  expect(topic(aConcern('complaint', { topic: 'learning' }), aConcern('safeguarding'))).toBe(
    'safeguarding',
  );
  expect(topic(aConcern('complaint', { topic: 'learning' }), aConcern('targeted'))).toBe(
    'online-abuse',
  );
});

it('goes by weight of evidence, a grievance counting more than how it is said', () => {
  expect(
    topic(aConcern('complaint', { topic: 'send' }), aConcern('rude', { topic: 'staff-conduct' })),
  ).toBe('send');
  expect(
    topic(
      aConcern('complaint', { topic: 'send' }),
      aConcern('complaint', { topic: 'learning' }),
      aConcern('complaint', { topic: 'send' }),
    ),
  ).toBe('send');
});

it('gives a tie to the person closer to the child', () => {
  expect(
    topic(
      aConcern('complaint', { topic: 'equality' }),
      aConcern('complaint', { topic: 'learning' }),
    ),
  ).toBe('learning');
});

it('goes past the head and the governors where it is about them', () => {
  expect(topic(aConcern('complaint', { topic: 'staff-conduct', subjects: ['head'] }))).toBe(
    'headteacher',
  );
  expect(topic(aConcern('complaint', { topic: 'general', subjects: ['governors'] }))).toBe(
    'governance',
  );
  expect(topic(aConcern('complaint', { topic: 'learning', subjects: ['head'] }))).toBe('learning');
  expect(
    topic(
      aConcern('names-staff', { subjects: ['head'] }),
      aConcern('complaint', { topic: 'general' }),
    ),
  ).toBe('general');
});

it('is none where there is nothing for the school to sort out', () => {
  expect(topic(aConcern('photo'))).toBe('none');
});

it('takes what a child did to another for bullying, not for a matter of the staff', () => {
  const allegation = (subjects: Parameters<typeof topicOf>[0][number]['subjects']) =>
    aConcern('allegation', { topic: 'staff-conduct', subjects });
  expect(topic(allegation(['child']))).toBe('bullying');
  expect(topic(allegation(['child', 'staff']))).toBe('staff-conduct');
  expect(topic(allegation([]))).toBe('staff-conduct');
  expect(topic(allegation([]), aConcern('names-child'))).toBe('bullying');
  expect(topic(allegation([]), aConcern('names-child'), aConcern('names-staff'))).toBe(
    'staff-conduct',
  );
  expect(topic(allegation(['parent']))).toBe('none');
});
