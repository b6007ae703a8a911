import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The reason is in vitest.config.ts.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  // Verbose, since the names of the tests are the list of what is covered and the notes say what is not.
  test: {
    // All that speaks to the sandbox: every request sent and every answer given is judged.
    include: [
      ...['contract', 'schema', 'server', 'clients', 'audit'].map((folder) => `test/${folder}/**/*.test.ts`),
      'test/docs/examples.test.ts',
    ],
    setupFiles: ['test/contract/judge-exchanges.ts'],
    reporters: ['verbose'],
    testTimeout: 60_000,
  },
});
