import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

type Test = NonNullable<TestProjectInlineConfiguration['test']>;

/** A kind of test that runs only when it is asked for by its name: `vitest run --project browser`. */
function project(name: string, test: Test): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include: [`test/${name}/**/*.test.ts`], ...test } };
}

/** Tests of load that have the machine to themselves. */
const timed = ['test/load/bad-neighbours.test.ts', 'test/load/hostile-documents.test.ts'];

export default defineConfig({
  // Vitest hands a test the ESM build of graphql while Pothos loads the CommonJS one; without the alias
  // `instanceof GraphQLError` and `printSchema` fail with "from another module or realm".
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    projects: [
      project('unit', {
        // Room for a busy machine; no test waits for time to pass.
        testTimeout: 20_000,
        // The tests of the process start what is built.
        globalSetup: ['test/support/build.ts', 'test/contract/convert-description.ts'],
        // One process for each core: tests of the built process wait more than they compute.
        maxWorkers: '100%',
        // Files share what they import: the schema is built once, not two hundred times.
        isolate: false,
        // Each exchange with C1 is judged by C1's OpenAPI file, where C1_OPENAPI names it.
        setupFiles: ['test/support/log-leaks/forget-texts.ts', 'test/contract/judge-exchanges.ts'],
        include: ['test/**/*.test.ts'],
        exclude: ['test/browser/**', 'test/load/**', 'test/package/**', 'test/siege/**'],
      }),
      // The page is served as it is built, and the gateway behind it is the built process.
      project('browser', {
        globalSetup: ['test/support/build.ts', 'test/browser/built-page.ts'],
        // A page on a busy machine takes longer than the second that is vitest's default.
        expect: { poll: { timeout: 15_000 } },
        testTimeout: 90_000,
        hookTimeout: 90_000,
      }),
      // Packs once and installs what was packed, from npm's cache where it can: minutes at most. No file of tests writes where
      // another one reads, and each waits for npm.
      project('package', {
        globalSetup: 'test/package/installed.ts',
        testTimeout: 120_000,
        hookTimeout: 300_000,
        maxWorkers: 2,
      }),
      // Thousands of operations against loopback, SOAK_FACTOR times as many as usual. Two files at a time: one of them waits while
      // the other one computes. Those that time what the processor does follow, one at a time.
      project('load', {
        globalSetup: 'test/support/build.ts',
        testTimeout: 300_000,
        maxWorkers: 2,
        sequence: { groupOrder: 0 },
        exclude: timed,
      }),
      project('load-timed', {
        globalSetup: 'test/support/build.ts',
        testTimeout: 300_000,
        include: timed,
        fileParallelism: false,
        sequence: { groupOrder: 1 },
      }),
      // One built process, attacked for as long as SIEGE_SECONDS says.
      project('siege', { globalSetup: 'test/support/build.ts' }),
    ],
  },
});
