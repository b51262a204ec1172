import type { Site } from './site.ts';

export const netmums: Site = {
  id: 'netmums',
  name: 'Netmums',
  hosts: ['www.netmums.com'],
  audience: 'public',
  // Plain forms: the generic path does.
  composers: [],
  submits: [],
  contexts: [],
  enterSubmits: false,
};
