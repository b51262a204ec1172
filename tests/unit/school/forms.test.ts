import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/school/mentions.ts';
import { deriveWatch } from '../../../lib/school/watch.ts';
import type { School } from '../../../lib/school/school.ts';
import { aSchool } from './support.ts';

/* What people make of a name: initials, handles, the town behind it, dialect, two slips. */

const moorgate = aSchool({ name: 'Moorgate Primary School', phase: 'primary', town: 'Leaford' });
const leather = aSchool({ name: 'Leatherdale School', phase: 'secondary', town: 'Wick' });
const millHill = aSchool({ name: 'Windham Hill Primary School', phase: 'primary', town: 'Orby' });
const bernard = aSchool({
  name: "St Bernard's Catholic Primary School",
  phase: 'primary',
  town: 'Dunby',
});
const alfred = aSchool({ name: 'King Alfred Grammar School', aliases: ['KAGS'], town: 'Hythe' });
const bally = aSchool({ name: 'Ballycarn Integrated College', town: 'Ballycarn' });
const celyn = aSchool({ name: 'Ysgol Bryn Celw', phase: 'secondary', nation: 'wales' });
const oldHall = aSchool({
  name: 'Northam Old Hall School',
  aliases: ['the Hall', 'Old Hall'],
  town: 'Merry',
});
const through = aSchool({ name: 'The Northgate School', phase: 'all-through' });
const george = aSchool({ name: 'King George Academy', phase: 'secondary' });
const infant = aSchool({ name: 'Ashworth Infant School', phase: 'primary', town: 'Bath' });

const isFound = (draft: string, school: School): boolean =>
  findMentions(draft, deriveWatch([school])).length > 0;

describe('initials', () => {
  it.each<[string, School]>([
    ['SBPS has done it again', bernard],
    ['SBCPS has done it again', bernard],
    ['the LDS coach was late for netball and my daughter cried', leather],
    ['MGPS have lost my form', moorgate],
    ["Year 4 at NOH's trip was cancelled", oldHall],
    ['Moorgate PS have lost my form', moorgate],
    ['Ballycarn IC swap shop', bally],
    ["waved t'KAGS coach off", alfred],
  ])('%j counts', (draft, school) => expect(isFound(draft, school)).toBe(true));

  it.each<[string, School]>([
    ['LDS are a church in Utah', leather],
    ['lds', leather],
    ['lds homework for my son', leather],
    ['the NHS nurse saw my son', aSchool({ name: 'Newbury High School' })],
    ['we live near Ashworth is what I meant to say, two bed flat to rent', infant],
    ['King Alfred FC won', alfred],
  ])('%j does not', (draft, school) => expect(isFound(draft, school)).toBe(false));
});

describe('handles and hashtags', () => {
  it.each<[string, School]>([
    ['#StBernardsDunby', bernard],
    ['#StBernardsPS again', bernard],
    ['ask @WindhamHillPri', millHill],
    ['@KAGSHythe chess', alfred],
    ['proud of our #MoorgateFamily', moorgate],
    ['#NorthgateMums', through],
    ['#TheOldHall choir', oldHall],
    ['#OldHallMerry choir', oldHall],
  ])('%j counts', (draft, school) => expect(isFound(draft, school)).toBe(true));

  it.each<[string, School]>([
    ['#MoorgateRetailPark', moorgate],
    ['#StBernardsHospice', bernard],
    ['@WindhamHillTearooms', millHill],
  ])('%j does not', (draft, school) => expect(isFound(draft, school)).toBe(false));
});

describe('misspelt', () => {
  it.each<[string, School]>([
    ['Windhm Hil have lost my form. My son is in tears', millHill],
    ['teachers at Moorgait', moorgate],
    ['Moor Gate teachers', moorgate],
    ['Moorr Gate teachers', moorgate],
    ['Lethadale teachers', leather],
    ['Brin Celw teachers', celyn],
    ['Bryn Cellw teachers', celyn],
    ['Bally Carn teachers', bally],
    ['King Alfreds Grammer is shut', alfred],
    ["St Cuffbert's teachers", aSchool({ name: "St Cuthbert's School" })],
  ])('%j counts', (draft, school) => expect(isFound(draft, school)).toBe(true));

  it.each<[string, School]>([
    ['teachers at Windham Hall', millHill],
    ["teachers at St Mark's", aSchool({ name: "St Mary's School" })],
    ['Bryn Coch teachers', celyn],
  ])('%j does not', (draft, school) => expect(isFound(draft, school)).toBe(false));
});

describe('dialect and nicknames', () => {
  it.each<[string, School]>([
    ["kids over t'Moorgate fence", moorgate],
    ["the teacher at t'Hall is lovely", oldHall],
    ['Hall families, the book fair is Friday', oldHall],
    ["L'dale teachers", leather],
    ['two terms at Leather D and he has no teacher', leather],
    ['the teacher at StB is lovely', bernard],
    ["front of the St B's Dunby page", bernard],
    ["Moorgate Leaford's lot", moorgate],
  ])('%j counts', (draft, school) => expect(isFound(draft, school)).toBe(true));

  it.each<[string, School]>([
    ['Mrs Hall the teacher', oldHall],
    ['Miss Hall the teacher', oldHall],
    ['down the hall, past the teacher', oldHall],
    ['Leather D rings for sale', leather],
    ['the teacher told us to chill', aSchool({ name: 'Churchill School' })],
    ['County Hall has no plan for school buses', oldHall],
    ["a pint at King George's", george],
    ['a pint at the King George', george],
  ])('%j does not', (draft, school) => expect(isFound(draft, school)).toBe(false));
});

it('knows every age of an all-through school', () => {
  expect(isFound('Northgate nursery is shut', through)).toBe(true);
  expect(isFound('Northgate Academy is shut', through)).toBe(false);
});
