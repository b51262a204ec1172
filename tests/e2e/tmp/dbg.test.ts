import { expect, it } from 'vitest';
import { LEXICAL } from '../harness/composers.ts';
import { ANGER, SCHOOL } from '../harness/school.ts';
import { inEachBrowser } from '../harness/suite.ts';
import { card, write, host } from '../harness/watch.ts';
import { until } from '../harness/until.ts';
inEachBrowser([SCHOOL], (bench) => {
  it.each([...Array(60).keys()])('edit %s', async (i) => {
    const composer = LEXICAL;
    const tab = await bench.open(composer.address);
    await write(tab, composer, ANGER);
    const frame = await card(tab);
    await frame.evaluate(() => { Object.assign(window, { ev: [] }); for (const t of ['pointerdown','click']) addEventListener(t, (e) => (window as unknown as {ev: string[]}).ev.push(`${t} ${(e.target as Element).outerHTML.slice(0,60)} ${e.isTrusted}`), true); });
    await frame.click('button', 'Edit my post');
    try {
    await until('the focus in the editor', () =>
      tab.evaluate((field) => document.querySelector(field)?.contains(document.activeElement) ?? false, composer.field), async () => '', 3000);
    } catch (e) {
      console.log(i, JSON.stringify(await frame.evaluate(() => [(window as unknown as {ev: string[]}).ev, document.activeElement?.outerHTML.slice(0, 80), document.hasFocus()])), JSON.stringify(await tab.evaluate(() => [document.activeElement?.outerHTML.slice(0, 120), document.hasFocus()])), JSON.stringify(await host(tab)));
      await tab.screenshot(`/tmp/edit-${i}.png`);
      throw e;
    }
    expect(1).toBe(1);
  });
});
