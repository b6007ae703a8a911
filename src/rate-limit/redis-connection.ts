/** Told when Redis can be used, and when it is lost, with the reason; never twice the same in a row. */
export interface RedisEvents {
  readonly onUp: () => void;
  readonly onAway: (cause: unknown) => void;
}

/** A connection that is made again for ever, and of which it is known whether it can be used. */
export interface RedisConnection {
  /** The client of ioredis, which is an optional peer dependency, for the counters. */
  readonly client: unknown;
  /** Begins to connect, and waits for nothing. */
  connect(): void;
  /** Whether to ask it at all. */
  isUp(): boolean;
  /** Says that it did not do what it was asked: it is not asked again before it has been reached anew. */
  fail(cause: unknown): void;
  close(): void;
}

/** How long it has for each step of connecting, and how long it is left alone when that fails. */
const pauseMs = 1_000;

/** One that is lost so soon after it could be used is left alone for twice as long each time, up to a minute. */
const unstableMs = 10_000;
const maxPauseMs = 60_000;

/**
 * Makes a connection to Redis.
 * @param probe tries what it is wanted for: one that answers may still be read-only, full, or forbid it
 * @throws Error when the package `ioredis` is not installed
 */
export async function redisConnection(
  url: string,
  { onUp, onAway }: RedisEvents,
  probe: (client: unknown) => Promise<void>,
): Promise<RedisConnection> {
  const { Redis } = await redisClient();
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: pauseMs,
    connectTimeout: pauseMs,
    disconnectTimeout: 100, // a Redis that hangs does not say goodbye
    retryStrategy: () => pause,
    disableClientInfo: true,
  });
  let state: 'begun' | 'up' | 'away' | 'closed' = 'begun';
  let cause: unknown;
  let pause = pauseMs;
  let upAt = 0;

  const fall = (): void => {
    if (state === 'away' || state === 'closed') return;
    if (state === 'up') pause = pauseAfter(pause, performance.now() - upAt);
    state = 'away';
    onAway(cause);
  };
  const fail = (error: unknown): void => {
    cause = error;
    fall();
    // What is stuck in a connection would be stuck in it for minutes; a new one shows whether Redis is there.
    if (client.status === 'ready') client.disconnect(true);
  };
  const rise = (): void => {
    if (state === 'closed') return;
    state = 'up';
    upAt = performance.now();
    onUp();
  };
  client.on('error', (error: unknown) => (cause = error));
  client.on('close', fall);
  client.on('ready', () => void probe(client).then(rise, fail));
  return {
    client,
    connect: () => {
      client.connect().catch(fall);
    },
    isUp: () => state === 'up',
    fail: (error) => {
      if (state === 'up') fail(error);
    },
    close: () => {
      state = 'closed';
      client.disconnect();
    },
  };
}

function pauseAfter(pause: number, upMs: number): number {
  return upMs < unstableMs ? Math.min(pause * 2, maxPauseMs) : pauseMs;
}

/** The client of Redis. @throws Error when the package `ioredis` is not installed */
export async function redisClient(): Promise<Pick<typeof import('ioredis'), 'Redis'>> {
  try {
    return await import('ioredis');
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
    if (!isMissing) throw cause;
    throw new Error('the package ioredis is not installed; npm install ioredis@6', { cause });
  }
}
