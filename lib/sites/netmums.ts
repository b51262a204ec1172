import type { Site } from './site.ts';

export const netmums: Site = {
  id: 'netmums',
  name: 'Netmums',
  hosts: ['www.netmums.com'],
  audience: 'public',
  composers: ['form textarea'],
  submits: ['button[type="submit"]'],
  contexts: ['main h1', 'h1'],
  enterSubmits: false,
};
