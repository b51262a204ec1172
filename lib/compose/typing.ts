import type { OpenRoot } from '../platform/native.ts';
import type { Site } from '../sites/site.ts';
import { createComposers } from './composers.ts';
import type { Composer } from './composers.ts';
import { isConnected } from './dom.ts';
import { fieldOf, focusedIn, intoRoots } from './find.ts';
import { TYPING, createGate, unitsOf } from './gate.ts';
import { bringsPicture, createPictures } from './images.ts';
import { guarded } from './timers.ts';

export interface TypingOptions {
  readonly window: Window;
  readonly openRoot: OpenRoot;
  /** The site's adapter, or undefined as long as nothing is to be done on this page. */
  readonly site: () => Site | undefined;
  /** A person typed; called for each key. */
  readonly onKey: () => void;
  /**
   * A person has paused in this composer.
   *
   * @param explained how many UTF-16 code units of new text their typing explains
   */
  readonly onPause: (composer: Composer, explained: number) => void;
  /** A person clicked or pressed Enter: a post may be on its way. */
  readonly onPress: () => void;
  readonly onError: (error: unknown) => void;
}

/** Milliseconds after the last key. */
export const PAUSE = 300;

const HEARD = [...TYPING, 'input', 'compositionstart', 'focusin', 'change', 'click'] as const;

export interface Typing {
  /** The composer again after the site has swapped its node; undefined when it has really gone. */
  refind(composer: Composer): Composer | undefined;
}

/**
 * Listens for a person's typing in anything that may be a composer. Registers listeners and nothing else; call it at
 * `document_start`, so that the page's own listeners come later and can't keep events from these.
 */
export function watchTyping(options: TypingOptions, signal: AbortSignal): Typing {
  const { window, openRoot, onError } = options;
  const gate = createGate();
  const composers = createComposers();
  const pictures = createPictures();
  const hooked = new WeakSet<ShadowRoot>();
  let composing = false;
  /** The composer that has, or had last, the focus; and the one that was typed in last. */
  let current: Composer | undefined;
  let typed: Composer | undefined;
  /** The last target, until the next pause: what it belongs to isn't worked out again for every key. */
  let burst: { readonly target: Element; readonly composer: Composer | undefined } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the pause begins, unless another key comes first; in milliseconds, undefined while none is awaited. */
  let due: number | undefined;

  const heard = guarded((event: Event) => {
    const site = event.isTrusted ? options.site() : undefined;
    if (site !== undefined) take(event, site);
  }, onError);

  function take(event: Event, site: Site): void {
    const path = event.composedPath();
    const isEnter = event instanceof KeyboardEvent && event.key === 'Enter';
    if (event.type === 'click' || isEnter) options.onPress();
    if (event.type === 'click') return;

    // In a closed shadow root its host stands for whatever is in it.
    const target = path[0] instanceof Element ? path[0] : undefined;
    if (target !== burst?.target) hook(path);
    const hasPicture = target !== undefined && bringsPicture(event);
    if (hasPicture) pictures.note(target, event.timeStamp);
    const composer = target === undefined ? undefined : composerAt(target, site);
    current = composer ?? current;
    if (current === undefined) return;
    if (composer === undefined) {
      // A picture chosen beside the composer changes what is to be said about its text.
      if (hasPicture && isConnected(current.field.node)) schedule(current);
      return;
    }
    if (event.type === 'compositionstart') composing = true;
    else if (isTyping(event)) schedule(current);
    if (composing) due = undefined;
  }

  function composerAt(target: Element, site: Site): Composer | undefined {
    if (burst?.target === target && isConnected(target)) return burst.composer;
    const inner = intoRoots(target, openRoot);
    const field = fieldOf(inner, site);
    const composer = field && composers.of(field);
    // In a closed root the same target may soon stand for another field.
    burst = inner === target ? { target, composer } : undefined;
    return composer;
  }

  function isTyping(event: Event): boolean {
    if (event.type === 'input') return gate.isOpen(event.timeStamp);
    const units = unitsOf(event);
    if (units === undefined) return false;
    composing = false;
    gate.note(event.timeStamp, units);
    options.onKey();
    return true;
  }

  function schedule(composer: Composer): void {
    typed = composer;
    due = performance.now() + PAUSE;
    timer ??= setTimeout(wake, PAUSE);
  }

  // One timer that goes on for the rest of the time: stopping and starting one costs more than the rest of a key.
  const wake = guarded(() => {
    timer = undefined;
    const rest = due === undefined ? 0 : due - performance.now();
    if (rest > 0) timer = setTimeout(wake, rest);
    else if (due !== undefined) pause();
  }, onError);

  function pause(): void {
    due = undefined;
    burst = undefined;
    if (typed === undefined || options.site() === undefined) return;
    const composer = isConnected(typed.field.node) ? typed : refind(typed);
    if (composer === undefined) return;
    composer.hasImage ||= pictures.take(composer.field.node, performance.now());
    options.onPause(composer, gate.take());
  }

  function refind(composer: Composer): Composer | undefined {
    const site = options.site();
    const focused = focusedIn(window.document, openRoot);
    const field = site === undefined || focused === undefined ? undefined : fieldOf(focused, site);
    return field !== undefined && composers.of(field) === composer ? composer : undefined;
  }

  /** Focus that moves inside a shadow root never reaches the window, so each root met is listened to. */
  function hook(path: readonly EventTarget[]): void {
    for (const at of path) {
      if (!(at instanceof ShadowRoot) || hooked.has(at)) continue;
      hooked.add(at);
      at.addEventListener('focusin', heard, { capture: true, passive: true, signal });
    }
  }

  for (const type of HEARD) {
    window.addEventListener(type, heard, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { refind };
}
