import { z } from 'zod';
import { createQueue } from './queue.ts';
import type { StorageArea } from './store.ts';

const PREFIX = 'token:';
/** How long a frame may take to load and ask, in milliseconds. */
export const TOKEN_LIFE = 60_000;

const record = z.strictObject({ tab: z.int(), expires: z.number() });

export interface Tokens {
  /** A new token for a card's frame in this tab. */
  issue(tab: number): Promise<string>;
  /** Whether the token is good for this tab. Whatever the answer, the token is used up. */
  redeem(token: string, tab: number): Promise<boolean>;
}

/**
 * One-use tokens by which a card's frame proves that our own sentinel opened it. They live in `storage.session`:
 * in memory, out of reach of content scripts, and there after the background was stopped and started.
 *
 * @param now the time in milliseconds
 */
export function createTokens(session: StorageArea, now: () => number): Tokens {
  // In turn, so that two frames with the same token can't both read it before either deletes it.
  const inTurn = createQueue();

  function isLive(value: unknown, tab?: number): boolean {
    const parsed = record.safeParse(value);
    if (!parsed.success || parsed.data.expires <= now()) return false;
    return tab === undefined || parsed.data.tab === tab;
  }

  async function sweep(): Promise<void> {
    const all = Object.entries(await session.get(null));
    const dead = all.filter(([key, value]) => key.startsWith(PREFIX) && !isLive(value));
    if (dead.length > 0) await session.remove(dead.map(([key]) => key));
  }

  return {
    issue: (tab) =>
      inTurn(async () => {
        await sweep();
        const token = crypto.randomUUID();
        await session.set({ [PREFIX + token]: { tab, expires: now() + TOKEN_LIFE } });
        return token;
      }),
    redeem: (token, tab) =>
      inTurn(async () => {
        const key = PREFIX + token;
        const found = (await session.get([key]))[key];
        if (found === undefined) return false;
        await session.remove([key]);
        return isLive(found, tab);
      }),
  };
}
