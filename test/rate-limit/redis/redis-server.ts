import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { Redis } from 'ioredis';
import { expect, onTestFinished } from 'vitest';
import { freePort } from '../../support/free-port.ts';
import { keepOutOfLogs } from '../../support/log-leaks/leak-check.ts';

const isMissing = spawnSync('redis-server', ['--version']).status !== 0;

/** Whether tests with a Redis are skipped: where there is none, unless all must be there. */
export const isSkipped = isMissing && process.env['REQUIRE_ALL'] !== '1';
// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write('test/rate-limit/redis (skipped: no redis-server on this machine)\n');

const password = 'a-password-for-redis';

export interface RedisServer {
  /** With the password in it. */
  readonly url: string;
  readonly port: number;
  /** What is counted now, as it stands in Redis. */
  readonly keys: () => Promise<Readonly<Record<string, { value: number; secondsLeft: number }>>>;
  readonly hang: () => void;
  readonly goOn: () => void;
  readonly stop: () => Promise<void>;
  /** Starts it again at the same port, without what it had. */
  readonly restart: () => Promise<void>;
}

/** A Redis of the test's own on a free loopback port, which keeps nothing on disk; it ends with the test. */
export async function startRedis(): Promise<RedisServer> {
  keepOutOfLogs(password);
  const port = await freePort();
  const url = `redis://:${password}@127.0.0.1:${port}`;
  let child = await run(port, url);
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    url,
    port,
    keys: async () => withClient(url, countedIn),
    hang: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
    stop: async () => {
      child.kill('SIGKILL');
      await once(child, 'close');
    },
    restart: async () => {
      child = await run(port, url);
    },
  };
}

async function run(port: number, url: string): Promise<ChildProcess> {
  const options = {
    port,
    bind: '127.0.0.1',
    requirepass: password,
    save: '',
    appendonly: 'no',
    dir: tmpdir(),
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  await once(child, 'spawn');
  const isThere = () => withClient(url, (client) => client.ping()).catch(() => 'not yet');
  await expect.poll(isThere, { timeout: 10_000 }).toBe('PONG');
  return child;
}

async function withClient<T>(url: string, use: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => undefined); // told by `connect` too
  try {
    await client.connect();
    return await use(client);
  } finally {
    client.disconnect();
  }
}

async function countedIn(client: Redis) {
  const keys = await client.keys('*');
  const entries = keys.map(
    async (key) =>
      [key, { value: Number(await client.get(key)), secondsLeft: await client.ttl(key) }] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
