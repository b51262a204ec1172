/**
 * Whether `typed` is `word` with one slip of the finger: a letter left out, added, changed, or two neighbours
 * swapped (optimal string alignment distance of 1, Damerau 1964). The first letter is never slipped.
 */
export function isSlipOf(typed: string, word: string): boolean {
  let same = 0;
  while (same < word.length && typed.charCodeAt(same) === word.charCodeAt(same)) same++;
  const was = typed.slice(same);
  const meant = word.slice(same);
  return (
    same > 0 &&
    was !== meant &&
    (was.slice(1) === meant.slice(1) ||
      was.slice(1) === meant ||
      was === meant.slice(1) ||
      (was.slice(2) === meant.slice(2) && was[0] === meant[1] && was[1] === meant[0]))
  );
}
