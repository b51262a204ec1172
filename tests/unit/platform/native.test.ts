// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nativeApi } from '../../../lib/platform/native.ts';
import { DEFAULT_SETTINGS } from '../../../lib/platform/settings.ts';
import { watchItem } from '../../../lib/platform/watch-item.ts';

const ITEM = watchItem(null, DEFAULT_SETTINGS, []);

function setUp(reply: unknown = { token: 'abc' }) {
  const listeners = new Set<(changes: object, area: string) => void>();
  const api = {
    runtime: {
      id: 'us' as string | undefined,
      getURL: (path: string) => `https://us.example/${path}`,
      sendMessage: vi.fn(() => Promise.resolve(reply)),
    },
    storage: {
      local: { get: vi.fn(() => Promise.resolve({ watch: ITEM })) },
      onChanged: {
        addListener: (one: () => void) => listeners.add(one),
        removeListener: (one: () => void) => listeners.delete(one),
      },
    },
    dom: { openOrClosedShadowRoot: vi.fn((): ShadowRoot | null => null) },
  };
  vi.stubGlobal('chrome', api);
  return { api, listeners, native: nativeApi() };
}
afterEach(() => vi.unstubAllGlobals());

it('prefers the promise-based namespace', async () => {
  const { api } = setUp();
  const get = vi.fn(() => Promise.resolve({}));
  vi.stubGlobal('browser', { ...api, storage: { ...api.storage, local: { get } } });
  expect(await nativeApi().readWatch()).toBeUndefined();
  expect(get).toHaveBeenCalledWith('watch');
  expect(api.storage.local.get).not.toHaveBeenCalled();
});

it('reads the item, and hears of its changes until the signal', async () => {
  const { native, listeners } = setUp();
  expect(await native.readWatch()).toEqual(ITEM);
  const changed = vi.fn();
  const life = new AbortController();
  native.onWatch(changed, life.signal);
  const tell = (changes: object, area = 'local') => {
    for (const listener of listeners) listener(changes, area);
  };
  tell({ schools: { newValue: [] } });
  tell({ watch: { newValue: ITEM } }, 'sync');
  expect(changed).not.toHaveBeenCalled();
  tell({ watch: { newValue: ITEM } });
  tell({ watch: {} });
  expect(changed.mock.calls).toEqual([[ITEM], [undefined]]);
  life.abort();
  expect(listeners.size).toBe(0);
});

describe('cardAddress', () => {
  it('holds the background’s token', async () => {
    const { native, api } = setUp();
    expect(await native.cardAddress()).toBe('https://us.example/card.html#abc');
    expect(api.runtime.sendMessage).toHaveBeenCalledWith({ kind: 'frame.token' });
  });

  it.each([null, 'abc', {}, { token: 7 }, { __mozWebExtensionPolyfillReject__: true }])(
    'fails for the reply %j',
    (reply) => expect(setUp(reply).native.cardAddress()).rejects.toThrow('token'),
  );
});

it('knows when the extension has gone', () => {
  const { native, api } = setUp();
  expect(native.isAlive()).toBe(true);
  api.runtime.id = undefined;
  expect(native.isAlive()).toBe(false);
  Object.defineProperty(api.runtime, 'id', {
    get: () => {
      throw new Error('Extension context invalidated.');
    },
  });
  expect(native.isAlive()).toBe(false);
});

describe('openRoot', () => {
  const host = (mode: ShadowRootMode) => {
    const element = document.createElement('div');
    return { element, root: element.attachShadow({ mode }) };
  };

  it('gives open roots', () => {
    const { element, root } = host('open');
    expect(setUp().native.openRoot(element)).toBe(root);
  });

  it('opens closed ones in Chromium’s way', () => {
    const { element, root } = host('closed');
    const { native, api } = setUp();
    api.dom.openOrClosedShadowRoot.mockReturnValue(root);
    expect(native.openRoot(element)).toBe(root);
  });

  it('opens closed ones in Firefox’s way', () => {
    const { element, root } = host('closed');
    const { native, api } = setUp();
    expect(native.openRoot(Object.assign(element, { openOrClosedShadowRoot: root }))).toBe(root);
    expect(api.dom.openOrClosedShadowRoot).not.toHaveBeenCalled();
  });

  it('gives none for an element without', () => {
    expect(setUp().native.openRoot(document.createElement('div'))).toBeNull();
  });
});

describe('askForCompanion', () => {
  it('asks the background, and takes a plain yes only', async () => {
    const { native, api } = setUp({ ok: true });
    expect(await native.askForCompanion()).toBe(true);
    expect(api.runtime.sendMessage).toHaveBeenCalledWith({ kind: 'companion.load' });
    for (const reply of [undefined, null, { ok: false }, { ok: 1 }, 'yes'])
      expect(await setUp(reply).native.askForCompanion()).toBe(false);
  });
});
