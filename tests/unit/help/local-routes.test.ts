import { describe, expect, it } from 'vitest';
import { routeFor } from '../../../lib/assess/route.ts';
import type { RouteQuestion } from '../../../lib/assess/route.ts';
import { outsideBodies } from '../../../lib/help/select.ts';
import type { Kind, Nation } from '../../../lib/help/types.ts';
import { TOPICS } from '../../../lib/rules/categories.ts';
import type { Topic } from '../../../lib/rules/categories.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import { checkSchoolFile } from '../../../lib/school/check.ts';
import type { Role } from '../../../lib/school/terms.ts';

/** What a parent gets who knows of a school only its name, nation and kind. */
function localSchool(nation: Nation, kind: Kind): SchoolFile {
  return {
    version: 1,
    school: { name: 'Thornfield Primary School', nation, kind },
    route: [{ role: 'class-teacher' }],
  };
}

/** The kinds that there are, who stands at the top of each, and who takes a grievance about its board. */
const SCHOOLS: readonly (readonly [Nation, Kind, readonly Role[], Role])[] = [
  ['england', 'maintained', ['chair-of-governors'], 'clerk-to-governors'],
  ['england', 'academy', ['chair-of-governors', 'trust'], 'clerk-to-governors'],
  ['england', 'independent', ['proprietor'], 'proprietor'],
  ['wales', 'maintained', ['chair-of-governors'], 'clerk-to-governors'],
  ['wales', 'independent', ['proprietor'], 'proprietor'],
  ['scotland', 'maintained', ['council'], 'council'],
  ['scotland', 'independent', ['proprietor'], 'proprietor'],
  ['northern-ireland', 'maintained', ['chair-of-governors'], 'clerk-to-governors'],
  ['northern-ireland', 'independent', ['proprietor'], 'proprietor'],
];
const ABOVE_HEAD: readonly Role[] = [
  'chair-of-governors',
  'governing-board',
  'trust',
  'proprietor',
  'council',
];

/** A refused place at an independent school: there is nobody outside to turn to. */
const NOBODY_OUTSIDE = (kind: Kind, topic: Topic) =>
  kind === 'independent' && topic === 'admissions-attendance';

const ASKED = TOPICS.filter((topic) => topic !== 'none');
const CASES = SCHOOLS.flatMap(([nation, kind, top, board]) =>
  ASKED.map((topic) => ({ nation, kind, topic, top, board })),
);

function routes({ school, ...question }: RouteQuestion) {
  const steps = routeFor({ school, ...question });
  const inside = steps.filter(({ role }) => role !== 'outside-body').map(({ role }) => role);
  const outside = steps.flatMap(({ role, id }) => (role === 'outside-body' && id ? [id] : []));
  return { steps, inside, outside };
}

describe('a school of which only name, nation and kind are known', () => {
  it.each(SCHOOLS)('in %s, %s, passes the checker', (nation, kind) => {
    const result = checkSchoolFile(JSON.stringify(localSchool(nation, kind)));
    expect(result).toMatchObject({ ok: true, file: localSchool(nation, kind) });
  });

  it.each(CASES)('$nation, $kind, $topic: people inside, the top last', (one) => {
    const { nation, kind, topic, top, board } = one;
    const { inside } = routes({ topic, school: localSchool(nation, kind) });
    const above = inside.filter((role) => ABOVE_HEAD.includes(role));
    expect(inside.length).toBeGreaterThan(0);
    if (topic === 'governance') {
      expect(inside[0]).toBe(board);
      expect(inside).not.toContain('chair-of-governors');
    } else {
      expect(above).toEqual(top);
      expect(inside.slice(-top.length)).toEqual(top);
      expect(inside.includes('headteacher')).toBe(topic !== 'headteacher');
    }
    if (nation === 'scotland') {
      expect(inside).not.toContain('chair-of-governors');
      expect(inside).not.toContain('governing-board');
      expect(inside).not.toContain('clerk-to-governors');
    }
  });

  it.each(CASES)('$nation, $kind, $topic: the bodies outside', ({ nation, kind, topic }) => {
    const { outside, steps } = routes({ topic, school: localSchool(nation, kind) });
    const bodies =
      topic === 'safeguarding'
        ? [`childrens-services-${nation}`, 'nspcc']
        : outsideBodies(topic, nation, kind).map(({ id }) => id);
    expect(outside).toEqual(bodies);
    expect(outside.length > 0).toBe(!NOBODY_OUTSIDE(kind, topic));
    for (const step of steps.filter(({ role }) => role === 'outside-body')) {
      expect(step.url ?? step.contact?.phone).toMatch(/^https:|^0/);
    }
  });

  it.each(SCHOOLS)('in %s, %s: help first where staff are the subject', (nation, kind) => {
    const school = localSchool(nation, kind);
    const { steps } = routes({ topic: 'safeguarding', aboutStaff: true, school });
    expect(steps.slice(0, 2).map(({ id }) => id)).toEqual([
      `childrens-services-${nation}`,
      'nspcc',
    ]);
  });

  it.each(SCHOOLS)('in %s, %s: about the head, straight to %j', (nation, kind, top) => {
    for (const topic of ASKED.filter((name) => name !== 'safeguarding')) {
      const { inside } = routes({ topic, aboutHead: true, school: localSchool(nation, kind) });
      expect(inside).toEqual(top);
    }
  });

  it('has nothing to say where there is nothing to resolve', () => {
    expect(routeFor({ topic: 'none', school: localSchool('england', 'maintained') })).toEqual([]);
  });
});
