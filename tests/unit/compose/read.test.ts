// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT, isEmpty, rangeOf, readField } from '../../../lib/compose/read.ts';
import { EDITORS } from './editors.ts';

function rich(markup: string): HTMLElement {
  const node = document.createElement('div');
  node.contentEditable = 'true';
  node.setAttribute('contenteditable', 'true');
  node.innerHTML = markup;
  document.body.replaceChildren(node);
  return node;
}
const read = (markup: string) => readField({ node: rich(markup), kind: 'rich' });

const line = fc
  .array(fc.constantFrom('a', 'B', ' ', '.', 'é', '😀', '👨‍👩‍👧', 'ю', '<', '&', 'e\u0301', 'ع', '"'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const lines = fc.array(line, { minLength: 1, maxLength: 5 });

describe.each(Object.entries(EDITORS))('%s', (_, editor) => {
  it('gives the text as it was typed, line by line', () => {
    fc.assert(
      fc.property(lines, (typed) => {
        expect(read(editor(typed)).text).toBe(typed.join('\n'));
      }),
    );
  });

  it('maps every span back to a range of the same text', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (typed, one, other) => {
        const { text, segments } = read(editor(typed));
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted(
          (a, b) => a - b,
        );
        const wanted = text.slice(start, end).replaceAll('\n', '');
        const range = rangeOf(segments, start ?? 0, end ?? 0);
        // The range's own text has fillers and the indents of hand-written markup in it.
        const found = range?.toString().replaceAll(/\uFEFF|\n {0,2}/g, '') ?? '';
        expect(found).toBe(wanted);
      }),
    );
  });
});

it.each([
  ['what is not the writer’s', '<p>a <span contenteditable="false">@Jo</span> b</p>', 'a \uFFFC b'],
  ['a quoted post', '<p>so</p><div contenteditable="false"><p>theirs</p></div>', 'so'],
  ['what is not text', '<p>a</p><style>p{}</style><svg><title>t</title></svg>', 'a'],
  [
    'emoji as pictures',
    '<p>well <img alt="🎉"> done<img alt="a long description"></p>',
    'well 🎉 done',
  ],
  ['no-break spaces', '<p>a&nbsp;&nbsp;b</p>', 'a  b'],
  ['nothing', '', ''],
  ['an empty paragraph', '<p><br></p>', ''],
  ['table cells', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
  ['soft line breaks', '<div><span data-text="true">a\nb</span></div>', 'a\nb'],
])('%s', (_, markup, text) => expect(read(markup).text).toBe(text));

it('maps a picture of an emoji to the picture', () => {
  const { text, segments } = read('<p>well <img alt="🎉"> done</p>');
  const at = text.indexOf('🎉');
  const range = rangeOf(segments, at, at + 2);
  expect(range?.cloneContents().querySelector('img')?.alt).toBe('🎉');
  expect(range?.toString()).toBe('');
});

it('gives no range for a span outside of the text, or after the editor has gone', () => {
  const { segments } = read('<p>abc</p>');
  expect(rangeOf(segments, 3, 9)).toBeUndefined();
  expect(rangeOf(segments, 0, 0)).toBeUndefined();
  expect(rangeOf(segments, 0, 3)?.toString()).toBe('abc');
  document.body.replaceChildren();
  expect(rangeOf(segments, 0, 3)).toBeUndefined();
});

it('reads the value of plain fields', () => {
  const node = document.createElement('textarea');
  node.value = 'one\n\ntwo';
  expect(readField({ node, kind: 'plain' })).toEqual({ text: 'one\n\ntwo', segments: [] });
  expect(isEmpty({ node, kind: 'plain' })).toBe(false);
  node.value = '';
  expect(isEmpty({ node, kind: 'plain' })).toBe(true);
});

it('stops at the longest draft there is', () => {
  const markup = `<p>${'a'.repeat(MAX_TEXT - 10)}</p><p>${'b'.repeat(500)}</p>`;
  expect(read(markup).text).toHaveLength(MAX_TEXT);
});

it('changes nothing in the editor', async () => {
  const node = rich(EDITORS['Slate']?.(['a', '', 'b']) ?? '');
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(node, { subtree: true, childList: true, attributes: true, characterData: true });
  readField({ node, kind: 'rich' });
  await Promise.resolve();
  expect(seen).toEqual([]);
  node.append('x');
  await Promise.resolve();
  expect(seen).toHaveLength(1);
});
