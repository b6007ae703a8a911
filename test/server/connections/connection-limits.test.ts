import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import {
  defaultConnectionLimits,
  type ConnectionLimits,
} from '../../../src/server/connections/connection-limits.ts';
import { listen } from '../../../src/server/connections/listen.ts';
import { searchedLog } from '../../support/log-leaks/leak-checked-log.ts';
import { rawClient, requestHead } from '../../support/raw-client.ts';

/** Far above what any of the short limits of these tests comes to. */
const patience = 5_000;

/** A server under these limits, its clients' requests and its log. */
async function served(handler: RequestListener, limits: Partial<ConnectionLimits>) {
  const lines: Record<string, unknown>[] = [];
  const log = searchedLog('info', (line) => void lines.push(JSON.parse(line) as Record<string, unknown>));
  const address = { host: '127.0.0.1', port: 0 };
  const server = await listen(handler, address, { limits: { ...defaultConnectionLimits, ...limits }, log });
  onTestFinished(async () => {
    await server.stop(0);
  });
  return { ...server, lines };
}

const echo: RequestListener = (request, response) => {
  request.resume().on('end', () => response.end('done'));
};
/** More than the buffers of two sockets on this machine hold. */
const large = Buffer.alloc(30_000_000, 'x');
const flood: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-length': large.length }).end(large);
};

test.each([
  ['nothing', '', undefined],
  ['half of a request line', 'POST /gra', undefined],
  ['half of its headers', 'POST / HTTP/1.1\r\nHost: loc', undefined],
  ['header after header, without an end', 'POST / HTTP/1.1\r\nHost: localhost\r\n', 'A: b\r\n'],
])('a client that sends %s has until the limit for headers', async (_what, text, more) => {
  const { url } = await served(echo, { headersTimeoutMs: 150 });
  const client = rawClient(url, text);
  const cutOff = more !== undefined && client.trickle(more);

  expect(await client.ended).toMatch(/^HTTP\/1\.1 408 /);
  await cutOff;
});

test.each([
  ['no body', ['Content-Length: 10'], '', undefined],
  ['half of its body', ['Content-Length: 10'], '12345', undefined],
  ['a byte of its body now and then', ['Content-Length: 1000000'], '', 'x'],
  ['a chunk now and then', ['Transfer-Encoding: chunked'], '', '1\r\nx\r\n'],
])('a client that sends %s has until the limit for requests', async (_what, headers, body, more) => {
  const { url } = await served(echo, { headersTimeoutMs: 100, requestTimeoutMs: 200 });
  const client = rawClient(url, requestHead('POST /', headers) + body);
  const cutOff = more !== undefined && client.trickle(more);

  expect(await client.ended).toMatch(/^HTTP\/1\.1 408 /);
  await cutOff;
});

test('a request that takes long to answer is no slow client', async () => {
  const { url } = await served(
    (_request, response) => {
      setTimeout(() => response.end('done'), 500);
    },
    { headersTimeoutMs: 100, requestTimeoutMs: 100, writeTimeoutMs: 100 },
  );

  expect(await (await fetch(url)).text()).toBe('done');
});

test('a client that does not read its response has until the limit for writing', async () => {
  const closing: Promise<unknown>[] = [];
  const { url } = await served(
    (request, response) => {
      closing.push(once(response, 'close'));
      flood(request, response);
    },
    { writeTimeoutMs: 200 },
  );
  const client = rawClient(url);
  client.socket.pause();
  client.socket.write(requestHead('GET /'));
  await expect.poll(() => closing).toHaveLength(1);

  await Promise.all(closing);
  client.socket.resume(); // only then a client sees that it is over: what lies in the buffers comes first

  expect((await client.ended).length).toBeLessThan(large.length);
});

test('a client that reads a little now and then has no longer than one that does not', async () => {
  const { url } = await served(flood, { writeTimeoutMs: 300 });
  const client = connect(Number(new URL(url).port), '127.0.0.1');
  onTestFinished(() => void client.destroy());
  client.on('error', () => undefined);
  client.write(requestHead('GET /'));
  let read = 0;
  client.on('data', (chunk: Buffer) => {
    read += chunk.length;
    client.pause();
    setTimeout(() => client.resume(), 10);
  });

  await once(client, 'close');

  expect(read).toBeLessThan(large.length);
});

test('of many clients that do not read, those are left that began first', async () => {
  const gone: string[] = [];
  const { url } = await served((request, response) => {
    response.once('close', () => gone.push(request.url ?? ''));
    flood(request, response);
  }, {});
  const paths = ['/1', '/2', '/3', '/4', '/5', '/6', '/7'];

  for (const path of paths) {
    const client = rawClient(url);
    client.socket.pause();
    client.socket.write(requestHead(`GET ${path}`));
  }

  // Seven times thirty megabytes, of which 64 may wait.
  await expect.poll(() => gone, { timeout: patience }).toContain('/1');
  expect(gone.toSorted()).toEqual(paths.slice(0, gone.length));
  expect(gone).not.toContain('/7');
});

test('responses that wait behind another on their connection count too', async () => {
  const pipelined: RequestListener = (request, response) => {
    if (request.url === '/first') setTimeout(() => response.end('done'), patience);
    else flood(request, response);
  };
  const { url } = await served(pipelined, {});
  const client = rawClient(url, requestHead('GET /first') + requestHead('GET /').repeat(3));

  expect(await client.ended).toBe('');
});

test('a client that reads has all of a response, however many it has had on its connection', async () => {
  const { url } = await served(flood, { writeTimeoutMs: 2_000 });

  for (let count = 0; count < 3; count += 1) {
    expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(large.length);
  }
});

/** Answers no request to `/slow`. */
const slow: RequestListener = (request, response) => {
  if (request.url !== '/slow') echo(request, response);
};

async function connected(url: string, text = '') {
  const client = rawClient(url, text);
  await once(client.socket, 'connect');
  return client;
}

test('for each connection beyond the limit the first is closed that has sent nothing, and the log counts them', async () => {
  const { url, lines } = await served(slow, { maxConnections: 4 });
  const slowly = await connected(url, requestHead('GET /slow'));
  const silent = [await connected(url), await connected(url), await connected(url)];

  // Twenty times as many as there may be.
  for (let count = 0; count < 80; count += 1) await connected(url);

  expect(await Promise.all(silent.map(({ ended }) => ended))).toEqual(['', '', '']);
  expect((await fetch(url)).status).toBe(200);
  expect(slowly.socket.destroyed).toBe(false);
  await expect.poll(() => lines, { timeout: patience }).toHaveLength(1);
  expect(lines).toMatchObject([
    {
      level: 'warn',
      maxConnections: 4,
      msg: 'too many connections: some that wait for their clients are closed',
    },
  ]);
  expect(lines[0]?.['closed']).toBeGreaterThan(0);
});

test.each([
  ['those whose bodies do not come', requestHead('POST /', ['Content-Length: 10']), 2],
  ['idle ones', requestHead('GET /'), 2],
  ['half of a head', 'GET / HT', 1],
])('%s make room for others', async (_what, text, requests) => {
  let received = 0;
  const { url } = await served(
    (request, response) => {
      received += 1;
      slow(request, response);
    },
    { maxConnections: 2 },
  );
  const first = await connected(url, text);
  const second = await connected(url, requestHead('GET /slow'));
  await expect.poll(() => received).toBe(requests);

  expect((await fetch(url)).status).toBe(200);
  await first.ended;
  expect(second.socket.destroyed).toBe(false);
});

test('a connection whose body has come since is not closed for others', async () => {
  let received = 0;
  const { url } = await served(
    (request) => {
      request.resume().on('end', () => (received += 1));
    },
    { maxConnections: 1 },
  );
  const first = await connected(url, requestHead('POST /', ['Content-Length: 4']) + 'body');
  await expect.poll(() => received).toBe(1);

  expect(await (await connected(url)).ended).toBe('');
  expect(first.socket.destroyed).toBe(false);
});

test('where a response is due to all of them, a further connection is closed', async () => {
  let received = 0;
  const { url } = await served(() => void (received += 1), { maxConnections: 2 });
  const waiting = [await connected(url, requestHead('GET /')), await connected(url, requestHead('GET /'))];
  await expect.poll(() => received).toBe(2);

  const further = await connected(url, requestHead('GET /'));

  expect(await further.ended).toBe('');
  expect([received, ...waiting.map(({ socket }) => socket.destroyed)]).toEqual([2, false, false]);
});

test('there is room again once a connection is closed', async () => {
  const { url } = await served(echo, { maxConnections: 1 });
  const first = rawClient(url);
  await once(first.socket, 'connect');
  first.socket.destroy();

  await expect
    .poll(async () => (await fetch(url).catch(() => undefined))?.status, { timeout: patience })
    .toBe(200);
});

test.each([
  ['has not begun', () => undefined, /^connection: close$/im],
  [
    'has begun',
    (response: ServerResponse) => {
      response.writeHead(200, { 'content-length': 4 }).flushHeaders();
    },
    /^connection: keep-alive$/im,
  ],
])(
  'the last response of a connection ends it once the server stops: one that %s',
  async (_what, begin, header) => {
    const held: ServerResponse[] = [];
    const server = await served((_request, response) => void held.push(response), {});
    const [idle, busy] = [rawClient(server.url), rawClient(server.url, requestHead('GET /'))];
    await expect.poll(() => held.length).toBe(1);
    for (const response of held) begin(response);

    const stopping = server.stop(1_000);
    for (const response of held) response.end('done');

    expect(await stopping).toBe(true);
    expect(await busy.ended).toMatch(/done$/);
    expect(await busy.ended).toMatch(header);
    await idle.ended;
  },
);

test('an idle connection is closed at its limit, which the response names', async () => {
  const { url } = await served(echo, { keepAliveTimeoutMs: 1_000 });
  const client = rawClient(url, requestHead('GET /'));

  expect(await client.ended).toMatch(/\r\nKeep-Alive: timeout=1\r\n/);
});

test('an idle connection outlasts the balancers, unless another limit is set', async () => {
  const { url } = await served(echo, {});
  const response = await fetch(url);

  expect(response.headers.get('keep-alive')).toBe('timeout=620');
});
