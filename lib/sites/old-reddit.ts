import type { Site } from './site.ts';

export const oldReddit: Site = {
  id: 'old-reddit',
  name: 'Old Reddit',
  hosts: ['old.reddit.com'],
  audience: 'public',
  audienceByPath: { '/message': 'direct' },
  composers: ['.usertext-edit textarea[name="text"]'],
  submits: ['.usertext-buttons button'],
  contexts: ['.pagename'],
  enterSubmits: false,
};
