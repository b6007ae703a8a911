import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The reason is in vitest.config.ts.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  // Thousands of operations against loopback, bounded in number and in time; one file at a time.
  test: {
    globalSetup: 'test/support/build.ts',
    include: ['test/load/**/*.test.ts'],
    testTimeout: 300_000,
    fileParallelism: false,
  },
});
