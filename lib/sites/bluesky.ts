import type { Site } from './site.ts';

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  audience: 'public',
  audienceByPath: { '/messages': 'direct' },
  // Newer builds start with the plain textarea and swap it for the rich editor while the person types.
  composers: ['.ProseMirror', 'textarea.composer-fallback-input'],
  submits: ['[data-testid="composerPublishBtn"]'],
  contexts: [],
  enterSubmits: false,
};
