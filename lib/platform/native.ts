import { CARD_PATH } from './senders.ts';
import { WATCH_KEY, readWatchItem } from './watch-item.ts';
import type { WatchItem } from './watch-item.ts';

/** What the sentinel uses of the browser, natively: the polyfill is half as large as the whole sentinel. */
export interface NativeApi {
  /** The extension's own origin, the same in a frame whose address is a dynamic one. */
  readonly origin: string;
  /** False once the extension was updated, switched off or removed: this script is then a left-over. */
  isAlive(): boolean;
  readWatch(): Promise<WatchItem | undefined>;
  /** Tells of every change until the signal ends it. */
  onWatch(changed: (item: WatchItem | undefined) => void, signal: AbortSignal): void;
  /** The address for a new card, with a one-use token of the background's. */
  cardAddress(): Promise<string>;
  /** Has the script that makes the card run beside this one; whether it was brought. */
  askForCompanion(): Promise<boolean>;
  readonly openRoot: OpenRoot;
}

/** Opens a shadow root that is closed to the page, where the browser lets an extension do so. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

type Api = typeof chrome;

export function nativeApi(): NativeApi {
  const globals: { browser?: Api; chrome?: Api } = globalThis;
  const api = globals.browser ?? globals.chrome;
  if (api === undefined) throw new Error('No extension API');
  const { runtime, storage } = api;

  return {
    origin: new URL(runtime.getURL('')).origin,
    isAlive: () => isAlive(runtime),
    async readWatch() {
      const items = await storage.local.get(WATCH_KEY);
      return readWatchItem(items[WATCH_KEY]);
    },
    onWatch(changed, signal) {
      const hear: Parameters<typeof storage.onChanged.addListener>[0] = (changes, area) => {
        const change = area === 'local' ? changes[WATCH_KEY] : undefined;
        if (change !== undefined && !signal.aborted) changed(readWatchItem(change.newValue));
      };
      storage.onChanged.addListener(hear);
      signal.addEventListener('abort', () => quietly(() => storage.onChanged.removeListener(hear)));
    },
    async cardAddress() {
      const token = tokenOf(await runtime.sendMessage<unknown, unknown>({ kind: 'frame.token' }));
      if (token === undefined) throw new Error('No token');
      return `${runtime.getURL(CARD_PATH.slice(1))}#${token}`;
    },
    async askForCompanion() {
      return isYes(await runtime.sendMessage<unknown, unknown>({ kind: 'companion.load' }));
    },
    openRoot: (element) => openRoot(element, api),
  };
}

function isAlive(runtime: Api['runtime']): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Of an extension that is gone nothing can be undone, and nothing has to be. */
function quietly(run: () => void): void {
  try {
    run();
  } catch {
    // The reason is the extension's own end.
  }
}

function isYes(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
}

function tokenOf(reply: unknown): string | undefined {
  if (typeof reply !== 'object' || reply === null || !('token' in reply)) return undefined;
  return typeof reply.token === 'string' ? reply.token : undefined;
}

/** Open roots as they are; closed ones by the browsers' own ways for extensions, each with one of its own. */
function openRoot(element: Element, api: Api): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if ('openOrClosedShadowRoot' in element) {
    return element.openOrClosedShadowRoot instanceof ShadowRoot
      ? element.openOrClosedShadowRoot
      : null;
  }
  if (!(element instanceof HTMLElement) || api.dom === undefined) return null;
  return api.dom.openOrClosedShadowRoot(element);
}
