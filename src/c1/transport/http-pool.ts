import { EnvHttpProxyAgent, Pool, type Dispatcher } from 'undici';
import { sendOnce } from './send-once.ts';
import type { HttpClient, HttpOptions } from './http.ts';
import { createBufferPool } from './buffer-pool.ts';

/** Maximum number of connections; without a limit one large operation opens hundreds. */
const maxConnections = 64;

/** Size of a pooled buffer. A page of a hundred people with all fields has some 350,000 bytes. */
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
