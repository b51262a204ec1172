// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MATCHES, SITES, siteOf } from '../../lib/sites/registry.ts';
import type { Site } from '../../lib/sites/site.ts';

/** What every adapter must be: data of this shape, and a file of its own. */

const audience = z.enum(['public', 'group', 'direct']);
const selector = z.string().refine(isSelector, 'Not a CSS selector');
const selectors = z.array(selector);
const site: z.ZodType<Site> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  hosts: z.array(z.string().regex(/^([a-z0-9-]+\.)+[a-z]+$/)),
  mark: selector.exactOptional(),
  audience,
  audienceByPath: z.record(z.string().regex(/^(\/[^/\s]+)+$/), audience).exactOptional(),
  directComposers: selectors.exactOptional(),
  composers: selectors,
  submits: selectors,
  contexts: selectors,
  enterSubmits: z.boolean(),
  neverHolds: z.literal(true).exactOptional(),
});

/** Files of `lib/sites` that are not a site. */
const OTHERS = new Set(['select', 'audience', 'registry', 'site']);

/**
 * Frozen with the first release: a new host among the required ones switches an installed extension off until its
 * user accepts it. Later sites are optional.
 */
const FROZEN = [
  'bsky.app',
  'discord.com',
  'm.facebook.com',
  'mobile.twitter.com',
  'mobile.x.com',
  'nextdoor.co.uk',
  'nextdoor.com',
  'old.reddit.com',
  'twitter.com',
  'web.facebook.com',
  'web.whatsapp.com',
  'www.facebook.com',
  'www.instagram.com',
  'www.linkedin.com',
  'www.messenger.com',
  'www.mumsnet.com',
  'www.netmums.com',
  'www.reddit.com',
  'www.threads.com',
  'www.threads.net',
  'www.tiktok.com',
  'www.youtube.com',
  'x.com',
];

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

describe.each(SITES.map((one) => [one.id, one] as const))('%s', (_, one) => {
  it('is of the right shape', () => {
    expect(site.safeParse(one).error?.issues ?? []).toEqual([]);
  });

  it('is told by its hosts or by its page', () => {
    expect(one.hosts.length > 0).toBe(one.mark === undefined);
    for (const host of one.hosts) expect(siteOf(host)).toBe(one);
  });
});

it('has a file for every site, called by its id, and every file in the registry', () => {
  const files = readdirSync('lib/sites').map((file) => file.replace(/\.ts$/, ''));
  const ids = files.filter((file) => !OTHERS.has(file));
  expect(SITES.map(({ id }) => id)).toEqual(ids.toSorted());
});

it('names every host once', () => {
  const hosts = SITES.flatMap((one) => one.hosts);
  expect(hosts.toSorted()).toEqual(FROZEN);
});

it('asks for exact hosts only', () => {
  expect(MATCHES.toSorted()).toEqual(FROZEN.map((host) => `https://${host}/*`).toSorted());
});

it('would notice a selector that is none, and a key that is unknown', () => {
  const [one] = SITES;
  expect(site.safeParse({ ...one, composers: ['div >> p'] }).success).toBe(false);
  expect(site.safeParse({ ...one, hosts: ['*.x.com'] }).success).toBe(false);
  expect(site.safeParse({ ...one, colour: 'red' }).success).toBe(false);
});
