import { isConnected } from './dom.ts';
import type { Field } from './find.ts';
import { containerFor } from './place-in.ts';

/**
 * One place to write in, whichever node the site uses for it at the moment: some sites swap the node while a person
 * types, some redraw it at every key.
 */
export interface Composer {
  field: Field;
  /** The dialog it stands in, or the page. */
  container: Element;
  /** What was last read there. */
  text: string;
  context: string;
  /** A picture was put in. */
  hasImage: boolean;
  /** When our card came up beside it, in milliseconds. */
  shownAt: readonly number[];
}

export interface Composers {
  /** The composer this field belongs to: a known one, the current one with a new node, or a new one. */
  of(field: Field): Composer;
}

export function createComposers(): Composers {
  const known = new WeakMap<Element, Composer>();
  let current: Composer | undefined;

  return {
    of(field) {
      const container = containerFor(field.node);
      const swapped =
        current !== undefined &&
        !isConnected(current.field.node) &&
        current.container === container;
      const composer = known.get(field.node) ?? (swapped ? current : undefined);
      current = composer ?? {
        field,
        container,
        text: '',
        context: '',
        hasImage: false,
        shownAt: [],
      };
      current.field = field;
      current.container = container;
      known.set(field.node, current);
      return current;
    },
  };
}
