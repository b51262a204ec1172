import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routeFor } from '../../../lib/assess/route.ts';
import type { RouteQuestion } from '../../../lib/assess/route.ts';
import { OUTSIDE_BODIES } from '../../../lib/help/bodies.ts';
import { TOPICS } from '../../../lib/rules/categories.ts';
import type { Topic } from '../../../lib/rules/categories.ts';
import { checkSchoolFile } from '../../../lib/school/check.ts';
import { KINDS, NATIONS } from '../../../lib/school/terms.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { RouteStep } from '../../../lib/school/school.ts';

const checked = checkSchoolFile(
  readFileSync(new URL('../../../schools/westwood-park.json', import.meta.url), 'utf8'),
);
if (!checked.ok) throw new Error('The example school has faults');
const WESTWOOD = checked.file;

/** A file that says as little as it may: one step, and the identity given. */
function bare(school: Partial<SchoolFile['school']>, route?: SchoolFile['route']): SchoolFile {
  return {
    version: 1,
    school: { name: 'Clapgate School', ...school },
    route: route ?? [{ role: 'complaints-policy' }],
  };
}

const names = (steps: readonly RouteStep[]) => steps.map(({ role, id }) => id ?? role);
const ask = (topic: Topic, school = WESTWOOD, more: Partial<RouteQuestion> = {}) =>
  names(routeFor({ topic, school, ...more }));
const inside = (steps: readonly string[]) => steps.filter((name) => !OUTSIDE.has(name));
const OUTSIDE = new Set(OUTSIDE_BODIES.map(({ id }) => id));
const ABOVE = ['headteacher', 'chair-of-governors', 'complaints-policy'];

describe('routeFor: the school’s own people', () => {
  it.each([
    ['learning', ['class-teacher', ...ABOVE]],
    ['behaviour', ['class-teacher', ...ABOVE]],
    ['bullying', ['class-teacher', ...ABOVE]],
    ['send', ['senco', ...ABOVE]],
    ['staff-conduct', ABOVE],
    ['headteacher', ABOVE.slice(1)],
    ['governance', ['clerk-to-governors', ...ABOVE]],
    ['data-protection', ['data-protection-officer', ...ABOVE]],
    ['admissions-attendance', ['office', ...ABOVE]],
    ['site-and-meals', ['office', ...ABOVE]],
    ['equality', ABOVE],
    ['online-abuse', ['safeguarding-lead', ...ABOVE]],
    ['general', ['office', ...ABOVE]],
    ['none', []],
  ] as const)('%s', (topic, expected) => {
    expect(inside(ask(topic))).toEqual(expected);
  });

  it('gives labels, contacts and reply times, and nothing for machines', () => {
    const [first] = routeFor({ topic: 'site-and-meals', school: WESTWOOD });
    expect(first).toEqual({
      role: 'office',
      label: 'School office',
      for: 'Meals, parking, buildings, uniform, clubs, attendance and anything else',
      contact: {
        email: 'office@westwoodpark.example',
        phone: '01632 960123',
        hours: '8.15am to 4.15pm on school days',
      },
      replyDays: 2,
    });
  });

  it('names each role once', () => {
    const twice = bare({}, [
      { role: 'class-teacher', firstFor: ['learning'] },
      { role: 'headteacher', firstFor: ['learning'] },
      { role: 'headteacher' },
      { role: 'class-teacher' },
    ]);
    expect(ask('learning', twice)).toEqual(['class-teacher', 'headteacher']);
  });

  it('keeps the order of the file, steps for the topic first', () => {
    const school = bare({}, [
      { role: 'headteacher' },
      { role: 'senior-leader' },
      { role: 'office' },
      { role: 'head-of-year', firstFor: ['behaviour'] },
      { role: 'senco', firstFor: ['send'] },
    ]);
    expect(ask('behaviour', school)).toEqual([
      'head-of-year',
      'headteacher',
      'senior-leader',
      'office',
    ]);
  });

  it('does not lead back down from a later person', () => {
    const school = bare({}, [
      { role: 'class-teacher' },
      { role: 'senior-leader' },
      { role: 'headteacher', firstFor: ['equality'] },
      { role: 'proprietor' },
    ]);
    expect(ask('equality', school)).toEqual(['headteacher', 'proprietor']);
  });

  it('adds those above where the file names only the first', () => {
    const school = bare({}, [
      { role: 'office', firstFor: ['general'] },
      { role: 'complaints-policy' },
    ]);
    expect(ask('general', school)).toEqual([
      'office',
      'headteacher',
      'chair-of-governors',
      'complaints-policy',
    ]);
  });
});

describe('routeFor: complaints about the head or the governors', () => {
  it.each(TOPICS.filter((topic) => topic !== 'none' && topic !== 'safeguarding'))(
    'never sends a parent to the head with a grievance about the head: %s',
    (topic) => {
      const steps = inside(ask(topic, WESTWOOD, { aboutHead: true }));
      expect(steps).toEqual(['chair-of-governors', 'complaints-policy']);
    },
  );

  it.each([
    ['england', 'maintained', ['chair-of-governors']],
    ['england', 'academy', ['chair-of-governors', 'trust']],
    ['england', 'independent', ['proprietor']],
    ['wales', 'maintained', ['chair-of-governors']],
    ['scotland', 'maintained', ['council']],
    ['scotland', 'independent', ['proprietor']],
    ['northern-ireland', 'maintained', ['chair-of-governors']],
    [undefined, undefined, ['chair-of-governors']],
  ] as const)('about the head in %s, %s: %j', (nation, kind, expected) => {
    const school = bare({ ...(nation && { nation }), ...(kind && { kind }) });
    const roles = routeFor({ topic: 'general', aboutHead: true, school })
      .filter(({ role }) => role !== 'outside-body')
      .map(({ role }) => role);
    expect(roles).toEqual([...expected, 'complaints-policy']);
  });

  it('lets the file say who is first when it is about the head', () => {
    const school = bare({}, [
      { role: 'clerk-to-governors', firstFor: ['headteacher'] },
      { role: 'headteacher' },
      { role: 'chair-of-governors' },
    ]);
    expect(ask('headteacher', school)).toEqual(['clerk-to-governors', 'chair-of-governors']);
  });

  it.each([
    ['england', 'maintained', ['clerk-to-governors', 'governing-board']],
    ['england', 'academy', ['clerk-to-governors', 'trust']],
    ['england', 'independent', ['proprietor']],
    ['scotland', 'maintained', ['council']],
    ['scotland', 'independent', ['proprietor']],
    ['wales', 'maintained', ['clerk-to-governors', 'governing-board']],
    ['northern-ireland', 'maintained', ['clerk-to-governors', 'governing-board']],
  ] as const)('about the governors in %s, %s: %j', (nation, kind, expected) => {
    const roles = routeFor({
      topic: 'general',
      aboutGovernors: true,
      school: bare({ nation, kind }),
    })
      .filter(({ role }) => role !== 'outside-body')
      .map(({ role }) => role);
    expect(roles).toEqual([...expected, 'complaints-policy']);
  });

  it('does not send a grievance about the governors to their chair', () => {
    expect(inside(ask('general', WESTWOOD, { aboutGovernors: true }))).toEqual([
      'clerk-to-governors',
      'complaints-policy',
    ]);
  });
});

describe('routeFor: safeguarding', () => {
  const help = ['childrens-services-england', 'nspcc'];

  it('puts the safeguarding lead first, outside help next, and no complaints policy', () => {
    expect(ask('safeguarding')).toEqual([
      'safeguarding-lead',
      ...help,
      'headteacher',
      'chair-of-governors',
    ]);
  });

  it('puts outside bodies before the school where its own people are the subject', () => {
    expect(ask('safeguarding', WESTWOOD, { aboutStaff: true })).toEqual([
      ...help,
      'headteacher',
      'safeguarding-lead',
      'chair-of-governors',
    ]);
    expect(ask('safeguarding', WESTWOOD, { aboutHead: true })).toEqual([
      ...help,
      'chair-of-governors',
    ]);
    expect(ask('safeguarding', WESTWOOD, { aboutGovernors: true }).slice(0, 3)).toEqual([
      ...help,
      'safeguarding-lead',
    ]);
  });

  it('cannot be talked out of either by the file', () => {
    const school = bare({ nation: 'wales' }, [
      { role: 'office', firstFor: ['safeguarding'] },
      { role: 'safeguarding-lead', firstFor: ['general'] },
    ]);
    expect(ask('safeguarding', school)).toEqual([
      'safeguarding-lead',
      'childrens-services-wales',
      'nspcc',
      'office',
      'headteacher',
      'chair-of-governors',
    ]);
    expect(ask('safeguarding', school, { aboutStaff: true }).slice(0, 2)).toEqual([
      'childrens-services-wales',
      'nspcc',
    ]);
  });

  it('names the NSPCC even where the nation is unknown', () => {
    expect(ask('safeguarding', bare({}), { aboutStaff: true })).toEqual([
      'nspcc',
      'headteacher',
      'safeguarding-lead',
      'chair-of-governors',
    ]);
  });

  it('takes the contact from `contacts` where the step has none', () => {
    const contacts = {
      safeguarding: { phone: '01632 960125' },
      send: { email: 'senco@x.example' },
    };
    const school = { ...bare({}), contacts };
    expect(routeFor({ topic: 'safeguarding', school })[0]).toEqual({
      role: 'safeguarding-lead',
      contact: contacts.safeguarding,
    });
    expect(routeFor({ topic: 'send', school })[0]?.contact).toEqual(contacts.send);
  });
});

describe('routeFor: a file that says nothing of the topic', () => {
  it.each([
    ['learning', 'class-teacher'],
    ['behaviour', 'class-teacher'],
    ['bullying', 'class-teacher'],
    ['general', 'class-teacher'],
    ['send', 'senco'],
    ['staff-conduct', 'headteacher'],
    ['equality', 'headteacher'],
    ['headteacher', 'chair-of-governors'],
    ['governance', 'clerk-to-governors'],
    ['data-protection', 'data-protection-officer'],
    ['admissions-attendance', 'office'],
    ['site-and-meals', 'office'],
    ['online-abuse', 'safeguarding-lead'],
    ['safeguarding', 'safeguarding-lead'],
  ] as const)('%s begins with the %s', (topic, role) => {
    expect(ask(topic, bare({}))[0]).toBe(role);
  });

  it('goes from the class teacher over the head to the chair', () => {
    expect(ask('learning', bare({}))).toEqual(['class-teacher', ...ABOVE]);
    expect(ask('learning', bare({ phase: 'secondary' }))[0]).toBe('form-tutor');
    expect(inside(ask('general', bare({ nation: 'scotland' })))).toEqual([
      'class-teacher',
      'headteacher',
      'council',
      'complaints-policy',
    ]);
  });

  it('uses the contacts the file has', () => {
    const school = bare({}, [{ role: 'office', contact: { email: 'office@x.example' } }]);
    expect(routeFor({ topic: 'learning', school }).map(({ role }) => role)).toEqual([
      'class-teacher',
      'office',
      'headteacher',
      'chair-of-governors',
    ]);
    expect(routeFor({ topic: 'site-and-meals', school })[0]).toEqual({
      role: 'office',
      contact: { email: 'office@x.example' },
    });
  });
});

describe('routeFor: a file with a teacher only', () => {
  it.each([
    'send',
    'safeguarding',
    'data-protection',
    'admissions-attendance',
    'online-abuse',
  ] as const)('%s is for the one who deals with it, not for the class teacher as well', (topic) => {
    const school = bare({ nation: 'england' }, [{ role: 'class-teacher' }]);
    const roles = routeFor({ topic, school }).map(({ role }) => role);
    expect(roles).not.toContain('class-teacher');
    expect(roles).toContain('headteacher');
  });

  it('keeps a head of year after the teacher, for what begins with the teacher', () => {
    const school = bare({}, [{ role: 'form-tutor' }, { role: 'head-of-year' }]);
    expect(routeFor({ topic: 'behaviour', school }).map(({ role }) => role)).toEqual([
      'form-tutor',
      'head-of-year',
      'headteacher',
      'chair-of-governors',
    ]);
  });
});

describe('routeFor: any nation, kind and topic', () => {
  const cases = NATIONS.flatMap((nation) =>
    KINDS.flatMap((kind) => TOPICS.map((topic) => [nation, kind, topic] as const)),
  ).filter(([, , topic]) => topic !== 'none');

  it.each(cases)('%s, %s, %s: people first, then bodies with an address', (nation, kind, topic) => {
    const steps = routeFor({ topic, school: bare({ nation, kind }) });
    expect(steps[0]?.role).not.toBe('outside-body');
    const firstOutside = steps.findIndex(({ role }) => role === 'outside-body');
    if (topic !== 'safeguarding' && firstOutside !== -1) {
      expect(steps.slice(firstOutside).every(({ role }) => role === 'outside-body')).toBe(true);
    }
    for (const step of steps.filter(({ role }) => role === 'outside-body')) {
      expect(step).toMatchObject({ id: /./, label: /./, for: /./ });
      expect(step.url ?? step.contact?.phone).toBeTruthy();
    }
    expect(new Set(names(steps)).size).toBe(steps.length);
    if (nation === 'scotland') {
      expect(names(steps)).not.toContain('chair-of-governors');
      expect(names(steps)).not.toContain('governing-board');
    }
  });

  it('has no outside bodies where the nation is unknown, safeguarding apart', () => {
    for (const topic of TOPICS.filter((name) => name !== 'safeguarding')) {
      const steps = routeFor({ topic, school: bare({ kind: 'maintained' }) });
      expect(steps.filter(({ role }) => role === 'outside-body')).toEqual([]);
    }
  });

  it('does not change the school file', () => {
    const before = structuredClone(WESTWOOD);
    for (const topic of TOPICS) routeFor({ topic, aboutHead: true, school: WESTWOOD });
    expect(WESTWOOD).toEqual(before);
  });
});
