import type { Site } from './site.ts';

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  audience: 'public',
  audienceByPath: { '/messages': 'direct', '/i/chat': 'direct', '/i/communities': 'group' },
  directComposers: [
    'textarea[data-testid="dm-composer-textarea"]',
    '[data-testid^="dmComposerTextInput"]',
  ],
  composers: ['[data-testid^="tweetTextarea_"]'],
  submits: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
  contexts: ['main h2'],
  enterSubmits: false,
};
