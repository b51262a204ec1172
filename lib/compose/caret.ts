import { isInside } from './dom.ts';
import type { Field } from './find.ts';
import type { Rect } from './geometry.ts';

/** About one line of text, in CSS pixels. */
const LINE = 28;

/** The line that is being written, as far as it can be told without writing into the page. */
export function caretLine({ node, kind }: Field): Rect | undefined {
  const editor = node.getBoundingClientRect();
  const at = kind === 'plain' ? plainCaret(node, editor) : richCaret(node);
  if (at === undefined) return undefined;
  const y = Math.min(Math.max(at, editor.top), Math.max(editor.top, editor.bottom - LINE));
  return { x: editor.left, y, width: editor.width, height: LINE };
}

/** A plain field doesn't say where its caret stands; the share of the text before it is near enough. */
function plainCaret(node: Element, editor: DOMRect): number | undefined {
  if (!(node instanceof HTMLTextAreaElement)) return editor.top;
  const share = node.value === '' ? 0 : node.selectionEnd / node.value.length;
  const lines = Math.max(0, node.scrollHeight - LINE);
  return editor.top + share * lines - node.scrollTop;
}

function richCaret(node: Element): number | undefined {
  const selection = node.ownerDocument.getSelection();
  const focus = selection?.focusNode;
  if (!selection || !focus || !isInside(node, focus) || selection.rangeCount === 0) {
    return undefined;
  }
  const range = selection.getRangeAt(0).cloneRange();
  range.collapse(false);
  const box = range.getBoundingClientRect();
  if (box.height > 0) return box.top;
  // On an empty line a collapsed range has no box of its own.
  const line = focus instanceof Element ? focus : focus.parentElement;
  return line === null || line === node ? undefined : line.getBoundingClientRect().top;
}
