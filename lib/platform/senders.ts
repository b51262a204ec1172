/** The part of `runtime.MessageSender` that the browser vouches for and that is used here. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** This extension's own id and origin. */
export interface Own {
  readonly id: string;
  readonly origin: string;
}

/** Who sent a message. */
export type Caller =
  /** Our sentinel, in the top frame of a web page. */
  | { readonly kind: 'content'; readonly tab: number; readonly url: string }
  /** The card, in a frame inside a web page. */
  | { readonly kind: 'card'; readonly tab: number }
  /** A page of the extension that stands by itself: popup, options, letter… */
  | { readonly kind: 'page' };

export const CARD_PATH = '/card.html';

/** Tells who sent a message, or undefined for anyone else: another extension, a nested frame, a card by itself. */
export function callerOf(sender: Sender, own: Own): Caller | undefined {
  if (sender.id !== own.id) return undefined;
  const url = sender.url === undefined ? null : URL.parse(sender.url);
  if (url === null) return undefined;
  const tab = sender.tab?.id;
  const inFrame = (sender.frameId ?? 0) !== 0;
  // Not `url.origin`: outside browsers that is "null" for an extension's scheme.
  const ours = `${url.protocol}//${url.host}` === own.origin;
  if (!ours) {
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && !inFrame && tab !== undefined
      ? { kind: 'content', tab, url: url.href }
      : undefined;
  }
  if (url.pathname === CARD_PATH) {
    return inFrame && tab !== undefined ? { kind: 'card', tab } : undefined;
  }
  // A popup, and options inside the browser's own page, have no tab. Anything of ours in a web page's frame has.
  return tab === undefined || !inFrame ? { kind: 'page' } : undefined;
}
