// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Subject } from '../../../lib/compose/companion.ts';
import type { Composer } from '../../../lib/compose/composers.ts';
import type { Field } from '../../../lib/compose/find.ts';
import { handOver } from '../../../lib/compose/hand-over.ts';
import { PRESSES } from '../../../lib/compose/presses.ts';
import type { TypingOptions } from '../../../lib/compose/typing.ts';
import type { NativeApi } from '../../../lib/platform/native.ts';
import { DEFAULT_SETTINGS } from '../../../lib/platform/settings.ts';
import type { Settings } from '../../../lib/platform/settings.ts';
import { watchItem } from '../../../lib/platform/watch-item.ts';
import { SITES } from '../../../lib/sites/registry.ts';
import type { WatchItem } from '../../../lib/platform/watch-item.ts';
import { deriveWatch } from '../../../lib/school/watch.ts';
import { school } from '../platform/support.ts';

/** The listeners and the card are tested by themselves; here the tests type and look by hand. */
const stand = vi.hoisted(() => ({
  typing: undefined as { options: TypingOptions; signal: AbortSignal } | undefined,
  refind: (): Composer | undefined => undefined,
  companion: { show: vi.fn(), clear: vi.fn(), close: vi.fn(), revive: vi.fn(), press: vi.fn() },
  onGone: () => {},
  /** The second script comes at once, unless a test waits for it, or not at all. */
  load: { waits: false, comes: true },
}));
vi.mock('../../../lib/compose/typing.ts', () => ({
  watchTyping(options: TypingOptions, signal: AbortSignal) {
    stand.typing = { options, signal };
    return { refind: () => stand.refind() };
  },
}));
const { startSentinel } = await import('../../../lib/compose/sentinel.ts');

const WATCH = deriveWatch([school('w', 'Westwood Park Primary School')]);
const item = (settings: Partial<Settings> = {}, watch: typeof WATCH | null = WATCH) =>
  watchItem(watch, { ...DEFAULT_SETTINGS, ...settings }, SITES);
const ALL = Number.POSITIVE_INFINITY;

// jsdom lays nothing out: what is in the page is there.
Element.prototype.checkVisibility = () => true;

/** What the second script does when it comes. */
const bring = () =>
  handOver((companionOptions) => {
    stand.onGone = companionOptions.onGone;
    return stand.companion;
  });

async function setUp(address = 'https://x.com/home', first: WatchItem | null = item()) {
  document.body.innerHTML = '<h1></h1><textarea id="a"></textarea><textarea id="b"></textarea>';
  let alive = true;
  let changed: (next: WatchItem | undefined) => void = () => {};
  const api: NativeApi = {
    origin: 'chrome-extension://us',
    isAlive: () => alive,
    readWatch: () => Promise.resolve(first ?? undefined),
    onWatch: (listener) => void (changed = listener),
    cardAddress: () => Promise.resolve(''),
    askForCompanion() {
      if (!stand.load.waits) bring();
      return Promise.resolve(stand.load.comes);
    },
    openRoot: () => null,
  };
  const location = new URL(address);
  const window = Object.assign(new EventTarget(), { document, location });
  startSentinel(window as unknown as Window, api);
  await Promise.resolve();
  const options = stand.typing?.options;
  if (options === undefined) throw new Error('It doesn’t listen');
  const composers = new Map<string, Composer>();
  const field = (id: string): Field => {
    const node = document.getElementById(id) ?? document.body;
    return { node, kind: 'plain' };
  };
  const composer = (id: string): Composer => {
    const container = document.documentElement;
    const made = {
      field: field(id),
      container,
      text: '',
      context: '',
      hasImage: false,
      shownAt: [],
    };
    const found = composers.get(id) ?? made;
    composers.set(id, found);
    return found;
  };
  /** Puts a text into a composer and pauses there. */
  const type = (text: string, { id = 'a', explained = ALL } = {}) => {
    const one = composer(id);
    if (one.field.node instanceof HTMLTextAreaElement) one.field.node.value = text;
    options.onPause(one, explained);
  };
  return {
    window,
    location,
    options,
    type,
    composer,
    change: (next: WatchItem | undefined) => changed(next),
    die: () => (alive = false),
    signal: stand.typing?.signal,
  };
}

const { companion } = stand;
const shown = (): string[] =>
  companion.show.mock.calls.map(([subject]: Subject[]) => subject?.draft.text ?? '');

beforeEach(() => {
  for (const call of Object.values(companion)) call.mockReset();
  stand.refind = () => undefined;
  stand.load = { waits: false, comes: true };
});

it('shows a draft that mentions a school, with its site', async () => {
  const { type } = await setUp();
  type('Westwood Park is lovely');
  expect(companion.show).toHaveBeenCalledExactlyOnceWith({
    field: { node: expect.any(HTMLTextAreaElement), kind: 'plain' },
    draft: { text: 'Westwood Park is lovely', context: '', hasImage: false, site: 'x' },
  });
});

it('does nothing at all for a draft that mentions none', async () => {
  const { type } = await setUp();
  type('The weather is lovely');
  for (const call of Object.values(companion)) expect(call).not.toHaveBeenCalled();
});

it('takes the name of the group for a mention, as long as there is a draft', async () => {
  const { type } = await setUp();
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = 'Westwood Park Y4 parents';
  type('The homework is too much');
  expect(shown()).toEqual(['The homework is too much']);
  type('  ');
  expect(companion.clear).toHaveBeenCalledTimes(1);
});

it('clears when the mention goes, and shows it again when it comes back', async () => {
  const { type } = await setUp();
  type('Westwood Park');
  type('Westw');
  expect(companion.clear).toHaveBeenCalledTimes(1);
  type('Westw');
  expect(companion.clear).toHaveBeenCalledTimes(1);
  type('Westwood Park');
  expect(shown()).toHaveLength(2);
});

it('clears when another composer without a mention is written in', async () => {
  const { type } = await setUp();
  type('Westwood Park');
  type('hello', { id: 'b' });
  expect(companion.clear).toHaveBeenCalledTimes(1);
});

describe('stays quiet', () => {
  it.each([
    ['in a direct conversation', 'https://x.com/messages/1', item()],
    ['on a site that is switched off', 'https://x.com/home', item({ sitesOff: ['x'] })],
    ['on an added site that is switched off', 'https://a.b/', item({ sitesOff: ['a.b'] })],
    ['without a school', 'https://x.com/home', item({}, null)],
    ['without an item', 'https://x.com/home', null],
  ])('%s', async (_, address, first) => {
    const { type } = await setUp(address, first);
    type('Westwood Park is lovely');
    expect(companion.show).not.toHaveBeenCalled();
    const control = await setUp('https://a.b/', item());
    control.type('Westwood Park is lovely');
    expect(companion.show).toHaveBeenCalledTimes(1);
  });

  it('in a composer of private messages', async () => {
    const { type } = await setUp();
    document.getElementById('a')?.setAttribute('data-testid', 'dm-composer-textarea');
    type('Westwood Park is lovely');
    expect(companion.show).not.toHaveBeenCalled();
    type('Westwood Park is lovely', { id: 'b' });
    expect(companion.show).toHaveBeenCalledTimes(1);
  });
});

it('clears when a public page becomes a direct conversation', async () => {
  const { type, location } = await setUp();
  type('Westwood Park');
  location.pathname = '/messages/1';
  type('Westwood Park is lovely');
  expect(shown()).toEqual(['Westwood Park']);
  expect(companion.clear).toHaveBeenCalledTimes(1);
});

it('wakes up when a school is added, and closes when it is removed', async () => {
  const { type, change, options } = await setUp('https://x.com/home', null);
  expect(options.site()).toBeUndefined();
  change(item());
  type('Westwood Park is lovely');
  expect(companion.show).toHaveBeenCalledTimes(1);
  change(item({}, null));
  expect(companion.close).toHaveBeenCalled();
  expect(options.site()).toBeUndefined();
});

it('bounds what a page learns by writing into the composer itself', async () => {
  const { type } = await setUp();
  const guess = (n: number) => type(n % 2 ? 'Upper Dunstan Hall' : 'Kingsmead', { explained: 1 });
  for (let n = 0; n < 30; n += 1) guess(n);
  type('Westwood Park', { explained: 1 });
  expect(companion.show).not.toHaveBeenCalled();
  // What a person types there is still looked at.
  type('Westwood Park');
  expect(companion.show).toHaveBeenCalledTimes(1);
});

it('bounds how often the card comes up', async () => {
  const { type } = await setUp();
  for (let n = 0; n < 30; n += 1) {
    type('Westwood Park');
    type('');
  }
  expect(shown()).toHaveLength(5);
});

it('forgets the picture once the text is gone', async () => {
  const { type, composer } = await setUp();
  composer('a').hasImage = true;
  type('Westwood Park');
  expect(companion.show.mock.lastCall).toMatchObject([{ draft: { hasImage: true } }]);
  type('');
  expect(composer('a').hasImage).toBe(false);
});

describe('after a press or a change of the page', () => {
  it('clears a composer that was emptied', async () => {
    const { type } = await setUp();
    type('Westwood Park');
    const [node] = document.getElementsByTagName('textarea');
    if (node) node.value = '';
    stand.onGone();
    expect(companion.clear).toHaveBeenCalledTimes(1);
  });

  it('closes when the composer is gone', async () => {
    const { type } = await setUp();
    type('Westwood Park');
    document.getElementById('a')?.remove();
    stand.onGone();
    expect(companion.close).toHaveBeenCalled();
  });

  it('follows a swapped node with the same text', async () => {
    const { type, composer } = await setUp();
    type('Westwood Park');
    companion.close.mockReset();
    const node = document.createElement('textarea');
    node.value = 'Westwood Park';
    document.getElementById('a')?.replaceWith(node);
    stand.refind = () => Object.assign(composer('a'), { field: { node, kind: 'plain' } });
    stand.onGone();
    expect(companion.close).not.toHaveBeenCalled();
    expect(companion.show.mock.lastCall).toMatchObject([{ field: { node } }]);
  });

  it('never brings up what the page wrote', async () => {
    const { type } = await setUp();
    type('Westwood Park');
    const [node] = document.getElementsByTagName('textarea');
    if (node) node.value = 'Westwood Park is another text';
    stand.onGone();
    expect(shown()).toEqual(['Westwood Park']);
  });
});

it('ends quietly when the extension has gone', async () => {
  const { type, die, signal } = await setUp();
  die();
  type('Westwood Park');
  expect(signal?.aborted).toBe(true);
  expect(companion.show).not.toHaveBeenCalled();
});

it('closes when the page is left', async () => {
  const { type, window } = await setUp();
  type('Westwood Park');
  companion.close.mockReset();
  window.dispatchEvent(new Event('pagehide'));
  expect(companion.close).toHaveBeenCalledTimes(1);
});

it('takes "our school" for a mention when the parent asked for care with hints', async () => {
  const plain = await setUp();
  plain.type('the head at our school is lovely');
  expect(shown()).toEqual([]);
  const careful = await setUp('https://x.com/home', item({ sensitivity: 'careful' }));
  careful.type('the head at our school is lovely');
  expect(shown()).toEqual(['the head at our school is lovely']);
});

describe('the script that makes the card', () => {
  it('comes with the first mention, and shows what is wanted by then', async () => {
    stand.load.waits = true;
    const { type } = await setUp();
    type('Westwood Park');
    type('Westwood Park is lovely');
    expect(companion.show).not.toHaveBeenCalled();
    bring();
    expect(shown()).toEqual(['Westwood Park is lovely']);
    type('Westwood Park is lovely today');
    expect(shown()).toEqual(['Westwood Park is lovely', 'Westwood Park is lovely today']);
  });

  it('shows nothing that is no longer wanted when it comes', async () => {
    stand.load.waits = true;
    const { type } = await setUp();
    type('Westwood Park');
    type('The park');
    bring();
    expect(companion.show).not.toHaveBeenCalled();
  });

  it('is asked for again at the next mention when it did not come', async () => {
    stand.load.waits = true;
    const { type } = await setUp();
    stand.load.comes = false;
    type('Westwood Park');
    await Promise.resolve();
    await Promise.resolve();
    stand.load.waits = false;
    type('Westwood Park is lovely');
    expect(shown()).toEqual(['Westwood Park is lovely']);
  });
});

it('keeps the card when only the second look is switched off', async () => {
  const { type, change } = await setUp();
  type('Westwood Park');
  companion.close.mockReset();
  change(item({ secondLook: false }));
  expect(companion.close).not.toHaveBeenCalled();
  change(item({ secondLook: false, sensitivity: 'careful' }));
  expect(companion.close).toHaveBeenCalled();
});

it('hands every event of a press to the card, before the page’s own listeners', async () => {
  const { type, window } = await setUp();
  window.dispatchEvent(new Event('click'));
  expect(companion.press).not.toHaveBeenCalled();
  type('Westwood Park');
  for (const name of PRESSES) window.dispatchEvent(new Event(name));
  expect(companion.press).toHaveBeenCalledTimes(PRESSES.length);
});
