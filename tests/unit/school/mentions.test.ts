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
    'St Marys families, who has the sheet',
    'a second St Marys jumper, age 7',
    'our St Marys tea towels are in',
    'the packed lunches for the St Marys farm trip',
    "St Mary's reading record is soaked",
    'lost: pencil case, St Marys gates',
    'everyone at St Marys has been so kind',
    'dropped her at St Marys and cried',
    'the TA at St Marys is a star',
    'skool foto day at st marys',
    'the golden time at St Marys',
    'the head at St Marys rang me',
    'St Marys fire drill at nine',
    'my five year old loves St Marys',
  ])('knows what only a school has: %j', (draft) => {
    expect(found(draft, marys)).toHaveLength(1);
  });

  it.each([
    'St Marys Farm has eggs',
    'the St Marys car boot is on Sunday',
    'a pint outside St Marys',
    'the table in St Marys hall is for sale',
    'St Marys post office has shut',
    'coffee in the St Marys garden',
    'St Marys Science Park has jobs',
    'St Marys garage did my MOT',
    'fire engine and ducks by the lake at St Marys',
  ])('knows what a school has not: %j', (draft) => {
    expect(found(draft, marys)).toEqual([]);
  });

  it('takes what the name goes on with in capitals for another place, but not where all is shouted', () => {
    expect(found('Westwood Park Science Park has jobs', westwood)).toEqual([]);
    expect(found('WESTWOOD PARK LIBRARY BOOKS ARE LATE', westwood)).toEqual(['WESTWOOD PARK']);
    expect(found("Westwood Park's Perdita won", westwood)).toEqual(['Westwood Park']);
    expect(found('New Westwood Park mum here', westwood)).toEqual(['Westwood Park']);
    expect(found('New Westwood Park is a housing estate', westwood)).toEqual([]);
    expect(found('something wrong? Westwood Park will tell you', westwood)).toHaveLength(1);
    expect(found('the wrong Westwood Park', westwood)).toEqual([]);
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

  it('lets no school’s file hide another school', () => {
    const thief = aSchool({
      name: 'Marsh Lane School',
      id: 'marsh-lane',
      notAliases: ['our Westwood Park Primary School', 'Marsh Lane Garage'],
    });
    const draft = 'I love our Westwood Park Primary School';
    expect(found(draft, westwood)).toEqual(['Westwood Park Primary School']);
    expect(found(draft, westwood, thief)).toEqual(['Westwood Park Primary School']);
    // Its own it may still tell apart.
    expect(found('Marsh Lane Garage teachers', westwood, thief)).toEqual([]);
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
