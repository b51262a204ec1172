import { expect, it } from 'vitest';
import { LEXICAL, SAMPLE } from './harness/composers.ts';
import { ANGER, CARD, PRAISE, ROUTE, SCHOOL } from './harness/school.ts';
import { inEachBrowser } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { card, chip, host, intruded, write } from './harness/watch.ts';

/** Milliseconds of nothing that count as never. */
const NEVER = 2000;

inEachBrowser([], (bench) => {
  it('a parent adds the school’s text, and sees its words', async () => {
    const options = await bench.open('extension:options.html');
    await options.click('button', 'Add a school');
    const add = await bench.opened('add.html');
    await add.clickOn('summary');
    await add.clickOn('details textarea');
    await add.type(JSON.stringify(SCHOOL));
    await add.click('button', 'Look at this text');
    await add.waitFor('heading', 'Is this your school?');
    expect(await add.text()).toContain('Woodlarks');
    await add.clickOn('.preview-outside input');
    await add.click('button', 'Add Westwood Park');
    await add.waitFor('heading', 'Westwood Park has been added');

    const tab = await bench.open(LEXICAL.address);
    await write(tab, LEXICAL, ANGER);
    const frame = await card(tab);
    expect(await frame.text()).toContain('Ask before you share anything about someone.');
    expect(await frame.text()).toContain('01632 960123');
  });

  it('a parent whose school publishes nothing types its name', async () => {
    const add = await bench.open('extension:add.html');
    await add.clickOn('form input');
    await add.type('Marsh Lane Primary School');
    await add.press('Enter');
    await add.waitFor('heading', 'Is this your school?');
    await add.click('button', 'Add Marsh Lane');
    await add.waitFor('heading', 'Marsh Lane has been added');

    const tab = await bench.open(LEXICAL.address);
    await write(tab, LEXICAL, 'The head at Marsh Lane Primary School is a liar and a stupid bully');
    const frame = await card(tab, 'Before you post: Marsh Lane');
    // The nation’s usual people, and a body outside the school.
    const text = await frame.text();
    expect(text).toContain('Chair of governors');
    expect(text).toContain('Department for Education');
  });

  it('a broken file is explained and not added', async () => {
    const add = await bench.open('extension:add.html');
    await add.clickOn('summary');
    await add.clickOn('details textarea');
    await add.type('{"version":1,"school":{"name":"Broken School"},"route":[]}');
    await add.click('button', 'Look at this text');
    await add.waitFor('heading', 'This can’t be added yet');
    expect(await add.text()).toContain('route');
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
