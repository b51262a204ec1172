import type { OpenRoot } from '../platform/native.ts';
import type { Site } from '../sites/site.ts';
import { attribute, matches, upwards } from './dom.ts';

/** The element a person writes in. */
export interface Field {
  readonly node: HTMLElement;
  /** `plain`: a textarea or an input, with a value; `rich`: an editable element, with nodes. */
  readonly kind: 'plain' | 'rich';
}

/** The innermost focused element of a document. */
export function focusedIn(document: Document, openRoot: OpenRoot): Element | undefined {
  const active = document.activeElement;
  return active === null ? undefined : intoRoots(active, openRoot);
}

/** The innermost focused element below a host, into closed shadow roots too. */
export function intoRoots(start: Element, openRoot: OpenRoot): Element {
  let at = start;
  for (;;) {
    const inner = openRoot(at)?.activeElement;
    if (inner === null || inner === undefined) return at;
    at = inner;
  }
}

/** The field an element belongs to: itself, or the outermost editable around it; none where no draft is written. */
export function fieldOf(element: Element, site: Site): Field | undefined {
  const field = plainField(element) ?? richField(element);
  return field !== undefined && isForDrafts(field, site) ? field : undefined;
}

function plainField(element: Element): Field | undefined {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? { node: element, kind: 'plain' }
    : undefined;
}

function richField(element: Element): Field | undefined {
  let outermost: Element | undefined;
  for (const at of upwards(element)) {
    const editable = attribute(at, 'contenteditable')?.toLowerCase();
    // What is editable inside an island is a composer of its own; the island itself is none.
    if (editable === 'false') break;
    if (editable === '' || editable === 'true' || editable === 'plaintext-only') outermost = at;
  }
  if (!(outermost instanceof HTMLElement) || outermost instanceof HTMLHtmlElement) return undefined;
  return { node: outermost, kind: 'rich' };
}

/** `autocomplete` and `inputmode` of fields that hold a name, a code or an address, never a draft. */
const NOT_AUTOCOMPLETE = /^(one-time-code|username|email|tel|url|cc-.*|(current|new)-password)$/;
const NOT_INPUTMODE = /^(numeric|decimal|tel|email|url|search)$/;
const SEARCH = '[role="search"], search';

function isForDrafts({ node, kind }: Field, site: Site): boolean {
  const isNamed = () => site.composers.some((selector) => isOrHolds(node, selector));
  if (node instanceof HTMLInputElement && (node.type !== 'text' || !isNamed())) return false;
  if (matches(node, ':disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"]')) {
    return false;
  }
  const tokens = attribute(node, 'autocomplete')?.toLowerCase().split(/\s+/) ?? [];
  if (tokens.some((token) => NOT_AUTOCOMPLETE.test(token))) return false;
  if (NOT_INPUTMODE.test(attribute(node, 'inputmode')?.toLowerCase() ?? '')) return false;
  const role = attribute(node, 'role')?.toLowerCase();
  if (role === 'searchbox' || role === 'spinbutton') return false;
  // Draft.js calls its editor a combobox as long as a list of names is open; a search field is one line.
  if (role === 'combobox') {
    const isEditor = kind === 'rich' && attribute(node, 'aria-multiline') === 'true';
    if (!isEditor && !isNamed()) return false;
  }
  for (const at of upwards(node)) if (matches(at, SEARCH)) return false;
  return true;
}

// A site's selector may name a wrapper, such as a custom element whose textarea stands in its shadow root.
function isOrHolds(node: Element, selector: string): boolean {
  for (const at of upwards(node)) if (matches(at, selector)) return true;
  return false;
}
