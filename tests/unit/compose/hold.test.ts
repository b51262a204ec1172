// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHold } from '../../../lib/compose/hold.ts';
import { PRESSES } from '../../../lib/compose/presses.ts';
import { addedSiteIn } from '../../../lib/sites/select.ts';
import { trusted } from './events.ts';

const BARE = addedSiteIn([], 'forum.example', () => false);

let due = true;
const onHeld = vi.fn();

/** Hands an event to the hold as the window would; whether it reached the page, and whether it did what it does. */
function setUp({ enterSubmits = false, field = '<textarea></textarea>' } = {}) {
  document.body.innerHTML = `<form>${field}<button type="submit"><b>Post</b></button><button type="button" id="other">Smile</button></form>`;
  const node = document.querySelector<HTMLElement>('textarea, [contenteditable]');
  if (node === null) throw new Error('There is no field');
  const hold = createHold({
    site: { ...BARE, enterSubmits },
    field: () => ({ node, kind: 'plain' }),
    isDue: () => due,
    onHeld,
  });
  const fire = (event: Event, target: Element | null) => {
    const stopped = vi.spyOn(event, 'stopImmediatePropagation');
    hold.press(trusted(event, target ?? document.body));
    return stopped.mock.calls.length > 0 ? (event.defaultPrevented ? 'held' : 'stopped') : 'passed';
  };
  const on = (selector: string) => document.querySelector(selector);
  const mouse = (type: string, selector: string, init: MouseEventInit = {}) =>
    fire(
      new MouseEvent(type, { bubbles: true, cancelable: true, detail: 1, ...init }),
      on(selector),
    );
  const key = (type: string, name: string, selector: string, init: KeyboardEventInit = {}) =>
    fire(
      new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true, ...init }),
      on(selector),
    );
  const click = (selector: string) =>
    ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((type) =>
      mouse(type, selector),
    );
  return { hold, fire, mouse, key, click, node };
}
const all = (result: string, count: number) => Array.from({ length: count }, () => result);

beforeEach(() => {
  due = true;
  onHeld.mockReset();
  // As the companion does: held once, it is due no more.
  onHeld.mockImplementation(() => (due = false));
});

describe('a press by pointer', () => {
  it('is held whole, once; the next one passes whole', () => {
    const { click } = setUp();
    expect(click('b')).toEqual(all('held', 5));
    expect(onHeld).toHaveBeenCalledTimes(1);
    expect(click('b')).toEqual(all('passed', 5));
    expect(onHeld).toHaveBeenCalledTimes(1);
  });

  it('by finger: nothing of it reaches the page, and its click does nothing', () => {
    const { fire, mouse } = setUp();
    const touch = (type: string) =>
      fire(new Event(type, { bubbles: true, cancelable: true }), document.querySelector('b'));
    expect([
      mouse('pointerdown', 'b'),
      touch('touchstart'),
      mouse('pointerup', 'b'),
      touch('touchend'),
    ]).toEqual(['held', 'stopped', 'held', 'stopped']);
    expect(mouse('click', 'b')).toBe('held');
    expect(onHeld).toHaveBeenCalledTimes(1);
  });

  it('by assistive technology, a click alone, is held', () => {
    const { mouse } = setUp();
    expect(mouse('click', 'b', { detail: 0 })).toBe('held');
    expect(onHeld).toHaveBeenCalledTimes(1);
  });

  it('let go beside the button was no press: the next one is held', () => {
    const { mouse, click } = setUp();
    expect(mouse('pointerdown', 'b')).toBe('held');
    expect(mouse('pointerup', 'textarea')).toBe('passed');
    expect(mouse('click', 'form')).toBe('passed');
    expect(onHeld).not.toHaveBeenCalled();
    expect(click('b')).toEqual(all('held', 5));
  });

  it('whose end was never seen is over with the next one, which is weighed anew', () => {
    const { mouse, click } = setUp();
    expect(mouse('pointerdown', 'b')).toBe('held');
    due = false;
    expect(click('b')).toEqual(all('passed', 5));
    expect(onHeld).not.toHaveBeenCalled();
  });

  it('that was taken away by a scroll is let go', () => {
    const { mouse } = setUp();
    mouse('pointerdown', 'b');
    expect(mouse('pointercancel', 'b')).toBe('passed');
    expect(onHeld).not.toHaveBeenCalled();
  });

  it('on anything else, with another button, or by a script passes', () => {
    const { click, mouse, hold } = setUp();
    expect(click('#other')).toEqual(all('passed', 5));
    expect(click('textarea')).toEqual(all('passed', 5));
    expect(mouse('pointerdown', 'b', { button: 2 })).toBe('passed');
    const scripted = new MouseEvent('click', { bubbles: true, cancelable: true });
    hold.press(scripted);
    expect(scripted.defaultPrevented).toBe(false);
  });

  it('passes when it is not due at its beginning', () => {
    due = false;
    const { mouse } = setUp();
    expect(mouse('pointerdown', 'b')).toBe('passed');
  });
});

describe('a press by key', () => {
  it.each(['Enter', ' '])('on the button is held with all that follows: %j', (name) => {
    const { key, mouse } = setUp();
    expect(key('keydown', name, 'b')).toBe('held');
    expect(key('keydown', name, 'b', { repeat: true })).toBe('held');
    expect(key('keypress', name, 'b')).toBe('held');
    expect(mouse('click', 'b', { detail: 0 })).toBe('held');
    expect(key('keyup', name, 'b')).toBe('held');
    expect(onHeld).toHaveBeenCalledTimes(1);
    expect(key('keydown', name, 'b')).toBe('passed');
    expect(mouse('click', 'b', { detail: 0 })).toBe('passed');
  });

  it('is over with the key: a click by assistive technology right after it posts', () => {
    const { key, mouse } = setUp();
    expect([key('keydown', 'Enter', 'b'), key('keyup', 'Enter', 'b')]).toEqual(['held', 'held']);
    expect(mouse('click', 'b', { detail: 0 })).toBe('passed');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('Enter with %j posts on every site', (init) => {
    const { key } = setUp();
    expect(key('keydown', 'Enter', 'textarea', init)).toBe('held');
    expect(key('keyup', 'Enter', 'textarea', init)).toBe('held');
    expect(key('keydown', 'Enter', 'textarea', init)).toBe('passed');
  });

  it('Enter alone only where the site says that it posts', () => {
    expect(setUp().key('keydown', 'Enter', 'textarea')).toBe('passed');
    expect(setUp({ enterSubmits: true }).key('keydown', 'Enter', 'textarea')).toBe('held');
  });

  it.each([
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['while a word is being composed', { isComposing: true }],
    ['held down', { repeat: true }],
  ])('Enter %s passes', (_, init) => {
    expect(setUp({ enterSubmits: true }).key('keydown', 'Enter', 'textarea', init)).toBe('passed');
  });

  it.each(['aria-expanded="true"', 'aria-activedescendant="o1"'])(
    'Enter chooses a name while a list is open: %s',
    (attribute) => {
      const { key } = setUp({ enterSubmits: true, field: `<textarea ${attribute}></textarea>` });
      expect(key('keydown', 'Enter', 'textarea')).toBe('passed');
    },
  );

  it('any other key passes, also while one is held', () => {
    const { key } = setUp();
    expect(key('keydown', 'Tab', 'b')).toBe('passed');
    expect(key('keydown', 'a', 'textarea', { ctrlKey: true })).toBe('passed');
    key('keydown', 'Enter', 'b');
    expect(key('keydown', 'Escape', 'b')).toBe('passed');
  });
});

it('hears all that a press is made of', () => {
  expect(new Set(PRESSES).size).toBe(PRESSES.length);
  for (const type of ['pointerdown', 'touchstart', 'click', 'keydown', 'keyup'])
    expect(PRESSES).toContain(type);
});

it('passes everything while there is no field', () => {
  const { fire } = setUp();
  const hold = createHold({ site: BARE, field: () => undefined, isDue: () => true, onHeld });
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  hold.press(trusted(event, document.querySelector('b') ?? document.body));
  expect(event.defaultPrevented).toBe(false);
  expect(fire(new MouseEvent('click', { cancelable: true }), document.querySelector('b'))).toBe(
    'held',
  );
});
