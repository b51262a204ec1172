import type { Site } from './site.ts';

export const oldReddit: Site = {
  id: 'old-reddit',
  name: 'Old Reddit',
  hosts: ['old.reddit.com'],
  audience: 'public',
  audienceByPath: { '/message': 'direct' },
  composers: ['.usertext-edit textarea[name="text"]', 'textarea[name="title"]'],
  submits: ['.usertext-buttons button', 'button[type="submit"]'],
  contexts: ['.pagename', '.titlebox h1'],
  enterSubmits: false,
};
