import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { withoutPackages } from '../../support/loaded-modules.ts';
import { ask, bareEnv, fail, root, start, type Running } from '../../support/process.ts';
import { isSkipped, startRedis, type RedisServer } from './redis-server.ts';

const up = 'Redis is there: replicas count operations together';
const away = 'Redis is away: each replica counts operations by itself';

/** What a replica's log says of Redis, in order. */
const saidOfRedis = ({ lines }: Running): readonly unknown[] =>
  lines.map(({ msg }) => msg).filter((msg) => String(msg).startsWith('Redis'));
const untilSaid = (replica: Running, ...said: readonly string[]): Promise<void> =>
  expect.poll(() => saidOfRedis(replica), { timeout: 10_000 }).toEqual(said);

const startReplica = (url: string, limit: number): Promise<Running> =>
  start({ GATEWAY_RATE_LIMIT: String(limit), GATEWAY_REDIS_URL: url, GATEWAY_DRAIN_DELAY_MS: '0' });

/** Two replicas before the sandbox, which know callers by their addresses: there is one. */
async function twoReplicas(redis: RedisServer, limit: number) {
  const replicas = await Promise.all([startReplica(redis.url, limit), startReplica(redis.url, limit)]);
  await Promise.all(replicas.map((replica) => untilSaid(replica, up)));
  return replicas;
}

/** How many of so many operations are answered, sent to the replicas by turns, so many at once. */
async function answered(replicas: readonly Running[], count: number): Promise<number> {
  const answers = await Promise.all(
    Array.from({ length: count }, (_, i) => ask(replicas[i % replicas.length]?.url ?? '', '{ __typename }')),
  );
  return answers.filter((answer) => JSON.stringify(answer) === '{"data":{"__typename":"Query"}}').length;
}

const redisTest = test.skipIf(isSkipped);

redisTest(
  'two replicas share one budget, to the operation; without Redis each counts alone, and both share again when it is back',
  async () => {
    const redis = await startRedis();
    const replicas = await twoReplicas(redis, 21);

    expect(await answered(replicas, 60)).toBe(21);
    const { 'c1-graphql-gateway:in-use': probe, ...counted } = await redis.keys();
    expect(probe?.secondsLeft).toBeGreaterThan(0);
    expect(counted).toEqual({
      'c1-graphql-gateway:caller:127.0.0.1': { value: 60, secondsLeft: expect.any(Number) as number },
    });
    expect(counted['c1-graphql-gateway:caller:127.0.0.1']?.secondsLeft).toBeGreaterThan(0);

    await redis.stop();
    for (const replica of replicas) await untilSaid(replica, up, away);
    // Each has the whole budget.
    expect(await answered(replicas, 100)).toBe(42);

    await redis.restart();
    for (const replica of replicas) await untilSaid(replica, up, away, up);
    expect(await answered(replicas, 60)).toBe(21);
    for (const replica of replicas) expect(saidOfRedis(replica)).toEqual([up, away, up]);
  },
);

redisTest(
  'a Redis that hangs holds up the first operations for a moment, no later ones and no stop',
  async () => {
    const redis = await startRedis();
    const replica = await startReplica(redis.url, 100_000);
    await untilSaid(replica, up);
    await answered([replica], 20);

    redis.hang();
    const begun = performance.now();
    expect(await answered([replica], 10)).toBe(10);
    const firstMs = performance.now() - begun;
    await untilSaid(replica, up, away);
    const slowest: number[] = [];
    for (let round = 0; round < 30; round += 1) {
      const sentAt = performance.now();
      expect(await answered([replica], 1)).toBe(1);
      slowest.push(performance.now() - sentAt);
      await new Promise((resolve) => setTimeout(resolve, 50)); // seconds in which it is tried again and again
    }
    slowest.sort((a, b) => b - a);

    expect(firstMs).toBeGreaterThan(90);
    expect(firstMs).toBeLessThan(1_000);
    // Of waits for Redis there would be several; a busy machine makes one or two.
    expect(slowest[3]).toBeLessThan(90);
    expect(saidOfRedis(replica)).toEqual([up, away]);

    redis.goOn();
    await untilSaid(replica, up, away, up);
    redis.hang();
    await answered([replica], 1);
    const stoppedAt = performance.now();
    replica.process.kill('SIGTERM');
    expect(await once(replica.process, 'close')).toEqual([0, null]);
    expect(performance.now() - stoppedAt).toBeLessThan(1_500);
  },
);

redisTest(
  'a Redis that refuses the password counts as away, and the log does not hold the password',
  async () => {
    const redis = await startRedis();
    const replica = await startReplica(`redis://:not-the-password@127.0.0.1:${redis.port}`, 5);

    await untilSaid(replica, away);

    const line = replica.lines.find(({ msg }) => msg === away);
    expect(line).toMatchObject({ level: 'warn', cause: expect.stringContaining('WRONGPASS') as string });
    expect(JSON.stringify(replica.lines) + replica.stderr()).not.toContain('not-the-password');
    expect(await answered([replica], 8)).toBe(5);
  },
);

test('a gateway starts without Redis, says so below its first line, and serves', async () => {
  const replica = await startReplica('redis://:some-password@127.0.0.1:9', 5);

  await untilSaid(replica, away);

  expect(replica.lines[0]).toHaveProperty('url');
  expect(replica.lines.find(({ msg }) => msg === away)).toMatchObject({
    cause: 'ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:9',
  });
  expect(await answered([replica], 8)).toBe(5);
  expect(JSON.stringify(replica.lines) + replica.stderr()).not.toContain('some-password');
});

test('a gateway that lacks the client of Redis does not start, and says how to get it', async () => {
  const env = {
    ...withoutPackages(['ioredis']),
    GATEWAY_RATE_LIMIT: '5',
    GATEWAY_REDIS_URL: 'redis://:some-password@127.0.0.1:9',
  };
  const told =
    'The configuration cannot be used:\n' +
    '  - GATEWAY_REDIS_URL: set, but the package ioredis is not installed; npm install ioredis@6\n';

  expect(await fail(env)).toEqual({ code: 1, stderr: told });
  const checked = spawnSync('node', ['dist/main.js', '--check-config'], {
    cwd: root,
    env: { ...bareEnv, ...env },
    encoding: 'utf8',
  });
  expect(checked).toMatchObject({ status: 1, stdout: '', stderr: told });
});
