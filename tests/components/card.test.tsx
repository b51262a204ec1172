// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/Card.tsx';
import type { Assessment } from '../../lib/assess/types.ts';
import {
  assessment,
  fullFile,
  prompt,
  ROUTE,
  school,
  schoolFile,
  STATES,
} from './support/builders.ts';

afterEach(cleanup);

function show(value: Assessment, props: Partial<Parameters<typeof Card>[0]> = {}) {
  const events = { onClose: vi.fn(), onEdit: vi.fn(), onFine: vi.fn(), onNotMine: vi.fn() };
  render(<Card assessment={value} school={school()} events={events} {...props} />);
  return events;
}

const card = () => screen.getByRole('region', { name: 'Before you post: Westwood Park' });
const headings = (level: number) =>
  within(card())
    .queryAllByRole('heading', { level })
    .map((heading) => heading.textContent);
const common = (name: string) => {
  const item = screen.getByRole('heading', { name }).closest('li');
  if (!item) throw new Error(`${name} is not in a list`);
  return within(item);
};

describe('the card at a concern', () => {
  it('is a region named after the school, with the commons and the route as headings', () => {
    show(STATES.concern);
    expect(headings(2)).toEqual(['You say that someone did wrong']);
    expect(headings(3)).toEqual([
      'Common courtesy',
      'Common decency',
      'Common sense',
      'Who can sort this out',
    ]);
  });

  it('shows a common at rest in the school’s words, or in ours', () => {
    show(assessment({ prompts: [prompt('allegation', ['she’s a liar'])] }));
    common('Common courtesy').getByText(/Ask before you share anything about someone\./);
    common('Common sense').getByText(/Think who will see this, and for how long\./);
  });

  it('quotes the words, says why, asks one question and adds the school’s wording', () => {
    show(STATES.concern);
    const decency = common('Common decency');
    expect(decency.getByText('she’s a liar').tagName).toBe('Q');
    decency.getByText(/This says, as a fact, that someone did wrong\./);
    decency.getByText('Has the school had a chance to look into it?');
    decency.getByText('Your school asks: Please don’t post anything that could be untrue.');
    expect(common('Common sense').queryByText(/Your school asks/)).toBeNull();
  });

  it('asks one question for a common that was raised twice', () => {
    show(assessment({ prompts: [prompt('rumour', ['I heard']), prompt('heat', ['FURIOUS'])] }));
    const sense = common('Common sense');
    expect(sense.getAllByText(/\?$/, { selector: '.ask' })).toHaveLength(1);
    sense.getByText('FURIOUS');
  });

  it('keeps a picture’s prompt to one line', () => {
    show(STATES.photo);
    expect(common('Common courtesy').getAllByText(/./, { selector: '.prompt p' })).toHaveLength(1);
  });

  it('shortens a very long quote', () => {
    show(assessment({ prompts: [prompt('heat', ['SO ANGRY '.repeat(40)])] }));
    const quote = common('Common sense').getByText(/^SO ANGRY/);
    expect(quote.textContent?.length).toBe(90);
    expect(quote.textContent).toMatch(/…$/);
  });
});

describe('“Why am I seeing this?”', () => {
  it('discloses the explanation, the words and the rule, and hides them again', async () => {
    show(STATES.concern);
    const decency = common('Common decency');
    const button = decency.getByRole('button', { name: 'Why am I seeing this?' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(decency.queryByText(/Rule: allegation-1/)).toBeNull();
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const text = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(text?.textContent).toContain('We look for words that say, as a fact');
    expect(text?.textContent).toContain('Words noticed: “she’s a liar”');
    expect(text?.textContent).toContain('Rule: allegation-1');
    await userEvent.click(button);
    expect(decency.queryByText(/Rule: allegation-1/)).toBeNull();
  });
});

describe('the route', () => {
  const route = () => screen.getByRole('list', { name: 'Who can sort this out' });

  it('marks the first step only', () => {
    show(STATES.concern);
    const steps = within(route()).getAllByRole('listitem');
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([
      'step',
      null,
      null,
      null,
    ]);
    expect(steps[0]?.textContent).toContain('replies in 5 school days');
  });

  it('gives every contact as a link of its own window that says whom it reaches', () => {
    show(STATES.concern);
    const links = within(route()).getAllByRole<HTMLAnchorElement>('link');
    expect(
      links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]),
    ).toEqual([
      ['Email Headteacher', 'mailto:head@westwoodpark.example'],
      ['Phone Headteacher: 01632 960123', 'tel:+441632960123'],
      ['Email Chair of governors', 'mailto:chair@westwoodpark.example'],
      [
        'Website of Department for Education, opens in a new tab',
        'https://www.gov.uk/complain-about-school',
      ],
    ]);
    expect(links.every((link) => link.target === '_blank' && link.rel === 'noreferrer')).toBe(true);
  });
});

describe('the actions', () => {
  it('offers the school first, with an address and nothing of the draft', () => {
    show(STATES.concern);
    const say = screen.getByRole('link', { name: 'Say it to the school instead' });
    expect(say.getAttribute('href')).toBe('mailto:head@westwoodpark.example');
    expect(say.getAttribute('target')).toBe('_blank');
    expect(say.getAttribute('rel')).toBe('noreferrer');
  });

  it('leaves that link out where nobody can be reached, and for a harmless mention', () => {
    show({ ...STATES.concern, route: [{ role: 'headteacher' }] });
    expect(screen.queryByRole('link', { name: 'Say it to the school instead' })).toBeNull();
    cleanup();
    show({ ...STATES.praise, route: ROUTE });
    expect(screen.queryByRole('link', { name: 'Say it to the school instead' })).toBeNull();
    screen.getByRole('link', { name: 'Email Headteacher' });
  });

  it('tells what the parent chose', async () => {
    const events = show(STATES.concern);
    await userEvent.click(screen.getByRole('button', { name: 'Edit my post' }));
    await userEvent.click(screen.getByRole('button', { name: 'It’s fine' }));
    await userEvent.click(screen.getByRole('button', { name: 'Not about my school' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    for (const event of Object.values(events)) expect(event).toHaveBeenCalledTimes(1);
  });

  it('shows none of them in the self-check', () => {
    render(<Card assessment={STATES.concern} school={school()} />);
    const buttons = screen.getAllByRole('button').map((button) => button.textContent);
    expect(new Set(buttons)).toEqual(new Set(['Why am I seeing this?']));
    screen.getByRole('link', { name: 'Say it to the school instead' });
  });
});

describe('a plain complaint', () => {
  it('says first that it may be raised and posted, then who can help', () => {
    show(STATES.complaint);
    const text = card().textContent ?? '';
    expect(text).toContain('You have every right to raise this, and to post it.');
    expect(text.indexOf('every right')).toBeLessThan(text.indexOf('Who can sort this out'));
    expect(headings(3)).toEqual(['Who can sort this out']);
    screen.getByRole('button', { name: 'It’s fine' });
  });

  it('raises no common and asks nothing', () => {
    show(STATES.complaint);
    expect(screen.queryByText(/^Common /)).toBeNull();
    expect(card().textContent).not.toContain('?');
  });
});

describe('care', () => {
  it('comes before everything else, with numbers to call', () => {
    show(STATES.safeguarding);
    const text = card().textContent ?? '';
    expect(headings(2)).toEqual(['These people can act now']);
    expect(text.indexOf('999')).toBeLessThan(text.indexOf('Who can sort this out'));
    const help = within(screen.getByRole('group', { name: 'People who can help' }));
    const [first] = help.getAllByRole('link');
    expect(first?.getAttribute('href')).toBe('tel:999');
  });

  it('comes after a plain grievance where it is only possible', () => {
    const [care] = STATES.safeguarding.care;
    if (!care) throw new Error('no care to show');
    show({ ...STATES.complaint, care: [{ ...care, isFaint: true }] });
    const text = card().textContent ?? '';
    expect(text.indexOf('You have every right')).toBeLessThan(
      text.indexOf('Who can sort this out'),
    );
    expect(text.indexOf('Who can sort this out')).toBeLessThan(text.indexOf('999'));
    expect(text).toContain('If you’re also worried that someone isn’t safe');
    expect(headings(2)).not.toContain('These people can act now');
    screen.getByRole('button', { name: 'It’s fine' });
  });

  it('raises no common, does not say “It’s fine”, offers no message to the school', () => {
    show(STATES.crisis);
    expect(screen.queryByText(/^Common /)).toBeNull();
    expect(screen.queryByRole('button', { name: 'It’s fine' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Say it to the school instead' })).toBeNull();
    screen.getByRole('button', { name: 'I’ve seen this' });
    screen.getByRole('button', { name: 'Edit my post' });
  });

  it('stands above a common that is raised all the same', () => {
    show({ ...STATES.targeted, prompts: [prompt('rude', ['cow'])] });
    const text = card().textContent ?? '';
    expect(text.indexOf('Save it')).toBeGreaterThan(-1);
    expect(text.indexOf('Save it')).toBeLessThan(text.indexOf('Common courtesy'));
  });

  it('says with it that a plain grievance may be raised', () => {
    show({ ...STATES.targeted, plainComplaint: true });
    const text = card().textContent ?? '';
    expect(text.indexOf('Save it')).toBeLessThan(
      text.indexOf('You have every right to raise this'),
    );
    screen.getByRole('link', { name: 'Say it to the school instead' });
  });

  it('shows helplines of the school’s nation', () => {
    const file = schoolFile({ school: { name: 'Ysgol Example', nation: 'wales' } });
    render(<Card assessment={STATES.safeguarding} school={school({ file })} />);
    screen.getByRole('link', { name: /Council social services/ });
  });
});

describe('a card opened from the chip', () => {
  it('shows the three commons at rest and nothing raised', () => {
    show(STATES.praise);
    expect(headings(3)).toEqual(['Common courtesy', 'Common decency', 'Common sense']);
    expect(card().querySelector('q')).toBeNull();
  });

  it('takes the focus to its title', () => {
    show(STATES.praise, { takesFocus: true });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('takes no focus when it opens by itself', () => {
    show(STATES.concern);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('what the school and the law say of a matter', () => {
  const file = fullFile();
  const nowhere = () => {
    const { nation: _, ...plain } = file.school;
    return school({ file: { ...file, school: plain } });
  };
  async function why(name: string) {
    await userEvent.click(common(name).getByRole('button', { name: 'Why am I seeing this?' }));
    return common(name);
  }

  it('tells the school’s rules on request', async () => {
    const rules = ['Keep to the facts.', '<b>Be fair.</b>'];
    show(assessment({ prompts: [prompt('allegation', ['liar'], { schoolRules: rules })] }));
    expect(screen.queryByText(/Your school’s rule/)).toBeNull();
    const decency = await why('Common decency');
    decency.getByText('Your school’s rule: Keep to the facts.');
    decency.getByText('Your school’s rule: <b>Be fair.</b>');
  });

  it('tells the law of the school’s nation, each note once, with its source and day', async () => {
    const raised = [prompt('rumour', ['I heard']), prompt('names-staff', ['Mrs Okafor'])];
    show(assessment({ prompts: [prompt('allegation', ['liar']), ...raised] }));
    expect(screen.queryByText(/Defamation Act/)).toBeNull();
    const decency = await why('Common decency');
    const note = decency.getByText(/Under the Defamation Act 2013/);
    expect(note.textContent).toContain('could');
    const link = decency.getByRole('link', { name: /^legislation\.gov\.uk: Harm to a person/ });
    expect(link.getAttribute('href')).toBe(
      'https://www.legislation.gov.uk/ukpga/2013/26/section/1',
    );
    expect(link.closest('p')?.textContent).toBe(
      'legislation.gov.uk · note checked 20 November 2026',
    );
    const sense = await why('Common sense');
    expect(sense.getAllByText(/Defamation Act/)).toHaveLength(1);
    expect(card().textContent).not.toMatch(/illegal/i);
  });

  it('tells the law of another nation as it is there', async () => {
    const scottish = { ...file, school: { ...file.school, nation: 'scotland' as const } };
    const prompts = [prompt('allegation', ['liar'])];
    show(assessment({ prompts }), { school: school({ file: scottish }) });
    (await why('Common decency')).getByText(/\(Scotland\) Act 2021/);
    expect(screen.queryByText(/Act 2013/)).toBeNull();
  });

  it.each([
    ['without a nation', nowhere()],
    ['without a school', undefined],
  ])('tells no law %s', async (_, where) => {
    render(
      <Card assessment={assessment({ prompts: [prompt('allegation', ['x'])] })} school={where} />,
    );
    expect((await why('Common decency')).queryByText(/note checked/)).toBeNull();
    expect(document.querySelector('.why-law')).toBeNull();
  });

  it('tells no law beside care', async () => {
    show({ ...STATES.targeted, prompts: [prompt('threat', ['watch it'])] });
    for (const button of screen.getAllByRole('button', { name: 'Why am I seeing this?' })) {
      await userEvent.click(button);
    }
    screen.getByText(/We look for words that could frighten someone/);
    expect(screen.queryByText(/note checked/)).toBeNull();
  });
});

describe('what stays closed until it is asked for', () => {
  const full = school({ file: fullFile() });
  const fold = (title: string) => {
    const found = screen.queryByText(title, { selector: 'summary' })?.closest('details');
    return found ?? undefined;
  };
  const lines = (title: string) =>
    [...(fold(title)?.querySelectorAll('li') ?? [])].map((line) => line.textContent);

  it('has more to ask oneself, each once, under the commons', () => {
    show(STATES.concern, { school: full });
    expect(fold('More to ask yourself')?.open).toBe(false);
    expect(lines('More to ask yourself')).toEqual([
      'Who will read this?',
      'Check who can see it.',
      'Could it wait a day?',
    ]);
    const text = card().textContent ?? '';
    expect(text.indexOf('Common sense')).toBeLessThan(text.indexOf('More to ask yourself'));
    expect(text.indexOf('More to ask yourself')).toBeLessThan(
      text.indexOf('Who can sort this out'),
    );
  });

  it('has what the school may do about this, last, in its words and order', () => {
    show(STATES.concern, { school: full });
    const last = fold('What the school may do');
    expect(last?.open).toBe(false);
    expect(last?.parentElement?.lastElementChild).toBe(last);
    expect(lines('What the school may do')).toEqual([
      'We may ask to talk with you.',
      'We may ask you to take it down.',
    ]);
    expect(last?.querySelector('p')?.textContent).toBe(
      'Westwood Park wrote this. Whether you post is still your choice.',
    );
  });

  it('says to staff what is for staff', () => {
    show(STATES.photo, { school: full, audience: 'staff' });
    expect(lines('What the school may do')).toEqual([
      'We may ask to talk with you.',
      'We may stop pictures at events.',
      'We may use the staff rules.',
    ]);
  });

  it('has the other ways of keeping in touch after the route', () => {
    show(STATES.concern, { school: full });
    expect(fold('Other ways the school keeps in touch')?.open).toBe(false);
    expect(lines('Other ways the school keeps in touch')).toEqual([
      'NewsletterNews of every weekWebsite',
      'Parents’ forum',
    ]);
    const link = fold('Other ways the school keeps in touch')?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://www.nhs.uk/news');
    expect(link?.getAttribute('aria-label')).toBe('Website of Newsletter, opens in a new tab');
  });

  it('lets no other scheme out of the storage', () => {
    const file = fullFile({ channels: [{ name: 'Odd', link: 'javascript:alert(1)' }] });
    show(STATES.concern, { school: school({ file }) });
    expect(lines('Other ways the school keeps in touch')).toEqual(['Odd']);
    expect(card().querySelector('[href^="javascript"]')).toBeNull();
  });

  const route = STATES.complaint.route;
  it.each([
    ['a plain complaint', { ...STATES.complaint, route }, true],
    ['a plain complaint with faint care', faint(), true],
    ['care', { ...STATES.targeted, route }, false],
    ['care with something raised', { ...STATES.crisis, prompts: [prompt('rude', ['x'])] }, false],
    ['a mention', { ...STATES.praise, route }, true],
  ])('at %s never holds what the school may do', (_, value, hasWays) => {
    show(value, { school: full });
    expect(fold('What the school may do')).toBeUndefined();
    expect(fold('More to ask yourself')).toBeUndefined();
    expect(fold('Other ways the school keeps in touch') !== undefined).toBe(hasWays);
    expect(card().textContent).not.toContain('We may');
  });

  it('is left out where the school says nothing of the kind', () => {
    show(STATES.concern);
    expect(card().querySelector('details')).toBeNull();
    cleanup();
    const file = schoolFile({ consequences: [{ text: 'We may.', categories: ['photo'] }] });
    show(STATES.concern, { school: school({ file }) });
    expect(card().querySelector('details')).toBeNull();
  });

  it('leaves the headings as they are', () => {
    show(STATES.concern, { school: full });
    expect(headings(3)).toEqual([
      'Common courtesy',
      'Common decency',
      'Common sense',
      'Who can sort this out',
    ]);
  });

  function faint(): Assessment {
    const care = STATES.safeguarding.care.map((one) => ({ ...one, isFaint: true }));
    return { ...STATES.complaint, care };
  }
});

it('can be scrolled by keyboard when it is taller than its frame', () => {
  show(STATES.concern, { scrolls: true });
  const middle = screen.getByRole('group', { name: 'The three commons and who can help' });
  expect(middle.tabIndex).toBe(0);
  expect(within(middle).queryByRole('button', { name: 'Edit my post' })).toBeNull();
});

it('treats the school’s words as text, never as markup', () => {
  const file = schoolFile({ commons: { courtesy: { summary: '<img src=x onerror=alert(1)>' } } });
  show(STATES.praise, { school: school({ file }) });
  expect(card().querySelector('img')).toBeNull();
  screen.getByText(/<img src=x/);
});
