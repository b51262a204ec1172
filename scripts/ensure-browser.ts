import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Finds a browser for the tests and the demo, or installs one. In this order: an environment variable, what
 * is installed, Debian's package (as root), a download into the user's cache; else an error that says how.
 */

interface Wanted {
  readonly name: string;
  readonly variables: readonly string[];
  /** Commands to look for on the PATH, best first. */
  readonly commands: readonly string[];
  /** Full paths, best first. */
  readonly paths: readonly string[];
  /** Debian's package. Ubuntu's packages of these names are snaps, which need a running snap service. */
  readonly debian: string;
  /** A copy downloaded earlier, if there is one. */
  readonly downloaded: () => string | undefined;
  readonly download: () => string;
}

const env = (name: string) => process.env[name] ?? '';
const programs = [env('PROGRAMFILES'), env('PROGRAMFILES(X86)'), env('LOCALAPPDATA')].filter(
  Boolean,
);
const windows = (...tail: readonly string[]) => programs.map((folder) => join(folder, ...tail));
const mac = (app: string, binary = app) => [
  `/Applications/${app}.app/Contents/MacOS/${binary}`,
  join(homedir(), `Applications/${app}.app/Contents/MacOS/${binary}`),
];

/**
 * Chromium and Chrome for Testing come before the branded builds: from version 137 Chrome ignores
 * `--load-extension`, and Edge may follow. Our harness loads the extension over the debugging pipe, which
 * they still allow, but a company's policy may forbid even that, so they are the last resort.
 */
const CHROMIUM: Wanted = {
  name: 'chromium',
  variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
  commands: ['chromium', 'chromium-browser'],
  paths: [
    '/usr/bin/chromium',
    ...mac('Chromium'),
    ...windows('Chromium', 'Application', 'chrome.exe'),
  ],
  debian: 'chromium',
  downloaded: () => runnable(chromium.executablePath()),
  download() {
    const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js');
    run(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
    if (process.platform === 'linux' && isRoot()) {
      try {
        run(process.execPath, [cli, 'install-deps', 'chromium']);
      } catch {
        console.error('The libraries Chromium needs could not be installed; it may not start.');
      }
    }
    return chromium.executablePath();
  },
};

const BRANDED: readonly string[] = [
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  ...mac('Google Chrome'),
  ...mac('Microsoft Edge'),
  ...windows('Google', 'Chrome', 'Application', 'chrome.exe'),
  ...windows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
];

const FIREFOX: Wanted = {
  name: 'firefox',
  variables: ['FIREFOX_PATH'],
  commands: ['firefox-esr', 'firefox'],
  paths: [
    '/usr/bin/firefox-esr',
    ...mac('Firefox', 'firefox'),
    ...windows('Mozilla Firefox', 'firefox.exe'),
  ],
  debian: 'firefox-esr',
  downloaded: () => undefined,
  download() {
    const require = createRequire(createRequire(import.meta.url).resolve('puppeteer-core'));
    const cli = join(dirname(require.resolve('@puppeteer/browsers')), 'main-cli.js');
    const cache = join(homedir(), '.cache', 'three-commons-browsers');
    return execFileSync(
      process.execPath,
      [cli, 'install', 'firefox@esr', '--path', cache, '--format', '{{path}}'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    ).trim();
  },
};

/** Path of a Chromium-family browser. Throws with what to do if there is none to be had. */
export function ensureChromium(): string {
  return (
    given(CHROMIUM) ??
    installed(CHROMIUM) ??
    BRANDED.find((path) => runnable(path)) ??
    fetched(CHROMIUM)
  );
}

/** Path of a Firefox (140 or newer). Throws with what to do if there is none to be had. */
export function ensureFirefox(): string {
  return given(FIREFOX) ?? installed(FIREFOX) ?? fetched(FIREFOX);
}

function given({ variables }: Wanted): string | undefined {
  for (const name of variables) {
    const path = env(name);
    if (path === '') continue;
    if (runnable(path)) return path;
    throw new Error(`${name} is set to ${path}, which is not a program. Correct it or unset it.`);
  }
  return undefined;
}

function installed({ commands, paths, downloaded }: Wanted): string | undefined {
  const onPath = commands.flatMap((command) =>
    env('PATH')
      .split(delimiter)
      // Ubuntu's /usr/bin/firefox and chromium-browser may be stubs that only ask for the snap.
      .map((folder) => join(folder, process.platform === 'win32' ? `${command}.exe` : command)),
  );
  return [...onPath, ...paths].find((path) => runnable(path) && !isSnapStub(path)) ?? downloaded();
}

function fetched(wanted: Wanted): string {
  const { name, debian, variables } = wanted;
  const reasons: string[] = [];
  for (const attempt of isDebian() && isRoot() ? [aptInstall, download] : [download]) {
    try {
      const path = attempt(wanted);
      if (path !== undefined && runnable(path)) return path;
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new Error(
    `No ${name} was found, and none could be installed (${reasons.join('; ') || 'no reason given'}). ` +
      `Install one (on Debian: sudo apt-get install ${debian}) or set ${variables[0]} to its path.`,
  );
}

function aptInstall(wanted: Wanted): string | undefined {
  console.error(`Installing ${wanted.debian} with apt-get…`);
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', wanted.debian]);
  return installed(wanted);
}

function download(wanted: Wanted): string {
  console.error(`Downloading ${wanted.name}…`);
  return wanted.download();
}

/** Output goes to stderr: stdout is for the path alone. */
function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, {
    stdio: ['ignore', process.stderr.fd, 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function runnable(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined; // Not there or not a program: the next candidate may be.
  }
}

const isRoot = () => process.getuid?.() === 0;

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function isSnapStub(path: string): boolean {
  if (process.platform !== 'linux' || path.startsWith('/snap/')) return false;
  const start = readFileSync(path).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/bin/');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const wanted = process.argv[2] ?? 'chromium';
    if (wanted !== 'chromium' && wanted !== 'firefox') {
      throw new Error(`There is no “${wanted}” here: say chromium or firefox.`);
    }
    console.log(wanted === 'firefox' ? ensureFirefox() : ensureChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
