import type { Field } from './find.ts';

/** A piece of a rich editor's text and the node it came from. */
export interface Segment {
  readonly node: Text | Element;
  /** Where the piece begins in the text read, in UTF-16 code units, and how long it is. */
  readonly start: number;
  readonly length: number;
}

export interface Reading {
  readonly text: string;
  /** In order; what lies between two of them is a line break. None for a plain field. */
  readonly segments: readonly Segment[];
}

/** No draft is longer; what follows is not looked at. UTF-16 code units. */
export const MAX_TEXT = 100_000;

/** Reads a field's whole text. Nothing is changed in it. */
export function readField({ node, kind }: Field): Reading {
  if (kind === 'rich') return readRich(node);
  const isPlain = node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement;
  return { text: isPlain ? node.value.slice(0, MAX_TEXT) : '', segments: [] };
}

/** Whether there is nothing in a field, without going through it. */
export function isEmpty({ node, kind }: Field): boolean {
  return kind === 'rich' ? node.textContent.trim() === '' : readField({ node, kind }).text === '';
}

// By name, because `getComputedStyle` would make the browser lay the page out at every key.
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SKIPPED: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template', 'noscript']);
/** What editors put where nothing is written, so that the caret can stand there. */
const FILLER = /^[\uFEFF\u200B]+$/;
/** Stands for something in the line that is no text, so that the words beside it don't become one. */
const OBJECT = '\uFFFC';
/** Longest `alt` that can be an emoji: families and flags are up to a dozen code units. */
const MAX_EMOJI = 16;

/** One walk through the editor: its text, line by line as it was typed, and where each piece came from. */
function readRich(root: HTMLElement): Reading {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const segments: Segment[] = [];
  let text = '';
  let lineStart = 0;

  const add = (node: Text | Element, piece: string): void => {
    segments.push({ node, start: text.length, length: piece.length });
    text += piece;
  };
  const breakLine = (): void => {
    text += '\n';
    lineStart = text.length;
  };
  // A block's edge ends a line that has something in it: nested and empty blocks add none of their own.
  const edge = (): void => {
    if (text.length > lineStart) breakLine();
  };

  /** Takes a node in; true when its children are to be walked. */
  const enter = (node: Node): boolean => {
    if (node instanceof Text) {
      const piece = node.data.replaceAll('\u00A0', ' ');
      if (piece !== '' && !FILLER.test(piece) && !isIndent(node)) add(node, piece);
      return false;
    }
    if (!(node instanceof Element)) return false;
    const name = node.localName;
    if (SKIPPED.has(name)) return false;
    if (name === 'br') breakLine();
    else if (BLOCKS.has(name)) edge();
    const emoji = name === 'img' ? (node.getAttribute('alt') ?? '') : '';
    if (emoji !== '' && emoji.length <= MAX_EMOJI) {
      add(node, emoji);
    } else if (node.getAttribute('contenteditable')?.toLowerCase() === 'false') {
      if (!BLOCKS.has(name) && text.length > lineStart) add(node, OBJECT);
      return false;
    }
    return true;
  };
  const leave = (node: Node): void => {
    if (node instanceof Element && node !== root && BLOCKS.has(node.localName)) edge();
  };

  let goIn = true;
  while (text.length < MAX_TEXT) {
    if (goIn && walker.firstChild() !== null) {
      goIn = enter(walker.currentNode);
      continue;
    }
    // To the next node that isn't a child: leaving every element that ends on the way.
    let next: Node | null = null;
    while (walker.currentNode !== root) {
      leave(walker.currentNode);
      next = walker.nextSibling();
      if (next !== null) break;
      walker.parentNode();
    }
    if (next === null) break;
    goIn = enter(next);
  }
  edge();
  return { text: text.slice(0, -1).slice(0, MAX_TEXT), segments };
}

/** White space between the tags of hand-written mark-up: it holds a line break and stands beside a block. */
function isIndent({ data, previousSibling, nextSibling }: Text): boolean {
  if (!/^[ \t\r]*\n\s*$/.test(data)) return false;
  return isBlock(previousSibling) || isBlock(nextSibling);
}

function isBlock(node: Node | null): boolean {
  return node instanceof Element && BLOCKS.has(node.localName);
}

/**
 * The part of the editor that a span of its text came from; undefined when it has gone from the page or the span
 * lies outside of the text.
 *
 * @param start UTF-16 code units of the text read
 * @param end exclusive
 */
export function rangeOf(
  segments: readonly Segment[],
  start: number,
  end: number,
): Range | undefined {
  const inside = segments.filter((one) => one.start < end && one.start + one.length > start);
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (!first.node.isConnected || !last.node.isConnected) return undefined;
  const range = first.node.ownerDocument.createRange();
  if (first.node instanceof Text) {
    range.setStart(first.node, clamp(start - first.start, first.node.data.length));
  } else range.setStartBefore(first.node);
  if (last.node instanceof Text) {
    range.setEnd(last.node, clamp(end - last.start, last.node.data.length));
  } else range.setEndAfter(last.node);
  return range;
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), max);
}
