import type { FromFrame, ToFrame } from '../platform/protocol.ts';

/** The line to the card's frame: one private MessagePort, handed over once to our own origin. */
export interface FrameLine {
  send(message: ToFrame): void;
}

export interface FrameLineOptions {
  readonly frame: HTMLIFrameElement;
  /** The extension's own origin: the browser hands the port to nothing else. */
  readonly origin: string;
  readonly onMessage: (message: FromFrame) => void;
  /** The frame loaded something anew, or its port was closed. */
  readonly onLost: () => void;
  readonly signal: AbortSignal;
}

/** Waits for the frame to load and gives it its port. Messages sent before are kept for it by the port. */
export function openLine({
  frame,
  origin,
  onMessage,
  onLost,
  signal,
}: FrameLineOptions): FrameLine {
  const { port1: ours, port2: theirs } = new MessageChannel();
  let handed = false;

  ours.addEventListener(
    'message',
    (event: MessageEvent<unknown>) => {
      const message = readFromFrame(event.data);
      if (message !== undefined) onMessage(message);
    },
    { signal },
  );
  ours.addEventListener('close', onLost, { signal });
  ours.start();
  signal.addEventListener('abort', () => ours.close(), { once: true });

  frame.addEventListener(
    'load',
    () => {
      if (handed) return onLost();
      handed = true;
      frame.contentWindow?.postMessage('', origin, [theirs]);
    },
    { signal },
  );
  return { send: (message) => ours.postMessage(message) };
}

/** A message of the frame, or undefined for anything of another shape. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'ready' || data.kind === 'edit') return { kind: data.kind };
  if (data.kind !== 'shown') return undefined;
  if (!('seq' in data && 'view' in data && 'height' in data && 'hold' in data)) return undefined;
  const { seq, view, height, hold } = data;
  if (typeof seq !== 'number' || typeof height !== 'number' || typeof hold !== 'boolean') {
    return undefined;
  }
  if (view !== 'hidden' && view !== 'chip' && view !== 'card') return undefined;
  return { kind: 'shown', seq, view, height, hold };
}
