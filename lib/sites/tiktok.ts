import type { Site } from './site.ts';

export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['www.tiktok.com'],
  audience: 'public',
  audienceByPath: { '/messages': 'direct' },
  composers: ['[data-e2e="comment-input"] [contenteditable]'],
  submits: ['[data-e2e="comment-post"]'],
  contexts: ['[data-e2e="browse-video-desc"]'],
  enterSubmits: true,
};
