import browser from 'webextension-polyfill';
import { lookInPage, readLink } from './look-in-page.ts';

/** What the background does with pages and tabs, for tests to stand in for. */
export interface PageApi {
  /** The tab in front, of which the toolbar button gave us leave to look. */
  tabInFront(): Promise<number | undefined>;
  /** What {@link lookInPage} found; rejects where the browser lets nobody look. */
  look(tab: number): Promise<unknown>;
  /** What {@link readLink} read. */
  read(tab: number, url: string): Promise<unknown>;
  /** Opens the add page about an offer, beside the tab it came from. */
  openAdd(offer: string, tab: number): Promise<void>;
}

/** UTF-16 code units of one carrier: 64 KB in base64, with room for line breaks. */
const MAX_LENGTH = 96 * 1024;
const MAX_FOUND = 12;
const MAX_BYTES = 64 * 1024;
/** Milliseconds for reading one file. */
const PATIENCE = 10_000;

export const ADD_PATH = '/add.html';

export function pageApi(): PageApi {
  return {
    async tabInFront() {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    },
    look: (tab) => run(tab, lookInPage, { maxLength: MAX_LENGTH, maxFound: MAX_FOUND }),
    read: (tab, url) => run(tab, readLink, { url, maxBytes: MAX_BYTES, patience: PATIENCE }),
    async openAdd(offer, tab) {
      await browser.tabs.create({
        url: `${browser.runtime.getURL(ADD_PATH.slice(1))}#${offer}`,
        openerTabId: tab,
      });
    },
  };
}

async function run<A>(tab: number, func: (argument: A) => unknown, argument: A): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func,
    args: [argument],
  });
  if (result === undefined) throw new Error('The page gave no answer.');
  // Firefox tells of an error in the page here, Chromium by rejecting.
  if (result.error !== undefined)
    throw new Error('The look at the page failed.', { cause: result.error });
  return result.result;
}

/** Runs the script that makes the card beside the sentinel of a tab's top frame. */
export async function loadCompanion(tab: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: ['companion.js'],
    injectImmediately: true,
  });
}
