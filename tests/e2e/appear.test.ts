import { expect, it } from 'vitest';
import { COMPOSERS } from './harness/composers.ts';
import { ANGER, NAMELESS_ANGER, PRAISE, ROUTE, SCHOOL } from './harness/school.ts';
import { inEachBrowser } from './harness/suite.ts';
import { card, chip, intruded, timed, write } from './harness/watch.ts';

/** Milliseconds of nothing that count as never; each positive below has to come faster. */
const NEVER = 2000;

inEachBrowser([SCHOOL], (bench) => {
  it.each(COMPOSERS)('a harmless mention shows the chip: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await write(tab, composer, PRAISE);
    const frame = await chip(tab);
    expect(await frame.has('region', 'Before you post: Westwood Park')).toBe(false);
    expect(await tab.evaluate(() => window.__text())).toBe(PRAISE);
  });

  it.each(COMPOSERS)('a concern shows the card: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await write(tab, composer, ANGER);
    const frame = await card(tab);
    for (const common of ['Common courtesy', 'Common decency', 'Common sense', ROUTE]) {
      await frame.waitFor('heading', common);
    }
    // The list that follows the route's heading: its first item, and no other, is the current step.
    const steps = await frame.evaluate((name) => {
      const heading = [...document.querySelectorAll('h1,h2,h3,h4,[role=heading]')].find(
        (element) => element.textContent === name,
      );
      const list = [...document.querySelectorAll('ol,ul')].find(
        (candidate) =>
          heading && heading.compareDocumentPosition(candidate) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      return [...(list?.children ?? [])].map((item) => item.getAttribute('aria-current'));
    }, ROUTE);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).toEqual(['step', ...steps.slice(1).map(() => null)]);
    expect(await frame.evaluate(() => document.title)).toBe('Three Commons');
  });

  it.each(COMPOSERS)('the chip opens the card: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await write(tab, composer, PRAISE);
    const frame = await chip(tab);
    await frame.click('button', 'Three Commons: you mention Westwood Park');
    await card(tab);
  });

  it.each(COMPOSERS)('no mention, nothing: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await write(tab, composer, NAMELESS_ANGER);
    expect(await intruded(tab, NEVER)).toBe(false);

    await tab.type('. That is Westwood Park');
    await tab.evaluate(() => window.__mark('positive'));
    await card(tab);
    expect(await timed(tab, 'positive')).toBeLessThan(NEVER);
  });

  it.each(COMPOSERS)('the group’s name is a mention: $editor', async (composer) => {
    const group = encodeURIComponent('Y4 Westwood Park parents');
    const tab = await bench.open(`${composer.address}?group=${group}`);
    await write(tab, composer, NAMELESS_ANGER);
    await card(tab);
  });
});
