import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { LEXICAL } from './harness/composers.ts';
import { ANGER, SCHOOL } from './harness/school.ts';
import { inEachBrowser } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { until } from './harness/until.ts';
import { card, write } from './harness/watch.ts';

/** What a page never sees, handed to it here: the address its browser gave the card, and the token used. */
async function secrets(tab: Tab) {
  const frame = await card(tab);
  const address = await frame.evaluate(() => chrome.runtime.getURL('card.html'));
  const token = await frame.evaluate(() => location.hash.slice(1));
  return { address, token };
}

/** Embeds an address in the page and talks to it as the sentinel would; resolves when it has loaded. */
function embed(tab: Tab, address: string): Promise<void> {
  return tab.evaluate(
    (src) =>
      new Promise<void>((resolve) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', () => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', (event) => {
            window.__spy.messages.push(`rogue port: ${JSON.stringify(event.data)}`);
          });
          channel.port1.start();
          frame.contentWindow?.postMessage('hello', '*', [channel.port2]);
          channel.port1.postMessage({
            kind: 'draft',
            seq: 1,
            text: 'Mrs Okafor at Westwood Park is a liar',
            context: '',
            hasImage: false,
            site: 'facebook',
          });
          resolve();
        });
        frame.src = src;
        document.body.append(frame);
      }),
    address,
  );
}

/** What the page's own fetch gets of an address. */
const fetched = (tab: Tab, address: string) =>
  tab.evaluate(async (url) => {
    try {
      return await (await fetch(url)).text();
    } catch {
      return 'refused';
    }
  }, address);

inEachBrowser([SCHOOL], (bench) => {
  it('a page that embeds the card’s own page gets a blank one', async () => {
    const tab = await bench.open(`${LEXICAL.address}?embed`);
    await write(tab, LEXICAL, ANGER);
    const { address, token } = await secrets(tab);
    const rogues = [`${address}#${token}`, `${address}#${randomUUID()}`, address];
    for (const rogue of rogues) await embed(tab, rogue);
    const frames = await until('the rogue frames', async () => {
      const all = await tab.frames();
      return all.length === 1 + rogues.length && all;
    });

    // A card that begins later than the rogue ones, in the same browser, does appear.
    const other = await bench.open(LEXICAL.address);
    await write(other, LEXICAL, ANGER);
    await card(other);

    const texts = await Promise.all(frames.map(async (frame) => (await frame.text()).trim()));
    expect(texts.filter((text) => text !== '')).toHaveLength(1);
    expect(texts.filter((text) => text.includes('Westwood'))).toHaveLength(1);
    const messages = await tab.evaluate(() => window.__spy.messages);
    expect(messages.filter((message) => message.startsWith('rogue'))).toEqual([]);
  });

  it('the card’s files say nothing of the school, and have no address a page could know', async () => {
    const tab = await bench.open(`${LEXICAL.address}?embed`);
    await write(tab, LEXICAL, ANGER);
    const { address } = await secrets(tab);
    expect(await fetched(tab, address)).not.toContain('Westwood');
    if (bench.session.name === 'firefox') return; // There the whole address is secret, per installation.
    expect(address).not.toContain(bench.session.home);
    bench.allowErrors(/Denying load|ERR_FAILED/);
    expect(await fetched(tab, `${bench.session.home}card.html`)).toBe('refused');
  });
});
