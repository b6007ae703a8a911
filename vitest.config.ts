import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vitest hands a test the ESM build of graphql while Pothos loads the CommonJS one; without the alias
  // `instanceof GraphQLError` and `printSchema` fail with "from another module or realm".
  resolve: { alias: { graphql: 'graphql/index.js' } },
  // Room for a busy machine; no test waits for time to pass.
  test: {
    testTimeout: 20_000,
    // The tests of the process start what is built.
    globalSetup: 'test/support/build.ts',
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/contract/**', 'test/load/**', 'test/package/**', 'test/siege/**'],
  },
});
