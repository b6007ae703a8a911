import { EnvHttpProxyAgent, Pool, type Dispatcher } from 'undici';

/** Enough for a busy gateway; without a bound one large operation opens hundreds. */
export const maxConnections = 64;

/** Where requests go, and the way there. */
export interface ConnectOptions {
  /** Scheme, host and port. */
  readonly origin: string;
  /** For connecting. */
  readonly timeoutMs: number;
  readonly proxy?: { readonly url: string; readonly noProxy: string };
}

/** Opens undici's connections to one origin, through a proxy where one is set; it connects at the first request. */
export function createDispatcher({ origin, timeoutMs, proxy }: ConnectOptions): Dispatcher {
  const options = {
    connections: maxConnections,
    connect: { timeout: timeoutMs },
    keepAliveTimeout: 30_000,
    // undici's own timers are a second coarse; the attempt has one exact limit instead.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  // The agent would find out for each request again that there is no proxy.
  if (proxy === undefined) return new Pool(origin, options);
  return new EnvHttpProxyAgent({
    ...options,
    // Both, explicitly: what is left out the agent would read from the process's environment by itself.
    httpProxy: proxy.url,
    httpsProxy: proxy.url,
    noProxy: proxy.noProxy,
  });
}
