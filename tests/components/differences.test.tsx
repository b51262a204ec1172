// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Differences } from '../../components/school/Differences.tsx';
import { FreshNotice } from '../../components/school/FreshNotice.tsx';
import { differenceOf } from '../../lib/school/difference.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { LOOK_OUTCOMES, type Freshness, type School } from '../../lib/school/school.ts';
import { school, schoolFile } from './support/builders.ts';

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

describe('FreshNotice', () => {
  const SEEN = '2026-05-03T09:00:00.000Z';
  const fresh = (over: Partial<Freshness> = {}): Freshness => ({
    sha256: 'a'.repeat(64),
    seenAt: SEEN,
    lookedAt: SEEN,
    outcome: 'unchanged',
    onVisit: false,
    ...over,
  });
  const fromPage = (over: Partial<Freshness> = {}): School =>
    school({
      source: { kind: 'page', url: 'https://www.westwoodpark.example/parents' },
      fresh: fresh(over),
    });
  const show = (one: School, now = '2026-06-01T09:00:00.000Z', onSite = () => {}) =>
    render(<FreshNotice school={one} now={now} onSite={onSite} />);
  const text = () => document.body.textContent?.replaceAll(/\s+/g, ' ').trim();

  it('says where and when the file was last seen, and no more where all is well', () => {
    show(fromPage());
    expect(text()).toBe('Last seen on www.westwoodpark.example on 3 May 2026.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('has words of its own for each outcome of a look', () => {
    const said = LOOK_OUTCOMES.map((outcome) => {
      const { unmount } = show(fromPage({ outcome }));
      const words = text();
      unmount();
      return words;
    });
    expect(new Set(said).size).toBe(LOOK_OUTCOMES.length);
  });

  it.each([
    ['2026-10-01T09:00:00.000Z', undefined],
    ['2026-12-01T09:00:00.000Z', /half a year ago/],
    ['2027-12-01T09:00:00.000Z', /more than a year ago/],
  ])('at %s offers the school’s page where the file is old', async (now, words) => {
    const onSite = vi.fn();
    show(fromPage(), now, onSite);
    if (words === undefined) return expect(screen.queryByRole('button')).toBeNull();
    expect(text()).toMatch(words);
    await userEvent.click(screen.getByRole('button', { name: 'Open the school’s page' }));
    expect(onSite).toHaveBeenCalledOnce();
  });

  it('says nothing of a school that came from no page', () => {
    show(school());
    expect(text()).toBe('');
  });
});
