import type { Site } from './site.ts';

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  hosts: ['web.whatsapp.com'],
  // It doesn't say whether a chat is a group; the class chat is what this product exists for.
  audience: 'group',
  composers: ['footer [contenteditable][role="textbox"]'],
  submits: ['footer [data-icon*="send"]'],
  contexts: ['#main header span[dir="auto"]'],
  enterSubmits: true,
  neverHolds: true,
};
