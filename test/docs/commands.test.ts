import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../support/process.ts';
import { blocksIn, pages, readPage } from './blocks.ts';

/**
 * Who runs the commands of which block: the page, how the block begins, and the test, or the step of CI, that reads it
 * from there. A command that stands nowhere here is not run, and must not be shown.
 */
const runBy: readonly (readonly [page: string, begins: string, by: string])[] = [
  ['README.md', 'npm ci && npm start', 'test/package/from-scratch.test.ts'],
  ['README.md', 'npm ci && npm test', '.ci/run'],
  ['README.md', 'curl', 'test/docs/readme.test.ts'],
  ['README.md', 'c1-graphql-gateway ', 'test/package/package.test.ts'],
  ['README.md', 'cd examples/ownership-portal', 'test/browser/page-in-development.test.ts'],
  ['README.md', 'CONDUCTORONE_TENANT_DOMAIN=', 'test/docs/identities.test.ts'],
  ['README.md', 'npm run dev ', '.ci/run'], // and `npm run dev` by test/package/from-scratch.test.ts
  ['docs/quick-start.md', 'npm ci && npm start', 'test/package/from-scratch.test.ts'],
  ['docs/quick-start.md', 'curl', 'test/docs/quick-start.test.ts'],
  ['docs/quick-start.md', 'node owners.mjs', 'test/docs/quick-start.test.ts'],
  ['docs/quick-start.md', 'TOKEN=', 'test/docs/quick-start.test.ts'],
  ['docs/quick-start.md', 'CONDUCTORONE_TENANT_DOMAIN=', 'test/docs/identities.test.ts'],
  ['docs/identities.md', 'CONDUCTORONE_TENANT_DOMAIN=', 'test/docs/identities.test.ts'],
  ['docs/identities.md', 'curl', 'test/docs/identities.test.ts'],
  ['docs/identities.md', 'export CONDUCTORONE_CLIENT_ID', 'test/docs/identities.test.ts'],
  ['docs/codegen.md', 'curl', 'test/docs/codegen.test.ts'],
  ['docs/codegen.md', 'c1-graphql-gateway --print-schema', 'test/docs/codegen.test.ts'],
  ['docs/codegen.md', 'npx ', 'test/docs/codegen.test.ts'],
  ['docs/federation.md', 'npm run build', 'test/docs/federation.test.ts'],
  ['docs/explain.md', 'curl', 'test/docs/explain.test.ts'],
  ['docs/observability.md', 'awk', 'test/docs/observability.test.ts'],
  ['docs/observability.md', 'METRICS_PORT=', 'test/docs/observability.test.ts'],
  ['docs/observability.md', 'npm install @opentelemetry', 'test/docs/observability.test.ts'],
  ['docs/performance.md', 'npm run bench', '.ci/run'],
  ['docs/troubleshooting.md', 'GATEWAY_IDENTITY=', 'test/docs/troubleshooting.test.ts'],
  // Not docker itself, for want of a container runtime: what it is given, and what it would start.
  ['docs/deployment.md', 'docker build', 'test/docs/deployment.test.ts'],
  ['docs/deployment.md', 'npm install --omit=dev', 'test/package/deployment.test.ts'],
  ['docs/deployment.md', 'npm run schema:changes', 'test/schema/changes/schema-changes.test.ts'],
];

const shown = pages.flatMap((page) => blocksIn(readPage(page), 'sh').map((block) => [page, block] as const));

test('every command on the pages is run by a test', () => {
  const unrun = shown.filter(
    ([page, block]) => !runBy.some(([on, begins]) => on === page && block.startsWith(begins)),
  );

  expect(unrun).toEqual([]);
  expect(shown.length).toBeGreaterThan(15);
});

test('what runs commands exists, and runs some that are there', () => {
  const idle = runBy.filter(
    ([on, begins, by]) =>
      !existsSync(root + by) || !shown.some(([page, block]) => on === page && block.startsWith(begins)),
  );

  expect(idle).toEqual([]);
});

test('operations stand on the pages alone whose operations are executed', () => {
  const withOperations = pages.filter((page) => blocksIn(readPage(page), 'graphql').length > 0);

  // By test/clients/relay.test.ts, test/docs/federation.test.ts and test/docs/jobs.test.ts.
  expect(withOperations.toSorted()).toEqual(['docs/clients.md', 'docs/federation.md', 'docs/jobs.md']);
});
