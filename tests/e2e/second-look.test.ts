import { expect, it } from 'vitest';
import { LEXICAL, SAMPLE } from './harness/composers.ts';
import { ANGER, CARD, PRAISE, SCHOOL } from './harness/school.ts';
import { inEachBrowser } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { until } from './harness/until.ts';
import { card, chip, write } from './harness/watch.ts';

/** The first press of Post on a serious draft is held once; the second goes through untouched. */

const WORRY =
  'A teacher at Westwood Park hit my son and he has bruises all over, nobody at the school will help him';
const posted = (tab: Tab) => tab.evaluate(() => window.__posted);

inEachBrowser([SCHOOL], (bench) => {
  it.each(SAMPLE)('held once, then posted just as it was typed: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await write(tab, composer, ANGER);
    const frame = await card(tab);
    await tab.clickOn(composer.submit);
    await until('the alert', async () => (await frame.text()).includes('has not gone out yet'));
    expect(await frame.evaluate(() => document.querySelectorAll('[role=alert]').length)).toBe(1);
    expect(await posted(tab)).toEqual([]);
    expect(await tab.evaluate(() => window.__text())).toBe(ANGER);
    // The composer still takes keys.
    expect(await frame.evaluate(() => document.hasFocus())).toBe(false);

    await tab.clickOn(composer.submit);
    await until('the post', async () => (await posted(tab)).length > 0);
    expect(await posted(tab)).toEqual([ANGER]);
  });

  it('is held anew after a change, and not at all once it is harmless', async () => {
    const tab = await bench.open(LEXICAL.address);
    await write(tab, LEXICAL, ANGER);
    let frame = await card(tab);
    await tab.clickOn(LEXICAL.submit);
    await until('the alert', async () => (await frame.text()).includes('has not gone out yet'));
    await tab.clickOn(LEXICAL.field);
    await tab.press('End');
    await tab.type(' now');
    await until('the alert to go', async () => !(await frame.text()).includes('has not gone out'));
    frame = await card(tab);
    await tab.clickOn(LEXICAL.submit);
    await until('the alert again', async () => (await frame.text()).includes('has not gone out'));
    expect(await posted(tab)).toEqual([]);

    await tab.evaluate(() => window.__set(''));
    await write(tab, LEXICAL, PRAISE);
    await chip(tab);
    await tab.clickOn(LEXICAL.submit);
    expect(await posted(tab)).toEqual([PRAISE]);
  });

  it('never holds a worry about a child', async () => {
    const tab = await bench.open(LEXICAL.address);
    await write(tab, LEXICAL, WORRY);
    await card(tab);
    await tab.clickOn(LEXICAL.submit);
    await until('the post', async () => (await posted(tab)).length > 0);
    expect(await posted(tab)).toEqual([WORRY]);
  });

  it('never holds what a script does', async () => {
    const tab = await bench.open(LEXICAL.address);
    await write(tab, LEXICAL, ANGER);
    await card(tab);
    await tab.evaluate(
      (button) => document.querySelector<HTMLElement>(button)?.click(),
      LEXICAL.submit,
    );
    expect(await posted(tab)).toEqual([ANGER]);
  });

  it('is off in one click, and stays off', async () => {
    const tab = await bench.open(LEXICAL.address);
    await write(tab, LEXICAL, ANGER);
    const frame = await card(tab);
    await tab.clickOn(LEXICAL.submit);
    await frame.click('button', 'Don’t hold my posts');
    await until('the answer', async () => (await frame.text()).includes('won’t be held any more'));
    expect(await frame.has('region', CARD)).toBe(true);
    const options = await bench.open('extension:options.html');
    await until('the option to be off', () =>
      options.evaluate(
        () =>
          [...document.querySelectorAll('label')].find((label) =>
            label.textContent.includes('one more look'),
          )?.control instanceof HTMLInputElement &&
          document.querySelectorAll('label input[type=checkbox]:checked').length === 0,
      ),
    );
    const later = await bench.open(LEXICAL.address);
    await write(later, LEXICAL, ANGER);
    await card(later);
    await later.clickOn(LEXICAL.submit);
    await until('the post', async () => (await posted(later)).length > 0);
    expect(await posted(later)).toEqual([ANGER]);
  });
});
