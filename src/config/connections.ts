import type { Variables } from './variables.ts';

/** The limits of connections to a port: times in milliseconds, and a number of connections. */
export interface Connections {
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly writeTimeoutMs: number;
  readonly keepAliveTimeoutMs: number;
  readonly maxConnections: number;
}

/** The limits of connections; a problem is added if they contradict each other. */
export function readConnections(values: Variables, problems: string[]): Connections {
  const {
    GATEWAY_HEADERS_TIMEOUT_MS: headersTimeoutMs,
    GATEWAY_REQUEST_TIMEOUT_MS: requestTimeoutMs,
    GATEWAY_WRITE_TIMEOUT_MS: writeTimeoutMs,
    GATEWAY_KEEP_ALIVE_TIMEOUT_MS: keepAliveTimeoutMs,
    GATEWAY_MAX_CONNECTIONS: maxConnections,
  } = values;
  if (headersTimeoutMs > requestTimeoutMs) {
    problems.push(
      'GATEWAY_HEADERS_TIMEOUT_MS: longer than GATEWAY_REQUEST_TIMEOUT_MS, which covers headers and body; want at most as long',
    );
  }
  return { headersTimeoutMs, requestTimeoutMs, writeTimeoutMs, keepAliveTimeoutMs, maxConnections };
}
