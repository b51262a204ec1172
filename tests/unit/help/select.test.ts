import { describe, expect, it } from 'vitest';
import { reportPath } from '../../../lib/help/reports.ts';
import { childProtection, helpFor, helplineById, outsideBodies } from '../../../lib/help/select.ts';
import { NATIONS } from '../../../lib/help/types.ts';

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('outsideBodies', () => {
  it.each([
    ['england', 'maintained', 'general', ['dfe', 'ofsted']],
    ['england', 'academy', 'general', ['dfe', 'ofsted']],
    ['england', 'independent', 'general', ['dfe-independent']],
    ['england', 'maintained', 'send', ['send-tribunal-england', 'sendiass-england', 'dfe']],
    [
      'england',
      'maintained',
      'admissions-attendance',
      ['admission-appeals-england', 'lgsco', 'dfe'],
    ],
    ['wales', 'maintained', 'general', ['wales-complaints-guidance']],
    ['wales', 'maintained', 'admissions-attendance', ['psow']],
    ['scotland', 'maintained', 'general', ['spso']],
    ['scotland', 'independent', 'general', ['registrar-independent-scotland']],
    ['northern-ireland', 'maintained', 'general', ['nipso']],
    [
      'northern-ireland',
      'maintained',
      'equality',
      ['sendist-ni', 'nipso', 'equality-commission-ni-route'],
    ],
    ['scotland', 'maintained', 'data-protection', ['ico']],
  ] as const)('%s, %s, %s', (nation, kind, topic, expected) => {
    expect(ids(outsideBodies(topic, nation, kind))).toEqual(expected);
  });

  it('takes an unknown kind for a maintained school', () => {
    for (const nation of NATIONS) {
      expect(outsideBodies('general', nation)).toEqual(
        outsideBodies('general', nation, 'maintained'),
      );
    }
  });

  it('knows nothing of topics it has not', () => {
    expect(outsideBodies('none', 'england')).toEqual([]);
    expect(outsideBodies('__proto__', 'england')).toEqual([]);
  });
});

describe('childProtection', () => {
  it.each(NATIONS)('names the service of %s, then the NSPCC', (nation) => {
    expect(ids(childProtection(nation))).toEqual([`childrens-services-${nation}`, 'nspcc']);
  });

  it('names the NSPCC where the nation is unknown', () => {
    expect(ids(childProtection(undefined))).toEqual(['nspcc']);
  });
});

describe('helpFor', () => {
  it('puts 999 first for safeguarding and crisis, and leaves lines for staff out', () => {
    expect(ids(helpFor('safeguarding', 'england'))).toEqual([
      'emergency',
      'childrens-services-england',
      'nspcc',
      'childline',
    ]);
    expect(ids(helpFor('crisis', 'scotland'))).toEqual([
      'emergency',
      'childline',
      'samaritans',
      'domestic-abuse-scotland',
    ]);
  });

  it.each(NATIONS)('has a domestic abuse line and one for victims in %s', (nation) => {
    expect(ids(helpFor('crisis', nation))).toContain(`domestic-abuse-${nation}`);
    expect(ids(helpFor('targeted', nation)).some((id) => id.startsWith('victim-support'))).toBe(
      true,
    );
  });

  it('offers only what holds everywhere where the nation is unknown', () => {
    expect(ids(helpFor('crisis', undefined))).toEqual(['emergency', 'childline', 'samaritans']);
  });
});

describe('helplineById, reportPath', () => {
  it('find by id and nothing else', () => {
    expect(helplineById('nspcc')?.phone).toBe('0808 800 5000');
    expect(helplineById('toString')).toBeUndefined();
    expect(reportPath('facebook')?.url).toMatch(/^https:/);
    expect(reportPath('constructor')).toBeUndefined();
  });
});
