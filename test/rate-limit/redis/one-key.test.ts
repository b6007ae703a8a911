import { Redis } from 'ioredis';
import { expect, onTestFinished, test } from 'vitest';
import { createRedisCounters } from '../../../src/rate-limit/redis-counters.ts';
import { isSkipped, startRedis } from './redis-server.ts';

async function opened(url: string) {
  const said: string[] = [];
  const shared = await createRedisCounters(url, {
    onUp: () => said.push('up'),
    onAway: () => said.push('away'),
  });
  onTestFinished(() => {
    shared.close();
  });
  const client = new Redis(url);
  onTestFinished(() => {
    client.disconnect();
  });
  shared.connect();
  await expect.poll(() => said, { timeout: 10_000 }).toEqual(['up']);
  return { said, client, budget: shared.budget('caller', 2) };
}

const redisTest = test.skipIf(isSkipped);

redisTest(
  'a key that cannot be counted is counted by each process, and all others in Redis still',
  async () => {
    const { said, client, budget } = await opened((await startRedis()).url);
    await client.lpush('c1-graphql-gateway:caller:bad', 'x');

    const refused: number[] = [];
    for (let count = 0; count < 4; count += 1) refused.push((await budget.consume('bad')).rejected);
    await budget.consume('good');

    expect(refused).toEqual([0, 0, 1, 2]);
    expect(await client.get('c1-graphql-gateway:caller:good')).toBe('1');
    expect(said).toEqual(['up']);
  },
);

redisTest('a Redis that takes no writes is away', async () => {
  const { said, client, budget } = await opened((await startRedis()).url);
  await client.call('REPLICAOF', '127.0.0.1', '9');

  expect((await budget.consume('a')).rejected).toBe(0);

  expect(said).toEqual(['up', 'away']);
});
