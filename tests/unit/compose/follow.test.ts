// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { follow } from '../../../lib/compose/follow.ts';

const watched = new Set<object>();

// jsdom lays nothing out and has neither.
class Observer {
  observe(): void {
    watched.add(this);
  }
  unobserve(): void {}
  disconnect(): void {
    watched.delete(this);
  }
}

beforeEach(() => {
  watched.clear();
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
  document.body.innerHTML = '<main><form><textarea></textarea></form></main><div></div>';
});
afterEach(() => void vi.unstubAllGlobals());

function setUp(life = new AbortController(), update = vi.fn()) {
  const [editor, host] = [document.querySelector('textarea'), document.querySelector('div')];
  if (editor && host) follow(editor, host, update, life.signal);
  return { life, update };
}

it('updates at once, then whenever the page is scrolled or resized', () => {
  const { update } = setUp();
  expect(update).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('resize'));
  expect(update).toHaveBeenCalledTimes(2);
  window.dispatchEvent(new Event('scroll'));
  expect(update).toHaveBeenCalledTimes(3);
  expect(watched.size).toBeGreaterThan(0);
});

it('hears whatever around the editor is scrolled', () => {
  const { update } = setUp();
  document.querySelector('main')?.dispatchEvent(new Event('scroll'));
  expect(update).toHaveBeenCalledTimes(2);
});

it('isn’t sent round in circles by a field named like a property of its form', () => {
  document.querySelector('form')?.insertAdjacentHTML('beforeend', '<input name="parentNode">');
  const { update } = setUp();
  expect(update).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('resize'));
  expect(update).toHaveBeenCalledTimes(2);
});

it('ends with its signal', () => {
  const { life, update } = setUp();
  life.abort();
  window.dispatchEvent(new Event('resize'));
  expect(update).toHaveBeenCalledTimes(1);
  expect(watched.size).toBe(0);
});

it('leaves nothing behind when the first update ends it, or it had ended before', () => {
  const life = new AbortController();
  const { update } = setUp(
    life,
    vi.fn(() => life.abort()),
  );
  setUp(life, update);
  window.dispatchEvent(new Event('resize'));
  expect(update).toHaveBeenCalledTimes(1);
  expect(watched.size).toBe(0);
});
