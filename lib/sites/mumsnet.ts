import type { Site } from './site.ts';

export const mumsnet: Site = {
  id: 'mumsnet',
  name: 'Mumsnet',
  hosts: ['www.mumsnet.com'],
  audience: 'public',
  // Plain forms: the generic path does.
  composers: [],
  submits: [],
  contexts: [],
  enterSubmits: false,
};
