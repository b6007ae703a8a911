import { expect, test } from 'vitest';
import { defaultCallLimits } from '../../src/c1/client/call-limits.ts';
import { defaultLimits, defaultUpstreamOptions } from '../../src/config/defaults.ts';
import { defaultConnectionLimits } from '../../src/server/connections/connection-limits.ts';
import { load } from './load.ts';

test('what is mounted by the defaults that the package exports has the limits of the process', () => {
  const { limits, upstreamHttp, calls, connections } = load({});
  const { breaker: _breaker, ...options } = defaultUpstreamOptions;
  const { retry, batchPatience: _, ...callLimits } = defaultCallLimits;

  expect(limits).toEqual(defaultLimits);
  expect(connections).toEqual(defaultConnectionLimits);
  expect(upstreamHttp).toEqual(options);
  expect(calls).toEqual({ ...callLimits, maxAttempts: retry.maxAttempts });
});
