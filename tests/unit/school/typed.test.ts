import { describe, expect, it } from 'vitest';
import { routeFor } from '../../../lib/assess/route.ts';
import { TOPICS } from '../../../lib/rules/categories.ts';
import { checkSchoolFile } from '../../../lib/school/check.ts';
import { KINDS, NATIONS, type Kind, type Nation } from '../../../lib/school/terms.ts';
import { typedSchool, type Typed } from '../../../lib/school/typed.ts';

function checked(typed: Typed) {
  const result = checkSchoolFile(JSON.stringify(typedSchool(typed)));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.file;
}

const of = (name: string, nation: Nation = 'england', kind: Kind = 'maintained') =>
  checked({ name, nation, kind });

describe.each(NATIONS)('%s', (nation) => {
  describe.each(KINDS)('%s', (kind) => {
    const file = checked({ name: 'Clapgate Primary School', nation, kind, town: 'Leaford' });

    it('passes the check, with what was typed and nothing else', () => {
      expect(file.school).toEqual({
        name: 'Clapgate Primary School',
        nation,
        kind,
        town: 'Leaford',
      });
    });

    it.each(TOPICS.filter((topic) => topic !== 'none'))('has somebody for %s', (topic) => {
      const [first, ...others] = routeFor({ topic, school: file });
      expect(first).toBeDefined();
      expect(others.length).toBeGreaterThan(0);
    });

    it('leads on beyond the teacher, within the school and outside it', () => {
      const roles = routeFor({ topic: 'learning', school: file }).map(({ role }) => role);
      expect(roles.slice(0, 2)).toEqual(['class-teacher', 'headteacher']);
      expect(roles.at(-1)).toBe('outside-body');
    });

    it('sends nobody to the teacher about what another deals with', () => {
      const roles = (topic: (typeof TOPICS)[number]) =>
        routeFor({ topic, school: file }).map(({ role }) => role);
      expect(roles('site-and-meals')).not.toContain('class-teacher');
      expect(roles('data-protection')).not.toContain('class-teacher');
      expect(roles('staff-conduct')).not.toContain('class-teacher');
    });
  });
});

it.each([
  'St Mary’s CE (VA) Primary & Nursery School, Brackenford',
  "st  MARY'S c.e. primary",
  'Ysgol Gynradd Tŷ Ddewi',
  'Szkoła Łódź',
  'Школа номер девять',
  'مدرسة الأمل',
  `W${'x'.repeat(119)}`,
])('keeps a name exactly as it was typed: %s', (name) => {
  expect(of(name).school.name).toBe(name);
});

it('leaves a town that was not typed out of the file', () => {
  expect(of('Clapgate Primary School').school).not.toHaveProperty('town');
});

describe('who is closest to the child', () => {
  it.each([
    'Clapgate High School',
    'The Clapgate School and Sixth Form',
    'Clapgate Grammar School',
    'Ysgol Uwchradd Clapgate',
    'Ysgol Gyfun Clapgate',
  ])('%s: the form tutor', (name) => {
    expect(of(name).route).toEqual([{ role: 'form-tutor' }]);
  });

  it.each([
    'Clapgate Primary School',
    'Clapgate',
    'High Wycombe Primary School',
    'Upper Clapgate Infant School',
    'Clapgate Preparatory School, Highbury',
    'Ysgol Gynradd Clapgate',
  ])('%s: the class teacher', (name) => {
    expect(of(name).route).toEqual([{ role: 'class-teacher' }]);
  });
});

it.each(['School', 'x', 'St Mary’s <b>', 'https://clapgate.example/'])(
  'a name that is none is refused by the check: %s',
  (name) => {
    const value = typedSchool({ name, nation: 'wales', kind: 'maintained' });
    expect(checkSchoolFile(JSON.stringify(value)).ok).toBe(false);
  },
);
