import { createBufferPool } from './buffer-pool.ts';
import { createDispatcher, maxConnections } from './dispatcher.ts';
import type { HttpClient, HttpOptions } from './http.ts';
import { sendOnce } from './send-once.ts';

/** Size of a pooled buffer. A page of a hundred people with all fields has some 350,000 bytes. */
const spareBytes = 512 * 1024;

/**
 * Idle time of a connection that a write may use. A server that closes an idle connection may do so while a request is on
 * its way, and the outcome of a write is unknown then; none does within seconds of the last request.
 */
const writeIdleMs = 2_000;

/** Opens connection pools, one for reads and one for writes; they connect at the first request. */
export function createHttpClient(options: HttpOptions): HttpClient {
  const spare = createBufferPool(spareBytes, maxConnections / 2);
  const reads = { dispatcher: createDispatcher(options), spare };
  const writes = { dispatcher: createDispatcher(options, writeIdleMs), spare };
  return {
    request: (request, signal) =>
      sendOnce(request.isRead === true ? reads : writes, options, request, signal),
    close: async () => {
      await Promise.all([reads.dispatcher.close(), writes.dispatcher.close()]);
    },
  };
}
