import { expect, it } from 'vitest';
import { audienceAt } from '../../../lib/sites/audience.ts';
import { SITES, siteOf } from '../../../lib/sites/registry.ts';
import { addedSiteIn } from '../../../lib/sites/select.ts';
import type { Audience } from '../../../lib/sites/site.ts';

it.each<[string, string, Audience]>([
  ['www.facebook.com', '/', 'public'],
  ['www.facebook.com', '/groups/123/posts/4', 'group'],
  ['www.facebook.com', '/messages', 'direct'],
  ['www.facebook.com', '/messages/t/1', 'direct'],
  ['www.facebook.com', '/messagesandmore', 'public'],
  ['www.messenger.com', '/t/1', 'direct'],
  ['www.instagram.com', '/direct/t/1', 'direct'],
  ['x.com', '/messages/1-2', 'direct'],
  ['x.com', '/i/chat/1', 'direct'],
  ['x.com', '/home', 'public'],
  ['web.whatsapp.com', '/', 'group'],
  ['discord.com', '/channels/1/2', 'group'],
  ['discord.com', '/channels/@me/2', 'direct'],
])('%s%s is %s', (host, path, audience) => {
  const site = siteOf(host);
  expect(site && audienceAt(site, path)).toBe(audience);
});

it('takes the longest prefix', () => {
  const site = addedSiteIn([], 'forum.example', () => false);
  const audienceByPath = { '/a': 'group', '/a/b': 'direct', '/a/b/c': 'public' } as const;
  expect(audienceAt({ ...site, audienceByPath }, '/a/b/x')).toBe('direct');
  expect(audienceAt({ ...site, audienceByPath }, '/a/b/c')).toBe('public');
});

it.each(['facebook.com', 'evil-www.facebook.com', 'www.facebook.com.evil', ''])(
  'knows no site at %j',
  (host) => expect(siteOf(host)).toBeUndefined(),
);

it('tells added sites by their page, otherwise by their host', () => {
  expect(addedSiteIn(SITES, 'toot.example', (mark) => mark === '#mastodon').id).toBe('mastodon');
  expect(addedSiteIn([], 'forum.example', () => false)).toMatchObject({
    id: 'forum.example',
    audience: 'public',
  });
});
