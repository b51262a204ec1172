import type { SchoolFile } from '../../../lib/school/schema.ts';

/** A school for the tests. Parents also call it “Woodlarks”, a word that its card never shows. */
export const SCHOOL: SchoolFile = {
  version: 1,
  school: {
    id: 'westwood-park',
    name: 'Westwood Park Primary School',
    shortName: 'Westwood Park',
    aliases: ['Woodlarks'],
    phase: 'primary',
    nation: 'england',
  },
  commons: {
    courtesy: { summary: 'Ask before you share anything about someone.' },
    decency: { summary: 'Write about people as if they were in the room.' },
    sense: { summary: 'Think who will see this, and for how long.' },
  },
  route: [
    { role: 'class-teacher', contact: { email: 'class@westwood-park.example' } },
    { role: 'headteacher', contact: { phone: '01632 960123' }, replyDays: 5 },
    { role: 'chair-of-governors' },
  ],
};

/** The accessible names the product promises (the tests' only knowledge of its looks). */
export const CHIP = 'Three Commons: you mention Westwood Park';
export const CARD = 'Before you post: Westwood Park';
export const ROUTE = 'Who can sort this out';

/** Names the school, harmless. */
export const PRAISE = 'Brilliant sports day at Westwood Park today, thank you everyone';
/** Names the school, with concerns of several kinds. */
export const ANGER =
  'I am done with Westwood Park. Mrs Okafor is a liar and a bully, everyone share this and name and shame her';
/** The same without the school's name. */
export const NAMELESS_ANGER =
  'I am done with it. Mrs Okafor is a liar and a bully, everyone share this and name and shame her';
