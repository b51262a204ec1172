import { shortNameOf } from './identity.ts';
import { findMentions } from './mentions.ts';
import type { SchoolFile } from './schema.ts';
import type { School } from './school.ts';
import { deriveWatch } from './watch.ts';

/** Sentences by which a parent sees what a school file would notice, each tried with the real matcher. */

export interface Samples {
  readonly noticed: readonly string[];
  readonly passed: readonly string[];
}

const FEWEST = 3;
const MOST = 5;

const OF_NAME: readonly ((name: string) => string)[] = [
  (name) => `Lovely assembly at ${name} today.`,
  (name) => `Does anyone know if ${name} is shut tomorrow?`,
  (name) => `My son’s teacher at ${name} never rang me back.`,
];
const OF_OTHER = (name: string) => `We parked by ${name} this morning.`;
const OF_TOWN = (town: string) => `Lots of traffic in ${town} tonight.`;
const OF_ANY: readonly string[] = [
  'Our school fair is on Saturday.',
  'The head was right to close the gate.',
  'Fish and chips for tea tonight.',
];
const OF_SHORT = (name: string) => `We drove through ${name} on the way to the coast.`;

/**
 * Sentences that the file would have noticed and sentences it would let pass, at most five of each, made of the
 * school's names and of what is not meant. Deterministic.
 */
export function samplesOf(file: SchoolFile): Samples {
  const { school } = file;
  const names = [shortNameOf(school), ...(school.aliases ?? []), school.name];
  const watch = deriveWatch([lookedAt(file)]);
  const isNoticed = (sentence: string) => findMentions(sentence, watch).length > 0;

  // Each name in a sentence of its own, then in the others: a school of one name gets its three as well.
  const named = OF_NAME.flatMap((_, turn) =>
    names.map((name, at) => OF_NAME[(at + turn) % OF_NAME.length]?.(name) ?? name),
  );
  const others = [
    ...(school.notAliases ?? []).slice(0, 3).map(OF_OTHER),
    OF_SHORT(shortNameOf(school)),
    ...(school.town === undefined ? [] : [OF_TOWN(school.town)]),
    ...OF_ANY,
  ];
  return {
    noticed: [...new Set(named)]
      .filter(isNoticed)
      .slice(0, Math.max(FEWEST, Math.min(MOST, names.length))),
    passed: [...new Set(others)].filter((sentence) => !isNoticed(sentence)).slice(0, MOST),
  };
}

function lookedAt(file: SchoolFile): School {
  return { id: 'sample', file, source: { kind: 'pasted' }, addedAt: '', enabled: true };
}
