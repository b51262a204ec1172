import type { FromFrame } from '../platform/protocol.ts';
import type { Site } from '../sites/site.ts';
import { isConnected } from './dom.ts';
import type { Field } from './find.ts';
import { keepPlaced } from './place.ts';
import type { Placing } from './place.ts';
import { containerFor } from './place-in.ts';
import { createHold } from './hold.ts';
import { readField } from './read.ts';
import { openSession } from './session.ts';
import type { DraftMessage, Session } from './session.ts';
import type { Shield } from './shield.ts';
import { outerSizes } from './size.ts';
import type { Size } from './size.ts';
import { guarded, later } from './timers.ts';

/** A draft for the card, and the field it stands in. */
export interface Subject {
  readonly field: Field;
  readonly draft: Omit<DraftMessage, 'kind' | 'seq'>;
}

export interface CompanionOptions {
  readonly site: Site;
  readonly shield: Shield;
  /** Asks the background for the address of a new card, with its one-use token. */
  readonly address: () => Promise<string>;
  /** The extension's own origin. */
  readonly origin: string;
  /** Whether the parent wants a second look at all. */
  readonly mayHold: () => boolean;
  /** The composer has gone from the page, or was emptied. */
  readonly onGone: () => void;
  readonly onError: (error: unknown) => void;
}

/** The one chip or card of the tab. */
export interface Companion {
  /** Shows this draft: opens a frame beside its field, or tells the one that is open. */
  show(subject: Subject): void;
  /** The draft mentions no school any more: the frame forgets it and stays ready, unseen. */
  clear(): void;
  /** Takes everything out of the page. */
  close(): void;
  /** A person typed: what the page has taken away may be shown again. */
  revive(): void;
  /** An event of a press, before the page hears of it: the first press of Post may be held. */
  press(event: Event): void;
}

/** Milliseconds before it is shown again when the page has taken it away; then not until the next real key. */
const BACK_OFF = [250, 1000, 4000];
/** When to see whether the focus has stayed in the composer, in milliseconds after it was given back. */
const FOCUS_AGAIN = [50, 250];

export function createCompanion(options: CompanionOptions, signal: AbortSignal): Companion {
  const { site, onGone, onError } = options;
  let session: Session | undefined;
  let subject: Subject | undefined;
  let seq = 0;
  let shown: Extract<FromFrame, { kind: 'shown' }> | undefined;
  let placing: (Placing & { readonly end: AbortController }) | undefined;
  let tries = 0;
  let isPlaced = false;

  function end(): void {
    unplace();
    shown = undefined;
    session?.end();
    session = undefined;
  }

  function begin(container: Element): void {
    const starting = openSession({
      ...options,
      container,
      onReady: send,
      onMessage: receive,
      onToggle: check,
      onEnd(wasReady) {
        if (session !== starting) return;
        end();
        // A frame that never came up was refused; trying again at once would be refused again.
        if (wasReady) tryAgain(() => session === undefined && reopen());
      },
    });
    session = starting;
  }

  function receive(message: FromFrame): void {
    if (message.kind === 'edit') giveFocusBack();
    if (message.kind !== 'shown' || message.seq !== seq || subject === undefined) return;
    const isSame = shown?.view === message.view && shown.height === message.height;
    shown = message;
    if (isSame && placing !== undefined) placing.refresh();
    else arrange();
  }

  function giveFocusBack(): void {
    const node = subject?.field.node;
    const element = session?.host?.element;
    const focus = (): void => node?.focus({ preventScroll: true });
    focus();
    // The frame is another process: that a click took the focus there may become known here only after the message.
    const again = (): void => {
      if (element !== undefined && element.ownerDocument.activeElement === element) focus();
    };
    for (const delay of FOCUS_AGAIN) later(delay, guarded(again, onError), signal);
  }

  function send(): void {
    if (subject === undefined || !session?.isReady) return;
    seq += 1;
    session.send({ kind: 'draft', seq, ...subject.draft });
  }

  /** Gives the host the size and place of what the frame shows. */
  function arrange(): void {
    unplace();
    const host = session?.host;
    if (host === undefined || subject === undefined) return;
    if (shown === undefined || shown.view === 'hidden') return host.conceal();
    const { field } = subject;
    const { view, height } = shown;
    host.open();
    const ending = new AbortController();
    const following = keepPlaced(
      {
        host: host.element,
        field,
        site,
        view,
        onGone,
        onError,
        sizes: (viewport: Size) => outerSizes(view, height, viewport),
        onPlace(place) {
          isPlaced = place !== undefined;
          if (place === undefined) host.conceal();
          else host.reveal(place);
          check();
        },
      },
      ending.signal,
    );
    placing = { ...following, end: ending };
  }

  function unplace(): void {
    placing?.end.abort();
    placing = undefined;
    isPlaced = false;
  }

  /** Whether the page has closed the popover or taken the host away. */
  function check(): void {
    const checked = session;
    const isWanted = subject !== undefined && shown !== undefined && shown.view !== 'hidden';
    if (!isWanted || checked?.host === undefined || checked.host.isUp()) return;
    unplace();
    tryAgain(() => {
      if (session !== checked || checked.host?.isUp()) return;
      // Out of the page the frame has lost its document: only a new one, with a new token, will do.
      if (checked.host && isConnected(checked.host.element)) arrange();
      else reopen();
    });
  }

  function reopen(): void {
    end();
    if (subject !== undefined && isConnected(subject.field.node)) {
      begin(containerFor(subject.field.node));
    }
  }

  function tryAgain(run: () => void): void {
    const delay = BACK_OFF[tries];
    if (delay === undefined) return;
    tries += 1;
    later(delay, guarded(run, onError), signal);
  }

  signal.addEventListener('abort', guarded(end, onError), { once: true });

  /** Drafts that were held once: never again. In memory only, as long as the page lasts. */
  const looked = new Set<string>();

  const hold = createHold({
    site,
    field: () => subject?.field,
    isDue() {
      // Not yet answered for the newest draft: no assessment, no hold.
      if (subject === undefined || shown?.hold !== true || shown.seq !== seq) return false;
      if (site.neverHolds === true || !options.mayHold()) return false;
      const { text } = subject.draft;
      // What the card says must be of exactly what would be posted, and be there to be seen.
      const isSeen = session?.host?.isUp() === true && placing !== undefined && isPlaced;
      return isSeen && !looked.has(text) && readField(subject.field).text === text;
    },
    onHeld() {
      if (subject === undefined) return;
      looked.add(subject.draft.text);
      session?.send({ kind: 'held' });
    },
  });

  return {
    show(next) {
      const before = subject;
      subject = next;
      const container = containerFor(next.field.node);
      const isAway = session?.host !== undefined && !isConnected(session.host.element);
      if (session !== undefined && (isAway || session.container !== container)) end();
      if (session === undefined) return begin(container);
      session.host?.open();
      const isMoved = before !== undefined && before.field.node !== next.field.node;
      if (isMoved) arrange();
      if (isMoved || !isSameDraft(before, next)) send();
    },
    clear() {
      subject = undefined;
      shown = undefined;
      unplace();
      // A reply to a draft from before must not bring it back.
      seq += 1;
      if (session?.isReady) session.send({ kind: 'clear' });
      session?.host?.hide();
    },
    close() {
      subject = undefined;
      end();
    },
    revive() {
      if (tries === 0) return;
      tries = 0;
      check();
    },
    press: hold.press,
  };
}

/** Sent again, a draft the parent has already answered would be asked about again. */
function isSameDraft(one: Subject | undefined, { draft }: Subject): boolean {
  return (
    one?.draft.text === draft.text &&
    one.draft.context === draft.context &&
    one.draft.hasImage === draft.hasImage
  );
}
