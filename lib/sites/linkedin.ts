import type { Site } from './site.ts';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  audience: 'public',
  audienceByPath: { '/messaging': 'direct', '/groups': 'group' },
  directComposers: ['.msg-form__contenteditable'],
  composers: [
    '[componentkey="ShareBox_textEditor"]',
    '[componentkey^="commentBox-"] [role="textbox"]',
    '.ql-editor',
  ],
  submits: ['.share-actions__primary-action'],
  contexts: [],
  enterSubmits: false,
};
