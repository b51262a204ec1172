/**
 * The event shield. In Firefox `event.originalTarget`, `explicitOriginalTarget` and `rangeParent` hand the page the
 * nodes inside a closed shadow root: one mouse move over our host would give away the frame's address. So no event
 * on a host may reach a listener of the page: ours are on `window`, capturing, and registered before the page's own.
 */

/**
 * Every event that crosses a shadow boundary or is fired at a popover or its style. The frame's own `load` stays
 * inside the root.
 */
export const SHIELDED: readonly string[] = [
  'pointerover',
  'pointerenter',
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'pointerout',
  'pointerleave',
  'gotpointercapture',
  'lostpointercapture',
  'mouseover',
  'mouseenter',
  'mousedown',
  'mousemove',
  'mouseup',
  'mouseout',
  'mouseleave',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'selectstart',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'wheel',
  'mousewheel',
  'DOMMouseScroll',
  'MozMousePixelScroll',
  'scroll',
  'scrollend',
  'drag',
  'dragstart',
  'dragenter',
  'dragover',
  'dragleave',
  'dragend',
  'drop',
  'focus',
  'blur',
  'focusin',
  'focusout',
  'DOMFocusIn',
  'DOMFocusOut',
  'DOMActivate',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'beforecopy',
  'beforecut',
  'beforepaste',
  'toggle',
  'beforetoggle',
  'command',
  'beforematch',
  'contentvisibilityautostatechange',
  'error',
  'abort',
  'fullscreenchange',
  'fullscreenerror',
  'securitypolicyviolation',
  'transitionrun',
  'transitionstart',
  'transitionend',
  'transitioncancel',
  'animationstart',
  'animationiteration',
  'animationend',
  'animationcancel',
  'gesturestart',
  'gesturechange',
  'gestureend',
  'overflow',
  'underflow',
];

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
