import type { Companion, CompanionOptions } from './companion.ts';

/**
 * How the second script gives the first one what it makes the card with. Both run in the extension's isolated world
 * of the tab, which the page can't see into; the second comes only when there is something to show.
 */

export type CreateCompanion = (options: CompanionOptions, signal: AbortSignal) => Companion;

const NAME = 'threeCommonsCompanion';

/** The isolated world's own global, as both scripts see it. */
const world: typeof globalThis & { [NAME]?: (create: CreateCompanion) => void } = globalThis;

/** Sentinel: whom to hand it to. */
export function receiveCompanion(ready: (create: CreateCompanion) => void): void {
  world[NAME] = ready;
}

/** Second script: hands it over, to nobody when no sentinel has asked. */
export function handOver(create: CreateCompanion): void {
  world[NAME]?.(create);
}
