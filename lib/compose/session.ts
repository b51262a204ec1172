import type { FromFrame, ToFrame } from '../platform/protocol.ts';
import { isConnected } from './dom.ts';
import { openLine } from './frame.ts';
import type { FrameLine } from './frame.ts';
import { createHost } from './host.ts';
import type { Host } from './host.ts';
import type { Shield } from './shield.ts';
import { CARD_HEIGHTS, CARD_WIDTH } from './size.ts';
import { guarded, later } from './timers.ts';

export type DraftMessage = Extract<ToFrame, { kind: 'draft' }>;

/** One frame in the page, from the request for its token to its end. */
export interface Session {
  readonly container: Element;
  /** There once the token has come. */
  readonly host: Host | undefined;
  /** Drafts may be sent. */
  readonly isReady: boolean;
  send(message: ToFrame): void;
  end(): void;
}

export interface SessionOptions {
  readonly container: Element;
  readonly shield: Shield;
  readonly address: () => Promise<string>;
  readonly origin: string;
  readonly onReady: () => void;
  readonly onMessage: (message: FromFrame) => void;
  /** The popover was shown or hidden, by whomever. */
  readonly onToggle: () => void;
  /** It has come to an end by itself: refused, taken away, or the extension has gone. */
  readonly onEnd: (wasReady: boolean) => void;
  readonly onError: (error: unknown) => void;
}

/** A frame that hasn't come up by then won't, in milliseconds. */
const READY_WITHIN = 15_000;

/** Asks for a token, puts a host into the container and gives the card in it its port. */
export function openSession(options: SessionOptions): Session {
  const { container, onError } = options;
  const ending = new AbortController();
  const { signal } = ending;
  let host: Host | undefined;
  let line: FrameLine | undefined;
  let isReady = false;

  const fail = guarded(() => {
    if (!signal.aborted) options.onEnd(isReady);
  }, onError);

  function load(address: string): void {
    if (signal.aborted) return;
    if (!isConnected(container)) return fail();
    host = createHost(container, 'Three Commons');
    const { element, frame } = host;
    const onEvent = ({ type }: Event) => type === 'toggle' && options.onToggle();
    options.shield.add(element, guarded(onEvent, onError));
    const onMessage = guarded(receive, onError);
    line = openLine({ frame, origin: options.origin, onMessage, onLost: fail, signal });
    frame.src = address;
    host.resize({ width: CARD_WIDTH, height: CARD_HEIGHTS[0] });
    host.open();
  }

  function receive(message: FromFrame): void {
    if (message.kind !== 'ready') return options.onMessage(message);
    isReady = true;
    options.onReady();
  }

  later(READY_WITHIN, () => isReady || fail(), signal);
  options
    .address()
    .then(load)
    .catch((error: unknown) => {
      fail();
      onError(error);
    });

  return {
    container,
    get host() {
      return host;
    },
    get isReady() {
      return isReady;
    },
    send: (message) => line?.send(message),
    end() {
      ending.abort();
      host?.remove();
    },
  };
}
