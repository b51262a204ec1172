import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { PAGES } from '../../fixtures/editors/pages.ts';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const SOURCE = join(ROOT, 'tests/fixtures/editors');
/** Where the bundled fixtures lie. */
export const FIXTURES = join(ROOT, '.cache/fixtures');

/** Bundles the fixture pages' scripts with the real editors into {@link FIXTURES}. */
export async function bundleFixtures(): Promise<void> {
  await build({
    root: SOURCE,
    configFile: false,
    logLevel: 'warn',
    // Draft.js 0.11 needs React 18; the product is on 19.
    resolve: { alias: { react: 'react18', 'react-dom': 'react-dom18' } },
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    // Under Vitest the bundler would take the build for one in development.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir: FIXTURES,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: PAGES.map((page) =>
          join(SOURCE, `${page.script}.${page.script === 'draft' ? 'tsx' : 'ts'}`),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  copyFileSync(join(SOURCE, 'style.css'), join(FIXTURES, 'style.css'));
}
