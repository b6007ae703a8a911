import { expect } from 'vitest';
import { defaultLimits } from '../../src/config/defaults.ts';
import { post, type TestGateway } from './gateway.ts';

/** What a client sends to be told of the calls of its operation. */
export const asked = { 'x-gateway-explain': '1' };

/** The answer to an operation whose client asks for its calls, unless other headers are given. */
export async function askExplained(
  { fetch }: Pick<TestGateway, 'fetch'>,
  query: string,
  token?: string,
  headers: Readonly<Record<string, string>> = asked,
): Promise<unknown> {
  return (await fetch(post({ query }, token, headers))).json();
}

const ms = expect.any(Number) as number;

/** A call as an answer shows it; times differ from run to run. */
export function call(method: string, path: string, more: object = {}): object {
  return { method, path, status: 200, startMs: ms, durationMs: ms, ...more };
}

/** The extensions of an answer to an operation whose cost was counted. */
export function upstream(summary: object, calls: readonly object[]): object {
  const counted = { cost: expect.any(Number) as number, maxCost: defaultLimits.maxCost };
  return { upstream: { summary: { waitedMs: ms, operationMs: ms, ...counted, ...summary }, calls } };
}
