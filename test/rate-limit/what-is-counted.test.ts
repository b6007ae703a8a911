import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/server/connections/listen.ts';
import { nodeHandler } from '../../src/server/node-handler.ts';
import { budgetsOf } from './fields.ts';
import { limitedGateway, ofAddress, seen, tooMany } from './limited-gateway.ts';

const origin = 'https://portal.example';
const operation = {
  method: 'POST',
  headers: { 'content-type': 'application/json', origin },
  body: '{"query":"{ __typename }"}',
};

async function both(perAddress: number) {
  const gateway = await limitedGateway(
    { perAddress },
    {
      cors: { origins: [origin], loopback: false },
      graphiql: { title: 'Graph', tabs: [] },
    },
  );
  const server = await listen(nodeHandler(gateway.listener), { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.stop(1_000);
  });
  return { ...gateway, url: server.url };
}

test('queries by GET and operations by POST have one budget, whichever way they come', async () => {
  const { url } = await both(3);
  const byGet = `${url}/graphql?query={__typename}`;

  // The last is not of the ordinary path, so it goes by Yoga.
  const served = [
    await fetch(`${url}/graphql`, operation),
    await fetch(byGet),
    await fetch(`${url}/graphql/`, operation),
  ];
  expect(served.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(served.map((response) => budgetsOf(response).left['address']?.['r'])).toEqual([2, 1, 0]);

  const direct = await fetch(`${url}/graphql`, operation);
  const exposed = direct.headers.get('access-control-expose-headers')?.split(', ');
  expect(exposed).toEqual(expect.arrayContaining(['retry-after', 'ratelimit', 'ratelimit-policy']));
  const answers = [direct, await fetch(byGet), await fetch(`${url}/graphql/`, operation)];
  for (const answer of answers) expect(await seen(answer)).toEqual(tooMany(ofAddress(3), 60));
});

test('probes, preflights, the explorer and its parts are not counted', async () => {
  const { url } = await both(1);
  const page = { headers: { accept: 'text/html' } };
  const preflight = {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  };
  const script = /src="([^"]+)"/.exec(await (await fetch(`${url}/graphql`, page)).text())?.[1] ?? '';
  expect(script).not.toBe('');
  for (let round = 0; round < 3; round += 1) {
    const responses = [
      await fetch(`${url}/health`),
      await fetch(`${url}/ready`),
      await fetch(`${url}/graphql`, preflight),
      await fetch(`${url}/graphql`, page),
      await fetch(new URL(script, `${url}/graphql`)),
    ];
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 204, 200, 200]);
    for (const response of responses) expect(budgetsOf(response)).toEqual({ policy: {}, left: {} });
    expect(responses[2]?.headers.get('access-control-expose-headers')).toContain('ratelimit');
  }

  expect((await fetch(`${url}/graphql`, operation)).status).toBe(200);
  expect((await fetch(`${url}/graphql`, operation)).status).toBe(429);
});

test('of a flood the log has the first, the tenth and the hundredth refusal, with whose budget it was', async () => {
  const { statuses, log } = await limitedGateway({ perAddress: 2 });

  await statuses(Array.from({ length: 252 }, (_, i) => `made-up-token-${i}`));

  const lines = log.filter(({ msg }) => msg === 'operation');
  expect(lines.map(({ level, rateLimit }) => ({ level, rateLimit }))).toEqual([
    { level: 'info' },
    { level: 'info' },
    { level: 'warn', rateLimit: { budget: 'address', refused: 1 } },
    { level: 'warn', rateLimit: { budget: 'address', refused: 10 } },
    { level: 'warn', rateLimit: { budget: 'address', refused: 100 } },
  ]);
  expect(lines.at(-1)).toMatchObject({
    caller: expect.stringMatching(/^token:[\da-f]{16}$/) as string,
    errors: [{ code: 'RATE_LIMITED', count: 1 }],
    upstreamCalls: 0,
  });
});
