import { RateLimiterRedis } from 'rate-limiter-flexible';
import { boundedKeys } from './bounded-keys.ts';
import { minuteMs, type Budget } from './budget.ts';
import { defaultMaxKeys, memoryBudget } from './memory-budget.ts';
import { connectRedis, type RedisEvents } from './redis-connection.ts';
import { takeFrom } from './taking.ts';

/** Budgets that all who use the same Redis share. */
export interface SharedBudgets {
  /** @param name tells budgets apart, the same for all who share it */
  budget(name: string, max: number, maxKeys?: number): Budget;
  /** Leaves at once, whatever Redis does. */
  close(): void;
}

/** Every key in Redis begins with it, and lives for a minute. */
const prefix = 'c1-graphql-gateway';

/**
 * Opens the way to the Redis that a URL names, and waits for it for a second at most. While Redis is away each process
 * keeps the whole budget for itself: no caller is refused for it, and none waits for it longer than once a tenth of a second.
 * @throws Error when the package `ioredis` is not installed
 */
export async function sharedBudgets(url: string, events: RedisEvents): Promise<SharedBudgets> {
  const limiterOver = (storeClient: unknown, keyPrefix: string, points: number) =>
    new RateLimiterRedis({ storeClient, keyPrefix, points, duration: minuteMs / 1_000 });
  const redis = await connectRedis(url, events, async (client) => {
    await limiterOver(client, prefix, 1).penalty('in-use');
  });
  return {
    budget: (name, max, maxKeys = defaultMaxKeys) => {
      const limiter = limiterOver(redis.client, `${prefix}:${name}`, max);
      const alone = memoryBudget(max, maxKeys);
      const keyFor = boundedKeys(maxKeys);
      return {
        max,
        take: async (key) => {
          if (!redis.isUp()) return alone.take(key);
          try {
            return await takeFrom(limiter, keyFor(key));
          } catch (error) {
            redis.fail(error);
            return alone.take(key);
          }
        },
      };
    },
    close: redis.close,
  };
}
