import { UK } from './types.ts';
import type { Nation } from './types.ts';

/** One thing the law says, for the nations where it says the same. Not legal advice, never a threat. */
export interface LawNote {
  /** School files name notes by it. Shared by the notes on one matter; at most one of them holds in a nation. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences: what could follow, and from which Act. */
  readonly note: string;
  readonly nations: readonly Nation[];
  /** Categories of drafts (`lib/rules/categories.ts`) it belongs to; none: only where a school file names it. */
  readonly categories: readonly string[];
  /** The law itself, or the official page on it. https only. */
  readonly url: string;
  /** The page or pages it was read from, stored copies included. */
  readonly source: string;
  /** Day of that reading, `2026-11-20`. */
  readonly checked: string;
  /** high: the law's own text or several pages that agree; medium: one older or second-hand page. */
  readonly certainty: 'high' | 'medium';
}

const ENGLAND_AND_WALES: readonly Nation[] = ['england', 'wales'];
const CHECKED = '2026-11-20';

/** In the order in which they are shown within one category. Rules for wording: docs/help-data.md. */
export const LAW_NOTES: readonly LawNote[] = [
  {
    id: 'malicious-messages',
    title: 'Threats and harmful lies',
    note: 'A threat to kill or badly harm someone could be an offence under the Online Safety Act 2023. So could a message the writer knows is false and sends to do real harm, without a good excuse.',
    nations: ['england', 'wales', 'northern-ireland'],
    categories: ['threat'],
    url: 'https://www.legislation.gov.uk/ukpga/2023/50/section/181',
    source:
      'https://legislation.gov.uk/cy/ukpga/2023/50/part/10/crossheading/false-and-threatening-communications-offences?view=plain+extent',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    id: 'malicious-messages',
    title: 'Threats and very offensive messages',
    note: 'A message that is menacing or grossly offensive could be an offence under the Communications Act 2003.',
    nations: ['scotland'],
    categories: ['threat'],
    url: 'https://www.legislation.gov.uk/ukpga/2003/21/section/127',
    source: 'https://www.legislation.gov.uk/ukpga/2003/21/section/127',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    id: 'teacher-anonymity',
    title: 'Teachers accused of a crime against a pupil',
    note: 'When a pupil, or someone for them, accuses a teacher at their school of a crime against a pupil, posting who it is could be an offence under the Education Act 2002 until there is a charge. You can always tell the school, the council or the police.',
    nations: ENGLAND_AND_WALES,
    categories: ['allegation', 'names-staff'],
    url: 'https://www.legislation.gov.uk/ukpga/2002/32/section/141F',
    source: 'https://legislation.gov.uk/ukpga/2002/32/section/141F/2014-08-01/data.html',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    id: 'defamation',
    title: 'Harm to a person’s good name (defamation)',
    note: 'Under the Defamation Act 2013, someone could ask a court to act if a post does serious harm to their good name, or is likely to. This is a matter between people, not for the police.',
    nations: ENGLAND_AND_WALES,
    categories: ['allegation', 'rumour'],
    url: 'https://www.legislation.gov.uk/ukpga/2013/26/section/1',
    source: 'https://vlex.co.uk/vid/defamation-act-2013-808333417',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    id: 'defamation',
    title: 'Harm to a person’s good name (defamation)',
    note: 'Under the Defamation and Malicious Publication (Scotland) Act 2021, someone could ask a court to act if a post does serious harm to their good name, or is likely to. A public body cannot bring such a case.',
    nations: ['scotland'],
    categories: ['allegation', 'rumour'],
    url: 'https://www.legislation.gov.uk/asp/2021/10/section/1',
    source: 'https://www.legislation.gov.uk/asp/2021/10/enacted',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    id: 'defamation',
    title: 'Harm to a person’s good name (defamation)',
    note: 'In Northern Ireland someone could ask a court to act if a post harms their good name, even if the harm is not serious. Under the Defamation Act (Northern Ireland) 2022, truth, honest opinion and the public interest are defences.',
    nations: ['northern-ireland'],
    categories: ['allegation', 'rumour'],
    url: 'https://www.legislation.gov.uk/nia/2022/30/contents',
    source: 'https://www.legislation.gov.uk/nia/2022/30/notes',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    id: 'harassment',
    title: 'Going after the same person again and again',
    note: 'Alarming or upsetting the same person two or more times could be harassment under the Protection from Harassment Act 1997. What counts is whether the writer knew it was, or should have known.',
    nations: ENGLAND_AND_WALES,
    categories: ['harassment'],
    url: 'https://www.legislation.gov.uk/ukpga/1997/40/section/1',
    source: 'https://www.legislation.gov.uk/ukpga/1997/40/section/1/made',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    id: 'harassment',
    title: 'Going after the same person again and again',
    note: 'Under the Protection from Harassment Act 1997, someone who is alarmed or upset by the same person two or more times could bring a court case. What counts is whether it was meant as harassment, or would look like it to a sensible person.',
    nations: ['scotland'],
    categories: ['harassment'],
    url: 'https://www.legislation.gov.uk/ukpga/1997/40/section/8',
    source: 'https://www.legislation.gov.uk/ukpga/1997/40/section/8/2011-07-07/data.html',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    id: 'harassment',
    title: 'Going after the same person again and again',
    note: 'Alarming or upsetting the same person two or more times could be harassment under the Protection from Harassment (Northern Ireland) Order 1997. What counts is whether the writer knew it was, or should have known.',
    nations: ['northern-ireland'],
    categories: ['harassment'],
    url: 'https://www.legislation.gov.uk/nisi/1997/1180/contents',
    source: 'https://www.legislation.gov.uk/nisi/1997/1180/made/data.xht?view=snippet&wrap=true',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    id: 'hate',
    title: 'Stirring up hatred',
    note: 'Threats meant to stir up hatred of a group of people could be an offence under the Public Order Act 1986. It is about race, religion and sexual orientation.',
    nations: ENGLAND_AND_WALES,
    categories: ['discrimination'],
    url: 'https://www.legislation.gov.uk/ukpga/1986/64/contents',
    source: 'https://legislation.gov.uk/ukpga/1986/64/part/3A/2023-05-03/data.htm?timeline=false',
    checked: CHECKED,
    certainty: 'medium',
  },
  {
    id: 'hate',
    title: 'Stirring up hatred',
    note: 'Threats or abuse meant to stir up hatred of a group of people could be an offence under the Hate Crime and Public Order (Scotland) Act 2021. It is about race, religion, age, disability, sexual orientation and being transgender, among others.',
    nations: ['scotland'],
    categories: ['discrimination'],
    url: 'https://www.legislation.gov.uk/asp/2021/14/contents',
    source: 'https://www.legislation.gov.uk/asp/2021/14/notes',
    checked: CHECKED,
    certainty: 'medium',
  },
  {
    id: 'data-protection',
    title: 'Other people’s personal details',
    note: 'Personal details posted for anyone to see could come under the Data Protection Act 2018 and the UK GDPR. What you share only with family and friends usually does not.',
    nations: UK,
    categories: ['personal-details'],
    url: 'https://www.legislation.gov.uk/eur/2016/679/article/2',
    source: 'https://ico.org.uk/for-the-public/schools/photos',
    checked: CHECKED,
    certainty: 'medium',
  },
  {
    id: 'child-images',
    title: 'Pictures of children',
    note: 'Pictures you share only with family and friends are usually outside the Data Protection Act 2018; those posted for anyone to see could come under it. Your school may have a rule of its own.',
    nations: UK,
    categories: ['photo'],
    url: 'https://ico.org.uk/for-the-public/schools/photos',
    source: 'https://ico.org.uk/for-the-public/schools/photos',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    id: 'equality',
    title: 'Fair treatment at school',
    note: 'Under the Equality Act 2010, a school that treats a child unfairly for who they are could have to answer for it. The Act is about what schools do; it does not by itself rule on what a parent posts.',
    nations: ['england', 'wales', 'scotland'],
    categories: [],
    url: 'https://www.legislation.gov.uk/ukpga/2010/15/part/6/chapter/1',
    source: 'https://www.legislation.gov.uk/ukpga/2010/15/notes/division/3/6',
    checked: CHECKED,
    certainty: 'medium',
  },
  {
    id: 'site-conduct',
    title: 'How people behave on school grounds',
    note: 'A school could ask someone who makes trouble on its grounds to stay away; coming back to do it again could be an offence under the Education Act 1996. It cannot keep anyone from making a complaint.',
    nations: ENGLAND_AND_WALES,
    categories: [],
    url: 'https://www.legislation.gov.uk/ukpga/1996/56/section/547',
    source: 'https://childlawadvice.org.uk/information-pages/banning-parents-from-school-premises/',
    checked: CHECKED,
    certainty: 'medium',
  },
];
