import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/platform/settings.ts';
import { readWatchItem, watchItem } from '../../../lib/platform/watch-item.ts';
import { SITES } from '../../../lib/sites/registry.ts';
import { deriveWatch } from '../../../lib/school/watch.ts';
import { school } from './support.ts';

const WATCH = deriveWatch([school('w', 'Westwood Park Primary School')]);
const ITEM = watchItem(WATCH, { ...DEFAULT_SETTINGS, sitesOff: ['x'] }, SITES);

it('comes back from storage as it was', () => {
  const back: unknown = JSON.parse(JSON.stringify(ITEM));
  expect(readWatchItem(back)).toEqual(ITEM);
});

it('may say that there is nothing to look for', () => {
  expect(readWatchItem(watchItem(null, DEFAULT_SETTINGS, []))).toMatchObject({ watch: null });
});

it.each([
  undefined,
  null,
  [],
  'watch',
  {},
  { ...ITEM, version: 2 },
  { ...ITEM, watch: undefined },
  { ...ITEM, watch: { schools: [] } },
  { ...ITEM, watch: { schools: 'all' } },
  { ...ITEM, watch: { schools: WATCH.schools } },
  { ...ITEM, sites: [{}] },
  { ...ITEM, sites: undefined },
  { ...ITEM, sensitivity: 'loud' },
  { ...ITEM, sitesOff: [1] },
  { ...ITEM, sitesOff: 'x' },
])('refuses %j', (value) => expect(readWatchItem(value)).toBeUndefined());
