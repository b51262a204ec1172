/**
 * The markup that real editors make of typed lines, as seen in lexical 0.52, draft-js 0.11, quill 2, prosemirror
 * and slate, and of bare `contenteditable` in Chromium and Firefox.
 */

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines in halves, so that words cross the borders of spans. */
function spans(line: string, open: string): string {
  const half = Math.ceil(line.length / 2);
  return [line.slice(0, half), line.slice(half)]
    .filter((part) => part !== '')
    .map((part) => `<${open}>${escape(part)}</span>`)
    .join('');
}

const each = (lines: readonly string[], one: (line: string) => string): string =>
  lines.map(one).join('');

export type Editor = (lines: readonly string[]) => string;

export const EDITORS: Record<string, Editor> = {
  'Lexical, rich text': (lines) =>
    each(
      lines,
      (line) => `<p dir="auto">${spans(line, 'span data-lexical-text="true"') || '<br>'}</p>`,
    ),
  'Lexical, plain text': (lines) => {
    const inner = lines.map((line) => spans(line, 'span data-lexical-text="true"')).join('<br>');
    // The last line, when empty, gets a second break to stand on.
    return `<p>${inner}${lines.at(-1) === '' ? '<br>' : ''}</p>`;
  },
  'Draft.js': (lines) =>
    `<div data-contents="true">${each(
      lines,
      (line) =>
        `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a-0-0">${
          line === '' ? '<br data-text="true">' : `<span data-text="true">${escape(line)}</span>`
        }</span></div></div>`,
    )}</div>`,
  Quill: (lines) =>
    each(lines, (line) => `<p>${line === '' ? '<br>' : `${escape(line)}<strong></strong>`}</p>`),
  'Quill, list': (lines) =>
    `<ol>${each(
      lines,
      (line) =>
        `<li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>${escape(line) || '<br>'}</li>`,
    )}</ol>`,
  'ProseMirror, paragraphs': (lines) =>
    each(
      lines,
      (line) =>
        `<p>${line === '' ? '<br class="ProseMirror-trailingBreak">' : spans(line, 'span')}</p>`,
    ),
  'ProseMirror, hard breaks': (lines) =>
    `<p>${lines.map(escape).join('<br>')}${
      lines.at(-1) === '' ? '<br class="ProseMirror-trailingBreak">' : ''
    }</p>`,
  Slate: (lines) =>
    each(
      lines,
      (line) =>
        `<div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true">${
          line === ''
            ? '<span data-slate-zero-width="n">\uFEFF<br></span>'
            : `<span data-slate-string="true">${escape(line)}</span>`
        }</span></span></div>`,
    ),
  'contenteditable in Chromium': ([first = '', ...rest]) =>
    `${first === '' && rest.length > 0 ? '<div><br></div>' : escape(first)}${each(
      rest,
      (line) => `<div>${escape(line) || '<br>'}</div>`,
    )}`,
  'contenteditable in Firefox': (lines) => each(lines, (line) => `<div>${escape(line)}<br></div>`),
  'contenteditable with breaks': (lines) =>
    `${lines.map(escape).join('<br>')}${lines.at(-1) === '' ? '<br>' : ''}`,
  'written by hand': (lines) =>
    `\n  ${lines.map((line) => `<p>${escape(line) || '<br>'}</p>`).join('\n  ')}\n`,
  'nested blocks': (lines) =>
    `<div><section>${each(lines, (line) => `<div><div>${escape(line) || '<br>'}</div></div>`)}</section></div>`,
};
