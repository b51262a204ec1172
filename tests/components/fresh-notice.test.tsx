// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FreshNotice } from '../../components/school/FreshNotice.tsx';
import {
  LOOK_OUTCOMES,
  type Freshness,
  type LookOutcome,
  type School,
} from '../../lib/school/school.ts';
import { school } from './support/builders.ts';

afterEach(cleanup);

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
const text = () => document.querySelector('p')?.textContent?.replaceAll(/\s+/g, ' ').trim();

const WHERE = 'Last seen on www.westwoodpark.example on 3 May 2026.';
const WHAT: Readonly<Record<LookOutcome, string>> = {
  unchanged: '',
  changed: ' It has changed, and you have the newer version.',
  waiting: ' Its page has another version, which waits for your yes.',
  declined: ' You kept what you have.',
  broken: ' At the last look its file could not be read. You keep what you have.',
  gone: ' At the last look its file was no longer there. You keep what you have.',
  older: ' At the last look its page had an older file. You keep what you have.',
};
const AGES = [
  ['2026-05-03T09:00:00.000Z', ''],
  ['2026-11-02T09:00:00.000Z', ''],
  ['2026-11-02T09:00:00.001Z', ' That is more than half a year ago. Contacts may have changed.'],
  ['2027-06-07T09:00:00.000Z', ' That is more than half a year ago. Contacts may have changed.'],
  [
    '2027-06-07T09:00:00.001Z',
    ' That is more than a year ago. Please check the contacts before you use them.',
  ],
] as const;

describe.each(LOOK_OUTCOMES)('after a look that came to “%s”', (outcome) => {
  it.each(AGES)('says where, when, what and how old at %s', (now, old) => {
    show(fromPage({ outcome }), now);
    expect(text()).toBe(`${WHERE}${WHAT[outcome]}${old}`);
  });

  it.each(AGES)('has a button at %s only where the file is old or unchecked', async (now, old) => {
    const onSite = vi.fn();
    show(fromPage({ outcome }), now, onSite);
    if (old === '') return expect(screen.queryByRole('button')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Open the school’s page' }));
    expect(onSite).toHaveBeenCalledOnce();
  });
});

it('counts from when the file was seen, not from the last look', () => {
  show(fromPage({ outcome: 'gone', lookedAt: '2027-12-01T08:00:00.000Z' }), '2027-12-01T09:00:00Z');
  expect(text()).toMatch(/more than a year ago/);
});

it('names the host with its port, and nothing of the address behind it', () => {
  const source = { kind: 'page', url: 'https://www.westwoodpark.example:8443/a?b#c' } as const;
  show({ ...fromPage(), source });
  expect(text()).toBe('Last seen on www.westwoodpark.example:8443 on 3 May 2026.');
});

it.each<[string, School]>([
  ['a file', school()],
  ['a file, though something were kept of a look', school({ fresh: fresh({ outcome: 'gone' }) })],
  ['a name that was typed', school({ source: { kind: 'typed' } })],
  ['the device’s policy', school({ source: { kind: 'managed' } })],
  ['a page that was never looked at', { ...school(), source: fromPage().source }],
])('says nothing of a school from %s', (_, one) => {
  const { container } = show(one, '2030-01-01T09:00:00.000Z');
  expect(container.innerHTML).toBe('');
});
