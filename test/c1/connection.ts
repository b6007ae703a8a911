import { onTestFinished } from 'vitest';
import { connect, type C1, type Caller } from '../../src/c1/client/client.ts';
import { callOf, endpoint } from '../../src/c1/call/endpoint.ts';
import { createHttp } from '../../src/c1/transport/http-pool.ts';
import type { Http, HttpOptions } from '../../src/c1/transport/http.ts';
import { staticToken } from '../../src/c1/auth/token-source.ts';

/** A connection pool to an origin, closed after the test. */
export function httpTo(origin: string, options: Partial<HttpOptions> = {}): Http {
  const http = createHttp({ origin, timeoutMs: 5_000, maxBodyBytes: 100_000, ...options });
  onTestFinished(() => http.close());
  return http;
}

/** C1 at an origin, as one caller with a token of the gateway's sees it. */
export function c1At(origin: string, caller: Partial<Caller> = {}, options: Partial<HttpOptions> = {}): C1 {
  const defaults = { tokens: staticToken('static-token'), requestId: 'request-1', notice: () => undefined };
  return connect(httpTo(origin, options), { ...defaults, ...caller });
}

/** A request as `Http` takes it. */
export const get = { method: 'GET', path: '/api/v1/apps', headers: { accept: 'application/json' } } as const;

const getApp = endpoint('read', 'GET', '/api/v1/apps/{id}');
const searchApps = endpoint('read', 'POST', '/api/v1/search/apps');
const createApp = endpoint('write', 'POST', '/api/v1/apps');

export const read = callOf(getApp, { id: 'app-1' });
export const search = callOf(searchApps, {}, { body: { query: 'Zoë' } });
export const write = callOf(createApp, {}, { body: { displayName: 'App' } });

/** Where `read` fails, as errors tell it. */
export const readCall = { method: 'GET', pattern: '/api/v1/apps/{id}' };
