import type { Site } from './site.ts';

export const mumsnet: Site = {
  id: 'mumsnet',
  name: 'Mumsnet',
  hosts: ['www.mumsnet.com'],
  audience: 'public',
  composers: ['form textarea'],
  submits: ['button[type="submit"]'],
  contexts: ['main h1', 'h1'],
  enterSubmits: false,
};
