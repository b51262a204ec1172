import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect, it } from 'vitest';
import { LEXICAL } from './harness/composers.ts';
import { ANGER, PRAISE, ROUTE, SCHOOL } from './harness/school.ts';
import { inEachBrowser } from './harness/suite.ts';
import type { Doc, Tab } from './harness/types.ts';
import { card, chip, write } from './harness/watch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A policy that says something in nearly every part. */
const POLICY = readFileSync(new URL('../../schools/westgate.json', import.meta.url), 'utf8');
const INSULT = 'The head at Puddlebrook is a useless idiot.';

/** Puts a long text where the focus is, as pasting does: typing it would take a minute. */
async function paste(tab: Tab, text: string): Promise<void> {
  await tab.evaluate((words) => void document.execCommand('insertText', false, words), text);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds wrong by WCAG 2.2 AA and its own best practices, and how many rules it could apply. */
async function check(doc: Doc, kind: 'page' | 'frame') {
  await doc.run(AXE);
  return doc.evaluate(async (topLevel) => {
    // While something fades in, its colours are not yet its own. One that is taken away rejects: it is over, too.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
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

  it('the frame with the second look', async () => {
    const tab = await bench.open(LEXICAL.address);
    await write(tab, LEXICAL, ANGER);
    const frame = await card(tab);
    await tab.clickOn(LEXICAL.submit);
    await frame.waitFor('button', 'Don’t hold my posts');
    expect((await check(frame, 'frame')).violations).toEqual([]);
  });

  const pages = [
    { page: 'popup', state: 'at first', typed: '', ready: 'Check a draft' },
    { page: 'popup', state: 'with a card', typed: ANGER, ready: ROUTE },
    { page: 'options', state: 'with a school', typed: '', ready: SCHOOL.school.name },
    { page: 'add', state: 'at first', typed: '', ready: 'By its name' },
    { page: 'add', state: 'with faults', typed: '{}', ready: 'This can’t be added yet' },
    { page: 'add', state: 'with a preview', typed: POLICY, ready: 'Is this your school?' },
    { page: 'welcome', state: 'at first', typed: '', ready: 'Try it here' },
    { page: 'welcome', state: 'with a card', typed: INSULT, ready: ROUTE },
  ];
  it.each(pages)('the $page page $state', async ({ page, typed, ready }) => {
    const tab = await bench.open(`extension:${page}.html`);
    if (page === 'add' && typed !== '') await tab.clickOn('summary');
    if (typed !== '') {
      await tab.clickOn('textarea');
      await (typed === POLICY ? paste(tab, typed) : tab.type(typed));
      if (page === 'add') await tab.click('button', 'Look at this text');
    }
    await tab.waitFor('heading', ready);
    // What is folded away is looked at as well.
    await tab.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      for (const why of document.querySelectorAll<HTMLElement>('.why button')) why.click();
    });
    const result = await check(tab, 'page');
    expect(result.violations).toEqual([]);
    expect(result.applied).toBeGreaterThan(5);
  });
});
