/** Called when Redis becomes available or unavailable, with the reason; never twice in a row for the same state. */
export interface RedisEvents {
  readonly onUp: () => void;
  readonly onAway: (cause: unknown) => void;
}

/** A connection that reconnects forever and has a known state. */
export interface RedisConnection {
  /** The client of ioredis, which is an optional peer dependency, for the counters. */
  readonly client: unknown;
  /** Starts connecting, without waiting. */
  connect(): void;
  /** Whether Redis can be used. */
  isUp(): boolean;
  /** Marks Redis as unavailable after a failed command, until it is reached again. */
  fail(cause: unknown): void;
  close(): void;
}

/** Time limit of each step of connecting, and the pause after a failure. */
const pauseMs = 1_000;

/** A connection lost within this time doubles the pause, up to a minute. */
const unstableMs = 10_000;
const maxPauseMs = 60_000;

/**
 * Creates a connection to Redis.
 * @param probe tries the commands that are needed: a Redis that responds may still be read-only, full, or forbid them
 * @throws Error if the package `ioredis` is not installed
 */
export async function createRedisConnection(
  url: string,
  { onUp, onAway }: RedisEvents,
  probe: (client: unknown) => Promise<void>,
): Promise<RedisConnection> {
  const { Redis } = await loadRedisClient();
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: pauseMs,
    connectTimeout: pauseMs,
    disconnectTimeout: 100, // a hanging Redis does not close its side
    retryStrategy: () => pause,
    disableClientInfo: true,
  });
  let state: 'begun' | 'up' | 'away' | 'closed' = 'begun';
  let cause: unknown;
  let pause = pauseMs;
  let upAt = 0;

  const markAway = (): void => {
    if (state === 'away' || state === 'closed') return;
    if (state === 'up') pause = computePause(pause, performance.now() - upAt);
    state = 'away';
    onAway(cause);
  };
  const fail = (error: unknown): void => {
    cause = error;
    markAway();
    // Commands could hang in the old connection for minutes; a new one shows whether Redis is available.
    if (client.status === 'ready') client.disconnect(true);
  };
  const markUp = (): void => {
    if (state === 'closed') return;
    state = 'up';
    upAt = performance.now();
    onUp();
  };
  client.on('error', (error: unknown) => (cause = error));
  client.on('close', markAway);
  client.on('ready', () => void probe(client).then(markUp, fail));
  return {
    client,
    connect: () => {
      client.connect().catch(markAway);
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

function computePause(pause: number, upMs: number): number {
  return upMs < unstableMs ? Math.min(pause * 2, maxPauseMs) : pauseMs;
}

/** The client class of ioredis. @throws Error if the package `ioredis` is not installed */
export async function loadRedisClient(): Promise<Pick<typeof import('ioredis'), 'Redis'>> {
  try {
    return await import('ioredis');
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
    if (!isMissing) throw cause;
    throw new Error('the package ioredis is not installed; npm install ioredis@6', { cause });
  }
}
