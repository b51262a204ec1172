import type { Handlers } from './router.ts';
import { schoolHandlers } from './school-handlers.ts';
import type { Services } from './services.ts';
import type { Settings } from './settings.ts';

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
