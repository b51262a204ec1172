import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromName, schoolIdOf, shortNameOf, shortenName } from '../../../lib/school/identity.ts';

describe('shortenName', () => {
  it.each([
    ['Westwood Park Primary School', 'Westwood Park'],
    ['The Westgate School', 'Westgate'],
    ['Westbrook Old Hall Primary School', 'Westbrook Old Hall'],
    ['St Mary’s C of E (VA) Primary & Nursery School', 'St Mary’s'],
    ['St Joseph’s Roman Catholic Voluntary Academy', 'St Joseph’s'],
    ['St John’s Primary School, Middletown', 'St John’s'],
    ['Coniston Junior School', 'Coniston'],
    ['Ysgol Gynradd Bryn Coch', 'Ysgol Gynradd Bryn Coch'],
    ['Meadowcroft', 'Meadowcroft'],
    ['High School for Girls', 'High School for Girls'],
    ['The Academy', 'The Academy'],
  ])('%s → %s', (name, short) => {
    expect(shortenName(name)).toBe(short);
  });

  it('never leaves nothing', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        expect(shortenName(name)).not.toBe('');
      }),
    );
  });
});

describe('shortNameOf', () => {
  it('prefers what the file says', () => {
    expect(shortNameOf({ name: 'Westwood Park Primary School', shortName: 'The Park' })).toBe(
      'The Park',
    );
    expect(shortNameOf({ name: 'Westwood Park Primary School' })).toBe('Westwood Park');
  });
});

describe('idFromName', () => {
  it.each([
    ['Westwood Park Primary School', 'westwood-park-primary-school'],
    ['St. Mary’s & St John’s CofE', 'st-marys-and-st-johns-cofe'],
    ['Ysgol Tŷ Ddewi', 'ysgol-ty-ddewi'],
    ['学校', 'school'],
    ['Constructor', 'school-constructor'],
    [`${'Long '.repeat(12)}Name School`, `${'long-'.repeat(11)}long`],
  ])('%s → %s', (name, id) => {
    expect(idFromName(name)).toBe(id);
  });

  it('is always a slug of at most 60 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const id = idFromName(name);
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(id.length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('gives way to the id of the file', () => {
    expect(schoolIdOf({ id: 'wpps', name: 'Westwood Park' })).toBe('wpps');
    expect(schoolIdOf({ name: 'Westwood Park' })).toBe('westwood-park');
  });
});
