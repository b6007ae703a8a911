import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The reason is in vitest.config.ts.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 90_000, hookTimeout: 90_000 },
});
