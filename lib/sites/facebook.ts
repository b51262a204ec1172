import type { Site } from './site.ts';

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com'],
  audience: 'public',
  audienceByPath: { '/messages': 'direct', '/groups': 'group' },
  // The small chat windows at the foot of any page: their placeholder is the same in every language.
  directComposers: ['[role="textbox"][aria-placeholder="Aa"]'],
  composers: [
    '[role="dialog"] [role="textbox"][data-lexical-editor]',
    '[role="textbox"][data-lexical-editor]',
  ],
  // A Page's posts go by Next, then Publish.
  submits: ['[role="button"][aria-label="Post"]', '[role="button"][aria-label="Next"]'],
  contexts: [],
  enterSubmits: false,
};
