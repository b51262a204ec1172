/**
 * The event shield. In Firefox `event.originalTarget`, `explicitOriginalTarget` and `rangeParent` hand the page the
 * nodes inside a closed shadow root: one mouse move over our host would give away the frame's address. So no event
 * on a host may reach a listener of the page: ours are on `window`, capturing, and registered before the page's own.
 */

/** Events with the word their names begin with, which is written once: every page carries this. */
const FAMILIES =
  'pointer-over-enter-down-move-up-cancel-out-leave mouse-over-enter-down-move-up-out-leave-wheel ' +
  '-gotpointercapture-lostpointercapture-click-dblclick-auxclick-contextmenu-selectstart ' +
  'touch-start-move-end-cancel -wheel-MozMousePixelScroll DOM-MouseScroll-FocusIn-FocusOut-Activate scroll--end ' +
  'drag--start-enter-over-leave-end -drop focus--in-out -blur key-down-press-up -input-change ' +
  'composition-start-update-end -copy-cut-paste -toggle-command before-input-copy-cut-paste-toggle-match ' +
  '-contentvisibilityautostatechange-securitypolicyviolation-error-abort fullscreen-change-error ' +
  'transition-run-start-end-cancel animation-start-iteration-end-cancel gesture-start-change-end ' +
  '-overflow-underflow';

/**
 * Every event that crosses a shadow boundary or is fired at a popover or its style. The frame's own `load` stays
 * inside the root.
 */
export const SHIELDED: readonly string[] = FAMILIES.split(' ').flatMap((family) => {
  const [head, ...tails] = family.split('-');
  return tails.map((tail) => `${head}${tail}`);
});

export interface Shield {
  /** Keeps the events on `host` from the page. The listener, if any, is told of each of them. */
  add(host: EventTarget, onEvent?: (event: Event) => void): void;
}

/** Registers the shield; call it at `document_start`, before any script of the page has run. */
export function createShield(window: EventTarget, signal: AbortSignal): Shield {
  const hosts = new WeakMap<EventTarget, (event: Event) => void>();

  function stop(event: Event): void {
    const { target } = event;
    const onEvent = target === null ? undefined : hosts.get(target);
    if (onEvent === undefined) return;
    event.stopImmediatePropagation();
    onEvent(event);
  }

  // Passive: a wheel or touch listener that could cancel would hold up the page's scrolling.
  for (const type of SHIELDED) {
    window.addEventListener(type, stop, { capture: true, passive: true, signal });
  }
  return { add: (host, onEvent = () => {}) => void hosts.set(host, onEvent) };
}
