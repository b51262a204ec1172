// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { bringsPicture, createPictures } from '../../../lib/compose/images.ts';
import { trusted } from './events.ts';

// jsdom has neither.
class PretendPaste extends Event {
  clipboardData = { items: [{ type: 'text/html' }, { type: 'image/png' }] };
}
class PretendDrop extends Event {
  dataTransfer = { items: [{ type: 'image/png' }] };
}
vi.stubGlobal('ClipboardEvent', PretendPaste);
vi.stubGlobal('DragEvent', PretendDrop);

it('a paste or a drop', () => {
  const area = document.createElement('textarea');
  for (const event of [new PretendPaste('paste'), new PretendDrop('drop')]) {
    expect(bringsPicture(trusted(event, area))).toBe(true);
    expect(bringsPicture(event)).toBe(false);
  }
});

function fileInput(...types: string[]): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  Object.defineProperty(input, 'files', { value: types.map((type) => ({ type })) });
  return input;
}

it.each([
  [['image/png'], true],
  [['video/mp4'], true],
  [['text/plain', 'image/heic'], true],
  [['application/pdf'], false],
  [[], false],
])('a choice of %j', (types, is) => {
  const input = fileInput(...types);
  const change = new Event('change');
  expect(bringsPicture(trusted(change, input))).toBe(is);
  expect(bringsPicture(change)).toBe(false);
});

it('is not brought by typing or by other fields', () => {
  const area = document.createElement('textarea');
  expect(bringsPicture(trusted(new Event('change'), area))).toBe(false);
  expect(bringsPicture(trusted(new KeyboardEvent('keydown'), area))).toBe(false);
});

function page() {
  document.body.innerHTML =
    '<form><input id="in"><textarea id="a"></textarea></form><textarea id="b"></textarea><input id="out">';
  const by = (id: string) => document.getElementById(id) ?? document.body;
  return { by, pictures: createPictures() };
}

it('belongs to the composer of its form, once', () => {
  const { by, pictures } = page();
  pictures.note(by('in'), 0);
  expect(pictures.take(by('b'), 1)).toBe(false);
  expect(pictures.take(by('a'), 1)).toBe(true);
  expect(pictures.take(by('a'), 2)).toBe(false);
});

it('outside of any form belongs to what is written soon', () => {
  const { by, pictures } = page();
  pictures.note(by('out'), 0);
  expect(pictures.take(by('b'), 119_999)).toBe(true);
  pictures.note(by('out'), 0);
  expect(pictures.take(by('b'), 120_000)).toBe(false);
});
