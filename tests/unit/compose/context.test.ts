// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { MAX_CONTEXT, readContext } from '../../../lib/compose/context.ts';
import { addedSiteIn } from '../../../lib/sites/select.ts';

const SITE = addedSiteIn([], 'forum.example', () => false);
const COMPOSER = '<textarea id="at"></textarea>';

function context(markup: string, contexts: readonly string[] = []): string {
  document.body.innerHTML = markup;
  const at = document.querySelector('#at');
  return at === null ? 'no composer' : readContext(at, { ...SITE, contexts });
}

it.each([
  ['nothing', COMPOSER, ''],
  ['the page’s heading', `<h1> Y4  parents\n</h1>${COMPOSER}`, 'Y4 parents'],
  ['the main one first', `<h1>Forum</h1><main><h1>Y4 parents</h1>${COMPOSER}</main>`, 'Y4 parents'],
  [
    'the dialog’s, then the page’s',
    `<h1>Y4 parents</h1><div role="dialog"><h2>New post</h2>${COMPOSER}</div>`,
    'New post\nY4 parents',
  ],
  [
    'not another dialog’s',
    `<div role="dialog"><h1>Chat</h1></div><div role="dialog">${COMPOSER}</div>`,
    '',
  ],
  ['one of the same twice', `<h1>A</h1><dialog open><h2>A</h2>${COMPOSER}</dialog>`, 'A'],
  ['no empty one', `<main><h1> </h1><h1>B</h1></main>${COMPOSER}`, 'B'],
])('%s', (_, markup, found) => expect(context(markup)).toBe(found));

it('goes by the site’s own selectors where they find something', () => {
  const markup = `<h1>Forum</h1><p class="group">Y4 parents</p>${COMPOSER}`;
  expect(context(markup, ['.gone', '.group'])).toBe('Y4 parents');
  expect(context(markup, ['.gone'])).toBe('Forum');
  expect(context(markup, ['!not a selector'])).toBe('Forum');
});

it('never takes the draft for its name', () => {
  const markup = '<div contenteditable id="at"><h1>My headline</h1></div>';
  expect(context(markup, ['h1'])).toBe('');
});

it('is cut', () => {
  expect(context(`<h1>${'long '.repeat(500)}</h1>${COMPOSER}`)).toHaveLength(MAX_CONTEXT);
});
