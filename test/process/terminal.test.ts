import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { bareEnv, root } from '../support/process.ts';

// It gives a program a terminal where there is none; the one of Linux.
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

test.skipIf(!hasTerminal)('on a terminal it speaks to a person, at start and at stop', async () => {
  const child = spawn('script', ['-qefc', 'exec node dist/main.js', '/dev/null'], {
    cwd: root,
    env: { ...bareEnv, PORT: '0' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString().replaceAll('\r', '')));
  await expect.poll(() => output, { timeout: 15_000 }).toContain('Ctrl+C stops it.');

  const [, url = ''] = /GraphQL: {3}(\S+)\/graphql$/m.exec(output) ?? [];
  expect(output).toMatch(
    /^\nC1 GraphQL gateway \d+\.\d+\.\d+\n\n {2}Mode: {6}sandbox\n {2}Upstream: {2}an invented/,
  );
  expect(output).toContain(
    `  GraphiQL:  ${url}/graphql in a browser\n  Health:    ${url}/health and ${url}/ready\n`,
  );
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect(output).not.toContain('{"level"');

  child.stdin.write('\x03'); // what the key sends
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(output).toMatch(/\nStopping: finishing what is in flight\. .*\nStopped\.\n$/);
});
