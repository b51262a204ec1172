/**
 * The few DOM reads used on elements that may be a page's `<form>`: there `<input name="parentNode">` shadows
 * `form.parentNode`, in an extension's isolated world too. These go to the prototypes' own getters and methods.
 */

function getterOf<O extends object, K extends keyof O & string>(prototype: O, key: K) {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return (target: O): O[K] => (get === undefined ? target[key] : get.call(target));
}

const parentNode = getterOf(Node.prototype, 'parentNode');
const connected = getterOf(Node.prototype, 'isConnected');

export const isConnected = (node: Node): boolean => connected(node);

/** Whether an element is in the page and takes part in its layout: not in a dialog that was closed. */
export function isThere(element: Element): boolean {
  return isConnected(element) && Element.prototype.checkVisibility.call(element);
}

export function isInside(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Whether the element matches; false for a selector that this browser doesn't know. */
export function matches(element: Element, selector: string): boolean {
  try {
    return Element.prototype.matches.call(element, selector);
  } catch {
    return false;
  }
}

/** The elements below `root` that match; none for a selector that this browser doesn't know. */
export function queryAll(root: Element | Document, selector: string): readonly Element[] {
  const query =
    root instanceof Element
      ? Element.prototype.querySelectorAll
      : Document.prototype.querySelectorAll;
  try {
    return Array.from(query.call(root, selector));
  } catch {
    return [];
  }
}

/** The parent element; from the top of a shadow root, its host. */
export function parentOf(node: Node): Element | undefined {
  const parent = parentNode(node);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : undefined;
}

/** The element itself and those around it, from the inside out, through the shadow roots it stands in. */
export function* upwards(start: Element): Generator<Element, void> {
  for (let at: Element | undefined = start; at !== undefined; at = parentOf(at)) yield at;
}
