import type { Site } from './site.ts';

export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com'],
  audience: 'group',
  audienceByPath: { '/channels/@me': 'direct' },
  composers: ['[data-slate-editor="true"][role="textbox"]'],
  submits: [],
  contexts: [],
  enterSubmits: true,
};
