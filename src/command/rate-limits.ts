import type { Config } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import { createLimiter, type Limiter } from '../rate-limit/limiter.ts';
import { createMemoryCounter } from '../rate-limit/memory-counter.ts';
import { loadRedisClient } from '../rate-limit/redis-connection.ts';
import { createRedisCounters, type RedisCounters } from '../rate-limit/redis-counters.ts';
import { describeCause } from '../server/errors/error-cause.ts';
import type { Log } from '../server/logging/log.ts';

/** The limiter, and its connection if it has one. */
export interface RateLimits {
  /** Undefined if operations are not limited. */
  readonly limiter: Limiter | undefined;
  readonly connect: () => void;
  readonly close: () => void;
}

/**
 * Creates the limiter of a configuration, not yet connected. @throws ConfigError if it needs a package that is not
 * installed
 */
export async function openRateLimits({ rates }: Config, log: Log): Promise<RateLimits> {
  const { perCaller, perAddress, redisUrl } = rates;
  if (perCaller === undefined && perAddress === undefined) {
    return { limiter: undefined, connect: () => undefined, close: () => undefined };
  }
  const shared = redisUrl === undefined ? undefined : await openRedisCounters(redisUrl, log);
  const createCounter = (name: string, max: number | undefined) =>
    max === undefined ? undefined : (shared?.budget(name, max) ?? createMemoryCounter(max));
  const limiter = createLimiter({
    callers: createCounter('caller', perCaller),
    perAddress: createCounter('address', perAddress),
  });
  return { limiter, connect: () => shared?.connect(), close: () => shared?.close() };
}

/** @throws ConfigError if the configuration names a Redis and its client is not installed */
export async function checkRateLimits({ rates }: Config): Promise<void> {
  if (rates.redisUrl !== undefined) await withConfigError(loadRedisClient());
}

function openRedisCounters(url: string, log: Log): Promise<RedisCounters> {
  const shared = createRedisCounters(url, {
    onUp: () => {
      log.info('Redis is there: replicas count operations together');
    },
    onAway: (cause) => {
      log.warn({ cause: describeCause(cause) }, 'Redis is away: each replica counts operations by itself');
    },
  });
  return withConfigError(shared);
}

async function withConfigError<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (cause) {
    const problem = `GATEWAY_REDIS_URL: set, but ${(cause as Error).message}`;
    throw Object.assign(new ConfigError([problem]), { cause });
  }
}
