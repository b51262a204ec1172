/**
 * Whether `typed` is `word` with one slip of the finger: a letter left out, added, changed, or two neighbours
 * swapped (optimal string alignment distance of 1, Damerau 1964). The first letter is never slipped.
 */
export function isSlipOf(typed: string, word: string): boolean {
  const longer = typed.length - word.length;
  if (typed === word || longer < -1 || longer > 1 || typed.charCodeAt(0) !== word.charCodeAt(0))
    return false;
  let head = 0;
  while (head < word.length && typed.charCodeAt(head) === word.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < Math.min(word.length, typed.length) - head &&
    typed.charCodeAt(typed.length - 1 - tail) === word.charCodeAt(word.length - 1 - tail)
  )
    tail++;
  const typedMiddle = typed.length - head - tail;
  const wordMiddle = word.length - head - tail;
  if (longer === 1) return wordMiddle === 0 && typedMiddle === 1;
  if (longer === -1) return typedMiddle === 0 && wordMiddle === 1;
  if (wordMiddle === 1) return true;
  return (
    wordMiddle === 2 &&
    typed.charCodeAt(head) === word.charCodeAt(head + 1) &&
    typed.charCodeAt(head + 1) === word.charCodeAt(head)
  );
}
