import { defineConfig } from 'wxt';
import { MATCHES } from './lib/sites/registry.ts';
import { localePlugin } from './scripts/build/locale-plugin.ts';
import { rulesPlugin } from './scripts/build/rules-plugin.ts';

/**
 * The sentinel is an unlisted script that the manifest names by hand, not a WXT content script: WXT's wrapper
 * tells the page about itself (a `wxt:content-script-started` event with the extension's id) and adds weight.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [rulesPlugin(), localePlugin()],
    // The polyfill would fetch, which the policy forbids; every supported browser preloads modules by itself.
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: 'Three Commons',
    short_name: 'Three Commons',
    description:
      'A kind pause before you post about your child’s school: the school’s own three commons, and who can really sort it out.',
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: [...MATCHES],
    // One site at a time, when the parent asks for its school's file to be kept fresh.
    optional_host_permissions: ['https://*/*'],
    content_scripts: [
      { matches: [...MATCHES], js: ['sentinel.js'], run_at: 'document_start', all_frames: false },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources:
      browser === 'firefox'
        ? [{ resources: ['card.html'], matches: ['https://*/*'] }]
        : [{ resources: ['card.html'], matches: ['https://*/*'], use_dynamic_url: true }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'three-commons@three-commons.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '130',
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});
