import type { Site } from './site.ts';

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['www.reddit.com'],
  audience: 'public',
  audienceByPath: { '/chat': 'direct', '/message': 'direct' },
  composers: [
    'shreddit-composer [slot="rte"] [contenteditable]',
    'comment-composer-host faceplate-textarea-input',
  ],
  submits: ['button[slot="submit-button"]'],
  contexts: [],
  enterSubmits: false,
};
