import { randomUUID } from 'node:crypto';
import puppeteer from 'puppeteer-core';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { addSchool } from './add-school.ts';
import { callText, extensionPath, FIREFOX_ID } from './call.ts';
import { chromeScope } from './firefox-chrome.ts';
import type { ChromeScope } from './firefox-chrome.ts';
import { watchErrors } from './firefox-errors.ts';
import type { Doc, LaunchOptions, Role, Session, Tab } from './types.ts';
import { pressToolbar } from './firefox-popup.ts';
import { until } from './until.ts';

const SCHEME = 'moz-extension:';

/**
 * Launches Firefox with the extension, in a profile of its own. Every host name leads to the fixture
 * server on this machine.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    // Lets us open the extension's own pages, which WebDriver BiDi refuses to.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'network.dns.disableIPv6': true,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: uuid }),
      'intl.accept_languages': 'en-GB',
      ...(options.saysYes ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
    },
  });
  try {
    const chrome = await chromeScope(browser);
    await browser.installExtension(options.extension);
    const errors = watchErrors(chrome);
    const home = `${SCHEME}//${uuid}/`;
    // The welcome page opens by itself and comes to the front: not in the middle of a test.
    const welcome = await until('the welcome page', async () => {
      for (const page of await browser.pages())
        if ((await addressOf(page.mainFrame())).startsWith(`${home}welcome.html`)) return page;
      return undefined;
    });
    await welcome.close();
    const seen = new WeakSet<Page>();
    const session: Session = {
      name: 'firefox',
      home,
      closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
      errors,
      addSchool: (file) => addSchool(session, file),
      async open(address) {
        const path = extensionPath(address);
        const page =
          path === undefined
            ? await openWeb(browser, address)
            : await openOwn(browser, chrome, home + path);
        return tabOf(page);
      },
      pressToolbar: () => pressToolbar(chrome),
      async opened(path) {
        const page = await until(`a tab of ${path}`, async () => {
          for (const one of await browser.pages()) {
            const address = seen.has(one) ? '' : await addressOf(one.mainFrame());
            if (address.startsWith(home + path)) return one;
          }
          return undefined;
        });
        seen.add(page);
        return tabOf(page);
      },
      close: () => browser.close(),
    };
    return session;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function openWeb(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

/** Opens a page of the extension as the browser's own menus would. */
async function openOwn(browser: Browser, chrome: ChromeScope, address: string): Promise<Page> {
  const before = new Set(await browser.pages());
  await chrome.run(`openTrustedLinkIn(${JSON.stringify(address)}, 'tab')`);
  return until(`the tab of ${address}`, async () => {
    for (const page of await browser.pages()) {
      // The driver goes on calling such a tab about:blank; the document knows better.
      if (!before.has(page) && (await addressOf(page.mainFrame())) === address) return page;
    }
    return undefined;
  });
}

const addressOf = (frame: Frame): Promise<string> =>
  // A frame that is just navigating has no document to ask.
  frame.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => '');

function docOf(frame: Frame): Doc {
  const find = (role: Role, name: string) => frame.$(`aria/${name}[role="${role}"]`);
  const text = () => frame.evaluate(() => document.body?.innerText ?? '');
  const waitFor = (role: Role, name: string) =>
    until(
      `${role} “${name}”`,
      async () => (await find(role, name)) ?? undefined,
      async () => `The document says: ${await text()}`,
    );
  return {
    has: async (role, name) => (await find(role, name)) !== null,
    waitFor: async (role, name) => {
      await waitFor(role, name);
    },
    click: async (role, name) => {
      await (await waitFor(role, name)).click();
    },
    // What comes back is JSON of the function's own result, so its type is the function's.
    evaluate: async <A, R>(run: (argument: A) => R, argument?: A) =>
      (await frame.evaluate(callText(run, argument))) as Awaited<R>,
    run: async (source) => {
      await frame.evaluate(`${source}\n;undefined`);
    },
    text,
  };
}

function tabOf(page: Page): Tab {
  const frames: Tab['frames'] = async () => {
    const inner = page.frames().filter((frame) => frame !== page.mainFrame());
    const found = await Promise.all(
      inner.map(async (frame) => ({ ...docOf(frame), address: await addressOf(frame) })),
    );
    return found.filter((frame) => frame.address.startsWith(SCHEME));
  };
  return {
    ...docOf(page.mainFrame()),
    async clickOn(selector) {
      await page.waitForSelector(selector);
      await page.click(selector);
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 8 }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    frame: () => until('the extension’s frame', async () => (await frames()).at(-1)),
    frames,
    close: () => page.close(),
  };
}
