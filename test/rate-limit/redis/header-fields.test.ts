import { expect, test } from 'vitest';
import { start, type Running } from '../../support/process.ts';
import { budgetsOf } from '../fields.ts';
import { isSkipped, startRedis } from './redis-server.ts';

/** Sends an operation; gives what its response says is left of the caller's budget. */
async function leftAt({ url }: Running): Promise<number | undefined> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  await response.text();
  const { policy, left } = budgetsOf(response);
  expect(policy).toEqual({ caller: { q: 9, w: 60 } });
  expect(left['caller']?.['t']).toBeGreaterThan(50);
  expect(left['caller']?.['t']).toBeLessThanOrEqual(60);
  return left['caller']?.['r'];
}

const untilSaid = (replica: Running, word: string): Promise<void> =>
  expect
    .poll(() => replica.lines.some(({ msg }) => String(msg).startsWith(word)), { timeout: 10_000 })
    .toBe(true);

test.skipIf(isSkipped)(
  'replicas that share a Redis say one number, and each its own without it',
  async () => {
    const redis = await startRedis();
    const env = { GATEWAY_RATE_LIMIT: '9', GATEWAY_REDIS_URL: redis.url, GATEWAY_DRAIN_DELAY_MS: '0' };
    const [one, other] = await Promise.all([start(env), start(env)]);
    for (const replica of [one, other]) await untilSaid(replica, 'Redis is there');

    expect([await leftAt(one), await leftAt(other), await leftAt(one)]).toEqual([8, 7, 6]);

    await redis.stop();
    for (const replica of [one, other]) await untilSaid(replica, 'Redis is away');
    expect([await leftAt(one), await leftAt(other), await leftAt(one)]).toEqual([8, 8, 7]);
  },
);
