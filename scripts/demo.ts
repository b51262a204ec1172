import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleFixtures, ROOT } from '../tests/e2e/harness/bundle.ts';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { LEXICAL } from '../tests/e2e/harness/composers.ts';
import { startServer } from '../tests/e2e/harness/server.ts';
import type { Session, Tab } from '../tests/e2e/harness/types.ts';
import { card, chip, write } from '../tests/e2e/harness/watch.ts';
import { ensureChromium } from './ensure-browser.ts';

/**
 * `npm run demo`: a real browser with the extension, an example school, and a practice page under a supported
 * site's host name, served from this computer. With a display it stays open for a person to try; without one
 * (or with --headless) it types two drafts, saves what is shown and prints how they were assessed.
 */

const SCHOOL = join(ROOT, 'schools/puddlebrook.json');
const SHORT_NAME = 'Puddlebrook';
const OUTPUT = join(ROOT, 'demo-output');
const HARMLESS = 'Brilliant sports day at Puddlebrook today, thank you everyone!';
const ANGRY =
  'I am done with Puddlebrook. Mrs Okafor is a liar and a bully!! Everyone share this, name and shame her';

const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });

/** Linux says by a variable whether there is a screen to open a window on. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function node(script: string, args: readonly string[], input?: string): string {
  return execFileSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

async function main(): Promise<void> {
  const headless = values.headless || !hasDisplay();
  const executable = ensureChromium();
  console.log(`Browser: ${executable}`);
  console.log('Building the extension…');
  node('node_modules/wxt/bin/wxt.mjs', ['build']);
  await bundleFixtures();

  const server = await startServer();
  let session: Session | undefined;
  const end = async () => {
    await session?.close();
    await server.close();
  };
  try {
    session = await launchChromium({
      executable,
      extension: join(ROOT, '.output/chrome-mv3'),
      port: server.port,
      headless,
      scale: 2,
    });
    await session.addSchool(readSchool());
    const tab = await session.open(LEXICAL.address);
    await (headless ? show(tab) : stay(session));
  } finally {
    await end();
  }
}

/** The practice page in a window, until the person closes it or presses Ctrl+C. */
async function stay(session: Session): Promise<void> {
  console.log(`
A browser window is open, with Three Commons and the example school Puddlebrook Primary.
The page is a practice page on this computer: nothing you type goes anywhere. Try typing:

  ${HARMLESS}
      a small chip appears beside the editor; click it to see the card
  ${ANGRY}
      the card appears: the three commons, and who can sort it out
  The head at Puddlebrook never answers my emails about the school dinners.
      a plain complaint: the way to raise it, and no scolding
  Lovely day at the park
      nothing at all

Post is always yours to press. Close the window to end.`);
  await Promise.race([
    session.closed,
    new Promise<void>((resolve) => process.once('SIGINT', () => resolve())),
  ]);
}

/** Types the two drafts, saves a picture of each, prints their assessment. */
async function show(tab: Tab): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  await write(tab, LEXICAL, HARMLESS);
  await picture(tab, 'chip', () => chip(tab, `Three Commons: you mention ${SHORT_NAME}`));
  await tab.evaluate(() => window.__set(''));
  await write(tab, LEXICAL, ANGRY);
  await picture(tab, 'card', () => card(tab, `Before you post: ${SHORT_NAME}`));

  const drafts = [
    { id: 'harmless', text: HARMLESS },
    { id: 'angry', text: ANGRY },
  ];
  console.log('How the two drafts were assessed:');
  const lines = drafts.map((draft) => JSON.stringify(draft)).join('\n');
  process.stdout.write(node('scripts/assess.ts', ['--school', SCHOOL, '--jsonl'], `${lines}\n`));
}

/** Waits for what the picture is of; a page without it is kept as `failed.png`. */
async function picture(tab: Tab, name: string, shown: () => Promise<unknown>): Promise<void> {
  const path = `${join(OUTPUT, name)}.png` as const;
  try {
    await shown();
  } catch (error) {
    await tab.screenshot(`${join(OUTPUT, 'failed')}.png`);
    throw new Error(
      `The extension did not show what ${name} should be a picture of (see demo-output/failed.png).`,
      { cause: error },
    );
  }
  await tab.screenshot(path);
  console.log(`Saved ${path}`);
}

function readSchool(): object {
  const file: unknown = JSON.parse(readFileSync(SCHOOL, 'utf8'));
  if (typeof file !== 'object' || file === null) throw new Error(`${SCHOOL} is not a school file.`);
  return file;
}

try {
  await main();
} catch (error) {
  console.error(`The demo did not work. ${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
}
