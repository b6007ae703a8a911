import { expect, test } from 'vitest';

import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { call, failure, origin } from './call.ts';

const create = () => createSandbox({ seed: 'empty' });

test('unknown paths and unknown methods below /api are 404', async () => {
  const sandbox = await create();
  for (const line of [
    'GET /api',
    'GET /api/v1',
    'GET /api/v3/users',
    'PATCH /api/v1/users',
    'GET /auth/v1/login',
  ]) {
    expect(await call(sandbox, line)).toEqual(failure(404, 5, 'not found'));
  }
});

test('a path outside the API answers with the web application', async () => {
  const sandbox = await create();
  for (const path of ['/', '/apis/v1/users', '/v1/users', '/authority']) {
    const response = await sandbox.fetch(new Request(`${origin}${path}`));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  }
});

test('gives a call without a request id one of its own, in header and message', async () => {
  const sandbox = await create();
  const response = await sandbox.fetch(new Request(`${origin}/api/v1/users`));
  const id = response.headers.get('x-request-id') ?? '';
  expect(id).toMatch(/^[\w-]{10,}$/);
  expect(await response.json()).toMatchObject({ message: `unauthenticated (request-id: ${id})` });
});

test('the ledger has every call in the order of arrival, with body and answer', async () => {
  const sandbox = await create();
  const body = { refs: [] };
  const form = new URLSearchParams({ grant_type: 'password' });
  await Promise.all([
    sandbox.fetch(new Request(`${origin}/auth/v1/token`, { method: 'POST', body: form })),
    call(sandbox, 'POST /api/v1/search/users?x=1', { body }),
    call(sandbox, 'POST /api/v1/search/users', { body: '{' }),
    call(sandbox, 'GET /nothing/here').catch(() => undefined),
  ]);
  expect(sandbox.ledger).toMatchObject([
    { method: 'POST', path: '/auth/v1/token', body: { grant_type: 'password' }, status: 400 },
    { method: 'POST', path: '/api/v1/search/users?x=1', body, status: 200, requestId: 'test-1' },
    { method: 'POST', path: '/api/v1/search/users', body: undefined, status: 400 },
    { method: 'GET', path: '/nothing/here', body: undefined, status: 200 },
  ]);
  expect(sandbox.ledger[1]?.responseBody).toBe('{"list":[],"expanded":[],"nextPageToken":""}');
});

test('the ledger drops the oldest beyond its limit, and can be cleared', async () => {
  const sandbox = await createSandbox({ seed: 'empty', ledgerLimit: 2 });
  for (const path of ['/api/v1/a', '/api/v1/b', '/api/v1/c']) await call(sandbox, `GET ${path}`);
  expect(sandbox.ledger.map(({ path }) => path)).toEqual(['/api/v1/b', '/api/v1/c']);
  sandbox.clearLedger();
  expect(sandbox.ledger).toEqual([]);
});
