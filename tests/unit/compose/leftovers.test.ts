// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { removeLeftovers } from '../../../lib/compose/leftovers.ts';

const ORIGIN = 'moz-extension://us';

function host(id: string, address: string): ShadowRoot {
  const element = document.createElement('div');
  element.id = id;
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  root.appendChild(document.createElement('iframe')).src = address;
  document.body.append(element);
  return root;
}

it('takes out hosts with our frame in them, and nothing else', () => {
  const roots = new Map([
    ['ours', host('ours', `${ORIGIN}/card.html#x`)],
    ['theirs', host('theirs', 'moz-extension://us-too/card.html')],
    ['pages', host('pages', 'https://x.com/')],
  ]);
  document.body.append(document.createElement('div'));
  removeLeftovers(document, { origin: ORIGIN, openRoot: ({ id }) => roots.get(id) ?? null });
  expect([...document.body.children].map(({ id }) => id)).toEqual(['theirs', 'pages', '']);
});
