import { expect, test } from 'vitest';
import { defaultCallLimits } from '../../src/c1/client.ts';
import { defaultLimits, defaultUpstreamOptions } from '../../src/config/defaults.ts';
import { load } from './load.ts';

test('what is mounted by the defaults that the package exports has the limits of the process', () => {
  const { limits, upstreamHttp, calls } = load({});
  const { breaker: _breaker, ...options } = defaultUpstreamOptions;
  const { retry, batchPatience: _, ...callLimits } = defaultCallLimits;

  expect(limits).toEqual(defaultLimits);
  expect(upstreamHttp).toEqual(options);
  expect(calls).toEqual({ ...callLimits, maxAttempts: retry.maxAttempts });
});
