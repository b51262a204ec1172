import type { Watch } from '../school/mentions.ts';
import type { Site } from '../sites/site.ts';
import type { Settings } from './settings.ts';

/**
 * The one item of `storage.local` that the sentinel reads: what to look for, ready to use. The background writes
 * it in the same `set` as the schools. No zod here: this file is part of the sentinel.
 */

export const WATCH_KEY = 'watch';
const VERSION = 1;

export interface WatchItem {
  readonly version: typeof VERSION;
  /** Null as long as no school is added and switched on: the sentinel then does nothing. */
  readonly watch: Watch | null;
  readonly sensitivity: Settings['sensitivity'];
  readonly sitesOff: readonly string[];
  /** Whether the first press of Post may be held once. */
  readonly secondLook: boolean;
  /** What is known of each site: here, so that a page's own copy of the sentinel need not carry them all. */
  readonly sites: readonly Site[];
}

/** @param watch what the added schools' names come to, or null when there is none to look for */
export function watchItem(
  watch: Watch | null,
  settings: Settings,
  sites: readonly Site[],
): WatchItem {
  const { sensitivity, sitesOff, secondLook } = settings;
  return {
    version: VERSION,
    watch,
    sensitivity,
    sitesOff,
    secondLook,
    sites: watch === null ? [] : sites,
  };
}

/** The item as stored, or undefined when it is missing or not of the shape this version writes. */
export function readWatchItem(value: unknown): WatchItem | undefined {
  if (!isRecord(value) || value['version'] !== VERSION) return undefined;
  const { watch, sensitivity, sitesOff, secondLook, sites } = value;
  if (watch !== null && !isWatch(watch)) return undefined;
  if (!isSensitivity(sensitivity) || !isTexts(sitesOff) || !isSites(sites)) return undefined;
  return { version: VERSION, watch, sensitivity, sitesOff, secondLook: secondLook === true, sites };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// The rest of both is the matcher's and the adapters' own affair: the same version of the extension wrote it.
function isWatch(value: unknown): value is Watch {
  const { schools, cues } = isRecord(value) ? value : {};
  return Array.isArray(schools) && schools.length > 0 && isRecord(cues);
}

function isSites(value: unknown): value is Site[] {
  return Array.isArray(value) && value.every((one) => isRecord(one) && isTexts(one['hosts']));
}

function isSensitivity(value: unknown): value is Settings['sensitivity'] {
  return value === 'quiet' || value === 'balanced' || value === 'careful';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
