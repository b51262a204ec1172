import type { Popup } from './types.ts';
import { until } from './until.ts';

/** What a person does in the toolbar popup, told to its document as text: drivers do not see into it. */

const BUTTON = (name: string) => `[...document.querySelectorAll('button')].find((button) =>
  !button.disabled && (button.getAttribute('aria-label') ?? button.textContent).trim() === ${JSON.stringify(name)})`;

/** @param run evaluates an expression in the popup's document; gives its value as text */
export function popupOf(run: (expression: string) => Promise<string>): Popup {
  const text = () => run('document.body?.innerText ?? ""').catch(() => '');
  return {
    text,
    waitForText: async (words) => {
      await until(`“${words}” in the popup`, async () => (await text()).includes(words), text);
    },
    async press(name) {
      await until(
        `the popup’s button “${name}”`,
        async () => (await run(`String(${BUTTON(name)} !== undefined)`)) === 'true',
        text,
      );
      await run(`(${BUTTON(name)}.click(), "")`);
    },
  };
}
