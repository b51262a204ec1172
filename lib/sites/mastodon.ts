import type { Site } from './site.ts';

/** Any server can run it, so its hosts are added by the parent and it is told by its page. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [],
  mark: '#mastodon',
  audience: 'public',
  audienceByPath: { '/conversations': 'direct' },
  composers: ['.autosuggest-textarea__textarea'],
  submits: [],
  contexts: [],
  enterSubmits: false,
};
