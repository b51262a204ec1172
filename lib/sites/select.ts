import type { Site } from './site.ts';

/** The site a host name belongs to, or undefined. */
export function siteIn(sites: readonly Site[], host: string): Site | undefined {
  return sites.find((site) => site.hosts.includes(host));
}

/**
 * The site of a page on a host that no adapter names: known software (Mastodon) or a bare one, whose id is the
 * host name, on which only the generic path works.
 *
 * @param has whether the page holds an element for this selector
 */
export function addedSiteIn(
  sites: readonly Site[],
  host: string,
  has: (selector: string) => boolean,
): Site {
  return (
    sites.find((site) => site.mark !== undefined && has(site.mark)) ?? {
      id: host,
      name: host,
      hosts: [host],
      audience: 'public',
      composers: [],
      submits: [],
      contexts: [],
      enterSubmits: false,
    }
  );
}
