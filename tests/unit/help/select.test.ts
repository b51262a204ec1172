import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAW_NOTES } from '../../../lib/help/law.ts';
import { reportPath } from '../../../lib/help/reports.ts';
import {
  childProtection,
  helpFor,
  helplineById,
  lawFor,
  lawNotes,
  outsideBodies,
} from '../../../lib/help/select.ts';
import { NATIONS } from '../../../lib/help/types.ts';
import { CATEGORIES } from '../../../lib/rules/categories.ts';

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** What goes where: a row for each nation and kind that differs. */
describe('outsideBodies', () => {
  it.each([
    ['england', 'maintained', 'general', ['dfe', 'ofsted']],
    ['england', 'academy', 'general', ['dfe', 'ofsted']],
    ['england', 'independent', 'general', ['dfe-independent']],
    ['england', 'maintained', 'learning', ['dfe', 'ofsted', 'exam-board-england']],
    ['england', 'independent', 'learning', ['dfe-independent', 'exam-board-england']],
    ['england', 'maintained', 'behaviour', ['exclusion-review-england', 'dfe', 'ofsted']],
    ['england', 'academy', 'behaviour', ['exclusion-review-england', 'dfe', 'ofsted']],
    ['england', 'independent', 'behaviour', ['dfe-independent']],
    ['england', 'maintained', 'send', ['send-tribunal-england', 'sendiass-england', 'dfe']],
    ['england', 'independent', 'send', ['send-tribunal-england', 'sendiass-england']],
    [
      'england',
      'academy',
      'admissions-attendance',
      ['admission-appeals-england', 'council-england', 'lgsco', 'dfe'],
    ],
    ['england', 'independent', 'admissions-attendance', []],
    ['england', 'maintained', 'site-and-meals', ['council-england', 'dfe']],
    ['england', 'maintained', 'staff-conduct', ['tra', 'dfe']],
    ['england', 'independent', 'staff-conduct', ['tra', 'dfe-independent']],
    [
      'england',
      'maintained',
      'equality',
      ['disability-discrimination-england', 'dfe', 'eass-route'],
    ],
    ['wales', 'maintained', 'general', ['wales-complaints-guidance']],
    ['wales', 'independent', 'general', ['welsh-government-independent']],
    [
      'wales',
      'maintained',
      'behaviour',
      ['exclusion-appeal-wales', 'psow', 'wales-complaints-guidance'],
    ],
    ['wales', 'maintained', 'admissions-attendance', ['psow']],
    [
      'wales',
      'maintained',
      'send',
      ['snap-cymru-route', 'education-tribunal-wales', 'wales-complaints-guidance'],
    ],
    ['wales', 'independent', 'send', ['snap-cymru-route', 'education-tribunal-wales']],
    ['wales', 'maintained', 'staff-conduct', ['ewc', 'wales-complaints-guidance']],
    [
      'wales',
      'maintained',
      'equality',
      ['education-tribunal-wales', 'wales-complaints-guidance', 'eass-route'],
    ],
    ['scotland', 'maintained', 'general', ['spso']],
    ['scotland', 'independent', 'general', ['registrar-independent-scotland']],
    ['scotland', 'maintained', 'behaviour', ['spso']],
    ['scotland', 'maintained', 'admissions-attendance', ['spso']],
    ['scotland', 'maintained', 'governance', ['spso', 'section-70']],
    ['scotland', 'maintained', 'send', ['enquire-route', 'asn-tribunal', 'spso', 'section-70']],
    ['scotland', 'maintained', 'staff-conduct', ['gtcs', 'spso']],
    ['scotland', 'independent', 'staff-conduct', ['gtcs', 'registrar-independent-scotland']],
    ['scotland', 'maintained', 'equality', ['asn-tribunal', 'spso', 'eass-route']],
    ['northern-ireland', 'maintained', 'general', ['nipso']],
    ['northern-ireland', 'independent', 'general', ['de-ni-independent']],
    ['northern-ireland', 'maintained', 'behaviour', ['nipso']],
    ['northern-ireland', 'maintained', 'admissions-attendance', ['nipso']],
    ['northern-ireland', 'maintained', 'send', ['senac-route', 'sendist-ni', 'nipso']],
    ['northern-ireland', 'maintained', 'staff-conduct', ['gtcni', 'nipso']],
    [
      'northern-ireland',
      'maintained',
      'equality',
      ['sendist-ni', 'nipso', 'equality-commission-ni-route'],
    ],
    ['scotland', 'maintained', 'data-protection', ['ico']],
    ['northern-ireland', 'independent', 'data-protection', ['ico']],
    ['wales', 'maintained', 'online-abuse', ['report-harmful-content-route']],
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

  it('gives the number of the Scottish ombudsman', () => {
    expect(outsideBodies('general', 'scotland')[0]?.phone).toBe('0800 377 7330');
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

describe('lawFor', () => {
  it.each([
    ['threat', 'england', ['malicious-messages']],
    ['allegation', 'wales', ['teacher-anonymity', 'defamation']],
    ['allegation', 'scotland', ['defamation']],
    ['rumour', 'northern-ireland', ['defamation']],
    ['names-staff', 'england', ['teacher-anonymity']],
    ['names-staff', 'scotland', []],
    ['harassment', 'northern-ireland', ['harassment']],
    ['discrimination', 'scotland', ['hate']],
    ['discrimination', 'northern-ireland', []],
    ['personal-details', 'wales', ['data-protection']],
    ['photo', 'scotland', ['child-images']],
    ['complaint', 'england', []],
    ['__proto__', 'england', []],
  ] as const)('%s in %s', (category, nation, expected) => {
    expect(ids(lawFor(category, nation))).toEqual(expected);
  });

  it('speaks of each nation’s own Act', () => {
    const acts = (category: string) =>
      NATIONS.map(
        (nation) => lawFor(category, nation).find(({ id }) => id !== 'teacher-anonymity')?.note,
      );
    expect(acts('threat')).toEqual([
      expect.stringContaining('Online Safety Act 2023'),
      expect.stringContaining('Online Safety Act 2023'),
      expect.stringContaining('Communications Act 2003'),
      expect.stringContaining('Online Safety Act 2023'),
    ]);
    expect(acts('allegation')).toEqual([
      expect.stringContaining('Defamation Act 2013'),
      expect.stringContaining('Defamation Act 2013'),
      expect.stringContaining('(Scotland) Act 2021'),
      expect.stringContaining('(Northern Ireland) 2022'),
    ]);
  });
});

describe('lawNotes', () => {
  it('keeps the order of the ids, each once, and skips what the nation has not', () => {
    const asked = ['site-conduct', 'nonsense', 'defamation', 'site-conduct', 'equality'];
    expect(ids(lawNotes(asked, 'england'))).toEqual(['site-conduct', 'defamation', 'equality']);
    expect(ids(lawNotes(asked, 'scotland'))).toEqual(['defamation', 'equality']);
    expect(ids(lawNotes(asked, 'northern-ireland'))).toEqual(['defamation']);
    expect(lawNotes([], 'england')).toEqual([]);
  });
});

describe('law without a nation', () => {
  const someId = fc.constantFrom(...LAW_NOTES.map(({ id }) => id));

  it('is left out, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(someId), fc.constantFrom(...CATEGORIES), (asked, category) => {
        expect(lawNotes(asked, undefined)).toEqual([]);
        expect(lawFor(category, undefined)).toEqual([]);
      }),
    );
  });

  it('with one, is only ever of that nation', () => {
    fc.assert(
      fc.property(fc.array(someId), fc.constantFrom(...NATIONS), (asked, nation) => {
        const notes = lawNotes(asked, nation);
        expect(notes.every(({ nations }) => nations.includes(nation))).toBe(true);
        expect(new Set(ids(notes)).size).toBe(notes.length);
      }),
    );
  });
});
