import type { Rect } from './geometry.ts';
import { isConnected, matches } from './dom.ts';
import type { Size } from './size.ts';

/**
 * The host: a bare `<div popover>` with a closed shadow root that holds one frame and nothing else. Its place and
 * size are rules of a constructed style sheet inside the root, so that no attribute of it tells the page anything.
 */
export interface Host {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** Puts it up unseen, so that the frame can lay itself out. Does nothing when it is up. Never moves the focus. */
  open(): void;
  resize(size: Size): void;
  /** Shows it at this place, at this size. */
  reveal(place: Rect): void;
  /** Unseen and out of the way of the mouse, still up. */
  conceal(): void;
  /** Takes it down; the frame lives on. */
  hide(): void;
  /** In the page and up, as far as the page has not interfered. */
  isUp(): boolean;
  remove(): void;
}

const RULES = [
  ':host{all:initial!important}',
  ':host(:not(:popover-open)){display:none!important}',
  'iframe{display:block;width:100%;height:100%;border:0}',
  ':host(:popover-open){display:block!important;position:fixed!important;overflow:hidden!important}',
];

/** @param title the frame's accessible name */
export function createHost(container: Element, title: string): Host {
  const document = container.ownerDocument;
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  for (const rule of RULES.toReversed()) sheet.insertRule(rule);
  root.adoptedStyleSheets = [sheet];
  const [, , , box] = sheet.cssRules;

  const frame = document.createElement('iframe');
  frame.title = title;
  root.append(frame);

  const set = (name: string, value: string): void => {
    // The only rule edited is a style rule; `instanceof` tells the type checker so.
    if (box instanceof CSSStyleRule) box.style.setProperty(name, value, 'important');
  };
  const conceal = (): void => {
    set('visibility', 'hidden');
    set('pointer-events', 'none');
    set('left', '0');
    set('top', '0');
  };
  const resize = ({ width, height }: Size): void => {
    set('width', `${width}px`);
    set('height', `${height}px`);
  };
  const isUp = (): boolean => isConnected(element) && matches(element, ':popover-open');

  conceal();
  Element.prototype.append.call(container, element);

  return {
    element,
    frame,
    open() {
      if (isConnected(element) && !isUp()) element.showPopover();
    },
    resize,
    reveal(place) {
      resize(place);
      set('left', `${Math.round(place.x)}px`);
      set('top', `${Math.round(place.y)}px`);
      set('visibility', 'visible');
      set('pointer-events', 'auto');
    },
    conceal,
    hide() {
      conceal();
      if (isUp()) element.hidePopover();
    },
    isUp,
    remove() {
      // A page may have kept the element and put it back where the shield no longer stands: there is nothing in it then.
      frame.remove();
      element.remove();
    },
  };
}
