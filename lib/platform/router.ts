import { request as requestSchema } from './protocol.ts';
import type { Replies, Request } from './protocol.ts';
import { callerOf } from './senders.ts';
import type { Caller, Own, Sender } from './senders.ts';

type Kind = Request['kind'];
export type RequestOf<K extends Kind> = Extract<Request, { kind: K }>;
type CallerOf<C extends Caller['kind']> = Extract<Caller, { kind: C }>;

/** One kind of message: who may send it and what is done about it. */
export interface Handler<K extends Kind, C extends Caller['kind'] = Caller['kind']> {
  readonly from: C;
  handle(request: RequestOf<K>, caller: CallerOf<C>): Promise<Replies[K]>;
}

type AnyHandler<K extends Kind> = Handler<K, 'content'> | Handler<K, 'card'> | Handler<K, 'page'>;

/** A handler for every kind of message: a kind without one is a type error. */
export type Handlers = { readonly [K in Kind]: AnyHandler<K> };

/**
 * The background's `runtime.onMessage` listener. Each message is parsed and its sender checked for its kind; what
 * is unknown, malformed or sent by someone who may not is not answered, as if nobody listened.
 */
export function createRouter(handlers: Handlers, own: Own) {
  function answer<K extends Kind>(request: RequestOf<K>, caller: Caller) {
    const handler: AnyHandler<K> = handlers[request.kind];
    // One line for each caller: the check is what makes the handler's own type hold.
    if (handler.from === 'content' && caller.kind === 'content')
      return handler.handle(request, caller);
    if (handler.from === 'card' && caller.kind === 'card') return handler.handle(request, caller);
    if (handler.from === 'page' && caller.kind === 'page') return handler.handle(request, caller);
    return undefined;
  }

  return (message: unknown, sender: Sender): Promise<Replies[Kind]> | undefined => {
    const parsed = requestSchema.safeParse(message);
    const caller = callerOf(sender, own);
    if (!parsed.success || caller === undefined) return undefined;
    return answer(parsed.data, caller);
  };
}
