import { describe, expect, it } from 'vitest';
import { createStore } from '../../../lib/platform/store.ts';
import { DEFAULT_SETTINGS } from '../../../lib/platform/settings.ts';
import { readWatchItem } from '../../../lib/platform/watch-item.ts';
import { findMentions } from '../../../lib/school/mentions.ts';
import { NOW, fakeArea, school } from './support.ts';

const WESTWOOD = school('westwood', 'Westwood Park Primary School');
const HALL = school('hall', 'Kingsmead Hall School');

const stored = (schools: readonly unknown[]) => ({ schools: { version: 1, value: schools } });

function setUp(initial: Record<string, unknown> = {}) {
  const fake = fakeArea(initial);
  return { ...fake, store: createStore(fake.area, () => NOW) };
}

describe('load', () => {
  it('gives no schools and the default settings when nothing is stored, and writes nothing', async () => {
    const { store, writes } = setUp();
    expect(await store.load()).toEqual({ schools: [], settings: DEFAULT_SETTINGS });
    expect(writes).toEqual([]);
  });

  it('moves a broken school to the quarantine and keeps the others', async () => {
    const broken = { ...HALL, file: { version: 1, school: {} } };
    const { store, items } = setUp(stored([broken, WESTWOOD]));
    expect((await store.load()).schools).toEqual([WESTWOOD]);
    expect(items.get('schools')).toEqual({ version: 1, value: [WESTWOOD] });
    expect(items.get('quarantine')).toMatchObject({
      version: 1,
      value: [{ from: 'schools', at: NOW, entry: broken }],
    });
    // Once moved it is no fault any more.
    expect((await store.load()).schools).toEqual([WESTWOOD]);
    expect(items.get('quarantine')).toMatchObject({ value: { length: 1 } });
  });

  it('keeps the first of two schools with one id', async () => {
    const { store, items } = setUp(stored([WESTWOOD, { ...HALL, id: 'westwood' }]));
    expect((await store.load()).schools).toEqual([WESTWOOD]);
    expect(items.get('quarantine')).toMatchObject({ value: [{ entry: { id: 'westwood' } }] });
  });

  it.each([
    ['of a newer version', { version: 2, value: [WESTWOOD] }],
    ['without a version', [WESTWOOD]],
    ['that is no list', { version: 1, value: 'schools' }],
  ])('puts an item %s away whole', async (_, item) => {
    const { store, items } = setUp({ schools: item });
    expect((await store.load()).schools).toEqual([]);
    expect(items.get('quarantine')).toMatchObject({ value: [{ from: 'schools', entry: item }] });
  });

  it('falls back to the default settings', async () => {
    const value = { sensitivity: 'loud', sitesOff: ['x'] };
    const { store, items } = setUp({ settings: { version: 1, value } });
    expect((await store.load()).settings).toEqual(DEFAULT_SETTINGS);
    expect(items.get('quarantine')).toMatchObject({ value: [{ from: 'settings', entry: value }] });
  });

  it('lets the quarantine grow no larger than twenty', async () => {
    const { store, items } = setUp(stored(Array.from({ length: 30 }, (_, n) => ({ n }))));
    await store.load();
    const kept = items.get('quarantine');
    expect(kept).toMatchObject({ value: { length: 20 } });
    expect(kept).toMatchObject({ value: { 19: { entry: { n: 29 } } } });
  });
});

describe('update', () => {
  it('writes schools, settings and watch in one set', async () => {
    const { store, items, writes } = setUp();
    const result = await store.update((state) => ({
      next: { ...state, schools: [WESTWOOD] },
      result: 'added',
    }));
    expect(result).toBe('added');
    expect(writes).toEqual([['schools', 'settings', 'watch']]);
    const watch = readWatchItem(items.get('watch'))?.watch;
    expect(watch && findMentions('I like Westwood Park Primary School', watch)).toHaveLength(1);
  });

  it('leaves nothing to watch for when every school is switched off', async () => {
    const { store, items } = setUp(stored([WESTWOOD]));
    await store.update(({ settings }) => ({
      next: { settings, schools: [{ ...WESTWOOD, enabled: false }] },
      result: undefined,
    }));
    expect(readWatchItem(items.get('watch'))).toMatchObject({ watch: null });
  });

  it('writes nothing when nothing changes', async () => {
    const { store, writes } = setUp();
    await store.update(() => ({ result: undefined }));
    expect(writes).toEqual([]);
  });

  it('makes changes that come together one after the other', async () => {
    const { store } = setUp();
    const add = (one: typeof WESTWOOD) =>
      store.update((state) => ({
        next: { ...state, schools: [...state.schools, one] },
        result: undefined,
      }));
    await Promise.all([add(WESTWOOD), add(HALL)]);
    expect((await store.load()).schools).toEqual([WESTWOOD, HALL]);
  });

  it('goes on after a change that failed', async () => {
    const { store } = setUp(stored([WESTWOOD]));
    const failing = store.update(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await store.load()).schools).toEqual([WESTWOOD]);
  });
});

it('derives the watch anew on request', async () => {
  const { store, items } = setUp(stored([WESTWOOD]));
  await store.refresh();
  expect(readWatchItem(items.get('watch'))?.watch).not.toBeNull();
});
