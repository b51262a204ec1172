// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { follow } from '../../../lib/compose/follow.ts';

const observed = new Set<Element>();
let resized: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  observed.clear();
  // jsdom lays nothing out and has none.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe = (element: Element) => observed.add(element);
      disconnect = () => observed.clear();
    },
  );
  document.body.innerHTML = '<main><form><textarea></textarea></form></main><div></div>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setUp(update = vi.fn()) {
  const life = new AbortController();
  const [editor, host] = [document.querySelector('textarea'), document.querySelector('div')];
  if (editor && host) follow(editor, host, update, life.signal);
  const calls = () => {
    vi.advanceTimersToNextFrame();
    return update.mock.calls.length;
  };
  return { life, update, calls };
}

it('updates at once, then once per frame in which something moved', () => {
  const { calls, update } = setUp();
  expect(update).toHaveBeenCalledTimes(1);
  expect(calls()).toBe(1);
  window.dispatchEvent(new Event('resize'));
  document.querySelector('main')?.dispatchEvent(new Event('scroll'));
  resized();
  expect(update).toHaveBeenCalledTimes(1);
  expect(calls()).toBe(2);
  document.querySelector('main')?.dispatchEvent(new Event('transitionend', { bubbles: true }));
  expect(calls()).toBe(3);
});

it('watches the host, the editor and everything around it', () => {
  setUp();
  const names = [...observed].map((element) => element.localName);
  expect(names).toEqual(['div', 'textarea', 'form', 'main', 'body', 'html']);
});

it('ends with its signal', () => {
  const { life, calls } = setUp();
  resized();
  life.abort();
  window.dispatchEvent(new Event('resize'));
  expect(calls()).toBe(1);
  expect(observed.size).toBe(0);
});

it('leaves nothing behind when the first update ends it', () => {
  const life = new AbortController();
  const [editor, host] = [document.querySelector('textarea'), document.querySelector('div')];
  const update = vi.fn(() => life.abort());
  if (editor && host) follow(editor, host, update, life.signal);
  window.dispatchEvent(new Event('resize'));
  vi.advanceTimersToNextFrame();
  expect(update).toHaveBeenCalledTimes(1);
  expect(observed.size).toBe(0);
});
