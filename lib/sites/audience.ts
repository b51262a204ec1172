import type { Audience, Site } from './site.ts';

/** Who reads what is written at this path of the site: the longest prefix that ends at a `/` or the end wins. */
export function audienceAt(site: Site, path: string): Audience {
  let found: Audience = site.audience;
  let length = -1;
  for (const [prefix, audience] of Object.entries(site.audienceByPath ?? {})) {
    const inside = path === prefix || path.startsWith(`${prefix}/`);
    if (inside && prefix.length > length) [found, length] = [audience, prefix.length];
  }
  return found;
}
