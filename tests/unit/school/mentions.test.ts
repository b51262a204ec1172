import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/school/mentions.ts';
import { deriveWatch } from '../../../lib/school/watch.ts';
import { aSchool } from './support.ts';

const westwood = aSchool({
  name: 'Westwood Park Primary School',
  id: 'westwood-park',
  phase: 'primary',
});
const westgate = aSchool({ name: 'The Westgate School', id: 'westgate', aliases: ['TWS'] });
const marys = aSchool({ name: 'St Mary’s CofE Primary School', id: 'st-marys' });
const hill = aSchool({
  name: 'Windmill Hill School',
  id: 'windmill',
  notAliases: ['Windmill Hill Farm'],
});

const found = (draft: string, ...schools: Parameters<typeof deriveWatch>[0]): string[] =>
  findMentions(draft, deriveWatch(schools)).map(({ start, end }) => draft.slice(start, end));

describe('findMentions', () => {
  it.each([
    ['Mrs Okafor at Westwood Park is lovely', 'Westwood Park'],
    ['westwood park primary school', 'westwood park primary school'],
    ['Love #WestwoodPark', '#WestwoodPark'],
    ['ask @westwoodparkprimary', '@westwoodparkprimary'],
    ['WESTWOOD   PARK!!', 'WESTWOOD   PARK'],
    ['Westwood-Park teachers', 'Westwood-Park'],
    ['Westwod Park teachers', 'Westwod Park'],
    ['Wetswood Park teachers', 'Wetswood Park'],
    ['Westwood Park’s head', 'Westwood Park'],
    ['WPPS is shut', 'WPPS'],
    ['Westwood school is shut', 'Westwood'],
    ['Wеstwооd Pаrk teachers', 'Wеstwооd Pаrk'],
    ['we\u200Bstwood park', 'we\u200Bstwood park'],
  ])('finds the school in %j', (draft, mention) => {
    expect(found(draft, westwood)).toEqual([mention]);
  });

  it.each([
    'a lovely walk round Westwood Park with the dog',
    'burst pipe on Westwood Park Road',
    'the Westwood Park Surgery is shut',
    'Westwood Park High School is different',
    'Westwood is nice in spring',
    'our school is lovely',
    'we parked in the west wood',
    'West Westwood Park is miles away',
    '',
  ])('leaves %j alone', (draft) => {
    expect(found(draft, westwood)).toEqual([]);
  });

  it('wants something of a school near a common name', () => {
    expect(found("my lad's teacher at Westgate is great", westgate)).toEqual(['Westgate']);
    expect(found('Westgate shopping centre is heaving', westgate)).toEqual([]);
    expect(found('roadworks by Westgate again', westgate)).toEqual([]);
    expect(found('meet me at St Marys', marys)).toEqual([]);
    expect(found('meet me at St Marys gate at 3', marys)).toEqual(['St Marys']);
    expect(found('TWS homework is too much', westgate)).toEqual(['TWS']);
    expect(found('tws', westgate)).toEqual([]);
  });

  it.each([
    'St Marys teachers',
    "st mary's school",
    'Saint Mary’s primary',
    'St. Mary’s CofE Primary School',
  ])('knows a saint however it is written: %j', (draft) => {
    expect(found(draft, marys)).toHaveLength(1);
  });

  it('believes the school about what it is not', () => {
    expect(found('pumpkins at Windmill Hill Farm with the school', hill)).toEqual([]);
    expect(found('teachers at Windmill Hill', hill)).toEqual(['Windmill Hill']);
  });

  it('keeps several schools apart', () => {
    const watch = deriveWatch([westwood, westgate]);
    const draft = 'One of mine is at Westwood Park, her brother is in Year 9 at Westgate';
    expect(findMentions(draft, watch).map(({ school }) => school)).toEqual([
      'westwood-park',
      'westgate',
    ]);
  });

  it('ignores a school that is switched off', () => {
    expect(found('Westwood Park Primary School', { ...westwood, enabled: false })).toEqual([]);
  });

  it('never throws, and spans are in order and inside the text', () => {
    const watch = deriveWatch([westwood, westgate, marys]);
    const words = fc.constantFrom(
      'Westwood',
      'Park',
      'st',
      'mary',
      "'s",
      'school',
      'Westgate',
      '.',
      '#',
      '\u200B',
      'teacher',
      'WPPS',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((each) => each.join(' ')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of findMentions(text, watch)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });

  it('finds every school in its own full name', () => {
    const part = fc.constantFrom(
      'Westwood',
      'Park',
      'St Mary’s',
      'Green',
      'Oak',
      'Ashby',
      'King Edward',
    );
    const kind = fc.constantFrom(
      'Primary School',
      'Academy',
      'High School',
      'School',
      'Infant and Nursery School',
      'College',
    );
    fc.assert(
      fc.property(part, part, kind, (a, b, c) => {
        const school = aSchool({ name: `${a} ${b} ${c}` });
        expect(found(`so ${school.file.school.name} it is`, school)).toEqual([
          school.file.school.name,
        ]);
      }),
    );
  });
});
