import browser from 'webextension-polyfill';
import type { School } from '../school/school.ts';

/**
 * The script on the sites of schools whose files the parent wants kept fresh. It runs only where the browser has
 * leave to, which the parent gives for one site at a time and can take back.
 */

const SCRIPT_ID = 'visit';

/** Browsers know sites by pattern: `https://www.clapgate.example/*`. */
export function patternOf(school: School): string | undefined {
  return school.source.kind === 'page' ? `${new URL(school.source.url).origin}/*` : undefined;
}

/** The sites to be on, of the schools the parent said yes for. */
export function visitPatterns(schools: readonly School[]): string[] {
  const wanted = schools.filter((school) => school.enabled && school.fresh?.onVisit === true);
  return [...new Set(wanted.flatMap((school) => patternOf(school) ?? []))];
}

/** Makes the registered script run on just these sites, of those the browser still has leave for. */
export async function syncVisits(schools: readonly School[]): Promise<void> {
  const wanted = visitPatterns(schools);
  const allowed = await Promise.all(
    wanted.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  const matches = wanted.filter((_, index) => allowed[index]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = { id: SCRIPT_ID, matches, js: ['visit.js'], runAt: 'document_idle' as const };
  await (registered.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]));
}
