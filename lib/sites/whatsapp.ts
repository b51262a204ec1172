import type { Site } from './site.ts';

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  hosts: ['web.whatsapp.com'],
  // It doesn't say whether a chat is a group; the class chat is what this product exists for.
  audience: 'group',
  composers: [
    'footer [contenteditable][role="textbox"]',
    '[contenteditable][role="textbox"][data-tab]',
  ],
  submits: [
    'footer [data-icon="wds-ic-send-filled"]',
    'footer [data-icon="send"]',
    'footer button[aria-label="Send"]',
  ],
  contexts: [
    '#main header [data-testid="conversation-info-header-chat-title"]',
    '#main header [role="button"] span[dir="auto"]',
    '#main header span[dir="auto"]',
  ],
  enterSubmits: true,
};
