import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleFixtures, ROOT } from './bundle.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Port of the fixture server. */
    port: number;
    /** Folder that holds `chrome-mv3` and `firefox-mv3`; another one by the variable E2E_OUTPUT. */
    output: string;
  }
}

/** Once per run: bundles the fixtures and serves them; returns what ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const output = process.env['E2E_OUTPUT'] ?? join(ROOT, '.output');
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    if (!existsSync(join(output, build, 'manifest.json'))) {
      throw new Error(
        `${join(output, build)} is missing: build the extension for both browsers first.`,
      );
    }
  }
  await bundleFixtures();
  const server = await startServer();
  project.provide('port', server.port);
  project.provide('output', output);
  return () => server.close();
}
