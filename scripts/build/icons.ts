/**
 * Renders the toolbar icons from `public/icon/*.svg`: `node scripts/build/icons.ts [CHROMIUM]`.
 * Run it by hand after a change to the mark; the pictures are checked in.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Pixels; WXT takes each as the icon of that size. */
const SIZES = [16, 32, 48, 96, 128];
/** Up to this size the rings only just meet, so that nothing blurs. */
const SMALL = 24;

const folder = new URL('../../public/icon/', import.meta.url);
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  const source = readFileSync(
    new URL(size > SMALL ? 'mark.svg' : 'mark-small.svg', folder),
    'utf8',
  );
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    source.replace(
      '<svg ',
      `<svg style="position:fixed;inset:0;width:${size}px;height:${size}px" `,
    ),
  );
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
