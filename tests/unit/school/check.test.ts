import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES, checkSchoolFile } from '../../../lib/school/check.ts';
import { textsOf } from '../../../lib/school/texts.ts';
import { largestFile } from '../../../scripts/bench/school-file.ts';
import { MINIMAL, withAt } from './sample.ts';

const WESTWOOD = readFileSync(
  new URL('../../../schools/westwood-park.json', import.meta.url),
  'utf8',
);

function faultsOf(text: string) {
  const result = checkSchoolFile(text);
  return result.ok ? [] : result.faults;
}

function warningsOf(text: string, options = {}) {
  const result = checkSchoolFile(text, options);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.warnings;
}

describe('checkSchoolFile: what is good', () => {
  it('takes the smallest file', () => {
    const result = checkSchoolFile(JSON.stringify(MINIMAL));
    expect(result.ok && result.file).toEqual(MINIMAL);
  });

  it('takes the example, with and without a byte order mark', () => {
    expect(faultsOf(WESTWOOD)).toEqual([]);
    expect(faultsOf(`\uFEFF${WESTWOOD}`)).toEqual([]);
  });

  it.each([
    [['school', 'name'], 'Ysgol Gynradd Tŷ Ddewi'],
    [['school', 'name'], 'St Mary’s C of E (VA) Primary & Nursery School, Thornfield'],
    [['school', 'aliases', 0], 'TWS'],
    [['school', 'aliases', 0], '#WestwoodPark'],
    [['school', 'aliases', 0], '@WPPS-office'],
    [['school', 'aliases', 0], 'Clappy'],
    [['values', 0], 'We ❤️ reading. Being kind costs nothing… and 2 < 3 <3'],
    [['values', 0], 'No child is left out of a trip because of money.'],
    [['values', 0], 'Careless words can cause offence.'],
    [['photos', 0], 'Phones away, please: photos are not allowed during the show.'],
    [['photos', 0], 'Ask before you use the netball court for pictures.'],
    [['commons', 'sense', 'summary'], 'Check your data: who can see it?'],
    [
      ['consequences', 0, 'text'],
      'If it is serious, we may tell the police or ask for legal advice.',
    ],
    [['policy', 'title'], 'Exclusion and legal matters policy'],
    [['route', 0, 'for'], 'Any worry that a child may not be safe'],
  ] as const)('takes %j: %s', (path, value) => {
    expect(faultsOf(withAt(path, value))).toEqual([]);
  });
});

describe('checkSchoolFile: what real policies say', () => {
  it.each([
    ['policy.scope', 'Parents means carers, relatives and anyone else who cares for a child.'],
    ['values', 'Everyone is welcome, whatever their race, faith, sex, disability or background.'],
    ['values', 'Social media does a lot of good, and most families use it well.'],
    ['values', 'We want our children to be safe, happy, responsible and at home with technology.'],
    ['questions', 'Is social media the right place to raise this?'],
    ['questions', 'Has the school had a chance to look into it?'],
    ['questions', 'Could it hurt somebody’s feelings or good name without need?'],
    ['photos', 'Pictures of your own child only, and only for your family.'],
    ['photos', 'If people share pictures of others, we may have to stop photos at events.'],
    ['expectations', 'Please do not name anyone in a complaint online: they cannot answer.'],
    [
      'expectations',
      'Please do not complain about school or staff in a group chat; come and see us.',
    ],
    ['expectations', 'Talk with your child about what is right to post, and keep an eye on it.'],
    ['expectations', 'Networks ask children to wait until they are 13.'],
    ['expectations', 'Staff do not add pupils, or former pupils under 18, as friends.'],
    [
      'expectations',
      'Staff do not give children their mobile number. A breach is a disciplinary matter.',
    ],
    ['expectations', 'Tell us about bullying online, wherever it happens. We will look into it.'],
    ['consequences', 'The headteacher may ask to meet you.'],
    ['consequences', 'Governors may write to you and ask you to take the post down.'],
    ['consequences', 'You may be blocked from our own pages.'],
    ['consequences', 'Where there is a threat or hatred, we may tell the police.'],
    ['consequences', 'The council’s legal team may be told, and you may be barred from the site.'],
    ['consequences', 'A member of staff may take their own legal action for defamation.'],
  ])('%s: %s', (key, text) => {
    const path = key === 'policy.scope' ? ['policy'] : [key, 0];
    const value =
      key === 'policy.scope'
        ? { title: 'Policy', scope: text }
        : key === 'expectations'
          ? { text, audience: ['parent', 'staff', 'governor', 'volunteer', 'pupil'] }
          : key === 'consequences'
            ? { text }
            : text;
    expect(faultsOf(withAt(path, value))).toEqual([]);
  });

  it('has room for help of its own', () => {
    const own = { name: 'Our family worker', for: 'A chat about anything', phone: '01632 960126' };
    expect(faultsOf(withAt(['resources', 0], own))).toEqual([]);
  });
});

/** Each hostile or mistaken input, the path the fault must name, and a word of its message. */
const REFUSED: readonly (readonly [readonly (string | number)[], unknown, string, RegExp])[] = [
  // Hidden and deceptive text
  [['school', 'name'], 'Westwood\u0000Park School', 'school.name', /control/],
  [['school', 'name'], 'Westwood\nPark School', 'school.name', /line break/],
  [['school', 'name'], 'Westwood \u202ekraP School', 'school.name', /direction/],
  [['school', 'name'], 'Westwood \u2066Park School', 'school.name', /direction/],
  [['school', 'name'], 'West\u200bwood Park', 'school.name', /nobody can see/],
  [['school', 'name'], 'West\u00adwood Park', 'school.name', /nobody can see/],
  [['school', 'name'], 'West\u3164wood Park', 'school.name', /nobody can see/],
  [['school', 'name'], 'Westwood\u{e0041} Park', 'school.name', /nobody can see/],
  [['school', 'name'], 'West\ud800wood Park', 'school.name', /nobody can see/],
  [['school', 'name'], 'Westwood\u00a0Park', 'school.name', /unusual kind of space/],
  [['school', 'name'], 'Westwооd Park', 'school.name', /mixes letters/],
  [['school', 'name'], 'Westwood Парк', 'school.name', /mixes letters/],
  [['school', 'name'], '𝐖𝐞𝐬𝐭𝐰𝐨𝐨𝐝 Park', 'school.name', /decorative/],
  [['school', 'name'], 'Westwood Park ', 'school.name', /space at the start or the end/],
  [['school', 'name'], 'W\u0300\u0301\u0302\u0303estwood', 'school.name', /accents/],
  [['school', 'name'], 'Westwood P\uFFFDrk', 'school.name', /lost/],
  [['values', 0], 'Please сору this', 'values[0]', /mixes letters/],
  [['values', 0], '<img src=x onerror=alert(1)>', 'values[0]', /web page code/],
  [['values', 0], 'Kind &lt;b&gt; words', 'values[0]', /web page code/],
  [['values', 0], 'Log in at https://evil.example', 'values[0]', /web address/],
  [['values', 0], 'Log in at www.evil.example', 'values[0]', /web address/],
  [['values', 0], 'javascript:alert(1)', 'values[0]', /web address/],
  [['values', 0], '', 'values[0]', /nothing between/],
  [['values', 0], 'x'.repeat(241), 'values[0]', /longer than 240/],
  [['values', 0], 7, 'values[0]', /should be words/],
  [['values', 0], null, 'values[0]', /empty/],
  // Aliases that match everything
  [['school', 'aliases', 0], 'school', 'school.aliases[0]', /any school/],
  [['school', 'aliases', 0], 'the head', 'school.aliases[0]', /any school/],
  [['school', 'aliases', 0], 'WP', 'school.aliases[0]', /too short/],
  [['school', 'aliases', 0], 'W.P.', 'school.aliases[0]', /too short/],
  [['school', 'aliases', 0], 'St Mary’s', 'school.aliases[0]', /many schools/],
  [['school', 'aliases', 0], "St. Mary's Primary School", 'school.aliases[0]', /many schools/],
  [['school', 'aliases', 0], 'Summer', 'school.aliases[0]', /any school|everyday/],
  [['school', 'aliases', 0], 'Park', 'school.aliases[0]', /everyday/],
  [['school', 'aliases', 0], 'West.*', 'school.aliases[0]', /letter by letter/],
  [['school', 'aliases', 0], '(a+)+$', 'school.aliases[0]', /too short|letter by letter/],
  [['school', 'name'], 'The School', 'school.name', /any school/],
  [['school', 'shortName'], 'the', 'school.shortName', /any school/],
  [
    ['school', 'notAliases', 0],
    'WESTWOOD PARK PRIMARY SCHOOL',
    'school.notAliases[0]',
    /own names/,
  ],
  [['school', 'notAliases', 0], 'a', 'school.notAliases[0]', /too short/],
  // Links
  [['school', 'website'], 'http://westwoodpark.example/', 'school.website', /not an https/],
  [['school', 'website'], 'javascript:alert(1)', 'school.website', /not an https/],
  [['school', 'website'], 'data:text/html,x', 'school.website', /not an https/],
  [['school', 'website'], ' https://westwoodpark.example/', 'school.website', /not an https/],
  [
    ['school', 'website'],
    'https://westwoodpark.example@evil.example/',
    'school.website',
    /user name/,
  ],
  [['school', 'website'], 'https://westwoodpark.example:8443/', 'school.website', /port/],
  [['school', 'website'], 'https://westwoodpark.example:443/', 'school.website', /port/],
  [
    ['school', 'website'],
    'https://westwoodpark.example\\@evil.example/',
    'school.website',
    /character/,
  ],
  [['school', 'website'], 'https://westwoodpark.example/\n', 'school.website', /character/],
  [['school', 'website'], 'https://westwoodpark.example/%0d%0aX', 'school.website', /character/],
  [['school', 'website'], 'https://192.168.0.1/', 'school.website', /bare number/],
  [['school', 'website'], 'https://0x7f000001/', 'school.website', /bare number/],
  [['school', 'website'], 'https://2130706433/', 'school.website', /bare number/],
  [['school', 'website'], 'https://[::1]/', 'school.website', /bare number/],
  [['school', 'website'], 'https://localhost/', 'school.website', /public/],
  [['school', 'website'], 'https://printer.local/', 'school.website', /public/],
  [['school', 'website'], 'https://wеstwood.example/', 'school.website', /character/],
  [['school', 'website'], 'https://xn--wstwood-0of.example/', 'school.website', /outside a to z/],
  [['school', 'website'], 'https://west_wood.example/', 'school.website', /public/],
  [['school', 'website'], 'https:///westwood.example', 'school.website', /public/],
  [
    ['school', 'website'],
    `https://westwood.example/${'a'.repeat(300)}`,
    'school.website',
    /longer/,
  ],
  // E-mail and phone
  [
    ['route', 0, 'contact'],
    { email: 'a@b.example?bcc=x@evil.example' },
    'route[0].contact.email',
    /one e-mail/,
  ],
  [
    ['route', 0, 'contact'],
    { email: 'a@b.example,c@d.example' },
    'route[0].contact.email',
    /one e-mail/,
  ],
  [
    ['route', 0, 'contact'],
    { email: 'Office <a@b.example>' },
    'route[0].contact.email',
    /cannot accept/,
  ],
  [
    ['route', 0, 'contact'],
    { email: 'mailto:a@b.example' },
    'route[0].contact.email',
    /cannot accept/,
  ],
  [['route', 0, 'contact'], { email: 'a%0a@b.example' }, 'route[0].contact.email', /cannot accept/],
  [
    ['route', 0, 'contact'],
    { email: 'оffice@b.example' },
    'route[0].contact.email',
    /cannot accept/,
  ],
  [['route', 0, 'contact'], { email: 'a..b@c.example' }, 'route[0].contact.email', /cannot accept/],
  [['route', 0, 'contact'], { email: 'office' }, 'route[0].contact.email', /not one e-mail/],
  [['route', 0, 'contact'], { phone: '(01632) 960123' }, 'route[0].contact.phone', /digits/],
  [['route', 0, 'contact'], { phone: '01632 960123;ext=1' }, 'route[0].contact.phone', /digits/],
  [['route', 0, 'contact'], { phone: '01632' }, 'route[0].contact.phone', /complete/],
  [['route', 0, 'contact'], { phone: '+1 202 555 0123' }, 'route[0].contact.phone', /complete/],
  [['route', 0, 'contact'], { phone: '0909 879 0123' }, 'route[0].contact.phone', /cost extra/],
  [['route', 0, 'contact'], { phone: '+44 70 1234 5678' }, 'route[0].contact.phone', /cost extra/],
  // Threats, gags and what a school may not take away
  [['values', 0], 'We may contact the police about your post.', 'values[0]', /police/],
  [['questions', 0], 'Could this be illegal or libellous?', 'questions[0]', /police/],
  [['photos', 0], 'Parents who post pictures will be banned from the site.', 'photos[0]', /police/],
  [['expectations', 0], { text: 'We will take legal action.' }, 'expectations[0].text', /police/],
  [['school', 'name'], 'Do not ring the NSPCC School', 'school.name', /outside body/],
  [['school', 'aliases', 0], 'Never go to Ofsted', 'school.aliases[0]', /outside body/],
  [['values', 0], 'Please do not complain to Ofsted.', 'values[0]', /outside body/],
  [['values', 0], 'Talk to us instead of going to the council.', 'values[0]', /outside body/],
  [
    ['consequences', 0, 'text'],
    'Never ring the NSPCC about us.',
    'consequences[0].text',
    /outside body/,
  ],
  [
    ['consequences', 0, 'text'],
    'If you report us to the ombudsman, we will remember.',
    'consequences[0].text',
    /outside body/,
  ],
  [
    ['commons'],
    { sense: { summary: 'Think', asks: [{ text: 'Hush', categories: ['safeguarding'] }] } },
    'commons.sense.asks[0].categories[0]',
    /help comes first/,
  ],
  [['route', 0, 'role'], 'outside-body', 'route[0].role', /outside the school/],
  [['route', 0, 'firstFor'], ['none'], 'route[0].firstFor[0]', /nothing to sort out/],
  // Shape
  [['route'], [], 'route', /list is empty/],
  [['route'], 'office', 'route', /should be a list/],
  [['route'], Array.from({ length: 13 }, () => ({ role: 'office' })), 'route', /more than 12/],
  [['route', 0, 'role'], 'head teacher', 'route[0].role', /not a word this file knows/],
  [['route', 0, 'replyDays'], 2.5, 'route[0].replyDays', /whole number/],
  [['route', 0, 'replyDays'], 0, 'route[0].replyDays', /less than 1/],
  [['school', 'id'], 'Westwood Park', 'school.id', /small letters/],
  [['school', 'id'], 'constructor', 'school.id', /small letters/],
  [['policy'], { title: 'Policy', review: '2024-13' }, 'policy.review', /month/],
  [['revision'], -1, 'revision', /less than 1/],
  [['signature'], 'a b\u202e', 'signature', /must not stand here/],
  [['$schema'], 'javascript:x', '$schema', /must not stand here/],
  [['toString'], 1, 'toString', /not known here/],
];

describe('checkSchoolFile: what is refused', () => {
  it.each(REFUSED)('%j = %j', (path, value, where, message) => {
    // Every value of the table is JSON.
    const faults = faultsOf(withAt(path, value as Parameters<typeof withAt>[1]));
    expect(faults.map((fault) => fault.path)).toEqual([where]);
    expect(faults[0]?.message).toMatch(message);
    expect(faults[0]?.mend).toMatch(/^\S.*\S$/);
  });

  it('refuses __proto__ wherever it stands, and pollutes nothing', () => {
    const text =
      '{"version":1,"school":{"name":"Westwood Park","__proto__":{"polluted":1}},"route":[{"role":"office"}]}';
    expect(faultsOf(text).map(({ path }) => path)).toEqual(['school.__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuses keys that are there twice', () => {
    const text =
      '{"version":1,"school":{"name":"Westwood Park"},"route":[{"role":"office"}],"version":1}';
    expect(faultsOf(text).map(({ path }) => path)).toEqual(['version']);
  });

  it('names every fault, not only the first', () => {
    const text = withAt(['school', 'website'], 'http://x.example').replace(
      'class-teacher',
      'tutor',
    );
    expect(faultsOf(text).map(({ path }) => path)).toEqual(['school.website', 'route[0].role']);
  });

  it('counts bytes, not characters, for the size', () => {
    const bytes = (text: string) => new TextEncoder().encode(text).length;
    const filled = (text: string) => JSON.stringify({ ...MINIMAL, pad: text });
    const room = MAX_BYTES - bytes(filled(''));
    expect(faultsOf(filled('a'.repeat(room)))[0]?.path).toBe('pad');
    expect(faultsOf(filled('a'.repeat(room + 1)))[0]?.message).toMatch(/64 KB/);
    expect(faultsOf(filled('é'.repeat(room / 2 + 1)))[0]?.message).toMatch(/64 KB/);
    expect(faultsOf('x'.repeat(5_000_000))[0]?.message).toMatch(/64 KB/);
  });
});

describe('checkSchoolFile: mends', () => {
  const mendOf = (path: readonly (string | number)[], value: Parameters<typeof withAt>[1]) =>
    faultsOf(withAt(path, value))[0]?.mend;

  it('names the nearest known key', () => {
    expect(mendOf(['school', 'alliases'], [])).toBe('Did you mean “aliases”?');
    expect(mendOf(['school', 'short_name'], 'WP')).toBe('Did you mean “shortName”?');
    expect(mendOf(['Commons'], {})).toBe('Did you mean “commons”?');
    expect(mendOf(['school', 'allias'], [])).toBe('Did you mean “aliases”?');
  });

  it('says inside which group a key belongs', () => {
    expect(mendOf(['route', 0, 'email'], 'a@b.example')).toMatch(/inside “contact”/);
  });

  it('lists what is known where nothing is near', () => {
    expect(mendOf(['route', 0, 'zzz'], 1)).toMatch(/^Delete it\. Known here: role, label, for,/);
  });

  it('names the nearest word of a list', () => {
    expect(mendOf(['route', 0, 'role'], 'head-teacher')).toMatch(/^Did you mean “headteacher”\?/);
    expect(mendOf(['school', 'nation'], 'England')).toMatch(/^Did you mean “england”\?/);
  });

  it('knows what schools call things, and offers nothing a file may not say', () => {
    expect(mendOf(['route', 0, 'role'], 'Headmaster')).toMatch(/^Did you mean “headteacher”\?/);
    expect(mendOf(['route', 0, 'role'], 'DSL')).toMatch(/^Did you mean “safeguarding-lead”\?/);
    expect(mendOf(['route', 0, 'role'], 'zzz')).toMatch(/^Use one of: (?!.*outside-body)/);
    expect(mendOf(['school', 'phase'], 'head')).toMatch(/^Use one of: nursery/);
  });

  it('never offers a category of care for a prompt, and always offers it as a topic', () => {
    expect(mendOf(['expectations', 0], { text: 'Be kind.', categories: ['zzz'] })).toMatch(
      /^Use one of: photo, (?!.*(?:safeguarding|crisis|targeted)).*heat\.$/,
    );
    expect(mendOf(['route', 0, 'firstFor'], ['safegarding'])).toMatch(
      /^Did you mean “safeguarding”\?/,
    );
  });

  it('offers to leave out only what may be left out', () => {
    expect(mendOf(['route'], [])).toBe('Add at least 1.');
    expect(mendOf(['route', 0, 'audience'], [])).toBe('Add at least 1, or delete the whole list.');
    expect(mendOf(['school', 'name'], '')).toBe('Fill it in.');
    expect(mendOf(['school', 'shortName'], '')).toBe('Fill it in, or delete the whole line.');
    expect(mendOf(['values', 0], '')).toBe('Fill it in, or delete the whole line.');
    expect(mendOf(['route'], null)).toBe('Give it a value: a list in square brackets [ ].');
    expect(mendOf(['photos'], null)).toBe('Give it a value, or delete the whole line.');
  });

  it('takes no fraction for a version that is to come', () => {
    expect(faultsOf('{"version": 1.5}')[0]?.mend).toMatch(/^Write "version": 1,/);
    expect(faultsOf('{"version": 1e999}')[0]?.mend).toMatch(/^Write "version": 1,/);
  });

  it('says what is missing', () => {
    const faults = faultsOf('{"version": 1, "school": {}}');
    expect(faults.map(({ path, message }) => [path, message])).toEqual([
      ['school.name', 'This is missing.'],
      ['route', 'This is missing.'],
    ]);
  });

  it.each([
    ['{"school": {}}', /does not say which version/],
    ['{"version": 2}', /newer version/],
    ['{"version": "1"}', /must be the number 1/],
    ['{"version": null}', /must be the number 1/],
    ['[]', /one group in curly brackets/],
    ['"school"', /one group in curly brackets/],
    ['null', /one group in curly brackets/],
  ])('explains %s on its own', (text, message) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toMatch(message);
  });

  it('never repeats hidden characters or long stretches of the file', () => {
    const nasty = `\u001b[31m\u202e${'x'.repeat(500)}`;
    for (const { path, message, mend } of faultsOf(JSON.stringify({ ...MINIMAL, [nasty]: 1 }))) {
      expect(path + message + mend).not.toMatch(/\p{C}/u);
      expect(path.length).toBeLessThan(80);
    }
  });
});

describe('checkSchoolFile: warnings', () => {
  const paths = (text: string, options = {}) => warningsOf(text, options).map(({ path }) => path);

  it('warns of a past review date only when it is told the day', () => {
    const text = withAt(['policy'], { title: 'Policy', review: '2024-02' });
    expect(paths(text)).not.toContain('policy.review');
    expect(paths(text, { today: '2024-02-29' })).not.toContain('policy.review');
    expect(paths(text, { today: '2024-03-01' })).toContain('policy.review');
  });

  it.each([
    ['Look at thinkuknow.co.uk for advice', /CEOP Education/],
    ['See the Malicious Communications Act 1998', /1988/],
    ['Help is at victimsupport.org', /address has changed/],
    ['Please be kind on Twitter', /called X/],
    ['All social network sites have clear rules', /Not every network/],
    ['Please leave us a Google review', /stopped reviews of schools/],
  ])('warns of what is out of date: %s', (value, message) => {
    const found = warningsOf(withAt(['values', 0], value)).filter(
      ({ path }) => path === 'values[0]',
    );
    expect(found.map((fault) => `${fault.message} ${fault.mend}`).join()).toMatch(message);
  });

  it('warns of what older policies say of the law', () => {
    const text = 'Under the Defamation Act 2013 you may be guilty of an offence.';
    const found = warningsOf(withAt(['consequences', 0], { text }));
    expect(found.find(({ path }) => path === 'consequences[0].text')?.message).toMatch(/civil/);
  });

  it('says of the wording only what it is given to say', () => {
    const text = withAt(['questions', 0], 'Is there a kinder way to say it?');
    expect(paths(text)).not.toContain('questions[0]');
    const wording = () => [{ path: 'questions[0]', message: 'Hard.', mend: 'Shorter.' }];
    expect(paths(text, { wording })).toContain('questions[0]');
  });

  it('does not take today’s address of Victim Support for the old one', () => {
    expect(paths(withAt(['values', 0], 'Help is at victimsupport.org.uk'))).not.toContain(
      'values[0]',
    );
  });

  it('warns of plain words as aliases, repeated names, people’s names, shared hosts', () => {
    expect(paths(withAt(['school', 'aliases', 0], 'The Hall'))).toContain('school.aliases[0]');
    expect(paths(withAt(['school', 'aliases', 0], 'westwood park'))).toContain('school.aliases[0]');
    expect(paths(withAt(['route', 0, 'label'], 'Mrs Walker'))).toContain('route[0].label');
    const form = withAt(['route', 0, 'contact'], { form: 'https://docs.google.com/forms/x' });
    expect(paths(form)).toContain('route[0].contact.form');
    const mail = withAt(['route', 0, 'contact'], { email: 'westwood.park@gmail.com' });
    expect(paths(mail)).toContain('route[0].contact.email');
    expect(paths(mail.replace('gmail.com', 'westwood.example'))).not.toContain(
      'route[0].contact.email',
    );
    expect(paths(withAt(['school', 'aliases', 0], 'WPPS'))).not.toContain('school.aliases[0]');
  });

  it('warns of unknown ids of law notes, too', () => {
    const text = withAt(['law'], ['defamation', 'deformation']);
    expect(paths(text)).not.toContain('law[1]');
    const found = paths(text, { lawIds: new Set(['defamation']) });
    expect(found.filter((path) => path.startsWith('law'))).toEqual(['law[1]']);
  });

  it('warns of unknown help and site ids only when it is told the known ones', () => {
    const text = withAt(['help'], ['childline', 'chidline']);
    expect(paths(text)).not.toContain('help[1]');
    expect(paths(text, { helpIds: new Set(['childline']) })).toContain('help[1]');
    expect(paths(text, { helpIds: new Set(['childline']) })).not.toContain('help[0]');
  });

  it('warns when nobody can be reached, and when the nation is missing', () => {
    expect(paths(JSON.stringify(MINIMAL))).toEqual(
      expect.arrayContaining(['route', 'school.nation']),
    );
    expect(paths(WESTWOOD)).toEqual([]);
  });
});

/** Judged afresh, not by the checker's own rules. */
function isHarmless(value: string): boolean {
  if (/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u.test(value)) return false;
  if (!/^[a-z]+:\/\//i.test(value)) return true;
  const { protocol, username, password, port } = new URL(value);
  return protocol === 'https:' && username + password + port === '';
}

describe('checkSchoolFile: any input', () => {
  it('never throws, and always says something', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.json(),
      fc.anything({ withNullPrototype: false }).map((value) => JSON.stringify(value) ?? ''),
      fc
        .record({ version: fc.constant(1), school: fc.jsonValue(), route: fc.jsonValue() })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const result = checkSchoolFile(text, { today: '2026-11-20' });
        if (!result.ok) {
          expect(result.faults.length).toBeGreaterThan(0);
          for (const fault of result.faults) {
            expect(fault.path && fault.message && fault.mend).toBeTruthy();
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('lets nothing hidden and no unsafe address through, wherever a string stands', () => {
    const leaves = textsOf(JSON.parse(WESTWOOD)).map(({ text }) => text);
    const nasty = fc.constantFrom(
      '\u202e',
      '\u200b',
      '\u0000',
      '<b>',
      'javascript:',
      '@',
      '\\',
      'е',
      '\n',
      '?',
      ':80',
    );
    const part = fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 3 }));
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.nat(), part, (leaf, at, extra) => {
        const index = at % (leaf.length + 1);
        const changed = leaf.slice(0, index) + extra + leaf.slice(index);
        const text = WESTWOOD.replace(JSON.stringify(leaf), () => JSON.stringify(changed));
        const result = checkSchoolFile(text);
        if (!result.ok) return;
        const unsafe = textsOf(result.file).filter(({ text: value }) => !isHarmless(value));
        expect(unsafe).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is not flooded: thousands of faults give fifty', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => [`k${index}`, index]);
    expect(faultsOf(JSON.stringify({ ...MINIMAL, ...Object.fromEntries(keys) }))).toHaveLength(50);
    const items = faultsOf(
      withAt(
        ['values'],
        Array.from({ length: 20_000 }, () => 1),
      ),
    );
    expect(items.map(({ path }) => path)).toContain('values');
    expect(items.length).toBeLessThanOrEqual(50);
  });

  it('takes the largest file that the caps allow', () => {
    const text = JSON.stringify(largestFile());
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(MAX_BYTES - 1024);
    expect(faultsOf(text)).toEqual([]);
  });
});
