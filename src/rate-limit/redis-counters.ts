import { RateLimiterRedis } from 'rate-limiter-flexible';
import { createKeyCap } from './key-cap.ts';
import { minuteMs, type WindowCounter } from './window-counter.ts';
import { defaultMaxKeys, createMemoryCounter } from './memory-counter.ts';
import { withTimeout } from '../with-timeout.ts';
import { createRedisConnection, type RedisEvents } from './redis-connection.ts';
import { consumePoints } from './consume-points.ts';

/** Counters that all processes with the same Redis share. */
export interface RedisCounters {
  /** @param name the name of the counter, the same in all processes that share it */
  budget(name: string, max: number, maxKeys?: number): WindowCounter;
  /** Starts connecting, without waiting; until Redis is available each process counts separately. */
  connect(): void;
  /** Closes the connection, without waiting. */
  close(): void;
}

/** Prefix of every key; keys live for a minute. */
const prefix = 'c1-graphql-gateway';

/** Time limit of a command; after a timeout Redis counts as unavailable. */
const commandTimeoutMs = 100;

/** Errors that make Redis unusable as a whole; any other concerns one key. */
const ofServer = /\b(?:READONLY|OOM|NOAUTH|NOPERM|LOADING|CLUSTERDOWN|MOVED|MISCONF|MASTERDOWN|BUSY)\b/;

function isOfOneKey(error: unknown): boolean {
  return error instanceof Error && error.name === 'ReplyError' && !ofServer.test(error.message);
}

/**
 * Counters in the Redis of a URL. While Redis is unavailable each process counts in memory, with the full limit. An operation
 * waits at most 100 ms for it, and only before the outage is detected.
 * @throws Error if the package `ioredis` is not installed
 */
export async function createRedisCounters(url: string, events: RedisEvents): Promise<RedisCounters> {
  const createRedisLimiter = (storeClient: unknown, keyPrefix: string, points: number) =>
    new RateLimiterRedis({ storeClient, keyPrefix, points, duration: minuteMs / 1_000 });
  const redis = await createRedisConnection(url, events, async (client) => {
    await withTimeout(createRedisLimiter(client, prefix, 1).penalty('in-use'), commandTimeoutMs);
  });
  return {
    budget: (name, max, maxKeys = defaultMaxKeys) => {
      const limiter = createRedisLimiter(redis.client, `${prefix}:${name}`, max);
      const alone = createMemoryCounter(max, maxKeys);
      const capKey = createKeyCap(maxKeys);
      return {
        max,
        consume: async (key, count) => {
          if (!redis.isUp()) return alone.consume(key, count);
          try {
            return await withTimeout(consumePoints(limiter, capKey(key), count), commandTimeoutMs);
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
