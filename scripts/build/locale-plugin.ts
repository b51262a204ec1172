import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const LOCALE_FILE = /[\\/]locales[\\/][a-z-]+\.json$/;
const PARSER = '@formatjs/icu-messageformat-parser';

/**
 * Parses the ICU messages of `locales/*.json` at build time, so that the 36 KB parser stays out of the bundles.
 * A message without placeholders stays a string; `lib/locale/text.ts` takes both.
 */
export function localePlugin(): Plugin {
  return {
    name: 'three-commons-locale',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [{ find: new RegExp(`^${PARSER}$`), replacement: `${PARSER}/no-parser.js` }],
      },
    }),
    transform(code, id) {
      if (!LOCALE_FILE.test(id)) return undefined;
      const messages: Record<string, string> = JSON.parse(code);
      const parsed = Object.entries(messages).map(([key, text]) => [
        key,
        text.includes('{') ? parse(text, { ignoreTag: true }) : text,
      ]);
      return { code: JSON.stringify(Object.fromEntries(parsed)), map: null };
    },
  };
}
