import { expect, it } from 'vitest';
import { SAMPLE } from './harness/composers.ts';
import { ANGER, PRAISE, SCHOOL } from './harness/school.ts';
import { inEachBrowser } from './harness/suite.ts';
import { card, chip, host, write } from './harness/watch.ts';
import { until } from './harness/until.ts';

inEachBrowser([SCHOOL], (bench) => {
  it.each(SAMPLE)('a page that removes the host once: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await write(tab, composer, PRAISE);
    await chip(tab);
    await tab.evaluate(() => {
      window.__added
        .filter((element) => element.getAttribute('class') === null)
        .at(-1)
        ?.remove();
    });
    expect(await host(tab)).toBeNull();
    await tab.clickOn(composer.field);
    await tab.press('End');
    await tab.type(`. ${ANGER}`);
    await card(tab);
    expect(await tab.evaluate(() => window.__text())).toBe(`${PRAISE}. ${ANGER}`);
  });

  it.each(SAMPLE)('a page that always removes the host: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await tab.evaluate(() => {
      new MutationObserver(() => {
        for (const element of window.__added) {
          if (element.getAttributeNames().every((name) => name === 'popover')) element.remove();
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await write(tab, composer, PRAISE);
    const removals = () =>
      tab.evaluate(
        () =>
          window.__log.filter(
            (entry) => entry.kind === 'change' && !entry.inEditor && entry.removed.length > 0,
          ).length,
      );
    await until('the page to remove the host', async () => (await removals()) > 0);
    await tab.type(`. ${ANGER}`);
    await tab.clickOn(composer.submit);
    expect(await tab.evaluate(() => window.__posted)).toEqual([`${PRAISE}. ${ANGER}`]);
    // It gives way: no endless fight with the page.
    expect(await removals()).toBeLessThan(10);
  });

  it.each(SAMPLE)('a page whose own handlers throw: $editor', async (composer) => {
    bench.allowErrors(/the page’s own fault/);
    const tab = await bench.open(composer.address);
    await tab.evaluate(() => {
      for (const type of ['keydown', 'beforeinput', 'input', 'focusin', 'pointerdown', 'click']) {
        for (const object of [window, document]) {
          object.addEventListener(
            type,
            () => {
              throw new Error('the page’s own fault');
            },
            true,
          );
        }
      }
    });
    await write(tab, composer, PRAISE);
    await chip(tab);
    await tab.type(`. ${ANGER}`);
    await card(tab);
    expect(await tab.evaluate(() => window.__text())).toBe(`${PRAISE}. ${ANGER}`);
  });

  it.each(SAMPLE)('a page that swaps the editor while typing: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await write(tab, composer, PRAISE);
    await chip(tab);
    await tab.evaluate(() => window.__swap());
    expect(await tab.evaluate(() => window.__text())).toBe(PRAISE);
    await tab.type(`. ${ANGER}`);
    await card(tab);
    expect(await tab.evaluate(() => window.__text())).toBe(`${PRAISE}. ${ANGER}`);
  });
});
