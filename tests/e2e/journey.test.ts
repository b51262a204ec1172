import { expect, it } from 'vitest';
import { LEXICAL, SAMPLE } from './harness/composers.ts';
import { ANGER, CARD, PRAISE, ROUTE, SCHOOL } from './harness/school.ts';
import { inEachBrowser } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { card, chip, host, intruded, write } from './harness/watch.ts';

/** Milliseconds of nothing that count as never. */
const NEVER = 2000;

inEachBrowser([], (bench) => {
  it('a parent adds the school’s file in the options, and sees its words', async () => {
    const options = await bench.open('extension:options.html');
    await options.clickOn('summary');
    await options.clickOn('details textarea');
    await options.type(JSON.stringify(SCHOOL));
    await options.click('button', 'Look at it');
    await options.waitFor('heading', 'Is this your school?');
    expect(await options.text()).toContain('Woodlarks');
    await options.click('button', 'Add Westwood Park');
    await options.waitFor('heading', 'Westwood Park Primary School');

    const tab = await bench.open(LEXICAL.address);
    await write(tab, LEXICAL, ANGER);
    const frame = await card(tab);
    expect(await frame.text()).toContain('Ask before you share anything about someone.');
    expect(await frame.text()).toContain('01632 960123');
  });

  it('a broken file is explained and not added', async () => {
    const options = await bench.open('extension:options.html');
    await options.clickOn('summary');
    await options.clickOn('details textarea');
    await options.type('{"version":1,"school":{"name":"Broken School"},"route":[]}');
    await options.click('button', 'Look at it');
    await options.waitFor('heading', 'This can’t be added yet');
    expect(await options.text()).toContain('route');
  });

  it.each(SAMPLE)('“Edit my post” gives the focus back: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await write(tab, composer, ANGER);
    const frame = await card(tab);
    await frame.click('button', 'Edit my post');
    // The two documents learn of a move of the focus at different times.
    await until('the focus in the editor', async () => {
      const there = await tab.evaluate(
        (field) => document.querySelector(field)?.contains(document.activeElement) ?? false,
        composer.field,
      );
      return there && !(await frame.evaluate(() => document.hasFocus()));
    });
    await tab.type(' ok');
    expect(await tab.evaluate(() => window.__text())).toHaveLength(ANGER.length + 3);
  });

  it.each(SAMPLE)('“It’s fine” puts the card away: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await write(tab, composer, ANGER);
    const frame = await card(tab);
    await frame.click('button', 'It’s fine');
    await until('the card to go', async () => !(await frame.has('region', CARD)));
    await tab.clickOn(composer.submit);
    expect(await tab.evaluate(() => window.__posted)).toEqual([ANGER]);
    await until('the host to go', async () => (await host(tab)) === null);
  });

  it('the popup checks a draft without a site', async () => {
    const popup = await bench.open('extension:popup.html');
    await popup.clickOn('textarea');
    await popup.type(ANGER);
    await popup.waitFor('heading', ROUTE);
  });

  it('a school switched off is not looked out for, and on again it is', async () => {
    const options = await bench.open('extension:options.html');
    await options.clickOn('[role=switch]');
    await until('the switch to be off', () =>
      options.evaluate(() => document.querySelector('[role=switch][aria-checked=false]') !== null),
    );
    const tab = await bench.open(LEXICAL.address);
    await write(tab, LEXICAL, PRAISE);
    expect(await intruded(tab, NEVER)).toBe(false);

    const again = await bench.open('extension:options.html');
    await until('the switch', () =>
      again.evaluate(() => document.querySelector('[role=switch]') !== null),
    );
    await again.clickOn('[role=switch]');
    await until('the switch to be on', () =>
      again.evaluate(() => document.querySelector('[role=switch][aria-checked=true]') !== null),
    );
    const later = await bench.open(LEXICAL.address);
    await write(later, LEXICAL, PRAISE);
    await chip(later);
  });
});
