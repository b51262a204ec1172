import { expect, it } from 'vitest';
import { SAMPLE } from './harness/composers.ts';
import type { Composer } from './harness/composers.ts';
import { ANGER, PRAISE, SCHOOL } from './harness/school.ts';
import { inEachBrowser } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { card, chip, host, write } from './harness/watch.ts';

/** How many of 25 points spread over the control would not reach it by a click; and its box. */
function coverage(tab: Tab, composer: Composer) {
  return tab.evaluate((selector) => {
    const control = document.querySelector(selector);
    if (!control) throw new Error('No control.');
    const { left, top, right, bottom } = control.getBoundingClientRect();
    const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
    const points = steps.flatMap((x) =>
      steps.map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    );
    // A rounded corner is not part of the control, but of the element that holds it.
    const covered = points.filter(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return !hit || !(control.contains(hit) || hit.contains(control));
    });
    return { left, top, right, bottom, covered: covered.length };
  }, composer.submit);
}

inEachBrowser([SCHOOL], (bench) => {
  const views = [
    { view: 'chip', text: PRAISE, shown: chip },
    { view: 'card', text: ANGER, shown: card },
  ];
  const cases = SAMPLE.flatMap((composer) => views.map((view) => ({ ...view, composer })));

  it.each(cases)('the $view leaves $composer.editor’s submit free', async (each) => {
    const tab = await bench.open(each.composer.address);
    await write(tab, each.composer, each.text);
    await each.shown(tab);
    const box = await host(tab);
    const control = await coverage(tab, each.composer);
    if (!box) throw new Error('The host has no box.');
    expect(control.covered).toBe(0);
    const apart =
      box.right <= control.left ||
      box.left >= control.right ||
      box.bottom <= control.top ||
      box.top >= control.bottom;
    expect({ apart, box, control }).toMatchObject({ apart: true });
    // And it is on the screen.
    const view = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(view.width);
    expect(box.bottom).toBeLessThanOrEqual(view.height);
  });

  it.each(cases)('the $view leaves the focus in $composer.editor', async (each) => {
    const tab = await bench.open(each.composer.address);
    await write(tab, each.composer, each.text);
    await each.shown(tab);
    await tab.type(' and on');
    expect(await tab.evaluate(() => window.__text())).toBe(`${each.text} and on`);
  });
});
