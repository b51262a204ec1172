/**
 * Events as a person causes them. jsdom, like a browser, makes every event of a script's untrusted; these say they are
 * trusted and know their path, and are handed to the listeners of a pretended window by hand.
 */
export function trusted<E extends Event>(event: E, target: EventTarget, at = 0): E {
  const path: EventTarget[] = [];
  for (let node: Node | null = target instanceof Node ? target : null; node !== null;) {
    path.push(node);
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  const own: Record<PropertyKey, unknown> = {
    isTrusted: true,
    timeStamp: at,
    target,
    composedPath: () => path,
  };
  return new Proxy(event, {
    get: (real, key) => {
      if (Object.hasOwn(own, key)) return own[key];
      const value: unknown = Reflect.get(real, key, real);
      return typeof value === 'function' ? value.bind(real) : value;
    },
  });
}

export const key = (name: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, ...init });

export const beforeInput = (inputType: string, data: string | null = null, isComposing = false) =>
  new InputEvent('beforeinput', { inputType, data, isComposing });

/** A window that only keeps its listeners. */
export function pretendWindow() {
  const listeners = new Map<string, ((event: Event) => void)[]>();
  const options: AddEventListenerOptions[] = [];
  return {
    listeners,
    options,
    document,
    addEventListener(type: string, listener: (event: Event) => void, how: AddEventListenerOptions) {
      options.push(how);
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
      how.signal?.addEventListener('abort', () => listeners.delete(type));
    },
    fire(event: Event) {
      for (const listener of listeners.get(event.type) ?? []) listener(event);
    },
  };
}
