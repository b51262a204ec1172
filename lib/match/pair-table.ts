/** Numbers kept for pairs of words: one look-up a token, so it has to be quick. */
export interface PairTable {
  add(before: number, after: number, value: number): void;
  /** What was added for a pair; undefined for most pairs. */
  get(before: number, after: number): readonly number[] | undefined;
}

const EMPTY = -1;

/** An open-addressing hash table with linear probing (Knuth, The Art of Computer Programming 3, section 6.4). */
export function createPairTable(): PairTable {
  let keys = new Int32Array(1 << 12).fill(EMPTY);
  let values: (number[] | undefined)[] = [];
  let size = 0;

  function slotOf(key: number): number {
    const mask = keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    for (;;) {
      const here = keys[slot];
      if (here === key || here === EMPTY) return slot;
      slot = (slot + 1) & mask;
    }
  }
  function grow(): void {
    const old = keys;
    const oldValues = values;
    keys = new Int32Array(old.length * 2).fill(EMPTY);
    values = [];
    old.forEach((key, slot) => {
      if (key === EMPTY) return;
      const next = slotOf(key);
      keys[next] = key;
      values[next] = oldValues[slot];
    });
  }
  return {
    add(before, after, value) {
      if (size * 3 > keys.length) grow();
      const key = (before << 16) | after;
      const slot = slotOf(key);
      if (keys[slot] === EMPTY) {
        keys[slot] = key;
        size++;
      }
      (values[slot] ??= []).push(value);
    },
    get(before, after) {
      const slot = slotOf((before << 16) | after);
      return values[slot];
    },
  };
}
