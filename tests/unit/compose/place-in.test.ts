// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { containerFor, formAround } from '../../../lib/compose/place-in.ts';

const AT = '<textarea id="at"></textarea>';

function at(markup: string): Element {
  document.body.innerHTML = markup;
  return document.querySelector('#at') ?? document.body;
}

it.each([
  ['an open dialog', `<dialog open id="c"><form>${AT}</form></dialog>`],
  ['a modal part', `<div aria-modal="true" id="c">${AT}</div>`],
  ['a dialog by its role', `<div role="dialog" id="c"><p>${AT}</p></div>`],
  ['an alert dialog', `<div role="alertdialog" id="c">${AT}</div>`],
  ['the nearest one', `<dialog open><div role="dialog" id="c">${AT}</div></dialog>`],
])('%s', (_, markup) => expect(containerFor(at(markup)).id).toBe('c'));

it.each([
  ['without any', AT],
  ['in a closed dialog', `<dialog>${AT}</dialog>`],
  ['that is the dialog itself', '<div contenteditable role="dialog" id="at"></div>'],
])('the page for a composer %s', (_, markup) => {
  const container = containerFor(at(markup));
  expect(container.contains(document.body)).toBe(true);
});

it('reaches out of a shadow root', () => {
  const dialog = at('<div role="dialog" id="at"><p></p></div>');
  const root = dialog.querySelector('p')?.attachShadow({ mode: 'open' });
  const inner = root?.appendChild(document.createElement('textarea'));
  expect(inner && containerFor(inner)).toBe(dialog);
});

it('gives the nearer of form and dialog', () => {
  expect(formAround(at(`<dialog open><form id="f">${AT}</form></dialog>`))?.id).toBe('f');
  expect(formAround(at(`<form><dialog open id="d">${AT}</dialog></form>`))?.id).toBe('d');
  expect(formAround(at(AT))).toBeUndefined();
});
