import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/example-ids.ts';
import { ask, bareEnv, root } from '../support/process.ts';

// It gives a program a terminal where there is none; the one of Linux.
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/** The process on a terminal, and what it has written there. */
function onTerminal(env: Record<string, string> = {}, command = 'exec node dist/main.js') {
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    cwd: root,
    env: { ...bareEnv, PORT: '0', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString().replaceAll('\r', '')));
  const started = async (): Promise<string> => {
    await expect.poll(() => output, { timeout: 15_000 }).toContain('Ctrl+C stops it.');
    return /GraphQL: {3}(\S+)\/graphql$/m.exec(output)?.[1] ?? '';
  };
  return { child, output: () => output, started };
}

test.skipIf(!hasTerminal)('on a terminal it speaks to a person, at start and at stop', async () => {
  const { child, output, started } = onTerminal();
  const url = await started();

  expect(output()).toMatch(
    /^\nC1 GraphQL gateway \d+\.\d+\.\d+\n\n {2}Mode: {6}sandbox\n {2}Upstream: {2}an invented/,
  );
  expect(output()).toContain(
    `  GraphiQL:  ${url}/graphql in a browser\n  Health:    ${url}/health and ${url}/ready\n`,
  );
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect(output()).not.toContain('{"level"');

  child.stdin.write('\x03'); // what the key sends
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(output()).toMatch(/\nStopping: finishing what is in flight\. .*\nStopped\.\n$/);
});

const create = `mutation { createUserOwner(input: { appId: "${exampleIds.appId}", roleSlug: "primary", userRefId: "${exampleIds.userId}" }) { appOwnerUser { roleSlug } } }`;

test.skipIf(!hasTerminal)('on a terminal its log is readable, audit records too', async () => {
  const { output, started } = onTerminal({ NO_COLOR: '1' });
  const url = await started();

  await ask(`${url}/graphql`, create);
  await ask(`${url}/graphql`, 'query Broken { nothing }');

  await expect.poll(output).toMatch(/ code=GRAPHQL_VALIDATION_FAILED /);
  expect(output()).toMatch(/^\d\d:\d\d:\d\d\.\d{3} INFO {2}mutation .*audit=true.* phase=started /m);
  expect(output()).toMatch(/^\d\d:\d\d:\d\d\.\d{3} INFO {2}operation requestId=\S+ .*upstreamCalls=\d+ /m);
  expect(output()).not.toContain('{"level"');
  expect(output()).not.toContain('\u001b');
});

test.skipIf(!hasTerminal)('on a terminal that has colors the level is colored', async () => {
  const { output, started } = onTerminal({ TERM: 'xterm-256color' });
  const url = await started();

  await ask(`${url}/graphql`, '{ __typename }');

  await expect.poll(output).toContain('\u001b[32mINFO \u001b[39m operation');
});

test.skipIf(!hasTerminal)('where its output is piped on a terminal, the log is JSON', async () => {
  const { output } = onTerminal({}, 'node dist/main.js | cat');

  await expect.poll(output, { timeout: 15_000 }).toMatch(/^\{"level":"info","time":"[^"]+Z",.*\}\n$/);
});
