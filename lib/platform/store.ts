import { SITES } from '../sites/registry.ts';
import { deriveWatch } from '../school/watch.ts';
import type { School } from '../school/school.ts';
import {
  QUARANTINE_KEY,
  SCHOOLS_KEY,
  SETTINGS_KEY,
  VERSION,
  readQuarantine,
  readSchools,
  readSettings,
} from './items.ts';
import type { Unreadable } from './items.ts';
import type { State } from './protocol.ts';
import { createQueue } from './queue.ts';
import { WATCH_KEY, watchItem } from './watch-item.ts';

/** The part of `browser.storage.local` and `.session` that is used here. */
export interface StorageArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What a change of the state comes to: the state to keep, if it is another one, and the answer to the caller. */
export interface Change<T> {
  readonly next?: State;
  readonly result: T;
}

export interface Store {
  /** The schools and settings as stored. What cannot be read is moved to the quarantine first. */
  load(): Promise<State>;
  /**
   * Changes the state: the only way anything is written. Changes wait for each other.
   * @throws {StorageError} where the browser refuses to keep it
   */
  update<T>(change: (state: State) => Change<T>): Promise<T>;
  /** Derives anew what the sentinel looks for, as a new version may derive it in another way. */
  refresh(): Promise<void>;
}

const MAX_QUARANTINED = 20;

/** The browser refused to keep something: no room is left, mostly. What was there before still is. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}

/**
 * The schools and the settings in `storage.local`. Nothing is kept in memory: a background that was stopped and
 * started again loses nothing. All tasks of one background run in a single queue.
 *
 * @param now the time, as an ISO 8601 instant
 */
export function createStore(area: StorageArea, now: () => string): Store {
  const inTurn = createQueue();

  async function read(): Promise<State> {
    const items = await area.get([SCHOOLS_KEY, SETTINGS_KEY]);
    const bad: Unreadable[] = [];
    const schools = readSchools(items[SCHOOLS_KEY], bad);
    const state = { schools, settings: readSettings(items[SETTINGS_KEY], bad) };
    if (bad.length > 0) await putAway(state, bad);
    return state;
  }

  /** Where the browser keeps nothing more, what can't be read stays where it is: it is found again next time. */
  async function putAway(state: State, bad: readonly Unreadable[]): Promise<void> {
    try {
      await write(state, await quarantine(bad));
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
    }
  }

  async function quarantine(bad: readonly Unreadable[]): Promise<Record<string, unknown>> {
    const kept = readQuarantine((await area.get([QUARANTINE_KEY]))[QUARANTINE_KEY]);
    const at = now();
    const value = [...kept, ...bad.map((one) => ({ ...one, at }))].slice(-MAX_QUARANTINED);
    return { [QUARANTINE_KEY]: { version: VERSION, value } };
  }

  // One `set` for everything: a stop half way can't leave the sentinel with another list of schools.
  async function write(state: State, more: Record<string, unknown> = {}): Promise<void> {
    const items = {
      [SCHOOLS_KEY]: { version: VERSION, value: state.schools },
      [SETTINGS_KEY]: { version: VERSION, value: state.settings },
      [WATCH_KEY]: watchItem(watchOf(state.schools), state.settings, SITES),
      ...more,
    };
    try {
      await area.set(items);
    } catch (cause) {
      throw new StorageError('The browser did not keep the change.', { cause });
    }
  }

  return {
    load: () => inTurn(read),
    update: (change) =>
      inTurn(async () => {
        const { next, result } = change(await read());
        if (next !== undefined) await write(next);
        return result;
      }),
    refresh: () => inTurn(async () => write(await read())),
  };
}

function watchOf(schools: readonly School[]) {
  const enabled = schools.filter((school) => school.enabled);
  return enabled.length === 0 ? null : deriveWatch(enabled);
}
