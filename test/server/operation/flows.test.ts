import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { staticToken } from '../../../src/c1/auth/token-source.ts';
import { openUpstream } from '../../../src/c1/transport/upstream.ts';
import type { HttpClient } from '../../../src/c1/transport/http.ts';
import { createAcceptedTokens } from '../../../src/rate-limit/accepted-tokens.ts';
import { getFlowKey } from '../../../src/rate-limit/flow.ts';
import { createLimiter } from '../../../src/rate-limit/limiter.ts';
import type { GatewayOptions } from '../../../src/server/gateway.ts';
import { listen } from '../../../src/server/connections/listen.ts';
import { nodeHandler } from '../../../src/server/node-handler.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver, post } from '../../support/gateway.ts';

const id = '2abcdefghijklmnopqrstuvwxyz';
const address = '203.0.113.7';

/** A gateway behind a balancer, over a C1 that accepts good tokens; notes the flow of each call to C1. */
async function flowsOf(options: Partial<GatewayOptions> = {}) {
  const { origin } = await answering(({ headers }, response) => {
    const isGood = headers.authorization?.startsWith('Bearer good') === true;
    if (isGood) answerJson(response, 200, { userView: { user: { id } } });
    else answerJson(response, 401, { code: 16, message: 'the token is expired' });
  });
  const upstream = openUpstream({
    origin,
    timeoutMs: 5_000,
    maxBodyBytes: 100_000,
    maxConcurrent: 4,
    breaker: { failures: 100, pauseMs: 1_000 },
  });
  onTestFinished(() => upstream.close());
  const flows: (string | undefined)[] = [];
  const http: HttpClient = {
    request: (request, signal) => {
      flows.push(request.flow);
      return upstream.request(request, signal);
    },
    close: () => upstream.close(),
  };
  const { listener } = gatewayOver(origin, { http, trustedProxies: ['loopback'], ...options });
  const server = await listen(nodeHandler(listener), { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.stop(1_000);
  });
  return async (token: string | undefined, from = address): Promise<string | undefined> => {
    const request = post({ query: `{ user(id: "${id}") { id } }` }, token, { 'x-forwarded-for': from });
    const { headers } = request;
    await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: await request.text() });
    return flows.pop();
  };
}

const unlimited = () => createLimiter({ callers: undefined, perAddress: undefined });

test.each([
  ['with a limiter', unlimited],
  ['without one', () => undefined],
])(
  'a token belongs to its address until C1 has accepted it, and then has a flow of its own: %s',
  async (_name, limiterOf) => {
    const flow = await flowsOf({ limiter: limiterOf() });

    expect(await flow('good')).toBe('address 203.0.113.7');
    const own = await flow('good');
    expect(own).toMatch(/^token [0-9a-f]{64}$/);
    expect(await flow('good', '203.0.113.8')).toBe(own);
    expect(await flow('good=')).toBe(own); // lenient decoders take it for the same
  },
);

test.each([
  ['with a limiter', unlimited],
  ['without one', () => undefined],
])('however many tokens an address makes up, they are one flow: %s', async (_name, limiterOf) => {
  const flow = await flowsOf({ limiter: limiterOf() });
  const flows = new Set<string | undefined>();

  for (let count = 0; count < 10; count += 1) flows.add(await flow(`made-up-${randomUUID()}`));

  expect([...flows]).toEqual(['address 203.0.113.7']);
  expect(await flow('made-up', '2001:db8:1:2::1')).toBe('address 2001:db8:1:2::/64');
  expect(await flow('made-up', '2001:db8:1:2:ffff::')).toBe('address 2001:db8:1:2::/64');
});

test('where no token is required the address is the flow', async () => {
  const flow = await flowsOf({
    identity: { kind: 'service', tokens: staticToken('good'), callers: 'anonymous' },
  });

  expect(await flow(undefined)).toBe('address 203.0.113.7');
  expect(await flow('any')).toBe('address 203.0.113.7');
});

test('a checked caller is a flow, whatever token and address they come with', () => {
  const tokens = createAcceptedTokens();
  const standing = { kind: 'verified', identity: 'https://issuer.example ada' } as const;

  expect(getFlowKey(standing, address, tokens)).toBe('caller https://issuer.example ada');
});

test('a token that C1 accepts no longer belongs to its address again', () => {
  const tokens = createAcceptedTokens();
  const standing = { kind: 'unverifiedToken', digest: 'one' } as const;

  tokens.answered('one', 200);
  expect(getFlowKey(standing, address, tokens)).toBe('token one');
  tokens.answered('one', 401);
  expect(getFlowKey(standing, address, tokens)).toBe('address 203.0.113.7');
});

test.each([400, 403, 404, 429, 500, 502])('an answer of status %s does not prove a token', (status) => {
  const tokens = createAcceptedTokens();

  tokens.answered('one', status);

  expect(getFlowKey({ kind: 'unverifiedToken', digest: 'one' }, undefined, tokens)).toBe('address unknown');
});
