// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { createComposers } from '../../../lib/compose/composers.ts';
import type { Field } from '../../../lib/compose/find.ts';

beforeEach(() => {
  document.body.innerHTML = '<dialog open></dialog>';
});

function field(parent: Element = document.body): Field {
  return { node: parent.appendChild(document.createElement('textarea')), kind: 'plain' };
}

it('is the same for the same node', () => {
  const composers = createComposers();
  const one = field();
  const composer = composers.of(one);
  expect(composers.of({ ...one })).toBe(composer);
  expect(composers.of(field())).not.toBe(composer);
  expect(composers.of(one)).toBe(composer);
});

it('stays the same when the site swaps its node', () => {
  const composers = createComposers();
  const before = field();
  const composer = composers.of(before);
  composer.text = 'what was typed';
  before.node.remove();
  const after = field();
  expect(composers.of(after)).toBe(composer);
  expect(composer).toMatchObject({ text: 'what was typed', field: after });
});

it('is another one in another dialog', () => {
  const composers = createComposers();
  const before = field();
  const composer = composers.of(before);
  before.node.remove();
  const dialog = document.querySelector('dialog') ?? document.body;
  expect(composers.of(field(dialog))).not.toBe(composer);
});
