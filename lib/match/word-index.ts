import { FIRST_HASH, hashLetter, type WordIndex } from '../text/tokens.ts';
import type { WordEntry } from './vocabulary.ts';

const EMPTY = -1;

/**
 * The listed words of plain letters, found without cutting them out of the text: an open-addressing hash table
 * with linear probing (Knuth, The Art of Computer Programming 3, section 6.4).
 */
export function createWordIndex(entries: readonly WordEntry[]): WordIndex {
  let size = 1024;
  while (size < entries.length * 3) size *= 2;
  const mask = size - 1;
  const places = new Int32Array(size).fill(EMPTY);
  const hashes = new Int32Array(size);
  entries.forEach(({ word }, place) => {
    if (!/^[a-z]+$/.test(word)) return;
    let hash = FIRST_HASH;
    for (let at = 0; at < word.length; at++) hash = hashLetter(hash, word.charCodeAt(at));
    let slot = slotOf(hash, mask);
    while (places[slot] !== EMPTY) slot = (slot + 1) & mask;
    places[slot] = place;
    hashes[slot] = hash;
  });
  return {
    find(text, start, end, hash) {
      for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
        const place = places[slot] ?? EMPTY;
        if (place === EMPTY) return undefined;
        if (hashes[slot] === hash && spells(entries[place]?.word ?? '', text, start, end))
          return place;
      }
    },
    wordAt: (place) => (place === undefined ? undefined : entries[place]?.word),
  };
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function spells(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
