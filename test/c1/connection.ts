import { onTestFinished } from 'vitest';
import { createC1Client, type C1Client, type C1ClientOptions } from '../../src/c1/client/client.ts';
import { buildCall, endpoint } from '../../src/c1/call/endpoint.ts';
import { createHttpClient } from '../../src/c1/transport/http-pool.ts';
import type { HttpClient, HttpOptions } from '../../src/c1/transport/http.ts';
import { staticToken } from '../../src/c1/auth/token-source.ts';

/** A connection pool to an origin, closed after the test. */
export function httpTo(origin: string, options: Partial<HttpOptions> = {}): HttpClient {
  const http = createHttpClient({ origin, timeoutMs: 5_000, maxBodyBytes: 100_000, ...options });
  onTestFinished(() => http.close());
  return http;
}

/** C1 at an origin, as one caller with a token of the gateway's sees it. */
export function c1At(
  origin: string,
  caller: Partial<C1ClientOptions> = {},
  options: Partial<HttpOptions> = {},
): C1Client {
  const defaults = {
    tokens: staticToken('static-token'),
    requestId: 'request-1',
    onUnexpectedValue: () => undefined,
  };
  return createC1Client(httpTo(origin, options), { ...defaults, ...caller });
}

/** A request as `Http` takes it. */
export const get = { method: 'GET', path: '/api/v1/apps', headers: { accept: 'application/json' } } as const;

const getApp = endpoint('read', 'GET', '/api/v1/apps/{id}', 'c1.api.app.v1.Apps.Get');
const searchApps = endpoint('read', 'POST', '/api/v1/search/apps', 'c1.api.app.v1.AppSearch.Search');
const createApp = endpoint('write', 'POST', '/api/v1/apps', 'c1.api.app.v1.Apps.Create');

export const read = buildCall(getApp, { id: 'app-1' });
export const search = buildCall(searchApps, {}, { body: { query: 'Zoë' } });
export const write = buildCall(createApp, {}, { body: { displayName: 'App' } });

/** Where `read` fails, as errors tell it. */
export const readCall = { method: 'GET', pattern: '/api/v1/apps/{id}' };
