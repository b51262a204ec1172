import { chromium } from 'playwright-core';
import type { Frame, Page } from 'playwright-core';
import { addSchool } from './add-school.ts';
import { callText, extensionPath } from './call.ts';
import { watchErrors } from './chromium-errors.ts';
import type { Doc, LaunchOptions, Session, Tab } from './types.ts';
import { pressToolbar } from './chromium-popup.ts';
import { until } from './until.ts';

const SCHEME = 'chrome-extension:';

/**
 * Launches Chromium with the extension, in a profile of its own. Every host name leads to the fixture
 * server and no other address can be reached.
 */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: options.executable,
    headless: options.headless,
    ignoreHTTPSErrors: true,
    locale: 'en-GB',
    ...(options.headless
      ? { viewport: { width: 1280, height: 800 }, deviceScaleFactor: options.scale ?? 1 }
      : { viewport: null }),
    ignoreDefaultArgs: ['--disable-extensions'],
    // With a window, Ctrl+C is for the caller to answer; a test run that is stopped ends its browser at once.
    handleSIGINT: options.headless,
    args: [
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${options.port}, MAP * ~NOTFOUND`,
      '--ignore-certificate-errors',
      // Emulation alone leaves a frame of another process at one pixel per pixel.
      ...(options.scale ? [`--force-device-scale-factor=${options.scale}`] : []),
      // No warning bar about the two switches above.
      '--test-type',
    ],
  });
  try {
    const browser = context.browser();
    if (!browser) throw new Error('Chromium gave no connection to install the extension by.');
    // Unlike the switch --load-extension this works in Chrome's branded builds as well.
    const connection = await browser.newBrowserCDPSession();
    const { id } = await connection.send('Extensions.loadUnpacked', { path: options.extension });
    // A person who watches needs no tab of chrome://extensions.
    const errors = options.headless ? await watchErrors(context, id) : () => Promise.resolve([]);
    const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));

    const home = `${SCHEME}//${id}/`;
    // The welcome page opens by itself and comes to the front: not in the middle of a test.
    const isWelcome = (page: Page) => page.url().startsWith(`${home}welcome.html`);
    if (options.headless) {
      const welcome = await until('the welcome page', async () => context.pages().find(isWelcome));
      await welcome.close();
    }
    const seen = new WeakSet<Page>();
    let front: Page | undefined;
    const session: Session = {
      name: 'chromium',
      home,
      closed,
      errors,
      addSchool: (file) => addSchool(session, file),
      async open(address) {
        const path = extensionPath(address);
        // The tab the browser began with is for the web: closing the last tab would end the browser.
        const blank = context.pages().find((page) => page.url() === 'about:blank');
        const page = (path === undefined && blank) || (await context.newPage());
        if (path === undefined) front = page;
        // A tab in the background draws about once a second.
        await page.bringToFront();
        await page.goto(path === undefined ? address : home + path);
        return tabOf(page);
      },
      pressToolbar: () => pressToolbar(connection, id, home, front?.url() ?? ''),
      opened: async (path) =>
        tabOf(
          await until(`a tab of ${path}`, async () => {
            const page = context.pages().findLast((one) => one.url().startsWith(home + path));
            return page !== undefined && !seen.has(page) && seen.add(page) && page;
          }),
        ),
      close: () => context.close(),
    };
    return session;
  } catch (error) {
    await context.close();
    throw error;
  }
}

function docOf(place: Page | Frame): Doc {
  const find = (role: Parameters<Doc['has']>[0], name: string) =>
    place.getByRole(role, { name, exact: true }).first();
  const text = () => place.evaluate<string>('document.body?.innerText ?? ""');
  const has: Doc['has'] = async (role, name) => (await find(role, name).count()) > 0;
  const waitFor: Doc['waitFor'] = (role, name) =>
    until(
      `${role} “${name}”`,
      () => has(role, name),
      async () => `The document says: ${await text()}`,
    ).then(() => undefined);
  return {
    has,
    waitFor,
    async click(role, name) {
      await waitFor(role, name);
      await find(role, name).click({ timeout: 10_000 });
    },
    // What comes back is JSON of the function's own result, so its type is the function's.
    evaluate: <A, R>(run: (argument: A) => R, argument?: A) =>
      place.evaluate<Awaited<R>>(callText(run, argument)),
    run: async (source) => {
      await place.evaluate(`${source}\n;undefined`);
    },
    text,
  };
}

function tabOf(page: Page): Tab {
  const frames: Tab['frames'] = async () =>
    page
      .frames()
      .filter((frame) => frame !== page.mainFrame() && frame.url().startsWith(SCHEME))
      .map((frame) => ({ ...docOf(frame), address: frame.url() }));
  return {
    ...docOf(page),
    clickOn: (selector) => page.locator(selector).first().click({ timeout: 10_000 }),
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
