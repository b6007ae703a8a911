import { createBufferPool } from './buffer-pool.ts';
import { createDispatcher, maxConnections } from './dispatcher.ts';
import type { HttpClient, HttpOptions } from './http.ts';
import { sendOnce } from './send-once.ts';

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
