import { setTimeout as delay } from 'node:timers/promises';

/** Told when Redis is lost, with the reason, and when it is there again; never twice the same in a row. */
export interface RedisEvents {
  readonly onAway: (cause: unknown) => void;
  readonly onBack: () => void;
}

/** A connection that is made again for ever, and of which it is known whether it can be used. */
export interface RedisConnection {
  /** For those who speak to Redis: of ioredis, which not everybody has installed. */
  readonly client: unknown;
  /** Whether to ask it at all. */
  isUp(): boolean;
  /** Says that it did not do what it was asked: it is not asked again before it has been reached anew. */
  fail(cause: unknown): void;
  close(): void;
}

/** How long whoever needs an answer waits for it; so long at most once, since then it is taken for away. */
const answerMs = 100;
/** How long to leave it alone before it is tried again. */
const pauseMs = 1_000;

/**
 * Connects to Redis, and waits for it for a second at most.
 * @param probe tries what it is wanted for: one that answers may still be read-only, full, or forbid it
 * @throws Error when the package `ioredis` is not installed
 */
export async function connectRedis(
  url: string,
  { onAway, onBack }: RedisEvents,
  probe: (client: unknown) => Promise<void>,
): Promise<RedisConnection> {
  const { Redis } = await installed();
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: answerMs,
    connectTimeout: pauseMs,
    disconnectTimeout: answerMs, // a Redis that hangs does not say goodbye
    retryStrategy: () => pauseMs,
    disableClientInfo: true,
  });
  let isUp = false;
  let isAway = false;
  let isClosed = false;
  let cause: unknown;

  const fall = (): void => {
    isUp = false;
    if (isAway || isClosed) return;
    isAway = true;
    onAway(cause);
  };
  const fail = (error: unknown): void => {
    cause = error;
    fall();
    // What is stuck in a connection would be stuck in it for minutes; a new one shows whether Redis is there.
    if (client.status === 'ready') client.disconnect(true);
  };
  const rise = (): void => {
    isUp = true;
    if (isAway) onBack();
    isAway = false;
  };
  client.on('error', (error: unknown) => (cause = error));
  client.on('close', fall);
  client.on('ready', () => void probe(client).then(rise, fail));

  const reached = client.connect().catch((error: unknown) => {
    cause ??= error;
    fall();
  });
  await Promise.race([reached, delay(pauseMs, undefined, { ref: false })]);
  return {
    client,
    isUp: () => isUp,
    fail: (error) => {
      if (isUp) fail(error);
    },
    close: () => {
      isClosed = true;
      client.disconnect();
    },
  };
}

async function installed(): Promise<Pick<typeof import('ioredis'), 'Redis'>> {
  try {
    return await import('ioredis');
  } catch (cause) {
    throw new Error('the package ioredis is not installed; npm install ioredis@6', { cause });
  }
}
