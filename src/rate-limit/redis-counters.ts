import { RateLimiterRedis } from 'rate-limiter-flexible';
import { createKeyCap } from './key-cap.ts';
import { minuteMs, type WindowCounter } from './window-counter.ts';
import { defaultMaxKeys, createMemoryCounter } from './memory-counter.ts';
import { withTimeout } from '../with-timeout.ts';
import { redisConnection, type RedisEvents } from './redis-connection.ts';
import { consumePoints } from './consume-points.ts';

/** Counters that all processes with the same Redis share. */
export interface RedisCounters {
  /** @param name tells counters apart, the same in all processes that share one */
  budget(name: string, max: number, maxKeys?: number): WindowCounter;
  /** Begins to connect, and waits for nothing: until Redis is there budgets are each process's own. */
  connect(): void;
  /** Leaves at once, whatever Redis does. */
  close(): void;
}

/** Every key in Redis begins with it, and lives for a minute. */
const prefix = 'c1-graphql-gateway';

/** How long an operation waits for Redis; after that none does any more, since Redis is taken for away. */
const answerMs = 100;

/** What Redis says when it can be used for nothing; whatever else it says is about one key. */
const ofServer = /\b(?:READONLY|OOM|NOAUTH|NOPERM|LOADING|CLUSTERDOWN|MOVED|MISCONF|MASTERDOWN|BUSY)\b/;

function isOfOneKey(error: unknown): boolean {
  return error instanceof Error && error.name === 'ReplyError' && !ofServer.test(error.message);
}

/**
 * Counters in the Redis of a URL. While Redis is unavailable each process counts in memory, with the full limit. An operation
 * waits at most 100 ms for it, and only before the outage is detected.
 * @throws Error when the package `ioredis` is not installed
 */
export async function createRedisCounters(url: string, events: RedisEvents): Promise<RedisCounters> {
  const limiterOver = (storeClient: unknown, keyPrefix: string, points: number) =>
    new RateLimiterRedis({ storeClient, keyPrefix, points, duration: minuteMs / 1_000 });
  const redis = await redisConnection(url, events, async (client) => {
    await withTimeout(limiterOver(client, prefix, 1).penalty('in-use'), answerMs);
  });
  return {
    budget: (name, max, maxKeys = defaultMaxKeys) => {
      const limiter = limiterOver(redis.client, `${prefix}:${name}`, max);
      const alone = createMemoryCounter(max, maxKeys);
      const keyFor = createKeyCap(maxKeys);
      return {
        max,
        consume: async (key, count) => {
          if (!redis.isUp()) return alone.consume(key, count);
          try {
            return await withTimeout(consumePoints(limiter, keyFor(key), count), answerMs);
          } catch (error) {
            if (!isOfOneKey(error)) redis.fail(error);
            return alone.consume(key, count);
          }
        },
      };
    },
    connect: redis.connect,
    close: redis.close,
  };
}
