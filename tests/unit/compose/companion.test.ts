// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameView, ToFrame } from '../../../lib/platform/protocol.ts';
import type { SessionOptions } from '../../../lib/compose/session.ts';
import type { PlaceOptions } from '../../../lib/compose/place.ts';
import { addedSiteIn } from '../../../lib/sites/select.ts';
import type { Site } from '../../../lib/sites/site.ts';
import { whatsapp } from '../../../lib/sites/whatsapp.ts';
import { trusted } from './events.ts';

/** The frame and the placing are the browser's affair; here stand-ins that the tests move by hand. */
const { sessions, placings } = vi.hoisted(() => ({
  sessions: [] as Pretended[],
  placings: [] as { options: PlaceOptions; signal: AbortSignal; refreshed: number }[],
}));

interface Pretended {
  readonly options: SessionOptions;
  readonly sent: ToFrame[];
  readonly host: { element: HTMLElement; up: boolean; log: string[] };
  isReady: boolean;
  ended: boolean;
}

vi.mock('../../../lib/compose/session.ts', () => ({
  openSession(options: SessionOptions) {
    const element = document.createElement('div');
    options.container.append(element);
    const log: string[] = [];
    const host = {
      element,
      up: true,
      log,
      open: () => {
        host.up = true;
        log.push('open');
      },
      conceal: () => log.push('conceal'),
      reveal: () => log.push('reveal'),
      hide: () => log.push('hide'),
      isUp: () => host.up && element.isConnected,
    };
    const session = {
      options,
      container: options.container,
      host,
      sent: [] as ToFrame[],
      isReady: false,
      ended: false,
      send: (message: ToFrame) => session.sent.push(message),
      end: () => {
        session.ended = true;
        element.remove();
      },
    };
    sessions.push(session);
    return session;
  },
}));
vi.mock('../../../lib/compose/place.ts', () => ({
  keepPlaced(options: PlaceOptions, signal: AbortSignal) {
    const placing = { options, signal, refreshed: 0 };
    placings.push(placing);
    return { refresh: () => (placing.refreshed += 1) };
  },
}));
const { createCompanion } = await import('../../../lib/compose/companion.ts');

let mayHold = true;

function setUp(site = addedSiteIn([], 'forum.example', () => false)) {
  document.body.innerHTML =
    '<textarea id="a"></textarea><textarea id="b"></textarea><dialog open><textarea id="d"></textarea></dialog>';
  const life = new AbortController();
  const companion = createCompanion(
    {
      site,
      shield: { add: () => {} },
      address: () => Promise.resolve(''),
      origin: '',
      mayHold: () => mayHold,
      onGone: () => {},
      onError: (error) => {
        throw error;
      },
    },
    life.signal,
  );
  const show = (id: string, text = 'draft') => {
    const node = document.getElementById(id) ?? document.body;
    const draft = { text, context: '', hasImage: false, site: 'x' };
    companion.show({ field: { node, kind: 'plain' }, draft });
  };
  return { companion, show, life };
}

const newest = (): Pretended => {
  const session = sessions.at(-1);
  if (session === undefined) throw new Error('No session was opened');
  return session;
};
const ready = (session = newest()) => {
  session.isReady = true;
  session.options.onReady();
};
const drafts = () => newest().sent.filter((message) => message.kind === 'draft');
const shown = (view: FrameView, seq = drafts().at(-1)?.seq ?? 0, height = 300) =>
  newest().options.onMessage({ kind: 'shown', seq, view, height, hold: false });

beforeEach(() => {
  vi.useFakeTimers();
  sessions.length = 0;
  placings.length = 0;
});
afterEach(() => vi.useRealTimers());

it('sends the newest draft when the frame is ready, then each with a growing number', () => {
  const { show } = setUp();
  show('a', 'one');
  show('a', 'two');
  expect(drafts()).toEqual([]);
  ready();
  show('a', 'three');
  expect(drafts()).toMatchObject([{ text: 'two' }, { text: 'three' }]);
  const [first = 0, second = 0] = drafts().map(({ seq }) => seq);
  expect(second).toBeGreaterThan(first);
  expect(sessions).toHaveLength(1);
});

it('doesn’t send a draft twice', () => {
  const { show } = setUp();
  show('a', 'one');
  ready();
  show('a', 'one');
  expect(drafts()).toHaveLength(1);
});

it('places chip and card, and neither before the frame says so', () => {
  const { show } = setUp();
  show('a');
  ready();
  expect(placings).toHaveLength(0);
  shown('chip');
  expect(placings[0]?.options).toMatchObject({ view: 'chip' });
  shown('chip');
  expect(placings).toHaveLength(1);
  expect(placings[0]?.refreshed).toBe(1);
  shown('card');
  expect(placings[0]?.signal.aborted).toBe(true);
  expect(placings[1]?.options).toMatchObject({ view: 'card' });
  shown('hidden');
  expect(placings[1]?.signal.aborted).toBe(true);
  expect(newest().host.log.at(-1)).toBe('conceal');
});

it('ignores what the frame says of an older draft', () => {
  const { show } = setUp();
  show('a', 'one');
  ready();
  const old = drafts().at(-1)?.seq ?? 0;
  show('a', 'two');
  shown('card', old);
  expect(placings).toHaveLength(0);
  shown('card');
  expect(placings).toHaveLength(1);
});

describe('clear', () => {
  it('hides the host, tells the frame and ignores late replies', () => {
    const { show, companion } = setUp();
    show('a');
    ready();
    shown('chip');
    const old = drafts().at(-1)?.seq ?? 0;
    companion.clear();
    expect(newest().sent.at(-1)).toEqual({ kind: 'clear' });
    expect(newest().host.log.at(-1)).toBe('hide');
    expect(placings[0]?.signal.aborted).toBe(true);
    shown('card', old);
    expect(placings).toHaveLength(1);
  });

  it('keeps the frame for the next mention', () => {
    const { show, companion } = setUp();
    show('a', 'one');
    ready();
    companion.clear();
    show('a', 'one');
    expect(sessions).toHaveLength(1);
    expect(drafts()).toHaveLength(2);
  });
});

it('keeps its frame for another composer in the same place, and opens a new one elsewhere', () => {
  const { show } = setUp();
  show('a');
  ready();
  shown('chip');
  show('b');
  expect(sessions).toHaveLength(1);
  expect(placings.at(-1)?.options.field.node.id).toBe('b');
  show('d');
  expect(sessions).toHaveLength(2);
  expect(sessions[0]?.ended).toBe(true);
  expect(newest().options.container.localName).toBe('dialog');
});

it('gives the focus back on request', () => {
  const { show } = setUp();
  show('a');
  ready();
  newest().options.onMessage({ kind: 'edit' });
  expect(document.activeElement?.id).toBe('a');
});

describe('when the page interferes', () => {
  function upAndShown() {
    const all = setUp();
    all.show('a');
    ready();
    shown('chip');
    return all;
  }
  const takeDown = () => {
    newest().host.up = false;
    newest().options.onToggle();
  };

  it('shows a closed popover again three times, later and later, then not until a real key', () => {
    const { companion } = upAndShown();
    for (const delay of [250, 1000, 4000]) {
      takeDown();
      vi.advanceTimersByTime(delay - 1);
      expect(newest().host.up).toBe(false);
      vi.advanceTimersByTime(1);
      expect(newest().host.up).toBe(true);
    }
    takeDown();
    vi.advanceTimersByTime(60_000);
    expect(newest().host.up).toBe(false);
    companion.revive();
    vi.advanceTimersByTime(250);
    expect(newest().host.up).toBe(true);
    expect(sessions).toHaveLength(1);
  });

  it('opens a new frame when its host was taken out', () => {
    upAndShown();
    newest().host.element.remove();
    newest().options.onToggle();
    vi.advanceTimersByTime(250);
    expect(sessions).toHaveLength(2);
    ready();
    expect(drafts()).toMatchObject([{ text: 'draft' }]);
  });

  it('opens a new frame at the next key when it was taken out unseen', () => {
    const { show } = upAndShown();
    newest().host.element.remove();
    show('a', 'more');
    expect(sessions).toHaveLength(2);
  });

  it('opens a lost frame again, but not one that never came up', () => {
    const { show } = setUp();
    show('a');
    newest().options.onEnd(false);
    vi.advanceTimersByTime(60_000);
    expect(sessions).toHaveLength(1);
    show('a', 'more');
    ready();
    newest().options.onEnd(true);
    vi.advanceTimersByTime(250);
    expect(sessions).toHaveLength(3);
  });
});

it('takes everything out at its end', () => {
  const { show, life, companion } = setUp();
  show('a');
  ready();
  shown('card');
  life.abort();
  expect(newest().ended).toBe(true);
  expect(placings[0]?.signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  companion.close();
});

describe('the second look', () => {
  const press = (companion: ReturnType<typeof setUp>['companion']) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, cancelable: true });
    companion.press(trusted(event, document.getElementById('a') ?? document.body));
    return event.defaultPrevented ? 'held' : 'passed';
  };
  const held = () => newest().sent.filter(({ kind }) => kind === 'held').length;
  /** The card on screen, of this draft, saying whether to hold. */
  function onScreen(text = 'draft', hold = true, site?: Site) {
    mayHold = true;
    const all = setUp(site);
    const field = document.getElementById('a');
    if (field instanceof HTMLTextAreaElement) field.value = text;
    all.show('a', text);
    ready();
    const seq = drafts().at(-1)?.seq ?? 0;
    newest().options.onMessage({ kind: 'shown', seq, view: 'card', height: 300, hold });
    placings.at(-1)?.options.onPlace({ x: 0, y: 0, width: 300, height: 300 });
    return { ...all, field };
  }

  it('holds the first press, tells the card, and never holds the same text again', () => {
    const { companion } = onScreen();
    expect(press(companion)).toBe('held');
    expect(held()).toBe(1);
    expect(press(companion)).toBe('passed');
    expect(held()).toBe(1);
  });

  it('holds a changed text anew, once it has been assessed', () => {
    const { companion, show, field } = onScreen();
    press(companion);
    if (field instanceof HTMLTextAreaElement) field.value = 'worse';
    // Not assessed yet: what the card says is of another text.
    expect(press(companion)).toBe('passed');
    show('a', 'worse');
    expect(press(companion)).toBe('passed');
    const seq = drafts().at(-1)?.seq ?? 0;
    newest().options.onMessage({ kind: 'shown', seq, view: 'card', height: 300, hold: true });
    expect(press(companion)).toBe('held');
  });

  it.each<[string, (all: ReturnType<typeof onScreen>) => void]>([
    ['the parent wants none', () => void (mayHold = false)],
    ['the page has taken the card away', () => void (newest().host.up = false)],
    ['there is no place for the card', () => placings.at(-1)?.options.onPlace(undefined)],
    ['the draft is gone', ({ companion }) => companion.clear()],
    ['the card is closed', ({ companion }) => companion.close()],
  ])('lets the press pass when %s', (_, change) => {
    const all = onScreen();
    change(all);
    expect(press(all.companion)).toBe('passed');
    // The same press is held otherwise.
    expect(press(onScreen().companion)).toBe('held');
  });

  it('never holds where a messenger does not tell a group from a chat of two', () => {
    expect(press(onScreen('draft', true, whatsapp).companion)).toBe('passed');
  });

  it('lets the press pass when the card says so, or has not answered', () => {
    expect(press(onScreen('draft', false).companion)).toBe('passed');
    const { companion, show } = setUp();
    show('a');
    ready();
    expect(press(companion)).toBe('passed');
  });
});
