import { checkSchoolFile } from '../school/check.ts';
import { addSchool, enableSchool, removeSchool } from './schools.ts';
import type { Handlers } from './router.ts';
import type { Store } from './store.ts';
import type { Tokens } from './tokens.ts';

/**
 * What the background does about each kind of message.
 *
 * @param now the time, as an ISO 8601 instant
 */
export function createHandlers(store: Store, tokens: Tokens, now: () => string): Handlers {
  return {
    'frame.token': {
      from: 'content',
      handle: async (_request, { tab }) => ({ token: await tokens.issue(tab) }),
    },
    'frame.redeem': {
      from: 'card',
      handle: async ({ token }, { tab }) =>
        (await tokens.redeem(token, tab)) ? { ok: true, ...(await store.load()) } : { ok: false },
    },
    'state.get': { from: 'page', handle: () => store.load() },
    'school.add': {
      from: 'page',
      async handle({ text, source }) {
        const checked = checkSchoolFile(text);
        if (!checked.ok) return checked;
        return store.update((state) => addSchool(state, checked.file, source, now()));
      },
    },
    'school.remove': { from: 'page', handle: ({ id }) => store.update((s) => removeSchool(s, id)) },
    'school.enable': {
      from: 'page',
      handle: ({ id, enabled }) => store.update((state) => enableSchool(state, id, enabled)),
    },
  };
}
