import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The reason is in vitest.config.ts.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  // One built process, attacked for as long as SIEGE_SECONDS says.
  test: { globalSetup: 'test/support/build.ts', include: ['test/siege/**/*.test.ts'] },
});
