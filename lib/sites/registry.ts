import { facebook } from './facebook.ts';
import type { Site } from './site.ts';

/** Every supported site. The host list is frozen with the first release (design, section 3). */
export const SITES: readonly Site[] = [facebook];

/** Exact match patterns for the manifest, the same for content scripts and host permissions. */
export const MATCHES: readonly string[] = SITES.flatMap((site) =>
  site.hosts.map((host) => `https://${host}/*`),
);

/** The site a host name belongs to, or undefined. */
export function siteOf(host: string): Site | undefined {
  return SITES.find((site) => site.hosts.includes(host));
}
