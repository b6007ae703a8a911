import { expect, test } from 'vitest';
import { problemsOf } from './load.ts';

test('the headers of a request have no longer than all of it', () => {
  const problem =
    'GATEWAY_HEADERS_TIMEOUT_MS: longer than GATEWAY_REQUEST_TIMEOUT_MS, which covers headers and body; want at most as long';

  expect(problemsOf({ GATEWAY_HEADERS_TIMEOUT_MS: '30001' })).toEqual([problem]);
  expect(problemsOf({ GATEWAY_REQUEST_TIMEOUT_MS: '9999' })).toEqual([problem]);
  expect(problemsOf({ GATEWAY_HEADERS_TIMEOUT_MS: '500', GATEWAY_REQUEST_TIMEOUT_MS: '500' })).toEqual([]);
});
