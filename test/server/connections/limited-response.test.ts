import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { createLimiter } from '../../../src/rate-limit/limiter.ts';
import { createMemoryCounter } from '../../../src/rate-limit/memory-counter.ts';
import type { GatewayOptions } from '../../../src/server/gateway.ts';
import { nodeHandler } from '../../../src/server/node-handler.ts';
import { metricsListener, served } from '../../support/four-servers.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { rawClient, requestHead } from '../../support/raw-client.ts';
import { serviceGateway } from '../../support/service-gateway.ts';

const gatewayUrl = (options: Partial<GatewayOptions> = {}): Promise<string> =>
  served(nodeHandler(gatewayOver('http://127.0.0.1:9', options).listener));

const serviceUrl = async (): Promise<string> => served(nodeHandler((await serviceGateway()).listener));

const exhausted = createLimiter({
  callers: undefined,
  perAddress: { ...createMemoryCounter(1), consume: refuse },
});

function refuse() {
  return Promise.resolve({ rejected: 1, remaining: 0, msUntilReset: 1_000, refund: () => undefined });
}

const metricsUrl = (isServed?: (host: string) => boolean): Promise<string> =>
  served(metricsListener(isServed));

const json = 'Content-Type: application/json';
const long = 'Content-Length: 900000';
const begun = '{"query":';

const refusals: readonly (readonly [number, string, readonly string[], () => Promise<string>])[] = [
  [413, 'POST /graphql', [json, 'Content-Length: 2000000'], gatewayUrl],
  [415, 'POST /graphql', ['Content-Type: text/plain', long], gatewayUrl],
  [415, 'POST /graphql', ['Transfer-Encoding: chunked'], gatewayUrl],
  [401, 'POST /graphql', [json, long], serviceUrl],
  [429, 'POST /graphql', [json, long], () => gatewayUrl({ limiter: exhausted })],
  [421, 'POST /graphql', [json, long], () => gatewayUrl({ allowedHosts: ['graph.example'] })],
  [405, 'PUT /graphql', [json, long], gatewayUrl],
  [404, 'POST /nowhere', [json, long], gatewayUrl],
  [200, 'POST /health', [json, long], gatewayUrl],
  [400, 'POST //', [json, long], gatewayUrl],
  [404, 'POST /metrics', [long], metricsUrl],
  [421, 'POST /metrics', [long], () => metricsUrl(() => false)],
];

test.each(refusals)(
  'a %d to %s is the last response of its connection where the body was not received',
  async (status, line, headers, urlOf) => {
    const chunked = headers.includes('Transfer-Encoding: chunked') ? `9\r\n${begun}\r\n` : begun;
    const client = rawClient(await urlOf(), requestHead(line, headers) + chunked);

    const answer = await client.ended; // while the client still waits to send more

    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(/^connection: close\r$/im);
  },
);

test('a body that grows beyond the limit ends its connection too', async () => {
  const client = rawClient(
    await gatewayUrl(),
    requestHead('POST /graphql', [json, 'Transfer-Encoding: chunked']),
  );
  for (let count = 0; count < 11; count += 1) client.socket.write(`186a0\r\n${'x'.repeat(100_000)}\r\n`);

  expect(await client.ended).toMatch(/^HTTP\/1\.1 413 [^]*^connection: close\r$/im);
});

test('clients that are still sending read the refusal', async () => {
  const url = new URL('/graphql', await gatewayUrl());
  const send = async (): Promise<number | undefined> => {
    const headers = { 'content-type': 'application/json', 'content-length': 50_000_000 };
    const sending = httpRequest(url, { method: 'POST', headers });
    sending.on('error', () => undefined); // of the rest of the body, which has no reader any more
    const body = Readable.from(Array.from({ length: 500 }, () => Buffer.alloc(100_000, 'x')));
    body.pipe(sending);
    const [response] = (await once(sending, 'response')) as [IncomingMessage];
    expect(await text(response)).toContain('Request body too large');
    body.unpipe(sending);
    sending.destroy();
    return response.statusCode;
  };

  const statuses = await Promise.all(Array.from({ length: 10 }, send));

  expect(statuses).toEqual(Array.from({ length: 10 }, () => 413));
});

test('a client that never stops sending is read for a moment, so that it finds its response', async () => {
  const clients = [
    rawClient(await gatewayUrl(), requestHead('POST /graphql', [json, 'Content-Length: 2000000'])),
    rawClient(await metricsUrl(), requestHead('POST /metrics', [long])),
  ];
  const heads = await Promise.all(clients.map(({ ended }) => ended));
  expect(heads.map((head) => head.slice(0, 12))).toEqual(['HTTP/1.1 413', 'HTTP/1.1 404']);
  const endedAt = performance.now();

  await Promise.all(clients.map((client) => client.trickle('x')));

  expect(performance.now() - endedAt).toBeGreaterThan(700);
});

test('what comes behind the body of a last response is not run', async () => {
  const seen: (string | undefined)[] = [];
  const url = await served((request, response) => {
    seen.push(request.url);
    response.writeHead(413).end();
  });
  const client = rawClient(url, requestHead('POST /first', ['Content-Length: 10']));
  await client.ended;

  client.socket.write(`0123456789${requestHead('GET /second')}`);
  await client.trickle(requestHead('GET /third'));

  expect(seen).toEqual(['/first']);
});

test('a refusal of what was read leaves the connection open', async () => {
  const client = rawClient(
    await gatewayUrl(),
    `${requestHead('POST /graphql', [json, 'Content-Length: 2'])}{}`,
  );
  await expect.poll(client.received).toMatch(/^HTTP\/1\.1 400 [^]*^connection: keep-alive\r$/im);

  client.socket.write(requestHead('GET /health', ['Connection: close']));

  expect(await client.ended).toMatch(/HTTP\/1\.1 200 /);
});

test('a client that has sent all of its body does not wait for the end of its connection', async () => {
  const client = rawClient(
    await serviceUrl(),
    `${requestHead('POST /graphql', [json, 'Content-Length: 2'])}{}`,
  );
  expect(await client.ended).toMatch(/^HTTP\/1\.1 401 [^]*^connection: close\r$/im);
  const endedAt = performance.now();

  await client.trickle('x');

  expect(performance.now() - endedAt).toBeLessThan(700);
});

test('a request without a body leaves the connection open, however early it is answered', async () => {
  const client = rawClient(await metricsUrl(), requestHead('GET /nowhere'));
  await expect.poll(client.received).toMatch(/^HTTP\/1\.1 404 [^]*^connection: keep-alive\r$/im);

  client.socket.write(requestHead('DELETE /metrics', ['Content-Length: 0', 'Connection: close']));

  expect((await client.ended).match(/HTTP\/1\.1 404/g)).toHaveLength(2);
});

test('a hundred clients that do not finish their bodies hold 64 MB, and keep no other from a response', async () => {
  const url = await gatewayUrl();
  const head = requestHead('POST /graphql', [json, long]);
  const clients = Array.from({ length: 100 }, () => rawClient(url, head + ' '.repeat(890_000)));
  const refused = () => clients.filter(({ received }) => received().startsWith('HTTP/1.1 408')).length;

  await expect.poll(refused, { timeout: 10_000 }).toBe(100 - Math.floor(64_000_000 / 890_000));
  const answer = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `${' '.repeat(500_000)}{"query":"{__typename}"}`,
  });

  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
});
