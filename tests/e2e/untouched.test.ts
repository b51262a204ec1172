import { expect, it } from 'vitest';
import { COMPOSERS } from './harness/composers.ts';
import type { Composer } from './harness/composers.ts';
import { ANGER, PRAISE, SCHOOL } from './harness/school.ts';
import { inEachBrowser } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { card, chip, write } from './harness/watch.ts';

/** The kinds of change in the editor's part of the page, and its markup at the end. */
function editorTrace(tab: Tab) {
  return tab.evaluate(() => {
    const kinds = window.__log.flatMap((entry) =>
      entry.kind === 'change' && entry.inEditor
        ? [`${entry.type} ${entry.target.tag} ${entry.attribute ?? ''}`.trim()]
        : [],
    );
    const markup = document.querySelector('.editor')?.innerHTML ?? '';
    return {
      kinds: [...new Set(kinds)].toSorted(),
      // Draft.js gives its blocks and editors random names.
      markup: markup.replace(/\b(data-editor|data-offset-key|aria-describedby|id)="[^"]*"/g, '$1'),
    };
  });
}

/** Everything that happened in the page outside the editor. */
function outside(tab: Tab) {
  return tab.evaluate(() =>
    window.__log.flatMap((entry) =>
      entry.kind === 'change' && !entry.inEditor
        ? [
            {
              type: entry.type,
              attribute: entry.attribute,
              added: entry.added,
              removed: entry.removed,
            },
          ]
        : [],
    ),
  );
}

async function draft(tab: Tab, composer: Composer, texts: readonly string[]): Promise<void> {
  await tab.clickOn(composer.field);
  for (const text of texts) await tab.type(text);
}

/** First without a school, when the extension is inert; then with one. */
const baseline = new Map<string, Awaited<ReturnType<typeof editorTrace>>>();
const TEXTS = [PRAISE, ` :) ${ANGER}`];

inEachBrowser([], (bench) => {
  it.each(COMPOSERS)('without a school nothing happens: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await draft(tab, composer, TEXTS);
    expect(await outside(tab)).toEqual([]);
    expect(await tab.frames()).toEqual([]);
    baseline.set(bench.session.name + composer.editor, await editorTrace(tab));
  });

  it('then the school is added', () => bench.session.addSchool(SCHOOL));

  it.each(COMPOSERS)('the page gains one bare element, no more: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await write(tab, composer, PRAISE);
    await chip(tab);
    await tab.type(` :) ${ANGER}`);
    await card(tab);

    expect(await tab.evaluate(() => window.__text())).toBe(TEXTS.join(''));
    expect(await editorTrace(tab)).toEqual(baseline.get(bench.session.name + composer.editor));

    const changes = await outside(tab);
    expect(changes.map((change) => change.type)).toEqual(['childList']);
    expect(changes[0]?.removed).toEqual([]);
    expect(changes[0]?.added).toHaveLength(1);
    const [added] = changes[0]?.added ?? [];
    expect(added?.children).toBe(0);
    expect(added?.attributes.filter((name) => name !== 'popover')).toEqual([]);
  });

  it.each(COMPOSERS)('a post goes out exactly as typed: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await write(tab, composer, PRAISE);
    await chip(tab);
    await tab.clickOn(composer.submit);
    expect(await tab.evaluate(() => window.__posted)).toEqual([PRAISE]);
  });
});
