import type { Site } from './site.ts';

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com'],
  audience: 'public',
  audienceByPath: { '/messages': 'direct', '/groups': 'group' },
  composers: [
    '[role="dialog"] [role="textbox"][data-lexical-editor]',
    '[role="textbox"][data-lexical-editor]',
  ],
  submits: ['[role="button"][aria-label="Post"]'],
  contexts: ['[role="dialog"] h2', '[role="main"] h1'],
  enterSubmits: false,
};
