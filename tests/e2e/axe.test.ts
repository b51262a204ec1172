import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { LEXICAL } from './harness/composers.ts';
import { ANGER, PRAISE, SCHOOL } from './harness/school.ts';
import { inEachBrowser } from './harness/suite.ts';
import type { Doc } from './harness/types.ts';
import { until } from './harness/until.ts';
import { card, chip, write } from './harness/watch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}

/** What axe finds wrong by WCAG 2.2 AA and its own best practices, and how many rules it could apply. */
async function check(doc: Doc, kind: 'page' | 'frame') {
  await doc.run(AXE);
  return doc.evaluate(async (topLevel) => {
    const result = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // The level-one heading and the main landmark are the page's, not a frame's.
      rules: {
        'page-has-heading-one': { enabled: topLevel },
        'landmark-one-main': { enabled: topLevel },
      },
    });
    return {
      violations: result.violations.map(
        (found) =>
          `${found.id}: ${found.help} at ${found.nodes.map((node) => node.html).join(' ')}`,
      ),
      applied: result.passes.length,
    };
  }, kind === 'page');
}

inEachBrowser([SCHOOL], (bench) => {
  const views = [
    { view: 'chip', text: PRAISE, shown: chip },
    { view: 'card', text: ANGER, shown: card },
  ];

  it.each(views)('the frame with the $view', async ({ text, shown }) => {
    const tab = await bench.open(LEXICAL.address);
    await write(tab, LEXICAL, text);
    const result = await check(await shown(tab), 'frame');
    expect(result.violations).toEqual([]);
    expect(result.applied).toBeGreaterThan(5);
  });

  it.each(['popup', 'options'])('the %s page', async (page) => {
    const tab = await bench.open(`extension:${page}.html`);
    await until('the page to have a heading', () =>
      tab.evaluate(() => document.querySelector('h1, h2') !== null),
    );
    const result = await check(tab, 'page');
    expect(result.violations).toEqual([]);
    expect(result.applied).toBeGreaterThan(5);
  });
});
