import { expect, test } from 'vitest';

import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { call, failure, origin } from './call.ts';

const unauthenticated = failure(401, 16, 'unauthenticated');

test('refuses a call without a bearer token, with another scheme, and with an unknown token', async () => {
  const sandbox = await createSandbox({ seed: 'empty' });
  const token = sandbox.issueToken();
  for (const authorization of [undefined, '', 'Bearer', `Basic ${token}`, `Bearer ${token}x`, token]) {
    const headers = { 'x-request-id': 'test-1', ...(authorization !== undefined && { authorization }) };
    const response = await sandbox.fetch(new Request(`${origin}/api/v1/users`, { headers }));
    expect({ status: response.status, body: (await response.json()) as unknown }).toEqual(unauthenticated);
  }
});

test('refuses a token from the moment it expires', async () => {
  let nowMs = 1_000_000;
  const sandbox = await createSandbox({ seed: 'empty', now: () => nowMs });
  const token = sandbox.issueToken({ lifetimeSeconds: 5 });
  nowMs += 4_999;
  expect((await call(sandbox, 'GET /api/v1/users', { token })).status).toBe(200);
  nowMs += 1;
  expect(await call(sandbox, 'GET /api/v1/users', { token })).toEqual(unauthenticated);
});

test('refuses a revoked token and leaves the others good', async () => {
  const sandbox = await createSandbox({ seed: 'empty' });
  const token = sandbox.issueToken();
  const other = sandbox.issueToken();
  sandbox.revokeToken(token);
  expect(await call(sandbox, 'GET /api/v1/users', { token })).toEqual(unauthenticated);
  expect((await call(sandbox, 'GET /api/v1/users', { token: other })).status).toBe(200);
});

test('names the permission that a caller lacks', async () => {
  const sandbox = await createSandbox({ seed: 'empty' });
  const token = sandbox.issueToken({ permissions: ['c1.api.user.v1.UserService.List'] });
  expect((await call(sandbox, 'GET /api/v1/users', { token })).status).toBe(200);
  expect(await call(sandbox, 'GET /api/v1/apps', { token })).toEqual(
    failure(403, 7, 'Permission denied, missing permission/c1.api.app.v1.Apps.List'),
  );
});
