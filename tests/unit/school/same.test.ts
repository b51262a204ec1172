import { describe, expect, it } from 'vitest';
import { freeId, pathWithin, sameFile, sameSchool } from '../../../lib/school/same.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';

function file(name: string, more: Partial<SchoolFile['school']> = {}): SchoolFile {
  return { version: 1, school: { name, ...more }, route: [{ role: 'office' }] };
}
const HALL = file('Kingsmead Hall School');

describe('sameSchool', () => {
  it.each<[string, SchoolFile, boolean]>([
    ['the same', HALL, true],
    ['another spelling', file('KINGSMEAD  Hall School!'), true],
    ['one that says its town', file('Kingsmead Hall School', { town: 'Brackenford' }), true],
    ['one of its id', file('Kingsmead Hall Academy', { id: 'kingsmead-hall-school' }), true],
    ['one of another id', file('Kingsmead Hall School', { id: 'hall' }), false],
    ['another name', file('Westwood Park Primary School'), false],
  ])('knows %s', (_, other, is) => {
    expect([sameSchool(HALL, other), sameSchool(other, HALL)]).toEqual([is, is]);
  });

  it('tells two towns apart', () => {
    const [one, two, three] = ['Brackenford', 'Upper Sample', 'BRACKENFORD'].map((town) =>
      file('St Mary’s School', { town }),
    );
    expect(one && two && sameSchool(one, two)).toBe(false);
    expect(one && three && sameSchool(one, three)).toBe(true);
  });
});

it('sameFile sees the smallest difference', () => {
  expect(sameFile(HALL, structuredClone(HALL))).toBe(true);
  expect(sameFile(HALL, { ...HALL, revision: 1 })).toBe(false);
});

it('freeId counts from two', () => {
  expect(freeId('hall', new Set())).toBe('hall');
  expect(freeId('hall', new Set(['hall', 'hall-2', 'hall-4']))).toBe('hall-3');
});

it.each([
  ['', 'schools[2]'],
  ['file', 'schools[2]'],
  ['school.name', 'schools[2].school.name'],
  ['line 3, column 7', 'schools[2], line 3, column 7'],
])('pathWithin puts %j in its place', (path, whole) => {
  expect(pathWithin('schools[2]', path)).toBe(whole);
});
