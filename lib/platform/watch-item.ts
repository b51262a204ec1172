import type { Watch } from '../school/mentions.ts';
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
}

/** @param watch what the added schools' names come to, or null when there is none to look for */
export function watchItem(watch: Watch | null, settings: Settings): WatchItem {
  const { sensitivity, sitesOff } = settings;
  return { version: VERSION, watch, sensitivity, sitesOff };
}

/** The item as stored, or undefined when it is missing or not of the shape this version writes. */
export function readWatchItem(value: unknown): WatchItem | undefined {
  if (!isRecord(value) || value['version'] !== VERSION) return undefined;
  const { watch, sensitivity, sitesOff } = value;
  if (watch !== null && !isWatch(watch)) return undefined;
  if (!isSensitivity(sensitivity) || !isTexts(sitesOff)) return undefined;
  return { version: VERSION, watch, sensitivity, sitesOff };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// The rest of the watch is the matcher's own affair: it was derived by the same version of the extension.
function isWatch(value: unknown): value is Watch {
  return isRecord(value) && Array.isArray(value['schools']) && value['schools'].length > 0;
}

function isSensitivity(value: unknown): value is Settings['sensitivity'] {
  return value === 'quiet' || value === 'balanced' || value === 'careful';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
