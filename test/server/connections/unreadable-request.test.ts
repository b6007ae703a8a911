import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { rawClient, requestHead } from '../../support/raw-client.ts';
import { echo, expectRejection, malformed, responsesIn, secret, served, tooLong } from './rejections.ts';

const chunked = (body: string) => requestHead('POST /', ['Transfer-Encoding: chunked']) + body;

test.each([
  ['a token that is too long', requestHead('POST /', [`Authorization: Bearer ${secret}`]), 431, tooLong],
  ['a token without an end', `POST / HTTP/1.1\r\nAuthorization: Bearer ${secret}`, 431, tooLong],
  [
    'many cookies',
    requestHead('GET /', Array<string>(1_000).fill('Cookie: s3cret=s3crets3cret')),
    431,
    tooLong,
  ],
  ['a URL that is too long', requestHead(`GET /${secret}`), 431, tooLong],
  ['a name of a header that is too long', requestHead('GET /', [`${secret}: x`]), 431, tooLong],
  ['trailers that are too long', chunked(`0\r\nX: ${secret}\r\n\r\n`), 431, tooLong],
  [
    'chunk extensions that are too long',
    chunked(`1;${secret}\r\nx\r\n0\r\n\r\n`),
    413,
    'The chunk extensions of the body are too long',
  ],
  ['another protocol', '\u0016\u0003\u0001\u0002 s3cret', 400, malformed],
  ['another version of HTTP', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, malformed],
  ['an unknown method', 'S3CRET / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400, malformed],
  ['a control character in a header', requestHead('GET /', ['X: s3cret\u0001']), 400, malformed],
  ['two lengths', requestHead('POST /', ['Content-Length: 1', 'Content-Length: 2']), 400, malformed],
  [
    'a length and chunks',
    requestHead('POST /', ['Content-Length: 1', 'Transfer-Encoding: chunked']),
    400,
    malformed,
  ],
  ['a chunk without a length', chunked('s3cret\r\n'), 400, malformed],
])(
  '%s: the error is in JSON, complete, and the last of its connection',
  async (_what, text, status, message) => {
    const { url } = await served(echo);

    const received = await rawClient(url, text).ended;

    const responses = responsesIn(received);
    expect(responses).toHaveLength(1);
    expectRejection(responses[0], status, message);
    expect(received.toLowerCase()).not.toContain('s3cret');
  },
);

// Node.js 20.19 takes it for a header, and serves the request.
test.skipIf(process.version.startsWith('v20.19.'))('a header without a name is malformed, too', async () => {
  const { url } = await served(echo);

  const received = await rawClient(url, requestHead('GET /', [': s3cret'])).ended;

  expectRejection(responsesIn(received)[0], 400, malformed);
  expect(received.toLowerCase()).not.toContain('s3cret');
});

test.each([
  ['half of a head', 'GET / HTTP/1.1\r\nHost: loc'],
  ['half of a body', requestHead('POST /', ['Content-Length: 10']) + '12345'],
  ['nothing', ''],
])('a request that comes too slowly (%s) gets its error in JSON', async (_what, text) => {
  const { url } = await served(echo, { headersTimeoutMs: 100, requestTimeoutMs: 150 });

  const responses = responsesIn(await rawClient(url, text).ended);

  expect(responses).toHaveLength(1);
  expectRejection(responses[0], 408, 'The request comes too slowly');
});

test.each([
  ['no Host', 'GET / HTTP/1.1\r\n\r\n', 400, 'The Host header or the path is malformed'],
  [
    'an expectation that cannot be met',
    requestHead('GET /', ['Expect: s3cret']),
    417,
    'The header Expect has another value than 100-continue',
  ],
  ['a tunnel', requestHead('CONNECT evil.example:443'), 405, 'GraphQL only supports GET and POST requests.'],
])(
  'what `node:http` would refuse without a body is refused in JSON: %s',
  async (_what, text, status, message) => {
    const { url } = await served(echo);
    const client = rawClient(url, text);
    await expect.poll(() => client.received()).toContain('requestId');

    const [response] = responsesIn(client.received());

    expect(response?.status).toBe(status);
    expect(JSON.parse(response?.body ?? '')).toMatchObject({
      errors: [{ message, extensions: { code: 'BAD_REQUEST' } }],
    });
  },
);

test('a request of HTTP/1.0 needs no Host, and 100-continue is met', async () => {
  const { url } = await served(echo);

  expect(await rawClient(url, 'GET / HTTP/1.0\r\n\r\n').ended).toMatch(/^HTTP\/1\.1 200 /);
  const expecting = requestHead('POST /', ['Content-Length: 1', 'Expect: 100-continue', 'Connection: close']);
  expect(await rawClient(url, `${expecting}x`).ended).toMatch(/^HTTP\/1\.1 100 [^]*^HTTP\/1\.1 200 /m);
});

test('a client that goes on sending is read for a moment, so that it finds the error', async () => {
  const { url } = await served(echo);
  const client = rawClient(url, `GET / HTTP/1.1\r\nX: ${secret}`);
  expectRejection(responsesIn(await client.ended)[0], 431, tooLong);
  const endedAt = performance.now();

  await client.trickle(secret);

  expect(performance.now() - endedAt).toBeGreaterThan(700);
});

test.each([
  [
    'head and text',
    (response: ServerResponse) => response.writeHead(200, { 'content-length': 4 }).end('late'),
  ],
  ['text', (response: ServerResponse) => response.end('late')],
  [
    'header and parts',
    (response: ServerResponse) => {
      response.setHeader('x-late', '1').write('late');
      response.end();
    },
  ],
])('what a handler still sends after the rejection is dropped: %s', async (_what, respond) => {
  const late: Promise<unknown>[] = [];
  const { url } = await served((_request, response) => {
    late.push(
      new Promise((resolve) => setTimeout(resolve, 50)).then(() => {
        respond(response);
      }),
    );
  });

  const received = await rawClient(url, chunked('no length\r\n')).ended;
  await Promise.all(late);

  expect(responsesIn(received).map(({ status }) => status)).toEqual([400]);
  expect(received).not.toContain('late');
});

test('a connection that is reset is no request that was rejected, and the server serves on', async () => {
  let received = 0;
  const { url, lines } = await served(
    (request, response) => {
      received += 1;
      if (request.url === '/') echo(request, response);
    },
    { writeTimeoutMs: 100 },
  ); // which sets the interval of the log
  for (const text of [requestHead('POST /slow', ['Content-Length: 10']), requestHead('GET /slow')]) {
    const client = rawClient(url, text);
    const before = received;
    await expect.poll(() => received).toBe(before + 1);
    client.socket.resetAndDestroy();
  }
  const silent = rawClient(url);
  await once(silent.socket, 'connect');
  silent.socket.resetAndDestroy();
  await new Promise((resolve) => setTimeout(resolve, 250)); // more than twice the interval of the log

  expect((await fetch(url)).status).toBe(200);
  expect(lines).toEqual([]);
});

test('the log has one line a minute about them, by status, with nothing of what they hold', async () => {
  const { url, lines } = await served(echo, { headersTimeoutMs: 100 });

  const statuses = [];
  for (let count = 0; count < 10; count += 1) {
    const token = rawClient(url, requestHead('POST /', [`Authorization: Bearer ${secret}`]));
    const garbage = rawClient(url, 'S3CRET\r\n\r\n');
    statuses.push(...responsesIn((await token.ended) + (await garbage.ended)).map(({ status }) => status));
  }

  expect(new Set(statuses)).toEqual(new Set([431, 400]));
  await expect.poll(() => lines, { timeout: 5_000 }).toHaveLength(1);
  expect(lines).toMatchObject([{ level: 'warn', msg: 'requests that cannot be read were rejected' }]);
  expect(Object.keys(lines[0]?.['byStatus'] ?? {})).toEqual(expect.arrayContaining(['431']));
  expect(JSON.stringify(lines).toLowerCase()).not.toContain('s3cret');
});

test('a connection that a browser opened in advance ends without a line in the log', async () => {
  const { url, lines } = await served(echo, { headersTimeoutMs: 100 });

  expect(await rawClient(url).ended).toMatch(/^HTTP\/1\.1 408 /);
  await new Promise((resolve) => setTimeout(resolve, 250)); // more than twice the interval of the log

  expect(lines).toEqual([]);
});
