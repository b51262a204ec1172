import { expect, it } from 'vitest';
import { callerOf } from '../../../lib/platform/senders.ts';
import type { Sender } from '../../../lib/platform/senders.ts';

const OWN = { id: 'us', origin: 'chrome-extension://us' };
const page = 'chrome-extension://us';
const tab = { id: 4 };

it.each<[string, Sender, ReturnType<typeof callerOf>]>([
  [
    'our sentinel',
    { id: 'us', url: 'https://x.com/a', frameId: 0, tab },
    { kind: 'content', tab: 4, url: 'https://x.com/a' },
  ],
  [
    'our card in a page',
    { id: 'us', url: `${page}/card.html#t`, frameId: 9, tab },
    { kind: 'card', tab: 4 },
  ],
  ['the popup', { id: 'us', url: `${page}/popup.html` }, { kind: 'page' }],
  [
    'options in a tab',
    { id: 'us', url: `${page}/options.html`, frameId: 0, tab },
    { kind: 'page' },
  ],
  ['another extension', { id: 'them', url: `${page}/popup.html` }, undefined],
  ['nobody', {}, undefined],
  ['a sender without an address', { id: 'us', tab }, undefined],
  ['a sentinel in a nested frame', { id: 'us', url: 'https://x.com/', frameId: 3, tab }, undefined],
  ['a sentinel without a tab', { id: 'us', url: 'https://x.com/', frameId: 0 }, undefined],
  ['a card by itself', { id: 'us', url: `${page}/card.html`, frameId: 0, tab }, undefined],
  ['a card without a tab', { id: 'us', url: `${page}/card.html` }, undefined],
  [
    'another page of ours in a web page',
    { id: 'us', url: `${page}/options.html`, frameId: 2, tab },
    undefined,
  ],
  ['a look-alike address', { id: 'us', url: `${page}.evil/popup.html` }, undefined],
  [
    'a web page called card.html',
    { id: 'us', url: 'https://x.com/card.html', frameId: 5, tab },
    undefined,
  ],
  ['a file', { id: 'us', url: 'file:///popup.html', frameId: 0, tab }, undefined],
])('%s', (_, sender, caller) => expect(callerOf(sender, OWN)).toEqual(caller));

it('works with Firefox’s addresses', () => {
  const own = { id: 'a@b', origin: 'moz-extension://3f-e' };
  const sender = { id: 'a@b', url: 'moz-extension://3f-e/card.html#t', frameId: 1_503_238, tab };
  expect(callerOf(sender, own)).toEqual({ kind: 'card', tab: 4 });
});
