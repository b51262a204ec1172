import { z } from 'zod';
import { storedSchool } from './items.ts';
import type { Undo } from './schools.ts';
import type { StorageArea } from './store.ts';

/** The last adding, replacing or removing, for taking it back: in memory, gone with the browser. */

const KEY = 'undo';
const schema = z.strictObject({
  id: z.string(),
  before: storedSchool.nullable(),
  at: z.int().min(0),
}) satisfies z.ZodType<Undo>;

export interface LastChange {
  keep(undo: Undo): Promise<void>;
  /** The last change, once: there is no undoing of an undoing. */
  take(): Promise<Undo | undefined>;
}

export function createLastChange(session: StorageArea): LastChange {
  return {
    keep: (undo) => session.set({ [KEY]: undo }),
    async take() {
      const parsed = schema.safeParse((await session.get([KEY]))[KEY]);
      await session.remove([KEY]);
      return parsed.success ? parsed.data : undefined;
    },
  };
}
