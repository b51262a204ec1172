import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../lib/platform/handlers.ts';
import { readQuarantine, readSchools } from '../../../lib/platform/items.ts';
import { createOffers } from '../../../lib/platform/offers.ts';
import type { Pages } from '../../../lib/platform/pages.ts';
import { createRouter } from '../../../lib/platform/router.ts';
import { DEFAULT_SETTINGS } from '../../../lib/platform/settings.ts';
import { createStore } from '../../../lib/platform/store.ts';
import type { StorageArea } from '../../../lib/platform/store.ts';
import { createTokens } from '../../../lib/platform/tokens.ts';
import { createLastChange } from '../../../lib/platform/undo.ts';
import { readWatchItem } from '../../../lib/platform/watch-item.ts';
import { exportSet } from '../../../lib/school/set.ts';
import { NOW, fakeArea, file, school } from './support.ts';

/** What happens when the browser's storage is full, does not answer, or holds what nobody of us wrote. */

const OWN = { id: 'us', origin: 'chrome-extension://us' };
const PAGE = { id: 'us', url: 'chrome-extension://us/options.html' };
const WESTWOOD = school('westwood', 'Westwood Park Primary School');
const HALL = school('hall', 'Kingsmead Hall School');
const QUOTA = new Error('Resource::kQuotaBytes quota exceeded');

const stored = (schools: readonly unknown[]) => ({ schools: { version: 1, value: schools } });

/** An area that can be broken and mended: while `broken`, the named methods reject. */
function breakable(initial: Record<string, unknown>, methods: readonly (keyof StorageArea)[]) {
  const { area, items, writes } = fakeArea(initial);
  const state = { broken: false };
  const refuse = (method: keyof StorageArea) => state.broken && methods.includes(method);
  const fragile: StorageArea = {
    get: (keys) => (refuse('get') ? Promise.reject(QUOTA) : area.get(keys)),
    set: (added) => (refuse('set') ? Promise.reject(QUOTA) : area.set(added)),
    remove: (keys) => (refuse('remove') ? Promise.reject(QUOTA) : area.remove(keys)),
  };
  return { area: fragile, items, writes, state };
}

const NO_PAGES: Pages = {
  look: async () => ({ kind: 'nothing' }),
  open: async () => false,
  offered: async () => ({ kind: 'gone' }),
  visit: async () => false,
};

function background(local: StorageArea, session: StorageArea = fakeArea().area) {
  const handlers = createHandlers({
    store: createStore(local, () => NOW),
    tokens: createTokens(fakeArea().area, () => 0),
    offers: createOffers(fakeArea().area, () => 0),
    pages: NO_PAGES,
    lastChange: createLastChange(session),
    managedProblems: async () => [],
    visitsChanged: () => Promise.resolve(),
    loadCompanion: async () => {},
    now: () => NOW,
  });
  const route = createRouter(handlers, OWN);
  return (message: object) => route(message, PAGE);
}

const ADD = {
  kind: 'school.add',
  from: {
    kind: 'text',
    text: JSON.stringify(file('Westwood Park Primary School', 'westwood')),
    source: { kind: 'pasted' },
  },
  as: { kind: 'new' },
};
const STATE = { kind: 'state.get' };

describe('no room in the storage', () => {
  const full = () => {
    const local = breakable(stored([HALL]), ['set']);
    const ask = background(local.area);
    local.state.broken = true;
    return { ...local, ask };
  };

  it('is said when a school is added, and what was there stays', async () => {
    const { ask, items } = full();
    const before = structuredClone(items);
    expect(await ask(ADD)).toEqual({
      ok: false,
      faults: [{ path: '', message: expect.stringMatching(/no room/), mend: expect.any(String) }],
    });
    expect(items).toEqual(before);
    expect(await ask(STATE)).toMatchObject({ schools: [HALL] });
  });

  it('is said when schools are brought in from a file', async () => {
    const { ask, items } = full();
    const before = structuredClone(items);
    const reply = await ask({ kind: 'schools.import', text: exportSet([WESTWOOD], NOW) });
    expect(reply).toMatchObject({ ok: false, faults: [{ path: '' }] });
    expect(items).toEqual(before);
  });

  it('is over once there is room again', async () => {
    const { ask, state } = full();
    await ask(ADD);
    state.broken = false;
    expect(await ask(ADD)).toEqual({ ok: true, id: 'westwood' });
    expect(await ask(STATE)).toMatchObject({ schools: [HALL, { id: 'westwood' }] });
  });

  it.each([
    { kind: 'school.remove', id: 'hall' },
    { kind: 'school.enable', id: 'hall', enabled: false },
  ])('lets no $kind pass for done', async (message) => {
    const { ask } = full();
    const reply = await Promise.resolve(ask(message)).catch(() => 'refused');
    expect(reply).not.toEqual({ ok: true });
    expect(await ask(STATE)).toMatchObject({ schools: [HALL] });
  });

  it('keeps no parent from the schools that can be read beside junk', async () => {
    const local = breakable(stored([{ broken: true }, HALL]), ['set']);
    local.state.broken = true;
    expect(await background(local.area)(STATE)).toMatchObject({ schools: [HALL] });
  });

  it('for taking back a change does not undo the change', async () => {
    const session = breakable({}, ['set']);
    session.state.broken = true;
    const ask = background(fakeArea().area, session.area);
    expect(await ask(ADD)).toEqual({ ok: true, id: 'westwood' });
    expect(await ask(STATE)).toMatchObject({ schools: [{ id: 'westwood' }] });
  });
});

describe('a storage that can’t be read', () => {
  const mute = () => {
    const local = breakable(stored([HALL]), ['get']);
    const ask = background(local.area);
    local.state.broken = true;
    return { ...local, ask };
  };

  it('is never taken for an empty one: nothing is written over it', async () => {
    const { ask, writes, state } = mute();
    const messages = [
      ADD,
      STATE,
      { kind: 'school.remove', id: 'hall' },
      { kind: 'school.enable', id: 'hall', enabled: false },
    ];
    for (const message of messages) {
      const reply = await Promise.resolve(ask(message)).catch(() => 'refused');
      expect(reply, message.kind).not.toMatchObject({ ok: true });
      expect(reply, message.kind).not.toMatchObject({ schools: [] });
    }
    expect(writes).toEqual([]);
    state.broken = false;
    expect(await ask(STATE)).toMatchObject({ schools: [HALL] });
  });

  it('holds up nothing that is asked after it', async () => {
    const { ask, state } = mute();
    const lost = Promise.resolve(ask(STATE)).catch(() => 'refused');
    await lost;
    state.broken = false;
    expect(await ask(ADD)).toEqual({ ok: true, id: 'westwood' });
  });
});

describe('junk in the storage', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const item = fc.oneof(json, fc.record({ version: fc.constant(1), value: json }));
  const junk = fc.record(
    { schools: item, settings: item, quarantine: item, watch: item },
    { requiredKeys: [] },
  );
  const good = fc.constantFrom([], [WESTWOOD], [HALL, WESTWOOD]);

  function open(items: Record<string, unknown>) {
    const fake = fakeArea(items);
    return { ...fake, store: createStore(fake.area, () => NOW) };
  }

  it('of any kind, under any key, gives a state that can be worked with', async () => {
    await fc.assert(
      fc.asyncProperty(junk, async (items) => {
        const { store, writes } = open(items);
        const first = await store.load();
        const written = writes.length;
        expect(first).toMatchObject({ schools: [], settings: DEFAULT_SETTINGS });
        expect(await store.load()).toEqual(first);
        expect(writes).toHaveLength(written);
      }),
    );
  });

  it('beside good schools costs no school, and is put away', async () => {
    const mix = fc.tuple(good, fc.array(json, { maxLength: 6 })).chain(([schools, bad]) =>
      fc.record({
        schools: fc.constant(schools),
        bad: fc.constant(bad),
        list: fc.shuffledSubarray([...schools, ...bad], {
          minLength: schools.length + bad.length,
        }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(mix, junk, async ({ schools, bad, list }, other) => {
        const { store, items } = open({ ...other, ...stored(list) });
        const loaded = (await store.load()).schools;
        expect(loaded.map(({ id }) => id).toSorted()).toEqual(
          schools.map(({ id }) => id).toSorted(),
        );
        expect(loaded).toEqual(list.filter((one) => schools.some((each) => each === one)));
        const away = readQuarantine(items.get('quarantine')).filter(
          ({ from }) => from === 'schools',
        );
        expect(away).toHaveLength(bad.length);
        expect(readSchools(items.get('schools'), [])).toEqual(loaded);
      }),
    );
  });

  it('where the sentinel looks is no watch, and is written anew', async () => {
    await fc.assert(
      fc.asyncProperty(item, async (watch) => {
        expect(readWatchItem(watch)).toBeUndefined();
        const { store, items } = open({ watch, ...stored([HALL]) });
        await store.refresh();
        expect(readWatchItem(items.get('watch'))?.watch?.schools).toHaveLength(1);
      }),
    );
  });

  it('keeps nobody from adding a school', async () => {
    await fc.assert(
      fc.asyncProperty(junk, async (items) => {
        const { area } = fakeArea(items);
        const ask = background(area);
        expect(await ask(ADD)).toEqual({ ok: true, id: 'westwood' });
        expect(await ask(STATE)).toMatchObject({ schools: [{ id: 'westwood', enabled: true }] });
      }),
    );
  });
});
