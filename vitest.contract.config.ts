import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The reason is in vitest.config.ts.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  // Verbose, since the names of the tests are the list of what is covered and the notes say what is not.
  test: { include: ['test/contract/**/*.test.ts'], reporters: ['verbose'], testTimeout: 30_000 },
});
