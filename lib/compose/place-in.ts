import { matches, parentOf, upwards } from './dom.ts';

/** Anything that makes what is outside of it inert, or takes the focus back from it. */
const AROUND = [
  'dialog:modal',
  'dialog[open]',
  '[aria-modal="true"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  ':popover-open',
];

/** The nearest dialog or open popover around a node, if it stands in one. */
export function dialogAround(node: Element): Element | undefined {
  for (const at of upwards(node)) {
    if (AROUND.some((selector) => matches(at, selector))) return at;
  }
  return undefined;
}

/** The element in which our host belongs so that a composer's dialog leaves it usable. */
export function containerFor(node: Element): Element {
  const dialog = dialogAround(node);
  // An editor that is itself a dialog must not be written into.
  const outside = dialog === node ? parentOf(node) : dialog;
  return outside ?? node.ownerDocument.documentElement;
}

/** The composer's own form or dialog, the nearer of the two. */
export function formAround(node: Element): Element | undefined {
  for (const at of upwards(node)) {
    if (at instanceof HTMLFormElement || AROUND.some((selector) => matches(at, selector))) {
      return at;
    }
  }
  return undefined;
}
