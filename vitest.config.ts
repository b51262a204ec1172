import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { rulesPlugin } from './scripts/build/rules-plugin.ts';

/** Unit, component and audit tests; the browsers have their own (`vitest.e2e.config.ts`). */
export default defineConfig({
  plugins: [react(), rulesPlugin()],
  test: {
    include: ['tests/{unit,components,audit}/**/*.test.{ts,tsx}'],
    environment: 'node',
    retry: 0,
    // A bound for a machine that is busy, not a promise of speed.
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
