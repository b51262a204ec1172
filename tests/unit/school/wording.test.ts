import { describe, expect, it } from 'vitest';
import { noGag, noRetaliation, noThreats } from '../../../lib/school/wording.ts';

describe('noThreats', () => {
  it.each([
    'We will inform the police.',
    'You could be arrested.',
    'Parents may be prosecuted',
    'Our solicitors will write to you',
    'The headteacher may sue.',
    'This could have legal consequences',
    'Defamatory posts will be dealt with',
    'It is unlawful to say this',
    'You may be breaking the law',
    'That is a crime',
    'That is a criminal offence',
    'We will see you in court',
    'You may be banned from the playground',
    'We can ban you from the site',
    'You will no longer be welcome here',
    'You might lose your child’s place',
  ])('refuses: %s', (text) => expect(noThreats(text)?.mend).toMatch(/consequences/));

  it.each([
    'Read our complaints policy first.',
    'Words like these cause offence.',
    'Meet us at the netball courts.',
    'We issue a summary every Friday.',
    'Ask parents and legal guardians first.',
    'Everyone is welcome.',
    'No child is left out.',
    'Bandanas and badges are fine.',
    'We do not allow phones in class.',
  ])('lets through: %s', (text) => expect(noThreats(text)).toBeUndefined());
});

describe('noGag', () => {
  it.each([
    'Please do not complain to Ofsted.',
    'Parents must not contact the council about this.',
    'There is no need to go to your MP.',
    'Never ring Childline about school.',
    'Come to us rather than writing to the ombudsman.',
    'Don’t involve social services.',
    'You are not allowed to report us to the DfE.',
  ])('refuses: %s', (text) => expect(noGag(text)?.message).toMatch(/outside body/));

  it.each([
    'Please do not name children.',
    'You can always contact Ofsted or the council.',
    'Ring the NSPCC at once.',
    'Do not hesitate. Call the council if you are worried.',
    'Please do not complain about school online: talk to us.',
    'Talk to the class teacher instead of posting.',
  ])('lets through: %s', (text) => expect(noGag(text)).toBeUndefined());
});

describe('noRetaliation', () => {
  it('refuses that anything follows from going elsewhere', () => {
    expect(noRetaliation('If you complain to Ofsted, we may end your contract.')).toBeDefined();
    expect(noRetaliation('Parents who go to the council may be asked to leave.')).toBeDefined();
    expect(noRetaliation('If it is serious, we may tell the police.')).toBeUndefined();
  });
});
