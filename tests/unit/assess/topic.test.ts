import { expect, it } from 'vitest';
import { isAboutStaff } from '../../../lib/assess/topic.ts';
import { aConcern } from './support.ts';

it('knows a worry about somebody of the school from one that only names somebody', () => {
  expect(isAboutStaff([aConcern('safeguarding', { subjects: ['staff'] })])).toBe(true);
  expect(isAboutStaff([aConcern('allegation', { subjects: ['head'] })])).toBe(true);
  expect(isAboutStaff([aConcern('safeguarding', { subjects: ['child', 'parent'] })])).toBe(false);
  expect(
    isAboutStaff([aConcern('names-staff', { subjects: ['staff'] }), aConcern('safeguarding')]),
  ).toBe(false);
});
