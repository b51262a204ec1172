import browser from 'webextension-polyfill';
import type { Replies, Request } from './protocol.ts';

/** A request the background gave no answer to: it is restarting, or it does not know the sender. */
export class NoReplyError extends Error {
  override readonly name = 'NoReplyError';
}

/**
 * Asks the background one question from a page of the extension (popup, options, card…).
 *
 * @throws {NoReplyError} when nobody answered: reload the page of the extension and try again.
 */
export async function send<R extends Request>(request: R): Promise<Replies[R['kind']]> {
  const reply = await browser.runtime.sendMessage<Request, Replies[R['kind']] | undefined>(request);
  if (reply === undefined || reply === null) {
    throw new NoReplyError(
      `The extension's background did not answer "${request.kind}". Close this page, open it again and retry.`,
    );
  }
  return reply;
}
