import type { Site } from './site.ts';

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  hosts: ['www.threads.net', 'www.threads.com'],
  audience: 'public',
  audienceByPath: { '/messages': 'direct' },
  composers: ['[data-lexical-editor="true"][role="textbox"]'],
  // No stable attribute: the generic path finds the button by its text.
  submits: [],
  contexts: [],
  enterSubmits: false,
};
