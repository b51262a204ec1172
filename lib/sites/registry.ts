import { bluesky } from './bluesky.ts';
import { discord } from './discord.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { messenger } from './messenger.ts';
import { mumsnet } from './mumsnet.ts';
import { netmums } from './netmums.ts';
import { nextdoor } from './nextdoor.ts';
import { oldReddit } from './old-reddit.ts';
import { reddit } from './reddit.ts';
import { siteIn } from './select.ts';
import type { Site } from './site.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every supported site, in the order of their ids. The host list is frozen with the first release (design, section 3). */
export const SITES: readonly Site[] = [
  bluesky,
  discord,
  facebook,
  instagram,
  linkedin,
  mastodon,
  messenger,
  mumsnet,
  netmums,
  nextdoor,
  oldReddit,
  reddit,
  threads,
  tiktok,
  whatsapp,
  x,
  youtube,
];

/** Exact match patterns for the manifest, the same for content scripts and host permissions. */
export const MATCHES: readonly string[] = SITES.flatMap((site) =>
  site.hosts.map((host) => `https://${host}/*`),
);

/** The site a host name belongs to, or undefined. */
export function siteOf(host: string): Site | undefined {
  return siteIn(SITES, host);
}
