import { formAround } from './place-in.ts';

/**
 * Whether a person put a picture into a post. Only the fact is noted, from the kind of file: the picture itself is
 * never read.
 */
const PICTURE = /^(image|video)\//;

/** Whether this is a person's own choice, paste or drop of a picture. */
export function bringsPicture(event: Event): boolean {
  if (!/^(change|paste|drop)$/.test(event.type) || !event.isTrusted) return false;
  if (event.type === 'change') {
    const [target] = event.composedPath();
    return target instanceof HTMLInputElement && target.type === 'file' && hasPicture(target.files);
  }
  if (event instanceof ClipboardEvent) return hasPicture(event.clipboardData?.items);
  return event instanceof DragEvent && hasPicture(event.dataTransfer?.items);
}

function hasPicture(files: ArrayLike<{ readonly type: string }> | null | undefined): boolean {
  return Array.from(files ?? []).some(({ type }) => PICTURE.test(type));
}

export interface Pictures {
  /** Notes that a picture was put in at this element, `at` milliseconds. */
  note(target: Element, at: number): void;
  /** Whether one stands in the form or dialog of this composer; asked once, then forgotten. */
  take(composer: Element, at: number): boolean;
}

/** A picture chosen outside of any form or dialog belongs to whatever is written within this time. */
const LOOSE_FOR = 120_000;

export function createPictures(): Pictures {
  let waiting = new WeakSet<Element>();
  let loose = Number.NEGATIVE_INFINITY;

  return {
    note(target, at) {
      const around = formAround(target);
      if (around === undefined) loose = at;
      else waiting.add(around);
    },
    take(composer, at) {
      const around = formAround(composer);
      const found = (around !== undefined && waiting.has(around)) || at - loose < LOOSE_FOR;
      if (found) {
        waiting = new WeakSet();
        loose = Number.NEGATIVE_INFINITY;
      }
      return found;
    },
  };
}
