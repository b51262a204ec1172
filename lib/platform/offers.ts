import { z } from 'zod';
import { createQueue } from './queue.ts';
import type { StorageArea } from './store.ts';

/** What was found in a page, until the parent has decided: in memory (`storage.session`), gone with the browser. */

const PREFIX = 'offer:';
/** How long an offer waits for a yes, in milliseconds. */
export const OFFER_LIFE = 30 * 60_000;

const fault = z.strictObject({ path: z.string(), message: z.string(), mend: z.string() });

const offer = z.strictObject({
  /** The page it was found in. */
  url: z.string(),
  tab: z.int(),
  what: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: z.string() }),
    /** A file of the same origin, not read yet. */
    z.strictObject({ kind: z.literal('link'), link: z.string() }),
    z.strictObject({ kind: z.literal('faults'), faults: z.array(fault) }),
  ]),
});
export type Offer = z.infer<typeof offer>;

const record = z.strictObject({ offer, expires: z.number() });

export interface Offers {
  /** Keeps an offer; gives its id. */
  put(offer: Offer): Promise<string>;
  /** Puts another in its place, such as the text of a link that was read since. */
  set(id: string, offer: Offer): Promise<void>;
  /** The offer, if it is there and not too old. */
  get(id: string): Promise<Offer | undefined>;
}

/** @param now the time in milliseconds */
export function createOffers(session: StorageArea, now: () => number): Offers {
  const inTurn = createQueue();

  async function sweep(): Promise<void> {
    const all = Object.entries(await session.get(null)).filter(([key]) => key.startsWith(PREFIX));
    const old = all.filter(([, value]) => {
      const parsed = record.safeParse(value);
      return !parsed.success || parsed.data.expires <= now();
    });
    if (old.length > 0) await session.remove(old.map(([key]) => key));
  }

  const set = (id: string, value: Offer) =>
    session.set({ [PREFIX + id]: { offer: value, expires: now() + OFFER_LIFE } });

  return {
    put: (value) =>
      inTurn(async () => {
        await sweep();
        const id = crypto.randomUUID();
        await set(id, value);
        return id;
      }),
    set: (id, value) => inTurn(() => set(id, value)),
    get: (id) =>
      inTurn(async () => {
        const parsed = record.safeParse((await session.get([PREFIX + id]))[PREFIX + id]);
        return parsed.success && parsed.data.expires > now() ? parsed.data.offer : undefined;
      }),
  };
}
