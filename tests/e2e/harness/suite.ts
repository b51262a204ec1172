import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { ensureChromium, ensureFirefox } from '../../../scripts/ensure-browser.ts';
import { ROOT } from './bundle.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, Session, Tab } from './types.ts';

/** What a suite gives its tests; read it inside a test, not while the suite is collected. */
export interface Bench {
  readonly session: Session;
  /** Opens a page that is closed after the test. */
  open(address: string): Promise<Tab>;
  /** Waits for a page of its own that the extension opens; it is closed after the test. */
  opened(path: string): Promise<Tab>;
  /** Lets errors that match pass in this test: those of a page that is meant to be broken. */
  allowErrors(pattern: RegExp): void;
}

export interface SuiteOptions {
  /** Sites, as match patterns, for which the browser's question about a permission is answered with yes. */
  readonly allowed?: readonly string[];
}

const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: 'chrome-mv3',
  firefox: 'firefox-mv3',
};

/** E2E_BROWSER=firefox runs that browser alone. */
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => (process.env['E2E_BROWSER'] ?? name) === name,
);

/**
 * Runs the tests in each browser, with the schools added. After each test no page, frame or worker may have
 * an uncaught error or a message in its console.
 */
export function inEachBrowser(
  schools: readonly object[],
  tests: (bench: Bench) => void,
  options: SuiteOptions = {},
): void {
  describe.each(browsers)('%s', (name) => {
    let session: Session | undefined;
    let tabs: Tab[] = [];
    let allowed: RegExp[] = [];

    beforeAll(async () => {
      session = await launch(name, options.allowed ?? []);
      for (const school of schools) await session.addSchool(school);
    });
    afterAll(() => session?.close());

    afterEach(async () => {
      for (const tab of tabs) await tab.close();
      const found = (await session?.errors()) ?? [];
      const passed = allowed;
      tabs = [];
      allowed = [];
      expect(found.filter((error) => !passed.some((pattern) => pattern.test(error)))).toEqual([]);
    });

    tests({
      get session() {
        if (!session) throw new Error('The browser has not started.');
        return session;
      },
      async open(address) {
        const tab = await this.session.open(address);
        tabs.push(tab);
        return tab;
      },
      async opened(path) {
        const tab = await this.session.opened(path);
        tabs.push(tab);
        return tab;
      },
      allowErrors: (pattern) => void allowed.push(pattern),
    });
  });
}

function launch(name: BrowserName, allowed: readonly string[]): Promise<Session> {
  const build = join(inject('output'), BUILDS[name]);
  const options = {
    // Nobody can press a question of a browser without a window: Chromium gets a manifest that has the sites already.
    extension: name === 'chromium' && allowed.length > 0 ? withSites(build, allowed) : build,
    saysYes: allowed.length > 0,
    port: inject('port'),
    headless: true,
  };
  return name === 'chromium'
    ? launchChromium({ ...options, executable: ensureChromium() })
    : launchFirefox({ ...options, executable: ensureFirefox() });
}

/** A copy of a build whose manifest asks for these sites from the start. */
function withSites(build: string, sites: readonly string[]): string {
  const copy = join(ROOT, '.cache/with-sites');
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...sites);
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}
