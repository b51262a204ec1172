/**
 * The real-key gate: only a person's own typing counts. `isTrusted` alone proves nothing, because
 * `document.execCommand` fires trusted `input` events; it fires no `beforeinput`, no key and no paste.
 */

/** How long after a real key an `input` may follow, in milliseconds. */
export const REAL_FOR = 1000;

/** What a script may add unnoticed beside real typing, in UTF-16 code units: an emoji, a closing bracket. */
export const SLACK = 4;

export interface Gate {
  /** A person typed at `at` (milliseconds), which explains up to `units` UTF-16 code units of new text. */
  note(at: number, units: number): void;
  /** Whether an `input` event at `at` may be theirs. */
  isOpen(at: number): boolean;
  /** How many code units have been explained since the last call. */
  take(): number;
}

export function createGate(): Gate {
  let last = Number.NEGATIVE_INFINITY;
  let explained = 0;
  return {
    note(at, units) {
      last = at;
      explained += units;
    },
    isOpen: (at) => at - last <= REAL_FOR,
    take() {
      const units = explained;
      explained = 0;
      return units;
    },
  };
}

/** The types of event by which a person's typing shows. */
export const TYPING = ['keydown', 'beforeinput', 'paste', 'cut', 'drop', 'compositionend'] as const;

/** Others are heard as well, and a script can bring them about: `focus()` fires a trusted `focusin`. */
const IS_TYPING: ReadonlySet<string> = new Set(TYPING);

/**
 * How many UTF-16 code units of new text a person's action explains; undefined when the event is not one: fired by
 * a script, in the middle of a composition, or a key that writes nothing.
 */
export function unitsOf(event: Event): number | undefined {
  if (!event.isTrusted || !IS_TYPING.has(event.type)) return undefined;
  if (event instanceof KeyboardEvent) return event.isComposing ? undefined : unitsOfKey(event);
  if (event instanceof InputEvent) return unitsOfInput(event);
  if (event instanceof CompositionEvent) return event.data.length;
  return event.type === 'cut' ? 0 : Number.POSITIVE_INFINITY;
}

const WRITING_NOTHING: ReadonlySet<string> = new Set(['Backspace', 'Delete', 'Process', 'Dead']);

function unitsOfKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): number | undefined {
  // Ctrl and Alt together are AltGr, which writes.
  const isCommand = metaKey || (ctrlKey && !altKey);
  if (isCommand) return /^[xyz]$/i.test(key) ? 0 : undefined;
  // What an on-screen keyboard types is often "Unidentified".
  if (key.length === 1 || key === 'Enter' || key === 'Unidentified') return 1;
  return WRITING_NOTHING.has(key) ? 0 : undefined;
}

function unitsOfInput({ type, inputType, data, isComposing }: InputEvent): number | undefined {
  if (type !== 'beforeinput' || isComposing || inputType === 'insertCompositionText') {
    return undefined;
  }
  if (inputType.startsWith('format')) return undefined;
  if (inputType.startsWith('delete')) return 0;
  // Its first code unit was explained by the key.
  if (/^insert(Text|Paragraph|LineBreak)$/.test(inputType)) {
    return Math.max(0, (data?.length ?? 1) - 1);
  }
  return Number.POSITIVE_INFINITY;
}
