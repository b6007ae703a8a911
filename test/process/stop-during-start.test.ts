import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { isSkipped, startFirst } from '../support/first-process.ts';
import { bareEnv, root } from '../support/process.ts';

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

test
  .skipIf(isSkipped)
  .each(signals.flatMap((signal) => [50, 100, 200, 400].map((afterMs) => [signal, afterMs] as const)))(
  '%s ends process 1 of a container %i ms after Node has begun to run modules',
  async (signal, afterMs) => {
    const first = startFirst();
    await first.begun;

    await sleep(afterMs);
    first.send(signal);

    expect(await first.end(5_000)).toBe(0);
  },
);

test.skipIf(isSkipped).each([5, 20])(
  'a signal that Node is too young for, %i ms after its start, is lost to process 1; the next one counts',
  async (afterMs) => {
    const first = startFirst();

    await sleep(afterMs);
    for (let sent = 0; sent < 200 && (await first.end(20)) === undefined; sent += 1) first.send('SIGTERM');

    expect(await first.end(0)).toBe(0);
    expect(first.stdout()).toBe('');
  },
);

test.skipIf(isSkipped).each(signals)('%s right after process 1 listens drains it', async (signal) => {
  const first = startFirst();
  await expect.poll(first.stdout, { timeout: 20_000, interval: 1 }).toContain('"url"');

  first.send(signal);

  expect(await first.end(5_000)).toBe(0);
  expect(first.stdout()).toContain('"msg":"stopped"');
});

/** The end of the built process that gets a signal in the moment in which it begins to handle it. */
async function endOf(args: readonly string[], signal: NodeJS.Signals) {
  const send = `process.on("newListener", (name) => name === "${signal}" && setImmediate(() => process.kill(process.pid, name)))`;
  const child = spawn('node', ['dist/main.js', ...args], {
    cwd: root,
    env: { ...bareEnv, PORT: '0', NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(send)}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return { end: await once(child, 'close'), output };
}

/** Newer versions load modules without a turn of the event loop, so that no signal arrives before the last is loaded. */
const loadsAtOnce = Number(process.versions.node.split('.')[0]) >= 22;

test.skipIf(loadsAtOnce).each(signals)(
  '%s before anything is served is a complete stop, without a word',
  async (signal) => {
    expect(await endOf([], signal)).toEqual({ end: [0, null], output: '' });
  },
);

test.skipIf(loadsAtOnce).each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)('%s leaves a task undone: --check-config ends with %i', async (signal, code) => {
  expect(await endOf(['--check-config'], signal)).toEqual({ end: [code, null], output: '' });
});
