import type { Site } from './site.ts';

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['www.youtube.com'],
  audience: 'public',
  composers: ['#contenteditable-root'],
  submits: ['ytd-commentbox #submit-button'],
  contexts: ['ytd-watch-metadata h1', 'ytd-watch-metadata ytd-channel-name'],
  enterSubmits: false,
};
