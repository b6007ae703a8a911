import { expect, test } from 'vitest';

import { parseRawPath } from '../../../src/sandbox/protocol/path.ts';

test.each([
  ['/api/v1/users/a%20b', ['api', 'v1', 'users', 'a b']],
  ['/api/v1/users/%C3%A9%3F%23', ['api', 'v1', 'users', 'é?#']],
  ['/api/v1/users/a.b', ['api', 'v1', 'users', 'a.b']],
  ['/api/v1/users/%252F', ['api', 'v1', 'users', '%2F']],
])('%s has the segments %j', (path, segments) => {
  expect(parseRawPath(path)).toEqual({ kind: 'segments', segments });
});

test.each([
  ['/api/v1/users/', '/api/v1/users'],
  ['/api/v1/users/%2F', '/api/v1/users/'],
  ['/api/v1/users/a%2Fb', '/api/v1/users/a/b'],
  ['/api/v1/users/a%2fb%20c', '/api/v1/users/a/b%20c'],
  ['/api/v2/apps//owners/users', '/api/v2/apps/owners/users'],
  ['/api/v2/apps/../owners/users', '/api/v2/owners/users'],
  ['/api/v2/apps/%2e%2e/owners/users', '/api/v2/owners/users'],
  ['/api/v2/apps/.%2E/owners/users', '/api/v2/owners/users'],
  ['/api/v2/apps/./owners/users', '/api/v2/apps/owners/users'],
  ['/api/v1/users/%2e', '/api/v1/users'],
])('%s moves to %s', (path, to) => {
  expect(parseRawPath(path)).toEqual({ kind: 'moved', to });
});

test('bytes that are not UTF-8 are an internal error, a broken escape is the caller’s', () => {
  for (const segment of ['%FF', '%C3', 'a%ED%A0%80']) {
    expect(() => parseRawPath(`/api/v1/users/${segment}`)).toThrow(
      expect.objectContaining({ code: 13, message: 'string field contains invalid UTF-8' }),
    );
  }
  for (const segment of ['%', '%4', '%zz']) {
    expect(() => parseRawPath(`/api/v1/users/${segment}`)).toThrow(expect.objectContaining({ code: 3 }));
  }
});
