// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { HostNotice, type Origin } from '../../components/school/HostNotice.tsx';
import { SchoolView, type SchoolViewProps } from '../../components/school/SchoolView.tsx';
import { HeadingLevel } from '../../components/school/Section.tsx';
import { Watch } from '../../components/school/Watch.tsx';
import { lawBehind } from '../../lib/card-view/law.ts';
import { LAW_NOTES } from '../../lib/help/law.ts';
import { lawNotes } from '../../lib/help/select.ts';
import { CATEGORIES } from '../../lib/rules/categories.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { schoolFile as schema } from '../../lib/school/schema.ts';
import { AUDIENCES, NATIONS } from '../../lib/school/terms.ts';
import { fullFile, schoolFile } from './support/builders.ts';

afterEach(cleanup);

function show(file: SchoolFile = fullFile(), over: Partial<SchoolViewProps> = {}) {
  render(
    <SchoolView
      file={file}
      audience="parent"
      today="2026-11-20"
      laws={lawNotes(file.law ?? [], file.school.nation)}
      {...over}
    />,
  );
}

const part = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const missing = (name: string | RegExp) =>
  expect(screen.queryByRole('region', { name })).toBeNull();
const parts = () =>
  screen.getAllByRole('region').map((one) => one.querySelector('h3')?.textContent);
/** The rows of a part's facts, as “name: words”. */
const facts = (name: string) =>
  [...screen.getByRole('region', { name }).querySelectorAll('dl > div')].map(
    (row) =>
      `${row.querySelector('dt')?.textContent}: ${[...row.querySelectorAll('dd')].map((dd) => dd.textContent).join('; ')}`,
  );

it('has a file to show that the schema takes', () => {
  expect(schema.safeParse(fullFile()).error).toBeUndefined();
});

describe('the parts', () => {
  it('come in one order, each under its heading', () => {
    show();
    expect(parts()).toEqual([
      'Westwood Park Primary School',
      'The policy',
      'What the school believes',
      'Your school asks',
      'To ask yourself first',
      'Pictures',
      'What the school expects of parents and carers',
      'Who to talk to',
      'How the school keeps in touch',
      'If someone posts about you',
      'What the law says',
      'What the school may do',
    ]);
  });

  it('are drawn only where the file says something', () => {
    show({ version: 1, school: { name: 'Hillside' }, route: [{ role: 'office' }] });
    expect(parts()).toEqual(['Hillside', 'Your school asks', 'Who to talk to']);
    part('Your school asks').getByText(/no wording of its own/);
  });

  it('stand under headings of the level they are given', () => {
    const view = <SchoolView file={fullFile()} audience="parent" today="2026-11-20" laws={[]} />;
    render(<HeadingLevel value={2}>{view}</HeadingLevel>);
    screen.getByRole('heading', { level: 2, name: 'Pictures' });
    screen.getByRole('heading', { level: 3, name: 'People who can help' });
  });

  it('have nothing to click but what opens a closed part', () => {
    show();
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('the school and its policy', () => {
  it('says which school it is', () => {
    show();
    part('Westwood Park Primary School').getByText(
      'Primary school · council-funded · Example Town · England',
    );
    expect(facts('Westwood Park Primary School')).toEqual([
      'Website: https://www.westwoodpark.example/',
      'Languages: English and Welsh',
    ]);
  });

  it('gives every line of the header, months in words', () => {
    show(fullFile(), { today: '2023-01-31' });
    part('The policy').getByText('Social media policy');
    expect(facts('The policy')).toEqual([
      'Where to read it: https://www.westwoodpark.example/policies/social-media',
      'Approved: February 2022',
      'Approved by: Governing board',
      'Next review: February 2024',
      'Looked after by: Headteacher and Online safety lead',
      'Based on: The county’s model policy',
      'Who it is for: Everyone in our school community.',
      'What it covers: Posts about schoolPictures from events',
      'Parent: Carers and relatives too.',
    ]);
    const linked = part('The policy').getByRole('list', { name: 'Policies that go with it' });
    expect(within(linked).getAllByRole('listitem')).toHaveLength(2);
    within(linked).getByText('https://www.westwoodpark.example/complaints');
  });

  it.each([
    ['2024-02-29', false],
    ['2024-03-01', true],
    ['2026-11-20', true],
  ])('on %s is overdue: %s', (today, overdue) => {
    show(fullFile(), { today });
    const found = part('The policy').queryByText('due for review since February 2024');
    expect(found !== null).toBe(overdue);
  });
});

describe('the school’s own words', () => {
  it('are shown in full', () => {
    show();
    part('What the school believes').getByText('We are a school for everyone.');
    part('Your school asks').getByText('Please don’t post anything that could be untrue.');
    part('Your school asks').getByText('We think before we click.');
    part('To ask yourself first').getByText('Who will read this?');
    part('Pictures').getByText('Take pictures of your own child only.');
  });

  it('are text, never markup', () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const file = fullFile({ values: [nasty], questions: [`<a href="//x.example">${nasty}</a>`] });
    show({ ...file, school: { ...file.school, town: nasty } });
    expect(document.querySelector('img, a')).toBeNull();
    expect(screen.getAllByText(/<img src=x/)).toHaveLength(3);
  });

  it('stand in the direction of their own writing', () => {
    show(fullFile({ values: ['مرحبا'] }));
    expect(screen.getByText('مرحبا').getAttribute('dir')).toBe('auto');
  });
});

describe('what the school expects', () => {
  it('of parents leaves out what it expects of staff', () => {
    show();
    const expected = part('What the school expects of parents and carers');
    expect(expected.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      'Keep to the facts.',
      'Set an example online.',
    ]);
    expect(screen.queryByText('Follow the staff code.')).toBeNull();
  });

  it('of staff shows it', () => {
    show(fullFile(), { audience: 'staff' });
    part('What the school expects of staff').getByText('Follow the staff code.');
  });

  it.each(AUDIENCES)('of %s is left out where nothing is', (audience) => {
    const others = AUDIENCES.filter((one) => one !== audience);
    show(fullFile({ expectations: [{ text: 'Not for you.', audience: others }] }), { audience });
    missing(/What the school expects/);
  });
});

describe('whom to talk to', () => {
  const people = () =>
    part('Who to talk to')
      .getAllByRole('listitem')
      .map((one) => one.querySelector('b')?.textContent);

  it('leaves out the steps of others', () => {
    show();
    expect(people()).toEqual([
      'School office',
      'Headteacher',
      'Complaints policy',
      'Safeguarding lead',
    ]);
    cleanup();
    show(fullFile(), { audience: 'staff' });
    expect(people()).toContain('Your line manager');
    expect(people()).not.toContain('Headteacher');
  });

  it('writes every contact out', () => {
    show();
    const [office] = part('Who to talk to').getAllByRole('listitem');
    expect(office?.textContent).toContain('Meals, parking, buildings');
    expect(office?.textContent).toContain('Emailoffice@westwoodpark.exampleHours8am to 4pm');
    expect(office?.textContent).toContain('replies in 2 school days');
    part('Who to talk to').getByText('01632 960124');
  });

  it('names nobody twice with the same contact', () => {
    const contact = { phone: '01632 960124' };
    show(fullFile({ route: [{ role: 'safeguarding-lead', contact }] }));
    expect(people()).toEqual(['Safeguarding lead']);
  });
});

describe('addresses', () => {
  const marks = () =>
    Object.fromEntries(
      [...document.querySelectorAll('.file-address')].map((one) => [
        one.textContent,
        one.parentElement?.querySelector('.file-mark')?.textContent,
      ]),
    );

  it('say in words where they leave the school’s own site', () => {
    show(fullFile(), { publisher: 'www.westwoodpark.example' });
    expect(marks()).toMatchObject({
      'https://www.westwoodpark.example/complaints': undefined,
      'office@westwoodpark.example': undefined,
      'head@gmail.com': 'anyone can have an address like this',
      'https://forms.elsewhere.example/complain': 'outside the school’s own site',
      'https://www.nhs.uk/news': 'a known body',
      'https://sites.google.com/view/ear': 'a site where anyone can put up a page',
      '01632 960199': undefined,
    });
  });

  it('are held to the site the file names where it came from no page', () => {
    show();
    expect(marks()).toMatchObject({
      'office@westwoodpark.example': undefined,
      'https://forms.elsewhere.example/complain': 'outside the school’s own site',
    });
  });

  it('are held to the page it was read from, whatever site it names', () => {
    show(fullFile(), { publisher: 'elsewhere.example' });
    expect(marks()).toMatchObject({
      'office@westwoodpark.example': 'outside the school’s own site',
      'https://forms.elsewhere.example/complain': undefined,
    });
  });

  it('are not said to be outside where nobody knows the site', () => {
    const file = fullFile();
    const { website: _, ...school } = file.school;
    show({ ...file, school });
    expect(marks()).toMatchObject({
      'https://forms.elsewhere.example/complain': undefined,
      'head@gmail.com': 'anyone can have an address like this',
    });
  });
});

it('shows how the school keeps in touch', () => {
  show();
  const channels = part('How the school keeps in touch');
  channels.getByText('Newsletter');
  channels.getByText('News of every week');
  channels.getByText('https://www.nhs.uk/news');
  channels.getByText('Parents’ forum');
});

describe('what the school may do', () => {
  it('is closed, in the school’s order, with whom it is for', async () => {
    show();
    const box = screen.getByRole('region', { name: 'What the school may do' });
    const details = box.querySelector('details');
    expect(details?.open).toBe(false);
    const summary = box.querySelector('summary');
    if (!summary) throw new Error('nothing to open it by');
    await userEvent.click(summary);
    expect(details?.open).toBe(true);
    expect([...box.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
      'We may ask to talk with you.',
      'We may ask you to take it down.',
      'We may stop pictures at events.',
      'We may use the staff rules.For staff and governors',
    ]);
  });
});

describe('what the law says', () => {
  it('is told with nations, source and day, and is not the school’s word', () => {
    show();
    const law = part('What the law says');
    expect(law.getAllByRole('listitem')).toHaveLength(1);
    law.getByText(/not from the school/);
    law.getByText('Harm to a person’s good name (defamation)');
    law.getByText('England and Wales · note checked 20 November 2026');
    law.getByText('https://www.legislation.gov.uk/ukpga/2013/26/section/1');
  });

  it('is left out without a nation, whatever notes are given', () => {
    const file = fullFile();
    const { nation: _, ...school } = file.school;
    show({ ...file, school }, { laws: LAW_NOTES });
    missing('What the law says');
  });

  it('is told for the school’s nation only', () => {
    const file = fullFile();
    show({ ...file, school: { ...file.school, nation: 'scotland' } }, { laws: LAW_NOTES });
    const told = part('What the law says').getAllByText(/ · note checked /);
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one.textContent).toMatch(/Scotland/);
  });
});

describe('the law behind what was raised', () => {
  it('is each note once, of the nation only, whatever was raised', () => {
    const ids = lawBehind(['allegation', 'rumour'], 'wales').map(({ id }) => id);
    expect(ids.filter((id) => id === 'defamation')).toHaveLength(1);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CATEGORIES)),
        fc.constantFrom(...NATIONS),
        (categories, nation) => {
          const notes = lawBehind(categories, nation);
          expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
          expect(notes.every(({ nations }) => nations.includes(nation))).toBe(true);
          expect(lawBehind(categories, undefined)).toEqual([]);
        },
      ),
    );
  });
});

describe('if someone posts about you', () => {
  const help = () => part('If someone posts about you');

  it('shows the school’s steps in its order, with a caution beside asking to stop', () => {
    show();
    help().getByText('We are here for you.');
    const steps = help().getByRole('list', { name: 'What helps' });
    const lines = [...steps.children].map((one) => one.textContent);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('Keep a copy.');
    expect(lines[1]).toMatch(
      /^Ask them to take it down\.Leave this out where there are threats, stalking or violence/,
    );
    expect(lines[1]).toContain('999');
    expect(lines[1]).toContain('Police');
    expect(lines[1]).toContain('101');
    expect(lines[2]).toBe('Report it to the site.');
  });

  it('shows bundled lines, the school’s own and how to report; ids it does not know bring nothing', () => {
    show();
    const list = (name: string) =>
      within(help().getByRole('list', { name })).getAllByRole('listitem');
    const lines = list('People who can help');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.textContent).toContain('Childline');
    expect(lines[0]?.textContent).toContain('0800 1111');
    const reports = list('How to report a post');
    expect(reports).toHaveLength(1);
    expect(reports[0]?.textContent).toMatch(/^WhatsApp.*Report/);
    const [own] = list('More help that the school names');
    expect(own?.textContent).toContain('Westwood listening earSomebody to talk to01632 960199');
  });

  it('is left out where only unknown ids stand', () => {
    const {
      victim: _,
      resources: __,
      ...file
    } = fullFile({ help: ['nobody'], sites: ['nowhere'] });
    show(file);
    missing('If someone posts about you');
  });
});

describe('what will be noticed', () => {
  const samples = { noticed: ['See you at WPPS'], passed: ['Lunch at the golf club'] };

  it('shows names, other places and sentences', () => {
    render(<Watch file={schoolFile()} samples={samples} />);
    const watch = part('It will look out for');
    for (const name of ['Westwood Park Primary School', 'Westwood Park', 'WPPS', 'Westwood Pk']) {
      watch.getByText(name);
    }
    const items = (name: string) =>
      within(watch.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map((one) => one.textContent);
    expect(items('but not for')).toEqual(['Westwood Park Golf Club']);
    expect(items('It would notice')).toEqual(samples.noticed);
    expect(items('It would let pass')).toEqual(samples.passed);
  });

  it('leaves out the lists that are empty', () => {
    const { notAliases: _, ...school } = schoolFile().school;
    render(
      <Watch file={schoolFile({ school })} samples={{ noticed: [], passed: samples.passed }} />,
    );
    expect(screen.queryByText('but not for')).toBeNull();
    expect(screen.queryByText('It would notice')).toBeNull();
    screen.getByText('It would let pass');
  });
});

describe('where the file came from', () => {
  const notice = (origin: Origin) => {
    render(<HostNotice origin={origin} />);
    return screen.getByRole('note', { name: 'Where this came from' });
  };

  it.each([
    ['westwood.herts.sch.uk', 'An address that only schools can have.'],
    ['WWW.WESTWOOD.SCH.UK', 'An address that only schools can have.'],
    ['westwood.example', 'Anyone can publish this. Is this the address on the school’s letters?'],
    ['westwood.sch.uk.example', 'Anyone can publish this.'],
    ['westwoodsch.uk', 'Anyone can publish this.'],
    ['sites.google.com', 'Anyone can put up a page at this address.'],
  ])('says of %s: %s', (host, words) => {
    const shown = notice({ kind: 'page', host });
    within(shown).getByText(host);
    expect(shown.textContent).toContain(words);
    expect(shown.textContent?.startsWith(host)).toBe(true);
  });

  it.each([
    [{ kind: 'file', name: 'westwood.json' } as const, 'From the file westwood.json.'],
    [{ kind: 'pasted' } as const, 'From the text you pasted.'],
    [{ kind: 'set', name: 'Trust schools' } as const, 'From the set Trust schools.'],
  ])('says of %j where it is from', (origin, words) => {
    expect(notice(origin).textContent).toContain(words);
  });
});
