// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupPage } from '../../components/popup/PopupPage.tsx';
import type { Draft } from '../../lib/assess/types.ts';
import type { PageNews } from '../../lib/platform/protocol.ts';
import type { School } from '../../lib/school/school.ts';
import { assessment, school, STATES } from './support/builders.ts';

afterEach(cleanup);

const none = assessment({ level: 'none', mentions: [] });

function assess({ text }: Draft) {
  if (text.includes('liar')) return STATES.concern;
  if (text.includes('cold dinner')) return STATES.complaint;
  return text.includes('Westwood') ? STATES.praise : none;
}

function open(schools: readonly School[] = [school()], news?: PageNews) {
  const onOptions = vi.fn();
  const onAdd = vi.fn();
  render(
    <PopupPage
      schools={schools}
      assess={assess}
      audience="parent"
      onOptions={onOptions}
      news={news}
      onAdd={onAdd}
    />,
  );
  return { onOptions, onAdd };
}

const box = () => screen.getByRole('textbox', { name: 'Paste or type what you’d like to post' });

describe('the popup', () => {
  it('names the schools that are on, and only those', () => {
    open([
      school(),
      school({
        id: 'off',
        enabled: false,
        file: { ...school().file, school: { name: 'Hilltop Academy' } },
      }),
    ]);
    screen.getByText('Westwood Park');
    expect(screen.queryByText(/Hilltop/)).toBeNull();
  });

  it('says how to begin while there is no school', async () => {
    const { onAdd } = open([]);
    await userEvent.click(screen.getByRole('button', { name: 'Add your school' }));
    expect(onAdd).toHaveBeenCalledWith();
  });

  it('says so when all schools are off', () => {
    open([school({ enabled: false })]);
    screen.getByRole('heading', { name: 'All your schools are switched off' });
  });

  it('opens the options', async () => {
    const { onOptions } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(onOptions).toHaveBeenCalledTimes(1);
  });
});

describe('the page in front', () => {
  const news = (over: Partial<Extract<PageNews, { kind: 'found' }>>): PageNews => ({
    kind: 'found',
    host: 'www.clapgate.example',
    offers: [],
    known: [],
    ...over,
  });

  it('offers the school that was found, with the whole host name, and takes one press', async () => {
    const { onAdd } = open([], news({ offers: [{ id: 'a1', name: 'Clapgate' }] }));
    screen.getByText('www.clapgate.example');
    // One way to begin is enough.
    expect(screen.queryByRole('button', { name: 'Add your school' })).toBeNull();
    const button = screen.getByRole('button', { name: 'Add Clapgate' });
    await userEvent.click(button);
    await userEvent.click(button);
    expect(onAdd.mock.calls).toEqual([['a1']]);
  });

  it('names no school before its file has been read', () => {
    open([], news({ offers: [{ id: 'a1' }] }));
    screen.getByRole('button', { name: 'Look at the school’s file' });
  });

  it('asks which of several', () => {
    const offers = [
      { id: 'a1', name: 'Clapgate' },
      { id: 'a2', name: 'Marsh Lane' },
    ];
    open([], news({ offers }));
    screen.getByRole('heading', { name: 'This page has 2 schools’ three commons' });
    screen.getByRole('button', { name: 'Add Marsh Lane' });
  });

  it('tells news of a school that is there, and leads to what has changed', async () => {
    const { onOptions } = open(
      [school()],
      news({ known: [{ id: school().id, outcome: 'waiting' }] }),
    );
    screen.getByText(/Westwood Park has a newer version.*waits for your yes/);
    await userEvent.click(screen.getByRole('button', { name: 'See what has changed' }));
    expect(onOptions).toHaveBeenCalledTimes(1);
  });

  it('says that all is as it was, and leads nowhere', () => {
    open([school()], news({ known: [{ id: school().id, outcome: 'unchanged' }] }));
    screen.getByText(/you have what its page says now/);
    expect(screen.queryByRole('button', { name: 'See what has changed' })).toBeNull();
  });

  it.each([{ kind: 'nothing' }, { kind: 'social' }] as const)('keeps quiet: $kind', (quiet) => {
    open([], quiet);
    expect(screen.queryByRole('region', { name: 'On this page' })).toBeNull();
    screen.getByRole('button', { name: 'Add your school' });
  });
});

describe('the self-check', () => {
  it('shows the card as one types, without buttons for a composer', async () => {
    open();
    expect(screen.queryByRole('region', { name: /Before you post/ })).toBeNull();
    await userEvent.type(box(), 'She is a liar');
    await screen.findByRole('region', { name: 'Before you post: Westwood Park' });
    expect(screen.queryByRole('button', { name: 'Edit my post' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  });

  it('says it is calm where nothing was found, and works without a school', async () => {
    open([]);
    await userEvent.type(box(), 'Lovely weather');
    await screen.findByText('Nothing here gave us pause.');
    await userEvent.clear(box());
    expect(screen.queryByText('Nothing here gave us pause.')).toBeNull();
  });

  it('tells a screen reader the result once it is there', async () => {
    open();
    expect(screen.getByRole('status').textContent).toBe('');
    await userEvent.type(box(), 'Another cold dinner');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/every right to raise this/),
    );
    await userEvent.type(box(), ' liar');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Checked. 2 thoughts are shown below.'),
    );
  });

  it('clears the box and the result', async () => {
    open();
    await userEvent.type(box(), 'liar');
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(box().textContent).toBe('');
    expect(screen.queryByRole('region', { name: /Before you post/ })).toBeNull();
  });
});
