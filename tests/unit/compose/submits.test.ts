// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findSubmits } from '../../../lib/compose/submits.ts';
import { addedSiteIn } from '../../../lib/sites/select.ts';

const SITE = addedSiteIn([], 'forum.example', () => false);

function found(markup: string, submits: readonly string[] = []): string[] {
  document.body.innerHTML = markup;
  const at = document.querySelector('#at');
  return at === null ? [] : findSubmits(at, { ...SITE, submits }).map((one) => one.id);
}

it.each([
  ['a form’s button', '<form><textarea id="at"></textarea><button id="x">OK</button></form>'],
  ['a submit', '<form><textarea id="at"></textarea><input type="submit" id="x"></form>'],
  ...['Post', ' reply ', 'SHARE', 'Send'].map((name) => [
    `a button called ${name}`,
    `<div role="dialog"><p id="at"></p><div role="button" id="x">${name}</div></div>`,
  ]),
  [
    'a button labelled so',
    '<div role="dialog"><p id="at"></p><div role="button" aria-label="Tweet" id="x"></div></div>',
  ],
  [
    'one near a composer without a form',
    '<div><p><i id="at"></i></p><button id="x">Post</button></div>',
  ],
])('%s', (_, markup) => expect(found(markup ?? '')).toEqual(['x']));

it.each([
  [
    'another button',
    '<form><textarea id="at"></textarea><button type="button">Photo</button></form>',
  ],
  ['one whose name only begins so', '<div><p id="at"></p><button>Post settings</button></div>'],
  ['one of another dialog', '<dialog open><p id="at"></p></dialog><button>Post</button>'],
])('%s is none', (_, markup) => expect(found(markup)).toEqual([]));

it('goes by the site’s selectors too, stale ones or not', () => {
  const markup = '<form><textarea id="at"></textarea><i class="go" id="x"></i></form>';
  expect(found(markup, ['.gone', '!', '.go', 'i'])).toEqual(['x']);
});
