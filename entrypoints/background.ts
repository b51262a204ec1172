import '../lib/platform/zod-without-eval.ts';
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createHandlers } from '../lib/platform/handlers.ts';
import { managedProblems, refreshManaged } from '../lib/platform/managed.ts';
import { createOffers } from '../lib/platform/offers.ts';
import { loadCompanion, pageApi } from '../lib/platform/page-api.ts';
import { createPages } from '../lib/platform/pages.ts';
import { createRouter } from '../lib/platform/router.ts';
import { createStore } from '../lib/platform/store.ts';
import { createTokens } from '../lib/platform/tokens.ts';
import { createLastChange } from '../lib/platform/undo.ts';
import { syncVisits } from '../lib/platform/visits.ts';

/** How long a policy that is not there yet is waited for while the browser starts, in milliseconds. */
const POLICY_WAIT = 5000;

/**
 * The background is stopped after half a minute without work and started again by the next message: its listeners
 * are registered at once, and everything that must last is in storage.
 */
export default defineBackground(() => {
  const now = () => new Date().toISOString();
  const { local, session } = browser.storage;
  const store = createStore(local, now);
  const offers = createOffers(session, Date.now);
  const visitsChanged = async () => syncVisits((await store.load()).schools);
  const managed = { get: () => browser.storage.managed.get(null) };
  const wait = () => new Promise<void>((resolve) => setTimeout(resolve, POLICY_WAIT));
  const readPolicy = () => void refreshManaged(managed, store, now, wait);
  const handlers = createHandlers({
    store,
    offers,
    tokens: createTokens(session, Date.now),
    pages: createPages(pageApi(), store, offers, Date.now),
    lastChange: createLastChange(session),
    async managedProblems() {
      await refreshManaged(managed, store, now, () => Promise.resolve());
      return managedProblems(managed);
    },
    visitsChanged,
    loadCompanion,
    now,
  });
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };
  const route = createRouter(handlers, own);

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    route(message, sender),
  );
  // An update may look for more or fewer forms of a school's name.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void store.refresh().then(readPolicy, readPolicy);
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
  browser.runtime.onStartup.addListener(readPolicy);
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') readPolicy();
  });
  // A permission can be taken back in the browser's own settings, and given again.
  browser.permissions.onAdded.addListener(() => void visitsChanged());
  browser.permissions.onRemoved.addListener(() => void visitsChanged());
});
