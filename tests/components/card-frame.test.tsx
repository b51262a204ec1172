// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardFrame } from '../../entrypoints/card/CardFrame.tsx';
import { firstPort, type Line } from '../../entrypoints/card/connect.ts';
import type { Draft } from '../../lib/assess/types.ts';
import type { FromFrame, ToFrame } from '../../lib/platform/protocol.ts';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings.ts';
import { assessment, school, STATES } from './support/builders.ts';

/** jsdom lays nothing out, so there is nothing to observe: heights stay 0 here; the browsers' tests see real ones. */
class NoLayout implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => vi.stubGlobal('ResizeObserver', NoLayout));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const none = assessment({ level: 'none', mentions: [] });

function assess({ text }: Draft) {
  if (text.includes('liar')) return STATES.concern;
  if (text.includes('bruises')) return STATES.safeguarding;
  return text.includes('Westwood') ? STATES.praise : none;
}

/** Mounts the frame with a line whose other end is this test. */
function start() {
  const posted: FromFrame[] = [];
  const seen: Draft[] = [];
  let hear: ((message: ToFrame) => void) | undefined;
  const line: Line = {
    post: (message) => posted.push(message),
    listen: (listener) => {
      hear = listener;
    },
    close: () => {},
  };
  const engine = {
    assess: (draft: Draft) => {
      seen.push(draft);
      return assess(draft);
    },
  };
  const state = { schools: [school()], settings: DEFAULT_SETTINGS };
  const noSecondLook = vi.fn();
  render(<CardFrame line={line} engine={engine} state={state} noSecondLook={noSecondLook} />);
  let seq = 0;
  const tell = (message: ToFrame) => act(() => hear?.(message));
  const type = (text: string) => {
    seq += 1;
    tell({ kind: 'draft', seq, text, context: 'Y4 parents', hasImage: false, site: 'facebook' });
  };
  return { posted, seen, tell, type, noSecondLook, last: () => posted.at(-1) };
}

const chip = () =>
  screen.queryByRole('button', { name: 'Three Commons: you mention Westwood Park' });
const card = () => screen.queryByRole('region', { name: 'Before you post: Westwood Park' });

describe('the frame', () => {
  it('says that it is ready, shows nothing, and its status is empty', () => {
    const { posted } = start();
    expect(posted).toEqual([{ kind: 'ready' }]);
    expect(chip()).toBeNull();
    expect(card()).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('gives the engine the draft and its context', () => {
    const { type, seen } = start();
    type('Westwood Park');
    expect(seen).toEqual([{ text: 'Westwood Park', context: 'Y4 parents', hasImage: false }]);
  });

  it('answers each draft at once with its number, view and hold', () => {
    const { type, last } = start();
    type('hello');
    expect(last()).toEqual({ kind: 'shown', seq: 1, view: 'hidden', height: 0, hold: false });
    type('Westwood Park');
    expect(last()).toMatchObject({ kind: 'shown', seq: 2, view: 'chip', hold: false });
    expect(chip()).not.toBeNull();
    type('Westwood Park liar');
    expect(last()).toMatchObject({ kind: 'shown', seq: 3, view: 'card', hold: true });
    expect(card()).not.toBeNull();
    type('Westwood Park liar!');
    expect(last()).toMatchObject({ kind: 'shown', seq: 4, view: 'card', hold: true });
  });

  it('forgets the draft at clear', () => {
    const { type, tell, last } = start();
    type('Westwood Park liar');
    tell({ kind: 'clear' });
    expect(last()).toEqual({ kind: 'shown', seq: 1, view: 'hidden', height: 0, hold: false });
    expect(document.body.textContent).not.toContain('liar');
    type('Westwood Park liar');
    expect(card()).not.toBeNull();
  });

  it('opens the card from the chip and moves the focus into it', async () => {
    const { type, posted } = start();
    type('Westwood Park');
    const button = chip();
    if (button) await userEvent.click(button);
    expect(card()).not.toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    expect(posted.at(-1)).toMatchObject({ kind: 'shown', seq: 1, view: 'card' });
  });

  it('opens the card by shortcut', () => {
    const { type, tell } = start();
    type('Westwood Park');
    tell({ kind: 'open' });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('takes no focus when the card opens by itself', () => {
    const { type } = start();
    type('Westwood Park liar');
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['Close', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
    ['It’s fine', () => userEvent.click(screen.getByRole('button', { name: 'It’s fine' }))],
  ])('goes back to the chip and the composer on %s, and holds no more', async (_, leave) => {
    const { type, posted } = start();
    type('Westwood Park liar');
    await leave();
    expect(chip()).not.toBeNull();
    expect(posted.slice(-2)).toMatchObject([
      { kind: 'shown', seq: 1, view: 'chip', hold: false },
      { kind: 'edit' },
    ]);
    type('Westwood Park liar, really');
    expect(card()).toBeNull();
  });

  it('stays open on “Edit my post” and gives the focus back', async () => {
    const { type, last } = start();
    type('Westwood Park liar');
    await userEvent.click(screen.getByRole('button', { name: 'Edit my post' }));
    expect(last()).toEqual({ kind: 'edit' });
    expect(card()).not.toBeNull();
  });

  it('hides for this draft on “Not about my school”', async () => {
    const { type, last } = start();
    type('Westwood Park liar');
    await userEvent.click(screen.getByRole('button', { name: 'Not about my school' }));
    expect(last()).toEqual({ kind: 'edit' });
    type('Westwood Park liar!');
    expect(last()).toMatchObject({ kind: 'shown', view: 'hidden', hold: false });
  });

  it('announces the card once, then care once', async () => {
    const { type } = start();
    const status = screen.getByRole('status');
    type('Westwood Park');
    type('Westwood Park liar');
    await waitFor(() => expect(status.textContent).toMatch(/^Three Commons has a thought/));
    const first = status.firstChild;
    type('Westwood Park liar again');
    expect(status.firstChild).toBe(first);
    type('Westwood Park bruises');
    await waitFor(() => expect(status.textContent).toMatch(/people who can help/));
  });
});

describe('firstPort', () => {
  const send = (ports: MessagePort[]) =>
    window.dispatchEvent(Object.assign(new Event('message'), { ports }));

  it('takes the first message with exactly one port and no later one', async () => {
    const [one, two, three] = [new MessageChannel(), new MessageChannel(), new MessageChannel()];
    const arriving = firstPort(window);
    send([]);
    send([one.port1, two.port1]);
    send([three.port1]);
    send([one.port1]);
    expect(await arriving).toBe(three.port1);
    for (const { port1 } of [one, two, three]) port1.close();
  });
});

describe('the second look', () => {
  it('is announced by an alert, leaves the focus where it is, and says that the next press posts', () => {
    const { type, tell } = start();
    type('Westwood Park liar');
    expect(screen.queryByRole('alert')).toBeNull();
    const before = document.activeElement;
    tell({ kind: 'held' });
    expect(screen.getByRole('alert').textContent).toMatch(/Press the button again and it goes out/);
    expect(document.activeElement).toBe(before);
    // Changed, the draft has not been held.
    type('Westwood Park liar and more');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is off in one click', async () => {
    const { type, tell, noSecondLook } = start();
    type('Westwood Park liar');
    tell({ kind: 'held' });
    await userEvent.click(screen.getByRole('button', { name: 'Don’t hold my posts' }));
    expect(noSecondLook).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('alert').textContent).toMatch(/won’t be held any more/);
  });
});
