import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { answering, type Answering } from '../support/upstream/fake-upstream.ts';
import { ask, runMain, start, type Running } from '../support/process.ts';
import { expect, test } from 'vitest';

const { appId, userId, roleSlug } = exampleIds;
const input = { appId, roleSlug, userRefId: userId };
const create = `mutation { createUserOwner(input: { appId: "${appId}", roleSlug: "${roleSlug}", userRefId: "${userId}" }) { appOwnerUser { roleSlug } } }`;

/** A process that does at a signal what the code says. */
const startedWith = (code: string, env: Record<string, string> = {}): Promise<Running> => {
  const module = `data:text/javascript,process.once("SIGUSR2", () => { ${code} })`;
  return start({ NODE_OPTIONS: `--import=${encodeURI(module)}`, ...env });
};

/** A process in front of a C1 that has got a write and says nothing, and the mutation that waits for it. */
async function startWriting(env: Record<string, string> = {}) {
  const held: ServerResponse[] = [];
  let onWrite: () => void = () => undefined;
  const written = new Promise<void>((resolve) => (onWrite = resolve));
  const { origin }: Answering = await answering((_request, response) => {
    held.push(response);
    onWrite();
  });
  const running = await startedWith('throw new Error("boom")', {
    CONDUCTORONE_SERVER_URL: origin,
    CONDUCTORONE_ACCESS_TOKEN: 'some-access-token',
    GATEWAY_IDENTITY: 'service',
    GATEWAY_ALLOW_ANONYMOUS: 'true',
    GATEWAY_DRAIN_DELAY_MS: '0',
    ...env,
  });
  // Whether it is answered or cut off is not the matter here.
  const answer = ask(running.url, create).catch(() => undefined);
  await written;
  return { ...running, answer };
}

const audited = (lines: readonly Record<string, unknown>[]) =>
  lines
    .filter(({ audit }) => audit === true)
    .map(({ phase, outcome, input: given }) => ({ phase, outcome, input: given }));
const started = { phase: 'started', outcome: undefined, input };
const unknownEnd = { phase: 'ended', outcome: 'UNKNOWN', input };

test('an uncaught error is logged at every level and ends the process, and a write in flight is recorded as unknown', async () => {
  const { process: child, lines, stderr } = await startWriting({ LOG_LEVEL: 'silent' });

  child.kill('SIGUSR2');

  expect(await once(child, 'close')).toEqual([1, null]);
  const stack = expect.stringMatching(/^Error: boom\n {4}at /) as string;
  expect(lines.filter(({ level }) => level === 'fatal')).toMatchObject([{ stack }]);
  expect(audited(lines)).toEqual([started, unknownEnd]);
  expect(stderr()).toBe('');
});

test('an uncaught value that is no error ends the process in the same way', async () => {
  const { process: child, lines, stderr } = await startedWith('throw null');

  child.kill('SIGUSR2');

  expect(await once(child, 'close')).toEqual([1, null]);
  expect(lines.at(-1)).toMatchObject({ level: 'fatal', thrown: 'null' });
  expect(stderr()).toBe('');
});

test('a write in flight at a second signal is recorded as unknown', async () => {
  const { process: child, lines } = await startWriting();

  child.kill('SIGTERM');
  await once(child.stdout ?? child, 'data');
  child.kill('SIGTERM');

  expect(await once(child, 'close')).toEqual([1, null]);
  expect(audited(lines)).toEqual([started, unknownEnd]);
  expect(lines.filter(({ level }) => level === 'warn')).toMatchObject([{ signal: 'SIGTERM' }]);
});

test('a write in flight when the time to stop is over is recorded as unknown', async () => {
  const { process: child, lines } = await startWriting({
    GATEWAY_SHUTDOWN_TIMEOUT_MS: '0',
    GATEWAY_UPSTREAM_TIMEOUT_MS: '300',
    GATEWAY_OPERATION_TIMEOUT_MS: '300',
  });

  child.kill('SIGTERM');

  expect(await once(child, 'close')).toEqual([1, null]);
  expect(audited(lines)).toEqual([started, unknownEnd]);
});

test('a write in flight when the process is killed has the record of its start', async () => {
  const { process: child, lines } = await startWriting();

  child.kill('SIGKILL');

  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
  expect(audited(lines)).toEqual([started]);
});

test('the process ends when its log has no reader any more, and the last records go to stderr', async () => {
  const { process: child, url, stderr } = await start();

  const ended = once(child, 'close');
  child.stdout?.destroy();
  await expect(ask(url, create)).rejects.toThrow();

  expect(await ended).toEqual([1, null]);
  const [, lost = ''] = /^the log cannot be written: EPIPE: [^;\n]*; lost: (.*)\n$/s.exec(stderr()) ?? [];
  expect(audited(lost.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>))).toEqual([
    started,
    unknownEnd,
  ]);
});

test('a write in flight when the log breaks has its record on stderr', async () => {
  const { process: child, url, stderr } = await startWriting();

  const ended = once(child, 'close');
  child.stdout?.destroy();
  // Its line is written at the end of the turn, when it may have its response.
  await ask(url, '{ __typename }').catch(() => undefined);

  expect(await ended).toEqual([1, null]);
  const [first, ...others] = stderr().trim().split('\n');
  expect(first).toMatch(/^the log cannot be written: EPIPE/);
  expect(audited(others.map((line) => JSON.parse(line) as Record<string, unknown>))).toEqual([unknownEnd]);
});

test.skipIf(!existsSync('/dev/full'))('the process ends when the disk of its log is full', async () => {
  const full = openSync('/dev/full', 'w');
  const child = runMain({ PORT: '0' }, { stdout: full });
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));

  expect(await once(child, 'close')).toEqual([1, null]);
  expect(stderr).toMatch(/^the log cannot be written: ENOSPC[^\n]*\n$/);
});

test(
  'a process whose log has a reader that stands still ends in time, and names what it lost',
  { timeout: 60_000 },
  async () => {
    const { process: child, url, stderr } = await startWriting();
    child.stdout?.removeAllListeners('data').pause();
    for (let i = 0; i < 30; i += 1) {
      await Promise.all(
        Array.from({ length: 20 }, () => ask(url, `query ${'N'.repeat(100)} { __typename }`)),
      );
    }

    const exited = once(child, 'exit');
    const isSaid = once(child.stderr ?? child, 'end');
    child.kill('SIGTERM');
    child.kill('SIGINT');

    await isSaid;
    expect(await exited).toEqual([1, null]);
    expect(stderr()).toContain('"phase":"ended"');
    expect(stderr()).toMatch(
      /^the log cannot be written: the reader has not taken it within 2000 ms; lost: \{/,
    );
  },
);
