import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category } from '../../../lib/rules/categories.ts';
import { compileRules } from '../../../lib/rules/compile.ts';
import { findHits } from '../../../lib/rules/find.ts';
import { loadLists } from '../../../lib/rules/load.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

/*
 * Functional tests of the lists: small contrast sets, each draft a small step away from the plain one, and the
 * step decides. `yes` drafts must raise the category, `no` drafts must not; other categories may be there too.
 */

const KINDS = ['plain', 'negated', 'quoted', 'reported', 'questioned', 'spelling', 'near'] as const;
type Kind = (typeof KINDS)[number];
type Row = readonly [expected: 'yes' | 'no', kind: Kind, draft: string];

const CONTRASTS: Readonly<Record<Category, readonly Row[]>> = {
  safeguarding: [
    ['yes', 'plain', 'My son was left alone in the car park by Westwood Park'],
    ['yes', 'plain', 'A TA at Westwood Park grabbed my daughter by the wrist and dragged her out'],
    ['yes', 'plain', 'There was a strange man watching the kids through the Westwood Park fence'],
    ['yes', 'quoted', 'My daughter said "he touches me under my skirt", he works at Westwood Park'],
    ['yes', 'reported', 'My niece told us her dad hits her with a belt, she is at Westwood Park'],
    ['yes', 'questioned', 'Is it normal that he comes home from Westwood Park covered in bruises?'],
    ['yes', 'spelling', 'westwood park theres a peado hanging round the gates'],
    ['no', 'negated', 'My son was never left alone at Westwood Park, staff were with him all day'],
    ['no', 'negated', 'Nobody at Westwood Park hit my son, he fell off the swing'],
    ['yes', 'negated', 'Nobody at Westwood Park noticed that he had walked out of the gate'],
    ['no', 'near', 'The crossing outside Westwood Park puts our kids at risk every day'],
    ['no', 'near', 'Safeguarding training for volunteers at Westwood Park is on Monday'],
    ['no', 'near', 'My daughter left her coat on the coach from Westwood Park'],
    ['no', 'near', 'Dinners at Westwood Park were stone cold again'],
  ],
  crisis: [
    ['yes', 'plain', 'My daughter is self harming and Westwood Park do nothing'],
    ['yes', 'plain', 'My husband hit me again last night and I am scared to go home'],
    ['yes', 'quoted', 'She said "I want to die, mummy" on the way home from Westwood Park'],
    ['yes', 'reported', 'Westwood Park rang to say my son talks about killing himself'],
    ['yes', 'questioned', 'What do I do if my son says he does not want to be alive?'],
    ['yes', 'spelling', 'my daughter is su1cidal and westwood park dont care'],
    ['no', 'negated', 'He is not suicidal, thank goodness, just fed up with Westwood Park'],
    ['no', 'negated', 'She has never self harmed'],
    ['yes', 'negated', 'She cannot stop cutting herself'],
    ['no', 'near', 'This homework is killing me'],
    ['no', 'near', 'I could have died of embarrassment at the Westwood Park assembly'],
    ['no', 'near', 'Suicide prevention charity walk, starts at Westwood Park on Sunday'],
    ['no', 'near', 'Westwood Park is handing out leaflets on domestic abuse'],
  ],
  targeted: [
    ['yes', 'plain', 'Someone made a fake account of my daughter, what do I do?'],
    [
      'yes',
      'plain',
      'Screenshots of me are going round the Westwood Park group and they are all laughing',
    ],
    ['yes', 'questioned', 'How do I get a video of my son taken down from TikTok?'],
    ['yes', 'spelling', 'someones made a fake instagram of my son wot do i do'],
    ['no', 'negated', 'Nobody has posted anything about me'],
    ['no', 'reported', 'Teachers at Westwood Park get abuse on Facebook and it must stop'],
    ['no', 'near', 'My son is being bullied at Westwood Park and the head does nothing'],
    ['no', 'near', 'I posted my photos of the fair in the group, help yourselves'],
  ],
  photo: [
    ['yes', 'plain', 'Here are my photos of the Year 2 nativity at Westwood Park'],
    ['yes', 'plain', 'Just uploaded a video of the kids singing at the Westwood Park concert'],
    ['yes', 'spelling', 'heres sum pics of the kids at sports day'],
    ['no', 'questioned', 'Are we allowed to take photos at the Westwood Park nativity?'],
    ['no', 'near', 'The official pictures are on the Westwood Park website'],
  ],
  'personal-details': [
    ['yes', 'plain', "Jayden's mum has just lost her job"],
    ['yes', 'plain', 'Mrs Okafor lives at 14 Mill Lane'],
    ['no', 'negated', 'I will not say where she lives'],
    ['no', 'near', 'My son has asthma and Westwood Park lost his inhaler'],
    ['no', 'near', 'I lost my job so we need the uniform grant from Westwood Park'],
  ],
  rude: [
    ['yes', 'plain', 'The head at Westwood Park is an idiot'],
    ['yes', 'spelling', 'the head is an 1diot'],
    ['no', 'negated', 'The head is not an idiot'],
    ['no', 'quoted', 'He shouted "you are an idiot" and I told him off'],
    ['no', 'reported', 'My son was called an idiot by his teacher'],
    ['no', 'near', 'The office at Westwood Park was unhelpful'],
    ['no', 'near', 'Westwood Park is a shambles this term'],
  ],
  swearing: [
    ['yes', 'plain', 'This is absolute bullshit'],
    ['yes', 'spelling', 'This is absolute bullsh*t'],
    ['yes', 'spelling', 'wtf is going on at Westwood Park'],
    ['yes', 'spelling', 'f u c k this'],
    ['no', 'near', 'Bloody hell, what a day at Westwood Park'],
    ['no', 'near', 'The Scunthorpe and Penistone trip was lovely'],
    ['no', 'near', 'He was as soon as possible in class'],
  ],
  discrimination: [
    ['yes', 'plain', 'There are too many immigrants at Westwood Park'],
    ['yes', 'plain', 'Women are too emotional to run a school'],
    ['no', 'negated', 'There are not too many immigrants at Westwood Park'],
    ['no', 'reported', 'A parent at Westwood Park told my son to go back to his own country'],
    [
      'no',
      'quoted',
      'He said "go back to your own country" to my son and Westwood Park did nothing',
    ],
    ['no', 'near', 'We are a proud gay family at Westwood Park'],
    ['no', 'near', 'My son is autistic and Westwood Park have been brilliant'],
  ],
  threat: [
    ['yes', 'plain', "I'm going to punch that caretaker"],
    ['yes', 'plain', 'He wants to watch his back'],
    ['yes', 'spelling', 'im gonna smash his face in'],
    ['no', 'negated', 'I would never punch anyone'],
    ['no', 'reported', 'He threatened to punch my son and Westwood Park did nothing'],
    ['no', 'near', "I'll be speaking to a solicitor about Westwood Park"],
    ['no', 'near', "I'll kill my son, he has lost his coat again"],
  ],
  allegation: [
    ['yes', 'plain', 'Mrs Okafor stole the trip money'],
    ['yes', 'plain', 'The head is a liar'],
    ['yes', 'reported', 'Apparently Mrs Okafor stole the trip money'],
    ['yes', 'spelling', 'Mrs Okafor is a l1ar'],
    ['no', 'negated', 'Mrs Okafor did not steal the trip money'],
    ['no', 'quoted', 'He said "she is a liar" and I told him off'],
    ['no', 'reported', 'They accused me of stealing the trip money'],
    ['no', 'near', 'The office at Westwood Park never replies'],
  ],
  harassment: [
    ['yes', 'plain', 'Share this everywhere so everyone knows what Mrs Okafor is like'],
    ['yes', 'plain', "Let's get Mrs Okafor sacked"],
    ['no', 'negated', 'Please do not name and shame anyone'],
    ['no', 'near', 'Sign the petition for a crossing outside Westwood Park'],
    ['no', 'near', 'Write to the governors of Westwood Park if you are unhappy'],
  ],
  forwarding: [
    ['yes', 'plain', 'Here is a screenshot of what she sent me'],
    ['yes', 'plain', "I'm forwarding the message Jayden's mum sent"],
    ['no', 'negated', "I won't be sharing her message"],
    ['no', 'near', 'Westwood Park says gates open at 8.40, please share'],
    ['no', 'near', 'The policy says phones stay in bags'],
  ],
  complaint: [
    ['yes', 'plain', 'Westwood Park never answer my emails'],
    ['yes', 'plain', 'Not happy with how Westwood Park handled the bullying'],
    ['yes', 'spelling', 'westwood park never reply to my emails its a joke'],
    ['no', 'negated', 'I have no complaints about Westwood Park'],
    ['no', 'near', 'Thank you Westwood Park for a lovely day'],
    ['no', 'near', 'Does anyone have the Westwood Park term dates?'],
    ['no', 'near', 'Being a parent is exhausting'],
  ],
  'names-staff': [
    ['yes', 'plain', 'Mrs Okafor took the class today'],
    ['yes', 'plain', 'I spoke to the SENCO'],
    ['yes', 'spelling', 'mrs okafor took the class today'],
    ['no', 'near', 'The teachers at Westwood Park work hard'],
    ['no', 'near', 'I spoke to the office'],
    ['no', 'near', 'I will miss the summer'],
  ],
  'names-child': [
    ['yes', 'plain', 'Jayden in 2B keeps kicking people'],
    ['yes', 'plain', "It was Jayden's mum who complained"],
    ['no', 'near', 'A boy in her class keeps kicking people'],
    ['no', 'near', 'My son loves Westwood Park'],
  ],
  rumour: [
    ['yes', 'plain', 'Apparently the head is leaving Westwood Park'],
    ['yes', 'plain', 'I heard that Mrs Okafor was suspended'],
    ['yes', 'questioned', 'Has anyone heard why Mrs Okafor left?'],
    ['no', 'negated', "I haven't heard anything about it"],
    ['no', 'near', 'I heard my son read today and it was lovely'],
    ['no', 'near', 'The head told us she is leaving'],
  ],
  whereabouts: [
    ['yes', 'plain', 'Year 4 are on the coach to the zoo now'],
    ['yes', 'plain', 'My daughter walks home alone down Mill Lane at 3.30'],
    ['no', 'near', 'The summer fair at Westwood Park is on Saturday at 12'],
    ['no', 'near', 'School finishes at 3.15'],
    ['no', 'near', 'Year 4 went to the zoo last term'],
  ],
  heat: [
    ['yes', 'plain', 'I am absolutely fuming with Westwood Park'],
    ['yes', 'plain', 'THIS IS A DISGRACE!!! SORT IT OUT'],
    ['yes', 'spelling', 'im sooooo fuming'],
    ['no', 'negated', 'I am not angry with Westwood Park'],
    ['no', 'near', 'WELL DONE WESTWOOD PARK!!!'],
    ['no', 'near', 'What a lovely assembly'],
  ],
};

const program = compileRules(loadLists('rules'));

/** The categories that stand in a draft; "Westwood Park" is the school. */
function categoriesOf(draft: string): ReadonlySet<Category> {
  const stream = tokenise(draft);
  const schools = stream.tokens.flatMap(({ text }, first) =>
    text === 'westwood' && stream.tokens[first + 1]?.text === 'park'
      ? [{ first, end: first + 2 }]
      : [],
  );
  const { hits } = findHits(program, stream, schools);
  return new Set(hits.filter((hit) => hit.stoppedBy === undefined).map((hit) => hit.rule.category));
}

describe.each(CATEGORIES)('%s', (category) => {
  it.each(CONTRASTS[category])('%s, %s: %s', (expected, _kind, draft) => {
    expect(categoriesOf(draft).has(category)).toBe(expected === 'yes');
  });
});
