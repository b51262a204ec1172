import type { Site } from './site.ts';

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com'],
  audience: 'public',
  audienceByPath: { '/direct': 'direct' },
  directComposers: ['[role="textbox"][data-lexical-editor][aria-placeholder^="Message"]'],
  composers: [
    '[role="dialog"] [role="textbox"][contenteditable]',
    'textarea[aria-label^="Add a comment"]',
  ],
  submits: [],
  contexts: ['header h2', 'header h1'],
  enterSubmits: false,
};
