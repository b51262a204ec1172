import type { Site } from '../sites/site.ts';
import { attribute } from './dom.ts';
import type { Field } from './find.ts';
import { findSubmits } from './submits.ts';

/**
 * The second look: the first press of Post is held once, the whole of it, so that no part reaches the page. Only a
 * person's own press, only on what posts this composer, and only as long as it is due this very moment.
 */

export interface HoldOptions {
  readonly site: Site;
  /** The field whose draft is shown, if any. */
  readonly field: () => Field | undefined;
  /** Whether a press is to be held, decided at once from what is known already. */
  readonly isDue: () => boolean;
  /** A press was held. */
  readonly onHeld: () => void;
}

export interface Hold {
  /** Every event of `PRESSES`, before the page hears of it. */
  press(event: Event): void;
}

const STARTS: ReadonlySet<string> = new Set(['pointerdown', 'mousedown', 'touchstart', 'click']);

type Press =
  /** With mouse, pen, finger or assistive technology, on this control. */
  | { readonly kind: 'pointer'; readonly control: Element }
  | { readonly kind: 'key'; readonly key: string };

export function createHold({ site, field, isDue, onHeld }: HoldOptions): Hold {
  let held: Press | undefined;

  function press(event: Event): void {
    if (!event.isTrusted) return;
    if (held !== undefined && goOn(event, held)) return;
    const next = pressOf(event);
    if (next === undefined || !isDue()) return;
    held = next;
    stop(event);
    // A press by keyboard has happened with its first event, one by pointer with its click.
    if (next.kind === 'key') onHeld();
    else if (event.type === 'click') finish();
  }

  /** Whether an event is of the press that is being held; it is kept from the page then. */
  function goOn(event: Event, current: Press): boolean {
    if (current.kind === 'key') return goOnWithKey(event, current.key);
    const isOn = event.composedPath().includes(current.control);
    const isAnother = event instanceof KeyboardEvent || event.type === 'pointerdown';
    if (isAnother || !isOn || event.type === 'pointercancel') {
      // Let go beside the control, or in another window: nothing was pressed.
      held = undefined;
      return false;
    }
    stop(event);
    if (event.type === 'click') finish();
    return true;
  }

  function goOnWithKey(event: Event, key: string): boolean {
    // A button is clicked by its key, with no pointer.
    const isItsClick = event instanceof MouseEvent && event.type === 'click' && event.detail === 0;
    const isItsKey = event instanceof KeyboardEvent && event.key === key;
    const isAgain = isItsKey && event.type === 'keydown' && !event.repeat;
    if (isAgain || !(isItsKey || isItsClick)) {
      held = undefined;
      return false;
    }
    stop(event);
    // With both prevented there is no click of it to come: the next one is a press of its own.
    if (event.type === 'keyup') held = undefined;
    return true;
  }

  function finish(): void {
    held = undefined;
    onHeld();
  }

  function pressOf(event: Event): Press | undefined {
    const composer = field();
    if (composer === undefined) return undefined;
    if (event instanceof KeyboardEvent) return keyPress(event, composer);
    if (!STARTS.has(event.type) || (event instanceof MouseEvent && event.button !== 0))
      return undefined;
    const control = controlIn(event, composer);
    return control && { kind: 'pointer', control };
  }

  function keyPress(event: KeyboardEvent, composer: Field): Press | undefined {
    const { type, key } = event;
    if (type !== 'keydown' || event.repeat || event.isComposing) return undefined;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const isOnControl = (key === 'Enter' || key === ' ') && isPlain;
    if (isOnControl && controlIn(event, composer) !== undefined) return { kind: 'key', key };
    if (key !== 'Enter' || !event.composedPath().includes(composer.node)) return undefined;
    const isChord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const posts = isChord || (isPlain && site.enterSubmits && !listIsOpen(composer));
    return posts ? { kind: 'key', key } : undefined;
  }

  function controlIn(event: Event, { node }: Field): Element | undefined {
    const path = event.composedPath();
    return findSubmits(node, site).find((submit) => path.includes(submit));
  }

  return { press };
}

/** In an open list of names Enter chooses one. */
function listIsOpen({ node }: Field): boolean {
  return (
    attribute(node, 'aria-expanded') === 'true' || attribute(node, 'aria-activedescendant') !== null
  );
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  // What a finger does is heard passively, for the page's scrolling; its click is prevented.
  if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault();
}
