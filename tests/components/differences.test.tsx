// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import { Differences } from '../../components/school/Differences.tsx';
import { isTextKey } from '../../lib/locale/text.ts';
import { CATEGORIES, TOPICS } from '../../lib/rules/categories.ts';
import { differenceOf } from '../../lib/school/difference.ts';
import { PARTS } from '../../lib/school/drawn.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { AUDIENCES, KINDS, NATIONS, PHASES, ROLES, VICTIM_STEPS } from '../../lib/school/terms.ts';
import { fullFile as whole } from '../unit/school/whole.ts';
import { schoolFile } from './support/builders.ts';

afterEach(cleanup);

describe('Differences', () => {
  const show = (change: Partial<SchoolFile>, before: Partial<SchoolFile> = {}) =>
    render(<Differences difference={differenceOf(schoolFile(before), schoolFile(change))} />);
  const part = (name: string) => within(screen.getByRole('region', { name }));
  const textOf = (element: HTMLElement | null | undefined) =>
    element?.closest('li')?.textContent?.replaceAll(/\s+/g, ' ').trim();

  it('names the changed parts, and no others', () => {
    show({ values: ['Kind.'], photos: ['Ask first.'] });
    expect(screen.getAllByRole('region').map((one) => one.querySelector('p')?.textContent)).toEqual(
      ['What the school believes', 'Pictures'],
    );
  });

  it('marks what went and what came by words, not by colour alone', () => {
    show({ route: [{ role: 'office', contact: { email: 'new@westwoodpark.example' } }] });
    const people = part('People and contacts');
    const added = people.getAllByRole('insertion').map(textOf);
    const removed = people.getAllByRole('deletion').map(textOf);
    expect(added).toEqual(['New: Email (School office): new@westwoodpark.example']);
    expect(removed).toContain('Gone: Email (School office): office@westwoodpark.example');
  });

  it('shows one line on each side that stayed, and leaves the others out', () => {
    const lines = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
    show({ values: lines.with(2, 'Else.') }, { values: lines });
    const items = part('What the school believes').getAllByRole('listitem');
    expect(items.map(textOf)).toEqual([
      'Value: Two.',
      'Gone: Value: Three.',
      'New: Value: Else.',
      'Value: Four.',
    ]);
  });

  it('says fixed words of the file in the reader’s own', () => {
    const { school: names } = schoolFile();
    show({ school: { ...names, nation: 'wales' }, help: ['childline'] });
    expect(part('Names').getByRole('insertion').textContent).toContain('Wales');
    expect(part('Help').getByRole('insertion').textContent).toContain('Childline');
  });

  it('leaves the school’s own words as they are, also where they look like one of ours', () => {
    show({ values: ['office', 'learning, send'] });
    expect(screen.getAllByRole('insertion').map(textOf)).toEqual([
      'New: Value: office',
      'New: Value: learning, send',
    ]);
  });

  it('says so where a list is there with nothing in it', () => {
    show({ values: [] });
    expect(textOf(screen.getByRole('insertion'))).toBe('New: Value: nothing');
  });

  it('makes no link of an address: it is to be read, not clicked', () => {
    const { school: names } = schoolFile();
    show({ school: { ...names, website: 'https://else.example/' } });
    expect(part('Links').getByText('https://else.example/')).toBeDefined();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('shows markup in a text as text', () => {
    show({ values: ['<b>bold</b>'] });
    expect(textOf(screen.getByRole('insertion'))).toBe('New: Value: <b>bold</b>');
  });
});

describe('every row there can be', () => {
  const bare: SchoolFile = {
    version: 1,
    school: { name: 'Clapgate School' },
    route: [{ role: 'trust' }],
  };
  const everything = differenceOf(bare, whole());
  // Some rows are there only for groups with nothing in them.
  const empty = differenceOf(bare, {
    ...bare,
    route: [{ role: 'trust', contact: {} }],
    victim: {},
  });
  const rows = [everything, empty].flatMap(({ parts }) => parts).flatMap(({ lines }) => lines);
  const keys = [...PARTS.map((part) => `diff.part.${part}`)].concat(
    rows.map(({ label }) => `diff.label.${label}`),
  );

  it('has words: each part, and each label that a file with everything gives', () => {
    expect(keys.filter((key) => !isTextKey(key))).toEqual([]);
    // And none is left over, so that the file with everything has them all.
    const ours = Object.keys(en).filter((key) => /^diff\.(?:part|label)\./.test(key));
    expect(ours.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('shows no id of a fixed word', () => {
    render(<Differences difference={everything} />);
    const ids = [
      ...[ROLES, AUDIENCES, NATIONS, KINDS, VICTIM_STEPS, CATEGORIES, TOPICS].flat(),
      ...PHASES,
    ].filter((id) => id.includes('-'));
    const said = screen.getAllByRole('insertion').map((one) => one.textContent ?? '');
    expect(said.length).toBeGreaterThan(80);
    const known = new Set<string>(ids);
    expect(said.flatMap((one) => one.split(/[ ,():]+/)).filter((one) => known.has(one))).toEqual(
      [],
    );
  });

  it.each([
    ['People and contacts', 'Email (Data protection officer): office@westwoodpark.example'],
    ['People and contacts', 'Named contact: Safeguarding lead'],
    ['People and contacts', 'For (School office): Parent or carer'],
    ['People and contacts', 'First for (School office): general, learning'],
    ['Names', 'Ages: Primary school'],
    ['Names', 'Kind of school: Council or state school'],
    ['The three commons', 'Common: Common sense'],
    ['The three commons', 'In one line (Common sense): Sense for all.'],
    ['Help', 'Helpline: Childline'],
    ['Help', 'Site: Facebook'],
    ['Help', 'Language: Welsh'],
    ['Help', 'For (Advice): Worries'],
  ])('says in %s: %s', (name, line) => {
    render(<Differences difference={everything} />);
    const said = within(screen.getByRole('region', { name })).getAllByRole('insertion');
    expect(said.map((one) => one.textContent?.replaceAll(/\s+/g, ' '))).toContain(line);
  });
});

it('parts the words of an id that has no others', () => {
  const before = schoolFile();
  const expectations = [
    { text: 'Ask first.', categories: ['names-child' as const, 'photo' as const] },
  ];
  render(<Differences difference={differenceOf(before, { ...before, expectations })} />);
  const said = screen.getAllByRole('insertion').map((one) => one.textContent);
  expect(said).toEqual(['Expects: Ask first.', 'About: names child, photo']);
});

describe('a hostile file', () => {
  const NASTY = [
    '<img src=x onerror=alert(1)>',
    '</span><script>alert(1)</script>',
    '&lt;b&gt;',
    '{count, plural, other {#}}',
    'javascript:alert(1)',
    'constructor',
    'toString',
    '__proto__',
    // Ends of keys of our own words.
    'courtesy.rest',
    'quiet',
    'trust',
    'wales',
    'diff.added',
  ];

  it.each(NASTY)('gets %s shown as it is, wherever it stands', (nasty) => {
    const before = schoolFile();
    render(
      <Differences
        difference={differenceOf(before, {
          ...before,
          school: { ...before.school, aliases: [nasty] },
          values: [nasty],
          questions: [nasty],
          policy: { title: nasty, definitions: [{ term: nasty, means: nasty }] },
          channels: [{ name: nasty, for: nasty }],
          resources: [{ name: nasty, for: nasty, phone: '01632 960001' }],
          route: [{ role: 'office', label: nasty, for: nasty }],
        })}
      />,
    );
    const said = screen.getAllByRole('insertion').map((one) => one.textContent);
    expect(said.filter((one) => one?.endsWith(`: ${nasty}`)).length).toBeGreaterThanOrEqual(10);
    expect(said).toContain(`Phone (${nasty}): 01632 960001`);
    expect(document.querySelector('script, img, a, b')).toBeNull();
  });

  it('cannot turn our own words round: what it names stands apart', () => {
    const before = schoolFile();
    const channels = [{ name: 'مدرسة', for: 'مدرسة' }];
    render(<Differences difference={differenceOf(before, { ...before, channels })} />);
    const apart = [...document.querySelectorAll('ins bdi')].map((one) => one.textContent);
    expect(apart).toEqual(['مدرسة']);
    for (const one of screen.getAllByText('مدرسة', { selector: 'span' }))
      expect(one.getAttribute('dir')).toBe('auto');
  });
});

it('tells a second of one name from the first', () => {
  const before = schoolFile();
  const route = [...before.route, { role: 'office' as const, label: 'Back office' }];
  render(<Differences difference={differenceOf(before, { ...before, route })} />);
  const said = screen.getAllByRole('insertion').map((one) => one.textContent);
  expect(said).toEqual(['Person: School office', 'Called (School office, 2): Back office']);
});

it('shows nothing where nothing changed', () => {
  render(<Differences difference={differenceOf(whole(), whole())} />);
  expect(screen.queryByRole('region')).toBeNull();
  expect(document.body.textContent).toBe('');
});
