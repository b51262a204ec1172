import type { StorageArea } from '../../../lib/platform/store.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { School } from '../../../lib/school/school.ts';

/** A storage area in memory that, like the browser's, keeps copies and answers later. Counts its writes. */
export function fakeArea(initial: Record<string, unknown> = {}) {
  const items = new Map(Object.entries(structuredClone(initial)));
  const writes: string[][] = [];
  const area: StorageArea = {
    async get(keys) {
      await Promise.resolve();
      const wanted = keys ?? [...items.keys()];
      return structuredClone(
        Object.fromEntries(
          wanted.filter((key) => items.has(key)).map((key) => [key, items.get(key)]),
        ),
      );
    },
    async set(added) {
      await Promise.resolve();
      writes.push(Object.keys(added));
      for (const [key, value] of Object.entries(structuredClone(added))) items.set(key, value);
    },
    async remove(keys) {
      await Promise.resolve();
      for (const key of keys) items.delete(key);
    },
  };
  return { area, items, writes };
}

export const NOW = '2026-11-20T10:00:00.000Z';

export function file(name: string, id?: string): SchoolFile {
  return {
    version: 1,
    school: { ...(id === undefined ? {} : { id }), name },
    route: [{ role: 'class-teacher' }],
  };
}

export function school(id: string, name: string, enabled = true): School {
  return { id, file: file(name), source: { kind: 'pasted' }, addedAt: NOW, enabled };
}
