// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldOf, focusedIn, intoRoots } from '../../../lib/compose/find.ts';
import { addedSiteIn } from '../../../lib/sites/select.ts';

const SITE = addedSiteIn([], 'forum.example', () => false);
const NAMING = { ...SITE, composers: ['.named', 'x-composer'] };
const openRoot = (element: Element) => element.shadowRoot;

beforeEach(() => document.body.replaceChildren());

function html(markup: string): Element {
  document.body.innerHTML = markup;
  const at = document.querySelector('#at');
  if (at === null) throw new Error('No element to start from');
  return at;
}

describe('is a composer', () => {
  it.each([
    ['a textarea', '<textarea id="at"></textarea>', 'at'],
    ['an editable element', '<div contenteditable id="at"></div>', 'at'],
    ['plain text only', '<div contenteditable="plaintext-only" id="at"></div>', 'at'],
    ['the outermost editable', '<div contenteditable id="c"><p><b id="at">x</b></p></div>', 'c'],
    [
      'the outermost of nested ones',
      '<div contenteditable id="c"><p contenteditable="true" id="at"></p></div>',
      'c',
    ],
    [
      'what is editable inside an island',
      '<div contenteditable><div contenteditable="false"><p contenteditable id="at"></p></div></div>',
      'at',
    ],
    [
      'Draft.js with a list of names open',
      '<div contenteditable role="combobox" aria-multiline="true" aria-autocomplete="list" id="at"></div>',
      'at',
    ],
    [
      'a textbox',
      '<div contenteditable role="textbox" aria-autocomplete="list" id="at"></div>',
      'at',
    ],
  ])('%s', (_, markup, id) => expect(fieldOf(html(markup), SITE)?.node.id).toBe(id));
});

describe('is no composer', () => {
  it.each([
    '<p id="at"></p>',
    '<input id="at">',
    '<input type="text" id="at">',
    ...['password', 'email', 'search', 'number', 'tel', 'url', 'file'].map(
      (type) => `<input type="${type}" class="named" id="at">`,
    ),
    '<textarea role="searchbox" id="at"></textarea>',
    '<textarea role="combobox" id="at"></textarea>',
    '<div contenteditable role="combobox" id="at"></div>',
    '<form role="search"><textarea id="at"></textarea></form>',
    '<search><textarea id="at"></textarea></search>',
    '<textarea autocomplete="one-time-code" id="at"></textarea>',
    '<textarea autocomplete="section-a billing cc-number" id="at"></textarea>',
    '<textarea inputmode="numeric" id="at"></textarea>',
    '<textarea readonly id="at"></textarea>',
    '<textarea disabled id="at"></textarea>',
    '<div contenteditable aria-readonly="true" id="at"></div>',
    '<div contenteditable><span contenteditable="false" id="at">@Jo</span></div>',
    '<div contenteditable="inherit" id="at"></div>',
  ])('%s', (markup) => expect(fieldOf(html(markup), NAMING)).toBeUndefined());

  it('the whole document', () => {
    document.documentElement.setAttribute('contenteditable', 'true');
    expect(fieldOf(document.body, SITE)).toBeUndefined();
    document.documentElement.removeAttribute('contenteditable');
  });
});

it('takes a one-line input that the site names', () => {
  const at = html('<input type="text" class="named" id="at">');
  expect(fieldOf(at, NAMING)).toEqual({ node: at, kind: 'plain' });
});

it('climbs out of open shadow roots', () => {
  const outer = html('<div contenteditable id="at"></div>');
  const host = document.createElement('div');
  outer.append(host);
  const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
  expect(fieldOf(inner, SITE)?.node).toBe(outer);
});

it('finds a textarea that a named custom element wraps', () => {
  const host = document.createElement('x-composer');
  document.body.append(host);
  const input = document.createElement('input');
  host.attachShadow({ mode: 'open' }).append(input);
  expect(fieldOf(input, NAMING)?.node).toBe(input);
});

it('follows the focus into roots that are closed to the page', () => {
  const host = html('<div id="at"></div>');
  const closed = host.attachShadow({ mode: 'closed' });
  const field = closed.appendChild(document.createElement('textarea'));
  field.focus();
  const open = (element: Element) => (element === host ? closed : null);
  expect(focusedIn(document, open)).toBe(field);
  expect(intoRoots(host, open)).toBe(field);
  expect(intoRoots(host, openRoot)).toBe(host);
});

it('isn’t fooled by fields named like properties of their form', () => {
  const names = ['parentNode', 'matches', 'getAttribute', 'isConnected', 'querySelectorAll'];
  const inputs = names.map((name) => `<input name="${name}">`).join('');
  const at = html(`<search><form>${inputs}<textarea id="at"></textarea></form></search>`);
  expect(fieldOf(at, SITE)).toBeUndefined();
});
