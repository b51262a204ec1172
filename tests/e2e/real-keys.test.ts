import { expect, it } from 'vitest';
import { COMPOSERS } from './harness/composers.ts';
import type { Composer } from './harness/composers.ts';
import { PRAISE, SCHOOL } from './harness/school.ts';
import { inEachBrowser } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { chip, intruded, timed, write } from './harness/watch.ts';

/** Milliseconds of nothing that count as never; the positive in the same page has to come faster. */
const NEVER = 2000;

/** All a page's script can do to make a draft look typed: commands, setters and made-up events. */
function forge(tab: Tab, composer: Composer, text: string): Promise<void> {
  return tab.evaluate(
    ({ field, words }) => {
      const editor = document.querySelector<HTMLElement>(field);
      if (!editor) throw new Error('No editor.');
      editor.focus();
      const options = { bubbles: true, composed: true, cancelable: true };
      const key = { ...options, key: 'k', code: 'KeyK' };
      editor.dispatchEvent(new KeyboardEvent('keydown', key));
      editor.dispatchEvent(
        new InputEvent('beforeinput', { ...options, inputType: 'insertText', data: 'k' }),
      );
      if (editor.classList.contains('public-DraftEditor-content')) {
        // A command would break Draft.js, so its site sets the text itself.
        window.__set(words);
        return;
      }
      // A trusted `input` event, although nobody pressed a key.
      document.execCommand('insertText', false, words);
      if (editor instanceof HTMLTextAreaElement) {
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
          editor,
          words,
        );
      }
      editor.dispatchEvent(new InputEvent('input', { ...options, inputType: 'insertText' }));
      editor.dispatchEvent(new Event('change', options));
      editor.dispatchEvent(new KeyboardEvent('keyup', key));
    },
    { field: composer.field, words: text },
  );
}

inEachBrowser([SCHOOL], (bench) => {
  it.each(COMPOSERS)('a script that writes the draft sees nothing: $editor', async (composer) => {
    const tab = await bench.open(composer.address);
    await forge(tab, composer, PRAISE);
    expect(await intruded(tab, NEVER)).toBe(false);
    // The forgery did put the mention into the editor.
    expect(await tab.evaluate(() => window.__text())).toContain('Westwood Park');

    await tab.clickOn(composer.field);
    await tab.type('!');
    await tab.evaluate(() => window.__mark('positive'));
    await chip(tab);
    expect(await timed(tab, 'positive')).toBeLessThan(NEVER);
  });

  it('thirty guessed names in a row show nothing', async () => {
    const [composer] = COMPOSERS;
    if (!composer) throw new Error('No composer.');
    const tab = await bench.open(composer.address);
    const names = [...Array(29).keys()].map((index) => `Guess ${index} Primary `);
    for (const name of [...names, 'Westwood Park ']) await forge(tab, composer, name);
    expect(await intruded(tab, NEVER)).toBe(false);

    await write(tab, composer, ' Westwood Park');
    await chip(tab);
  });
});
