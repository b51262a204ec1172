import type { Fault } from '../school/fault.ts';
import type { Handlers } from './router.ts';
import type { Pages } from './pages.ts';
import { schoolHandlers } from './school-handlers.ts';
import type { Offers } from './offers.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store.ts';
import type { Tokens } from './tokens.ts';
import type { LastChange } from './undo.ts';

/** What the handlers work with: one of each for the whole background. */
export interface Services {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly offers: Offers;
  readonly pages: Pages;
  readonly lastChange: LastChange;
  /** Reads the device's policy anew, and tells what of it could not be read. */
  readonly managedProblems: () => Promise<readonly Fault[]>;
  /** Runs the script that makes the card beside a tab's sentinel. */
  readonly loadCompanion: (tab: number) => Promise<void>;
  /** The sites the parent allowed to look at on a visit have changed. */
  readonly visitsChanged: () => Promise<void>;
  /** The time, as an ISO 8601 instant. */
  readonly now: () => string;
}

/** What the background does about each kind of message. */
export function createHandlers(services: Services): Handlers {
  const { store, tokens, pages } = services;
  const set = (some: Partial<Settings>) =>
    store.update((state) => ({
      next: { ...state, settings: { ...state.settings, ...some } },
      result: { ok: true },
    }));
  return {
    'frame.token': {
      from: 'content',
      handle: async (_request, { tab }) => ({ token: await tokens.issue(tab) }),
    },
    'companion.load': {
      from: 'content',
      handle: async (_request, { tab }) => {
        await services.loadCompanion(tab);
        return { ok: true };
      },
    },
    'frame.redeem': {
      from: 'card',
      handle: async ({ token }, { tab }) =>
        (await tokens.redeem(token, tab)) ? { ok: true, ...(await store.load()) } : { ok: false },
    },
    'state.get': { from: 'page', handle: () => store.load() },
    'page.look': { from: 'page', handle: () => pages.look() },
    'page.visit': {
      from: 'content',
      handle: async (_request, { tab, url }) => ({ ok: await pages.visit(tab, url) }),
    },
    'settings.role': { from: 'page', handle: ({ role }) => set({ role }) },
    'settings.second-look': { from: 'page', handle: ({ on }) => set({ secondLook: on }) },
    'second-look.off': { from: 'card', handle: () => set({ secondLook: false }) },
    'managed.problems': { from: 'page', handle: () => services.managedProblems() },
    'offer.open': { from: 'page', handle: async ({ id }) => ({ ok: await pages.open(id) }) },
    'offer.get': { from: 'page', handle: ({ id }) => pages.offered(id) },
    ...schoolHandlers(services),
  };
}
