import type { Site } from './site.ts';

export const messenger: Site = {
  id: 'messenger',
  name: 'Messenger',
  hosts: ['www.messenger.com'],
  // A group chat looks like any other chat here, so all of it is treated as private.
  audience: 'direct',
  composers: ['[role="textbox"][data-lexical-editor]'],
  submits: ['[role="button"][aria-label="Press enter to send"]'],
  contexts: [],
  enterSubmits: true,
};
