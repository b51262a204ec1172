import { STOP_WORDS } from './everyday.ts';
import { SAID_KINDS } from './initials.ts';
import type { WatchForm } from './mentions.ts';
import { NEED, type Need } from './need.ts';

/** The words in one, with and without the "s" of "'s". */
function joinsOf(words: readonly string[]): string[] {
  const plain = words.filter((word) => word !== "'s").join('');
  return words.includes("'s") ? [plain, words.join('').replaceAll("'", '')] : [plain];
}

/** "St Cuthbert's Dunlarig": the town says which, of what may be a church or a pub there as well. */
export function inTown(
  words: readonly string[],
  town: readonly string[],
  need: number = NEED.name,
): WatchForm[] {
  if (town.length === 0 || words.join() === town.join()) return [];
  return [{ words: [...words, ...town], need: Math.min(need, NEED.person) }];
}

/** "#WestgateStourminster", "@KEGSHarborneVale". */
export function tagsOfTown(words: readonly string[], town: readonly string[]): WatchForm[] {
  if (town.length === 0 || words.join() === town.join()) return [];
  return joinsOf(words).map((joined) => ({ words: [joined + town.join('')], need: NEED.tag }));
}

/** "PS" and "CPS" of "Catholic Primary School": not "IS" of an infant school, nor a football club's "FC". */
function lettersOfKinds(kinds: readonly string[]): string[] {
  const all = [kinds, kinds.filter((kind) => SAID_KINDS.has(kind))].map((words) =>
    words.map((word) => word.charAt(0)).join(''),
  );
  return [...new Set(all)].filter(
    (letters) => letters.length > 1 && !STOP_WORDS.has(letters) && !CLUBS.has(letters),
  );
}

const CLUBS: ReadonlySet<string> = new Set(['fc', 'cc', 'rc']);

/** "Westwood Park PS", "Ballymoyle IC". */
export function shortenedOf(
  core: readonly string[],
  kinds: readonly string[],
  { need, lower = need }: Need,
): WatchForm[] {
  return lettersOfKinds(kinds).map((letters) => ({
    words: [...core, letters],
    need: NEED.name,
    lower,
    initials: true,
  }));
}

/** Handles and hashtags: "@TheWestgateSchool", "@WindmillHillPri", "#StCuthbertsPS". */
export function handlesOf(core: readonly string[], kinds: readonly string[]): WatchForm[] {
  const isLong = core.filter((word) => word !== "'s").length > 1;
  const own = kinds.filter((kind) => kind !== 'school');
  const ends = [
    'school',
    ...own,
    ...own.map((kind) => `${kind}school`),
    ...(own.includes('primary') ? ['pri', 'prim'] : []),
    ...lettersOfKinds(kinds),
    'sch',
    'family',
    'families',
    'community',
  ];
  return joinsOf(core).flatMap((joined) =>
    [...new Set(ends)]
      .flatMap((end) => [joined + end, `the${joined}${end}`])
      .concat(isLong ? [joined] : [])
      .map((tag) => ({ words: [tag], need: tag === joined ? NEED.name : NEED.tag })),
  );
}
