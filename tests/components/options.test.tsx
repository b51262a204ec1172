// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../components/options/OptionsPage.tsx';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings.ts';
import type { Request } from '../../lib/platform/protocol.ts';
import type { Freshness, School } from '../../lib/school/school.ts';
import { fullFile, school, schoolFile } from './support/builders.ts';

afterEach(cleanup);

/** A background that keeps its schools in a list. */
function background(start: readonly School[]) {
  let schools = start;
  let removed: School | undefined;
  let settings = DEFAULT_SETTINGS;
  const asked: Request[] = [];
  const put = (id: string, change: (one: School) => School) => {
    schools = schools.map((one) => (one.id === id ? change(one) : one));
    return { ok: true };
  };
  const answer = (request: Request) => {
    asked.push(request);
    switch (request.kind) {
      case 'state.get':
        return { schools, settings };
      case 'managed.problems':
        return [];
      case 'settings.second-look':
        settings = { ...settings, secondLook: request.on };
        return { ok: true };
      case 'settings.role':
        settings = { ...settings, role: request.role };
        return { ok: true };
      case 'school.remove':
        removed = schools.find(({ id }) => id === request.id);
        schools = schools.filter(({ id }) => id !== request.id);
        return { ok: true };
      case 'school.undo':
        schools = removed ? [...schools, removed] : schools;
        return { ok: true };
      case 'school.enable':
        return put(request.id, (one) => ({ ...one, enabled: request.enabled }));
      case 'school.newer':
      case 'school.on-visit':
        return { ok: true };
      default:
        throw new Error(`Not asked by the options: ${request.kind}`);
    }
  };
  // The fake answers each kind with its own reply, which the types can't see through a switch.
  const send = (async (request: Request) => answer(request)) as OptionsPageProps['send'];
  return { send, asked };
}

function open(schools: readonly School[] = [], over: Partial<OptionsPageProps> = {}) {
  const { send, asked } = background(schools);
  const props = {
    onAdd: vi.fn(),
    onSite: vi.fn(),
    allowVisits: vi.fn(async () => true),
    save: vi.fn(),
  };
  render(<OptionsPage send={send} now="2026-11-20T10:00:00.000Z" {...props} {...over} />);
  return { asked, ...props };
}

const NOW = '2026-11-20T09:00:00.000Z';
const PAGE = 'https://www.westwoodpark.sch.uk/parents';
const fromPage = (fresh: Partial<Freshness> = {}): School =>
  school({
    source: { kind: 'page', url: PAGE },
    fresh: {
      sha256: '0'.repeat(64),
      seenAt: NOW,
      lookedAt: NOW,
      outcome: 'unchanged',
      onVisit: false,
      ...fresh,
    },
  });

describe('the list of schools', () => {
  it('says what to do while it is empty', async () => {
    open();
    await screen.findByRole('heading', { name: 'No school yet' });
  });

  it('shows name, where it came from and whether it is on', async () => {
    open([school()]);
    await screen.findByRole('heading', { name: 'Westwood Park Primary School' });
    screen.getByText(/from the file westwood-park\.json · added 20 November 2026/);
    const on = screen.getByRole('switch', { name: 'Look out for Westwood Park Primary School' });
    expect(on.getAttribute('aria-checked')).toBe('true');
  });

  it('names the host of a school that came from a page', async () => {
    open([school({ source: { kind: 'page', url: 'https://www.westwoodpark.sch.uk/parents' } })]);
    await screen.findByText(/from www\.westwoodpark\.sch\.uk/);
  });

  it('switches a school off and on', async () => {
    const { asked } = open([school()]);
    await userEvent.click(await screen.findByRole('switch'));
    await waitFor(() =>
      expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false'),
    );
    expect(asked).toContainEqual({ kind: 'school.enable', id: 'westwood-park', enabled: false });
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Westwood Park is switched off.'),
    );
  });

  it('asks before it removes, and keeps it on “Keep it”', async () => {
    const { asked } = open([school()]);
    const remove = await screen.findByRole('button', {
      name: 'Remove Westwood Park Primary School',
    });
    await userEvent.click(remove);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }));
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: 'Yes, remove' })).toBeNull();
    expect(asked.some(({ kind }) => kind === 'school.remove')).toBe(false);
    await userEvent.click(remove);
    await userEvent.click(screen.getByRole('button', { name: 'Yes, remove' }));
    await screen.findByRole('heading', { name: 'No school yet' });
    expect(asked).toContainEqual({ kind: 'school.remove', id: 'westwood-park' });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('heading', { name: 'Westwood Park Primary School' });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('cannot remove what the device’s policy sets, but can switch it off', async () => {
    open([school({ source: { kind: 'managed' } })]);
    await screen.findByText(/set by whoever looks after this device/);
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    screen.getByRole('switch');
  });

  it('opens the page for adding one', async () => {
    const { onAdd } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Add a school' }));
    expect(onAdd).toHaveBeenCalledTimes(1);
  });

  it('says so when the background gives no answer', async () => {
    const send = (() => Promise.reject(new Error('gone'))) as OptionsPageProps['send'];
    open([], { send });
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /open it again and try once more/,
    );
  });
});

describe('what a school says', () => {
  it('shows all of it when asked, and for the role that was chosen', async () => {
    const staff = 'Follow the staff code of conduct.';
    const expectations = [{ text: staff, audience: ['staff' as const] }];
    const { asked } = open([school({ file: fullFile({ expectations }) })]);
    const summary = await screen.findByText('What Westwood Park says');
    expect(screen.queryByText('We are a school for everyone.')).toBeNull();
    await userEvent.click(summary);
    await screen.findByText('We are a school for everyone.');
    expect(screen.queryByText(staff)).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Member of staff' }));
    await screen.findByText(staff);
    expect(asked).toContainEqual({ kind: 'settings.role', role: 'staff' });
  });
});

describe('how fresh a school is', () => {
  const newer = schoolFile({ revision: 2, values: ['Be kind.'] });
  const seen = { file: newer, sha256: '1'.repeat(64), seenAt: NOW };

  it('says nothing of it for a school that came from no page', async () => {
    open([school()]);
    await screen.findByRole('switch');
    expect(screen.queryByRole('checkbox', { name: /newer file/ })).toBeNull();
  });

  it('shows a newer version that waits, and takes yes or no', async () => {
    const { asked } = open([fromPage({ outcome: 'waiting', pending: seen })]);
    const group = within(
      await screen.findByRole('group', { name: 'The newer version of Westwood Park' }),
    );
    group.getByText('Be kind.');
    await userEvent.click(group.getByRole('button', { name: 'Use the newer version' }));
    await userEvent.click(group.getByRole('button', { name: 'Keep what I have' }));
    expect(asked.filter(({ kind }) => kind === 'school.newer')).toEqual([
      { kind: 'school.newer', id: 'westwood-park', answer: 'accept' },
      { kind: 'school.newer', id: 'westwood-park', answer: 'decline' },
    ]);
  });

  it('shows what has changed, and goes back', async () => {
    const { asked } = open([
      {
        ...fromPage({ outcome: 'changed', previous: { ...seen, file: schoolFile() } }),
        file: newer,
      },
    ]);
    await userEvent.click(await screen.findByText('What Westwood Park has changed'));
    await userEvent.click(screen.getByRole('button', { name: 'Go back to the version before' }));
    expect(asked).toContainEqual({ kind: 'school.newer', id: 'westwood-park', answer: 'undo' });
  });

  it('looks on visits only after the browser’s own yes', async () => {
    const { asked, allowVisits } = open([fromPage()]);
    const box = await screen.findByRole('checkbox', {
      name: /when I open www\.westwoodpark\.sch\.uk/,
    });
    allowVisits.mockResolvedValueOnce(false);
    await userEvent.click(box);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/did not allow it/));
    expect(asked.some(({ kind }) => kind === 'school.on-visit')).toBe(false);
    await userEvent.click(box);
    await waitFor(() =>
      expect(asked).toContainEqual({ kind: 'school.on-visit', id: 'westwood-park', on: true }),
    );
  });
});

it('switches the second look off and on', async () => {
  const { asked } = open([school()]);
  const box = await screen.findByRole('checkbox', { name: 'Give me one more look before I post' });
  expect(box).toHaveProperty('checked', true);
  await userEvent.click(box);
  await waitFor(() => expect(box).toHaveProperty('checked', false));
  expect(asked).toContainEqual({ kind: 'settings.second-look', on: false });
});

it('saves the parent’s own schools to a file', async () => {
  const { save } = open([school()]);
  await userEvent.click(await screen.findByRole('button', { name: 'Save my schools to a file' }));
  const [name, text] = save.mock.calls[0] ?? [];
  expect(name).toBe('my-schools.three-commons.json');
  expect(JSON.parse(String(text))).toMatchObject({ schools: [{ enabled: true }] });
});
