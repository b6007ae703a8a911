import { EnvHttpProxyAgent, Pool, type Dispatcher } from 'undici';

/** Maximum number of connections; without a limit one large operation opens hundreds. */
export const maxConnections = 64;

/** Where requests go, and the way there. */
export interface ConnectOptions {
  /** Scheme, host and port. */
  readonly origin: string;
  /** For connecting. */
  readonly timeoutMs: number;
  readonly proxy?: { readonly url: string; readonly noProxy: string };
}

/** Idle time after which a connection is closed; load balancers close theirs after a minute. */
const keepAliveMs = 30_000;

/**
 * Opens undici's connections to one origin, through a proxy where one is set; it connects at the first request.
 * @param idleMs the time that a connection may be idle between two requests
 */
export function createDispatcher(
  { origin, timeoutMs, proxy }: ConnectOptions,
  idleMs: number = keepAliveMs,
): Dispatcher {
  const options = {
    connections: maxConnections,
    connect: { timeout: timeoutMs },
    keepAliveTimeout: idleMs,
    // Whatever the server offers.
    keepAliveMaxTimeout: idleMs,
    // undici's timers have a resolution of a second; each attempt has its own exact limit instead.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  // The agent would look for a proxy at each request.
  if (proxy === undefined) return new Pool(origin, options);
  return new EnvHttpProxyAgent({
    ...options,
    // Both are set: the agent reads missing ones from the environment of the process.
    httpProxy: proxy.url,
    httpsProxy: proxy.url,
    noProxy: proxy.noProxy,
  });
}
