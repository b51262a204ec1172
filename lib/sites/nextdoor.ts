import type { Site } from './site.ts';

export const nextdoor: Site = {
  id: 'nextdoor',
  name: 'Nextdoor',
  hosts: ['nextdoor.co.uk', 'nextdoor.com'],
  audience: 'public',
  audienceByPath: { '/g': 'group', '/inbox': 'direct' },
  composers: [
    '[data-testid="content-composer-dialog"] textarea[data-testid="composer-text-field"]',
    '[data-testid="comment-add-reply-input"]',
  ],
  submits: [
    '[data-testid="composer-submit-button"]',
    '[data-testid="inline-composer-reply-button"]',
  ],
  contexts: [],
  enterSubmits: false,
};
