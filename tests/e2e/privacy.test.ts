import { expect, it } from 'vitest';
import { SAMPLE } from './harness/composers.ts';
import { ROUTE, SCHOOL } from './harness/school.ts';
import { inEachBrowser } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { card, host, write } from './harness/watch.ts';

/** Concerns about the school by a name of its own that its card never shows: no “Westwood” in the page. */
const DRAFT = 'Done with Woodlarks. Mrs Okafor is a liar and a bully, everyone name and shame her';

/** Words of the card that the page itself does not have. */
function secrets(shown: string, page: string): string[] {
  const words = shown.match(/[\p{L}@.]{5,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !page.toLowerCase().includes(word.toLowerCase()));
}

/** Moves the mouse onto the host, about it, off again and on again. */
async function stroke(tab: Tab): Promise<void> {
  const box = await host(tab);
  if (!box) throw new Error('The host has no box.');
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  for (const [toX, toY] of [
    [5, 5],
    [x, y],
    [x + 20, y + 10],
    [Math.max(box.left - 30, 1), y],
    [x, y],
    [5, 5],
  ] as const) {
    await tab.moveTo(toX, toY);
  }
}

/** Everything a page's script can look at without an event. */
function look(tab: Tab, extension: string) {
  return tab.evaluate((id) => {
    document.querySelector<HTMLElement>('h1')?.focus();
    getSelection()?.selectAllChildren(document.documentElement);
    const selected = String(getSelection());
    getSelection()?.removeAllRanges();
    const all = [...document.querySelectorAll('*')];
    return {
      markup: document.documentElement.outerHTML,
      selected,
      frames: window.length + window.frames.length + document.querySelectorAll('iframe').length,
      openRoots: all.filter((element) => element.shadowRoot).length,
      stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      globals: Object.keys(window).filter((name) => /westwood|commons|browser|ext/i.test(name)),
      highlights: 'highlights' in CSS ? [...CSS.highlights.keys()] : [],
      entries: performance
        .getEntries()
        .map((entry) => entry.name)
        .filter((name) => name.includes('extension') || name.includes(id)),
      fonts: [...document.fonts].length,
      sheets: document.adoptedStyleSheets.length,
    };
  }, extension);
}

/** Those of the words that the page's own `window.find` tells it about, with and without frames. */
function finds(tab: Tab, words: readonly string[]): Promise<string[]> {
  return tab.evaluate((guesses) => {
    // Not in the standard, but in all browsers.
    const find: unknown = Reflect.get(window, 'find');
    if (typeof find !== 'function') return ['no window.find'];
    return guesses.filter((word) =>
      [true, false].some((inFrames) => {
        getSelection()?.removeAllRanges();
        try {
          return find.call(window, word, false, false, true, false, inFrames, false) === true;
        } catch {
          return false; // Firefox refuses to look into a frame of another origin, whatever the word.
        }
      }),
    );
  }, words);
}

inEachBrowser([SCHOOL], (bench) => {
  it.each(SAMPLE)('the page learns nothing of the card: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    const globals = await tab.evaluate(() => Object.keys(window));
    await write(tab, composer, DRAFT);
    const frame = await card(tab);
    await stroke(tab);
    // Keys pressed in the card, after a click on a heading of it.
    const before = await tab.evaluate(() => window.__keys.length);
    await frame.click('heading', ROUTE);
    await tab.press('ArrowLeft');
    await tab.type('jk');
    expect(await tab.evaluate(() => window.__keys.length)).toBe(before);

    const [inner] = await tab.frames();
    const seen = await look(tab, new URL(inner?.address ?? '').host);
    expect(seen.markup).not.toContain('Westwood');
    expect(seen.markup).not.toContain('extension:');
    expect(seen.selected).toContain('blue water bottle');
    expect(seen.selected).not.toContain('Westwood');
    expect(seen).toMatchObject({ frames: 0, openRoots: 0, highlights: [], entries: [], sheets: 0 });
    expect(seen.stored).toBe('[{},{},""]');
    expect(await tab.evaluate(() => Object.keys(window))).toEqual(globals);

    const spy = await tab.evaluate(() => window.__spy);
    expect(spy.seen['keydown']).toBeGreaterThan(DRAFT.length);
    expect(spy.seen['mousemove']).toBeGreaterThan(0);
    expect(spy.strangers).toEqual([]);
    expect(spy.violations).toEqual([]);
    // React and Draft.js post messages to their own page.
    const own = new URL(composer.address).origin;
    expect(spy.messages.filter((message) => !message.startsWith(`${own} `))).toEqual([]);

    // Guessing by the page's own find: it finds the page's words and none of the card's.
    const guesses = secrets(await frame.text(), DRAFT + (await tab.text()));
    expect(guesses).toContain('Westwood');
    expect(await finds(tab, ['rocket', ...guesses, 'Westw', 'stwood'])).toEqual(['rocket']);
  });

  it.each(SAMPLE)('the page hears nothing of the host: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await write(tab, composer, DRAFT);
    await card(tab);
    await tab.evaluate(() => {
      window.__mark('stroke');
      for (const type of Object.keys(window.__spy.seen)) window.__spy.seen[type] = 0;
    });
    const box = await host(tab);
    if (!box) throw new Error('The host has no box.');
    await tab.moveTo((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    await tab.moveTo((box.left + box.right) / 2 + 9, (box.top + box.bottom) / 2 + 9);
    expect((await tab.evaluate(() => window.__spy)).strangers).toEqual([]);
  });
});
