import { defineConfig } from 'vitest/config';

/** Tests in real browsers: one file at a time, never retried, everything waited for by condition. */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/e2e/harness/setup.ts'],
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
