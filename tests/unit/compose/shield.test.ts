// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { SHIELDED, createShield } from '../../../lib/compose/shield.ts';
import { pretendWindow } from './events.ts';

function setUp() {
  document.body.innerHTML = '<div id="host"></div><div id="other"></div>';
  const life = new AbortController();
  const shield = createShield(window, life.signal);
  const seen = vi.fn();
  for (const type of SHIELDED) {
    window.addEventListener(type, seen, { capture: true, signal: life.signal });
  }
  const fire = (id: string, type: string) =>
    document.getElementById(id)?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return { life, shield, seen, fire, host: document.getElementById('host') };
}

it.each(SHIELDED)('keeps %s on the host from the page', (type) => {
  const { shield, seen, fire, host, life } = setUp();
  const told = vi.fn();
  if (host) shield.add(host, told);
  fire('host', type);
  expect(seen).not.toHaveBeenCalled();
  expect(told).toHaveBeenCalledOnce();
  fire('other', type);
  expect(seen).toHaveBeenCalledOnce();
  life.abort();
});

it('ends with its signal', () => {
  const { shield, fire, host, life } = setUp();
  if (host) shield.add(host);
  life.abort();
  const seen = vi.fn();
  window.addEventListener('click', seen, { capture: true, once: true });
  fire('host', 'click');
  expect(seen).toHaveBeenCalledOnce();
});

it('never holds up scrolling', () => {
  const pretended = pretendWindow();
  createShield(pretended as unknown as Window, new AbortController().signal);
  expect(pretended.options.every((how) => how.passive && how.capture)).toBe(true);
  expect(pretended.listeners.has('wheel')).toBe(true);
});
