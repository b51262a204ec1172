import { describe, expect, it } from 'vitest';
import { fitAlias, fitName, isGeneric } from '../../../lib/school/alias.ts';
import { sameName, wordsOf } from '../../../lib/school/names.ts';

/** Everyday posts that mean no particular school: no word of them may be watched for. */
const EVERYDAY_POSTS = [
  'Does anyone know what time the school gates open tomorrow morning?',
  'My son left his coat on the bus again, please message me if you find it',
  'Lovely walk by the river with the kids and the dog today',
  'What a brilliant football match, well done to all the boys and girls',
  'Is the swimming pool open on Sunday or only on Saturday?',
  'Happy birthday to my beautiful daughter, seven years old already',
  'Can somebody recommend a good hairdresser in town?',
  'The head said the teachers are off sick this week',
  'Nice to see the sun out, off to the park and then the beach',
  'Traffic is awful by the church, take the other road',
  'Reception class are having a cake sale on Friday after lunch',
  'Has anyone got a spare uniform, age nine or ten?',
  'We are looking for a house with a garden near the station',
  'Summer holidays cannot come soon enough, I am so tired',
  'Charlie and Emma had a great party, thanks for all the presents',
  'Who is going to the Christmas fair at the village hall?',
  'Half term already, where did the time go?',
  'Lost: black and white cat, very friendly, answers to Molly',
  'The new year seven timetable is really hard to read',
  'Miss the days when they were small and wanted a story every night',
];

describe('fitAlias', () => {
  it.each(EVERYDAY_POSTS)('refuses, or warns of, every word and pair of words of: %s', (post) => {
    const words = wordsOf(post);
    const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    const accepted = [...words, ...pairs].filter(
      (phrase) => fitAlias(phrase) === undefined && !isGeneric(phrase),
    );
    expect(accepted).toEqual([]);
  });

  it.each([
    'WPPS',
    'TWS',
    'Clappy',
    'Westwood Pk',
    'Clapgate Juniors',
    'St Mary’s Thornfield',
    'St Marys RC Brackenford',
    'Ysgol Bryn Coch',
    '#ClapgatePrimary',
    '@windmill-hill',
    'Windmill Hill',
    'The Hall',
  ])('accepts %s', (alias) => {
    expect(fitAlias(alias)).toBeUndefined();
  });

  it.each([
    'school',
    'the school',
    'our school',
    'The Head',
    'Year 4',
    'Y4',
    'Mrs',
    'miss',
    'PTA',
    'wp',
    'W P',
    '4',
    '🙂🙂🙂',
    'St Mary’s',
    'ST MARYS',
    'Saint John',
    'Santes Dwynwen',
    'St Mary’s Catholic Primary School',
    'Emma',
    'mum',
    'the park',
    'Facebook',
    'Tuesday',
    'no',
  ])('refuses %s', (alias) => {
    expect(fitAlias(alias)?.mend).toMatch(/Use |Add the town/);
  });
});

describe('fitName', () => {
  it.each(['New End Primary School', 'Hope School', 'The Hall School', 'St Mary’s'])(
    'accepts %s: schools are called so',
    (name) => expect(fitName(name)).toBeUndefined(),
  );

  it.each(['School', 'The School', 'Primary School', 'Our School', 'today', 'A'])(
    'refuses %s',
    (name) => expect(fitName(name)).toBeDefined(),
  );
});

describe('isGeneric', () => {
  it.each(['Westgate', 'Clapgate', 'Windmill Hill', 'WPPS', 'Westwood Park'])(
    'lets %s stand',
    (name) => expect(isGeneric(name)).toBe(false),
  );

  it.each([
    'The Hall',
    'Hope',
    'St Mary’s',
    'St Dwynwen',
    'Green Lane',
    'Park Road',
    'The Academy',
  ])('knows %s for ordinary words', (name) => expect(isGeneric(name)).toBe(true));
});

describe('sameName', () => {
  it('looks past case, accents, points and apostrophes', () => {
    expect(sameName('St. Mary’s', "ST MARY'S")).toBe(true);
    expect(sameName('Tŷ Ddewi', 'ty ddewi')).toBe(true);
    expect(sameName('Westwood', 'Westwood Park')).toBe(false);
  });
});
