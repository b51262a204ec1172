// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAUSE, watchTyping } from '../../../lib/compose/typing.ts';
import { addedSiteIn } from '../../../lib/sites/select.ts';
import { beforeInput, key, pretendWindow, trusted } from './events.ts';

vi.stubGlobal('ClipboardEvent', class extends Event {});
vi.stubGlobal('DragEvent', class extends Event {});

const SITE = addedSiteIn([], 'forum.example', () => false);

function setUp() {
  document.body.innerHTML =
    '<textarea id="a"></textarea><textarea id="b"></textarea><p id="p"></p>';
  const window = pretendWindow();
  const life = new AbortController();
  const calls = { onKey: vi.fn(), onPause: vi.fn(), onPress: vi.fn(), onError: vi.fn() };
  const site = vi.fn<() => typeof SITE | undefined>(() => SITE);
  const typing = watchTyping(
    { window: window as unknown as Window, openRoot: () => null, site, ...calls },
    life.signal,
  );
  const by = (id: string) => document.getElementById(id) ?? document.body;
  const fire = (event: Event, id: string, at = Date.now()) =>
    window.fire(trusted(event, by(id), at));
  const paused = () => calls.onPause.mock.calls.map(([composer]) => composer.field.node.id);
  return { window, life, site, typing, by, fire, paused, ...calls };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('only registers passive capture listeners', () => {
  const { window } = setUp();
  expect(window.options.every((how) => how.passive && how.capture)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it('tells of a pause once, after the last key', () => {
  const { fire, paused, onPause } = setUp();
  fire(key('a'), 'a');
  vi.advanceTimersByTime(PAUSE - 1);
  fire(key('b'), 'a');
  vi.advanceTimersByTime(PAUSE - 1);
  expect(paused()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(paused()).toEqual(['a']);
  expect(onPause).toHaveBeenCalledWith(expect.anything(), 2);
  vi.advanceTimersByTime(10_000);
  expect(paused()).toEqual(['a']);
});

it('needs no input event: some editors handle the key themselves', () => {
  const { fire, paused } = setUp();
  fire(beforeInput('insertText', 'x'), 'b');
  vi.advanceTimersByTime(PAUSE);
  expect(paused()).toEqual(['b']);
});

it('takes an input for real only soon after a real key', () => {
  const { fire, paused } = setUp();
  fire(new InputEvent('input'), 'a', 0);
  vi.advanceTimersByTime(PAUSE);
  expect(paused()).toEqual([]);
  fire(key('x'), 'a', 1000);
  vi.advanceTimersByTime(PAUSE);
  fire(new InputEvent('input'), 'a', 2001);
  vi.advanceTimersByTime(PAUSE);
  expect(paused()).toEqual(['a']);
  fire(new InputEvent('input'), 'a', 2000);
  vi.advanceTimersByTime(PAUSE);
  expect(paused()).toEqual(['a', 'a']);
});

it('takes nothing from a script', () => {
  const { window, by, paused, onKey, onPress } = setUp();
  for (const event of [
    key('x'),
    beforeInput('insertText', 'x'),
    new Event('paste'),
    new Event('click'),
  ]) {
    Object.defineProperty(event, 'target', { value: by('a') });
    window.fire(event);
  }
  vi.advanceTimersByTime(PAUSE);
  expect(paused()).toEqual([]);
  expect(onKey).not.toHaveBeenCalled();
  expect(onPress).not.toHaveBeenCalled();
});

it('looks at what was typed in, not at what a script gives the focus to', () => {
  const { fire, paused } = setUp();
  fire(key('x'), 'a');
  fire(new FocusEvent('focusin'), 'b');
  vi.advanceTimersByTime(PAUSE);
  expect(paused()).toEqual(['a']);
});

it('waits for the end of a composition', () => {
  const { fire, paused } = setUp();
  fire(key('n'), 'a');
  fire(new CompositionEvent('compositionstart'), 'a');
  fire(beforeInput('insertCompositionText', 'に', true), 'a');
  fire(new InputEvent('input', { isComposing: true }), 'a');
  vi.advanceTimersByTime(10 * PAUSE);
  expect(paused()).toEqual([]);
  fire(new CompositionEvent('compositionend', { data: 'に' }), 'a');
  vi.advanceTimersByTime(PAUSE);
  expect(paused()).toEqual(['a']);
});

it('does nothing while there is nothing to look for', () => {
  const { fire, paused, site, onKey } = setUp();
  site.mockReturnValue(undefined);
  fire(key('x'), 'a');
  vi.advanceTimersByTime(PAUSE);
  expect(paused()).toEqual([]);
  expect(onKey).not.toHaveBeenCalled();
  // A school is added: the next key counts.
  site.mockReturnValue(SITE);
  fire(key('x'), 'a');
  vi.advanceTimersByTime(PAUSE);
  expect(paused()).toEqual(['a']);
});

it('ignores typing outside of composers', () => {
  const { fire, paused } = setUp();
  fire(key('x'), 'p');
  vi.advanceTimersByTime(PAUSE);
  expect(paused()).toEqual([]);
});

describe('when the site swaps the node', () => {
  const swap = (old: Element): HTMLElement => {
    const next = document.createElement('textarea');
    next.id = 'new';
    old.replaceWith(next);
    return next;
  };

  it('goes on with the focused one', () => {
    const { fire, paused, by } = setUp();
    fire(key('x'), 'a');
    swap(by('a')).focus();
    vi.advanceTimersByTime(PAUSE);
    expect(paused()).toEqual(['new']);
  });

  it('gives up when none has the focus', () => {
    const { fire, paused, by } = setUp();
    fire(key('x'), 'a');
    swap(by('a'));
    vi.advanceTimersByTime(PAUSE);
    expect(paused()).toEqual([]);
  });
});

it('hears focus that moves inside a shadow root, and asks each root once', () => {
  const { window, by } = setUp();
  const root = by('p').attachShadow({ mode: 'open' });
  const field = root.appendChild(document.createElement('textarea'));
  const added = vi.spyOn(root, 'addEventListener');
  window.fire(trusted(key('x'), field));
  window.fire(trusted(key('y'), field));
  const how = expect.objectContaining({ capture: true, passive: true });
  expect(added).toHaveBeenCalledExactlyOnceWith('focusin', expect.any(Function), how);
});

it('tells of clicks and Enter, after which a post may be gone', () => {
  const { fire, onPress } = setUp();
  fire(new MouseEvent('click'), 'p');
  fire(key('Enter'), 'a');
  fire(key('x'), 'a');
  expect(onPress).toHaveBeenCalledTimes(2);
});

it('notes a picture chosen beside the text', () => {
  const { fire, onPause, by } = setUp();
  fire(key('x'), 'a');
  vi.advanceTimersByTime(PAUSE);
  expect(onPause.mock.lastCall?.[0]).toMatchObject({ hasImage: false });
  const input = document.createElement('input');
  input.type = 'file';
  input.id = 'file';
  Object.defineProperty(input, 'files', { value: [{ type: 'image/png' }] });
  by('p').append(input);
  fire(new Event('change'), 'file');
  vi.advanceTimersByTime(PAUSE);
  expect(onPause).toHaveBeenCalledTimes(2);
  expect(onPause.mock.lastCall?.[0]).toMatchObject({ hasImage: true });
});

it('never throws into the page', () => {
  const { fire, onPause, onError, site } = setUp();
  onPause.mockImplementation(() => {
    throw new Error('no');
  });
  fire(key('x'), 'a');
  vi.advanceTimersByTime(PAUSE);
  expect(onError).toHaveBeenCalledTimes(1);
  site.mockImplementation(() => {
    throw new Error('no');
  });
  fire(key('x'), 'a');
  expect(onError).toHaveBeenCalledTimes(2);
});

it('ends with its signal', () => {
  const { fire, window, life, paused } = setUp();
  fire(key('x'), 'a');
  life.abort();
  vi.advanceTimersByTime(PAUSE);
  expect(paused()).toEqual([]);
  expect(window.listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
