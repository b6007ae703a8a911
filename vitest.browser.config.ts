import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The reason is in vitest.config.ts.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['test/browser/**/*.test.ts'],
    // The page is served as it is built, and the gateway behind it is the built process.
    globalSetup: ['test/support/build.ts', 'test/browser/built-page.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
