import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The reason is in vitest.config.ts.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  // Packs once and installs what was packed, from npm's cache where it can: minutes at most.
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: 'test/package/installed.ts',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
