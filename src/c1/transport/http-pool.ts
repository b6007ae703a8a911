import { EnvHttpProxyAgent, Pool, type Dispatcher } from 'undici';
import { sendOnce } from './send-once.ts';
import type { HttpClient, HttpOptions } from './http.ts';
import { createBufferPool } from './buffer-pool.ts';

/** Enough for a busy gateway; without a bound one large operation opens hundreds. */
const maxConnections = 64;

/** A page of a hundred people with all their fields has some 350,000 bytes. */
const spareBytes = 512 * 1024;

/** Opens a connection pool; it connects at the first request. */
export function createHttpClient(options: HttpOptions): HttpClient {
  const dispatcher = createDispatcher(options);
  const connections = { dispatcher, spare: createBufferPool(spareBytes, maxConnections / 2) };
  return {
    request: (request, signal) => sendOnce(connections, options, request, signal),
    close: () => dispatcher.close(),
  };
}

function createDispatcher({ origin, timeoutMs, proxy }: HttpOptions): Dispatcher {
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
