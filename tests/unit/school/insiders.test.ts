import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/school/mentions.ts';
import { deriveWatch } from '../../../lib/school/watch.ts';
import type { School } from '../../../lib/school/school.ts';
import { aSchool } from './support.ts';

/* How insiders write their school's name, and what reads like it and is something else. */

const fernbeck = aSchool({ name: 'Fernbeck School', phase: 'secondary', town: 'Aldham' });
const ashgate = aSchool({ name: 'Ashgate Primary School', phase: 'primary', aliases: ['Ashy'] });
const parkMill = aSchool({ name: 'Elmwood Mill Primary School', phase: 'primary' });
const bernard = aSchool({ name: "St Bernard's Catholic Primary School", phase: 'primary' });
const alfred = aSchool({ name: 'King Alfred Grammar School', aliases: ['KAGS', 'KEGS'] });
const celyn = aSchool({ name: 'Ysgol Bryn Celyn', phase: 'secondary', nation: 'wales' });
const oldHall = aSchool({ name: 'Northam Old Hall School', aliases: ['the Hall', 'Old Hall'] });
const mount = aSchool({ name: 'The Mount School' });

const isFound = (draft: string, school: School): boolean =>
  findMentions(draft, deriveWatch([school])).length > 0;

describe('the short form, with nothing of a school near', () => {
  it.each<[string, School]>([
    ['fernbeck have done it again', fernbeck],
    ['So that was Fernbeck. Well.', fernbeck],
    ['fernbecks idea of a joke', fernbeck],
    ["Fernbeck's gone downhill", fernbeck],
    ['is fernbek open', fernbeck],
    ['fern beck fees are up', fernbeck],
    ['#fernbeck', fernbeck],
    ['#FernbeckMums #fernbeck2026', fernbeck],
    ['ask @thefernbeckschool', fernbeck],
    ['he said ashy was mid', ashgate],
    ['elmwood mill are useless', parkMill],
    ['elmwoodmill are useless', parkMill],
    ['well done bryn celyn', celyn],
    ['#bryncelyn', celyn],
    ['ask @YsgolBrynCelyn', celyn],
    ['St Bernies have lost my form', bernard],
    ['KAGS won', alfred],
    ['King Alfreds lot lost', alfred],
    ['Old Hall. Never again', oldHall],
  ])('%j counts', (draft, school) => expect(isFound(draft, school)).toBe(true));
});

describe('a saint, a common word and short initials', () => {
  it.each<[string, School]>([
    ['in year 4 at st bernards', bernard],
    ['st bernards blazers are £40', bernard],
    ['parked at St Bernards. The teachers were waiting', bernard],
    ['my wean at saint bernards', bernard],
    ['the homework from kegs is too much', alfred],
    ['two weeks in at the Mount and he loves his teacher', mount],
    ['the hall banned phones', oldHall],
  ])('%j counts: something of a school is near', (draft, school) =>
    expect(isFound(draft, school)).toBe(true),
  );

  it.each<[string, School]>([
    ['my st bernard sheds everywhere', bernard],
    ['mass at St Bernards is at ten', bernard],
    ['two kegs of bitter by the door', alfred],
    ['up the mount with a flask', mount],
    ['weve booked the hall for her 40th', oldHall],
  ])('%j does not', (draft, school) => expect(isFound(draft, school)).toBe(false));
});

describe('somewhere else of that name', () => {
  it.each<[string, School]>([
    ['Fernbeck Farm has eggs', fernbeck],
    ['burst pipe on Fernbeck Lane, the school bus is late', fernbeck],
    ['Fernbeck Nursery has pansies', fernbeck],
    ['Fernbeck Golf Club do a carvery, kids half price', fernbeck],
    ['Fernbeck Rovers won', fernbeck],
    ['Fernbeck in Bristol is lovely', fernbeck],
    ['a different Fernbeck altogether', fernbeck],
    ['Mrs Fernbeck next door', fernbeck],
    ['Fernbeck Vale Primary School is shut', fernbeck],
    ['flat to rent in Fernbeck, two bedrooms', fernbeck],
    ['Ashgate Academy is nicer', ashgate],
    ["head of Ashgate's High has left", ashgate],
    ['Elmwood Hall is a hotel', parkMill],
    ['East Ashgate is flooded', ashgate],
    ["Our Lady and St Bernard's pupils sang", bernard],
    ["University of St Bernard's students", bernard],
  ])('%j is not the school', (draft, school) => expect(isFound(draft, school)).toBe(false));

  it('is the school in its own town, or in a month', () => {
    expect(isFound('Fernbeck in Aldham is lovely', fernbeck)).toBe(true);
    expect(isFound('starts Fernbeck in September', fernbeck)).toBe(true);
  });

  it('takes an everyday word one letter away for that word', () => {
    const stranger = aSchool({ name: 'Strangex School', aliases: ['strangex'] });
    expect(isFound('the Stranger was here', stranger)).toBe(false);
    expect(isFound('the Strangxe was here', stranger)).toBe(true);
  });
});

describe('two schools of one name', () => {
  const leaford = aSchool({ id: 'leaford', name: 'Ashgate Primary School', town: 'Leaford' });
  const wick = aSchool({ id: 'wick', name: 'Ashgate Primary School', town: 'Wick St Anne' });
  const nowhere = aSchool({ id: 'nowhere', name: 'Ashgate Primary School' });
  const whose = (draft: string, ...schools: School[]): string[] =>
    findMentions(draft, deriveWatch(schools)).map(({ school }) => school);

  it.each([
    ['ashgate again. the one in Leaford', ['leaford']],
    ['Leaford Ashgate have lost my coat', ['leaford']],
    ['ashgate in wick st anne is shut', ['wick']],
    ['ashgate is shut', ['leaford', 'wick']],
    ['Leaford is nice. Ashgate is not, and that is all there is to say', ['leaford']],
  ])('are told apart by the town, or both found: %j', (draft, schools) => {
    expect(whose(draft, leaford, wick)).toEqual(schools);
  });

  it('are told apart one by one', () => {
    const draft =
      'one at Ashgate in Leaford, and her cousin starts next year at Ashgate in Wick St Anne';
    expect(whose(draft, leaford, wick)).toEqual(['leaford', 'wick']);
  });

  it('are both found where one has no town and the other is not named', () => {
    expect(whose('ashgate is shut', leaford, nowhere)).toEqual(['leaford', 'nowhere']);
  });

  it('leaves what one of them is not to the other', () => {
    const not = aSchool({ id: 'not', name: 'Ashgate School', notAliases: ['Ashgate Primary'] });
    expect(whose('Ashgate Primary is shut', not, leaford)).toEqual(['leaford']);
  });
});

it('stays fast with thousands of schools: words that start no name cost a look-up', () => {
  const schools = Array.from({ length: 3000 }, (_, at) =>
    aSchool({
      id: `s${at}`,
      name: `${String.fromCharCode(97 + (at % 26))}x${at}field Primary School`,
    }),
  );
  const watch = deriveWatch([...schools, fernbeck]);
  const draft =
    'every single word of this starts some name or other, and fernbeck is in it. '.repeat(100);
  findMentions('warm up', watch);
  const before = performance.now();
  expect(findMentions(draft, watch)).toHaveLength(100);
  // A bound for a machine that is busy; it takes a few milliseconds.
  expect(performance.now() - before).toBeLessThan(1000);
});
