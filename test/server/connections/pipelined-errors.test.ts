import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { nodeHandler } from '../../../src/server/node-handler.ts';
import { sandboxedGateway } from '../../support/gateway.ts';
import { rawClient, requestHead } from '../../support/raw-client.ts';
import { expectRejection, malformed, responsesIn, secret, served, tooLong } from './rejections.ts';

test.each([
  ['a malformed request', 'S3CRET\r\n\r\n', 400, malformed],
  ['a token that is too long', requestHead('POST /', [`Authorization: ${secret}`]), 431, tooLong],
])(
  '%s behind others in flight gets its error after their responses',
  async (_what, text, status, message) => {
    const held: ServerResponse[] = [];
    const { url } = await served((_request, response) => void held.push(response));
    const client = rawClient(url, requestHead('GET /1') + requestHead('GET /2') + text);
    await expect.poll(() => held.length).toBe(2);

    // Long enough for an error in their place.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(client.received()).toBe('');
    held[1]?.setHeader('content-length', 6).end('second');
    held[0]?.setHeader('content-length', 5).end('first');

    const [first, second, third, ...more] = responsesIn(await client.ended);
    expect([first?.status, first?.body, second?.status, second?.body]).toEqual([200, 'first', 200, 'second']);
    expectRejection(third, status, message);
    expect(more).toEqual([]);
  },
);

test('no error is written into a response that has begun', async () => {
  const held: ServerResponse[] = [];
  const { url } = await served((_request, response) => {
    held.push(response);
    response.writeHead(200, { 'content-length': 10 }).write('12345');
  });
  const client = rawClient(url, `${requestHead('GET /')}S3CRET\r\n\r\n`);
  await expect.poll(() => client.received()).toContain('12345');

  held[0]?.end('67890');

  const [first, second, ...more] = responsesIn(await client.ended);
  expect([first?.status, first?.body]).toEqual([200, '1234567890']);
  expectRejection(second, 400, malformed);
  expect(more).toEqual([]);
});

test('after a response that ends the connection no error follows', async () => {
  const held: ServerResponse[] = [];
  const { url } = await served((_request, response) => void held.push(response));
  const client = rawClient(url, requestHead('GET /', ['Connection: close']));
  await expect.poll(() => held.length).toBe(1);
  client.socket.write('S3CRET\r\n\r\n');
  await new Promise((resolve) => setTimeout(resolve, 50));

  held[0]?.setHeader('content-length', 4).end('done');

  expect(responsesIn(await client.ended).map(({ status, body }) => [status, body])).toEqual([[200, 'done']]);
});

test('a body that breaks behind another request gets its error in its turn', async () => {
  const held: ServerResponse[] = [];
  const { url } = await served((_request, response) => void held.push(response));
  const client = rawClient(
    url,
    requestHead('GET /1') + requestHead('POST /2', ['Transfer-Encoding: chunked']) + 'no length\r\n',
  );
  await expect.poll(() => held.length).toBe(2);

  held[0]?.setHeader('content-length', 5).end('first');

  const [first, second, ...more] = responsesIn(await client.ended);
  expect([first?.status, first?.body]).toEqual([200, 'first']);
  expect([second?.status, second?.headers['connection']]).toEqual([400, 'close']);
  expect(more).toEqual([]);
});

/** The deadlines of these tests, and the time after which they have been checked. */
const deadlines = { headersTimeoutMs: 100, requestTimeoutMs: 200 };
const pastDeadlines = () => new Promise((resolve) => setTimeout(resolve, 1_500));

test.each(['before it is read', 'while it is read'])(
  'an operation whose body comes after its 408, %s, is not executed',
  async (when) => {
    const gateway = await sandboxedGateway({ seed: 'company' });
    const handler = nodeHandler(gateway.listener);
    const held: { respond: () => void; handle: () => void }[] = [];
    const { url } = await served((request, response) => {
      const respond = () => void response.setHeader('content-length', 5).end('first');
      const handle = (): void => {
        handler(request, response);
      };
      held.push({ respond, handle });
      if (request.method === 'POST' && when === 'while it is read') handle();
    }, deadlines);
    const body = JSON.stringify({ query: '{ apps(first: 1) { nodes { id } } }' });
    const headers = [
      'Content-Type: application/json',
      `Authorization: Bearer ${gateway.token}`,
      `Content-Length: ${body.length}`,
    ];
    const client = rawClient(url, requestHead('GET /1') + requestHead('POST /graphql', headers));
    await pastDeadlines();
    client.socket.write(body);
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (when === 'before it is read') held[1]?.handle();
    await new Promise((resolve) => setTimeout(resolve, 200)); // longer than the sandbox takes
    held[0]?.respond();

    const responses = responsesIn(await client.ended);

    expect(responses.map(({ status }) => status)).toEqual([200, 408]);
    expect(gateway.calls()).toEqual([]);
  },
);

test('a request whose head comes after its 408 is not handled', async () => {
  const held: ServerResponse[] = [];
  const { url } = await served((_request, response) => void held.push(response), deadlines);
  const client = rawClient(url, `${requestHead('GET /1')}GET /2 HTTP/1.1\r\nHost: loc`);
  await pastDeadlines();
  client.socket.write('alhost\r\n\r\n');
  await new Promise((resolve) => setTimeout(resolve, 50));
  held[0]?.setHeader('content-length', 5).end('first');

  const [first, second, ...more] = responsesIn(await client.ended);

  expect([held.length, first?.body]).toEqual([1, 'first']);
  expectRejection(second, 408, 'The request comes too slowly');
  expect(more).toEqual([]);
});

test('a tunnel behind a request in flight closes the connection: its error would stand for the response', async () => {
  const held: ServerResponse[] = [];
  const { url } = await served((_request, response) => void held.push(response));
  const client = rawClient(url, requestHead('GET /') + requestHead('CONNECT evil.example:443'));

  expect(await client.ended).toBe('');
  expect(held).toHaveLength(1);
});

test('a tunnel within a response that has begun adds nothing to it', async () => {
  const { url } = await served((_request, response) => {
    response.writeHead(200, { 'content-length': 10 }).write('12345');
  });
  const client = rawClient(url, requestHead('GET /'));
  await expect.poll(() => client.received()).toMatch(/12345$/);
  client.socket.write(requestHead('CONNECT evil.example:443'));

  expect(await client.ended).toMatch(/\r\n\r\n12345$/);
});
