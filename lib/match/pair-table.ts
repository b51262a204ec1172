/** Numbers kept for pairs of words: one look-up a token, so it has to be quick. */
export interface PairTable {
  add(before: number, after: number, value: number): void;
  /** The first link of what was added for a pair; {@link NO_LINK} for most pairs. */
  find(before: number, after: number): number;
  valueAt(link: number): number;
  /** The next link of the same pair, or {@link NO_LINK}. */
  after(link: number): number;
}

export const NO_LINK = -1;
const EMPTY = -1;

/**
 * An open-addressing hash table with linear probing, its values chained (Knuth, The Art of Computer Programming 3,
 * section 6.4): flat arrays, for there are some hundred thousand pairs.
 */
export function createPairTable(): PairTable {
  let keys = new Int32Array(1 << 14).fill(EMPTY);
  let heads = new Int32Array(keys.length);
  let size = 0;
  const values: number[] = [];
  const nexts: number[] = [];

  function slotOf(key: number): number {
    const mask = keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (keys[slot] !== key && keys[slot] !== EMPTY) slot = (slot + 1) & mask;
    return slot;
  }
  function grow(): void {
    const old = { keys, heads };
    keys = new Int32Array(old.keys.length * 2).fill(EMPTY);
    heads = new Int32Array(keys.length);
    old.keys.forEach((key, from) => {
      if (key === EMPTY) return;
      const slot = slotOf(key);
      keys[slot] = key;
      heads[slot] = old.heads[from] ?? NO_LINK;
    });
  }
  return {
    add(before, after, value) {
      if (size * 2 > keys.length) grow();
      const key = (before << 16) | after;
      const slot = slotOf(key);
      const isNew = keys[slot] === EMPTY;
      if (isNew) {
        keys[slot] = key;
        size++;
      }
      nexts.push(isNew ? NO_LINK : (heads[slot] ?? NO_LINK));
      values.push(value);
      heads[slot] = values.length - 1;
    },
    find(before, after) {
      const slot = slotOf((before << 16) | after);
      return keys[slot] === EMPTY ? NO_LINK : (heads[slot] ?? NO_LINK);
    },
    valueAt: (link) => values[link] ?? 0,
    after: (link) => nexts[link] ?? NO_LINK,
  };
}
