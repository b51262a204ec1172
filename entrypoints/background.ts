import '../lib/platform/zod-without-eval.ts';
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createHandlers } from '../lib/platform/handlers.ts';
import { createRouter } from '../lib/platform/router.ts';
import { createStore } from '../lib/platform/store.ts';
import { createTokens } from '../lib/platform/tokens.ts';

/**
 * The background is stopped after half a minute without work and started again by the next message: its listeners
 * are registered at once, and everything that must last is in storage.
 */
export default defineBackground(() => {
  const isoNow = () => new Date().toISOString();
  const store = createStore(browser.storage.local, isoNow);
  const tokens = createTokens(browser.storage.session, Date.now);
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };
  const route = createRouter(createHandlers(store, tokens, isoNow), own);

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    route(message, sender),
  );
  // An update may look for more or fewer forms of a school's name.
  browser.runtime.onInstalled.addListener(() => void store.refresh());
});
