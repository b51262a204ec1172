/** Where pairs of a state and a symbol lead, in flat arrays: steps are looked up more often than anything else. */
export interface StepTable {
  /** The slot of a pair; {@link MISSING} where it has not been set. */
  find(state: number, symbol: number): number;
  /** Sets what a pair leads to, and gives its slot. */
  set(state: number, symbol: number, next: number, loose: number): number;
  nextAt(slot: number): number;
  looseAt(slot: number): number;
  size(): number;
  clear(): void;
}

export const MISSING = -1;
/** States and symbols are each below this: a pair is one 32-bit key. */
export const MOST_SYMBOLS = 0xffff;
const EMPTY = -1;
const FIRST_SIZE = 1 << 14;

/** An open-addressing hash table with linear probing (Knuth, The Art of Computer Programming 3, section 6.4). */
export function createStepTable(): StepTable {
  let keys = new Int32Array(FIRST_SIZE).fill(EMPTY);
  let nexts = new Int32Array(FIRST_SIZE);
  let looses = new Int32Array(FIRST_SIZE);
  let size = 0;

  function slotOf(key: number): number {
    const mask = keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (keys[slot] !== key && keys[slot] !== EMPTY) slot = (slot + 1) & mask;
    return slot;
  }
  function grow(): void {
    const old = { keys, nexts, looses };
    keys = new Int32Array(old.keys.length * 2).fill(EMPTY);
    nexts = new Int32Array(keys.length);
    looses = new Int32Array(keys.length);
    old.keys.forEach((key, from) => {
      if (key === EMPTY) return;
      const slot = slotOf(key);
      keys[slot] = key;
      nexts[slot] = old.nexts[from] ?? 0;
      looses[slot] = old.looses[from] ?? 0;
    });
  }
  return {
    find(state, symbol) {
      const slot = slotOf((state << 16) | symbol);
      return keys[slot] === EMPTY ? MISSING : slot;
    },
    set(state, symbol, next, loose) {
      if (size * 2 > keys.length) grow();
      const key = (state << 16) | symbol;
      const slot = slotOf(key);
      if (keys[slot] === EMPTY) size++;
      keys[slot] = key;
      nexts[slot] = next;
      looses[slot] = loose;
      return slot;
    },
    nextAt: (slot) => nexts[slot] ?? 0,
    looseAt: (slot) => looses[slot] ?? 0,
    size: () => size,
    clear() {
      size = 0;
      keys = new Int32Array(FIRST_SIZE).fill(EMPTY);
      nexts = new Int32Array(FIRST_SIZE);
      looses = new Int32Array(FIRST_SIZE);
    },
  };
}
