import type { FromFrame, ToFrame } from '../../lib/platform/protocol.ts';

/** The private line to the sentinel, with the types of both directions. */
export interface Line {
  post(message: FromFrame): void;
  /** Calls `hear` for every message from now on; those already queued come first. */
  listen(hear: (message: ToFrame) => void): void;
  close(): void;
}

/**
 * Waits for the one MessagePort the sentinel sends and takes no second one. Whoever sends a port without
 * having opened this frame gains nothing: the token in the frame's address decides (see `main.tsx`).
 */
export function firstPort(target: Window): Promise<MessagePort> {
  return new Promise((resolve) => {
    const hear = (event: MessageEvent<unknown>) => {
      const [port] = event.ports;
      if (port === undefined || event.ports.length !== 1) return;
      target.removeEventListener('message', hear);
      resolve(port);
    };
    target.addEventListener('message', hear);
  });
}

export function lineOf(port: MessagePort): Line {
  return {
    post: (message) => port.postMessage(message),
    listen: (hear) => {
      // Setting `onmessage` also starts the port.
      port.onmessage = (event: MessageEvent<ToFrame>) => hear(event.data);
    },
    close: () => port.close(),
  };
}
