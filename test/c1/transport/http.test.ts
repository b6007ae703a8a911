import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { get, httpTo } from '../connection.ts';
import { failureOf } from '../failure.ts';

const unavailable = { kind: 'unavailable', message: 'no answer', cause: expect.any(Error) as Error };

afterEach(() => vi.unstubAllEnvs());

test('sends method, path, headers and body as they are, and gives status, headers and body', async () => {
  const upstream = await answering((request, response) => {
    void text(request).then((body) => {
      answerJson(
        response,
        404,
        { method: request.method, type: request.headers['x-type'], body },
        { 'x-a': 'b' },
      );
    });
  });
  const request = {
    method: 'POST',
    path: '/a/%252e%252e/b?c=%2F',
    headers: { 'x-type': 't' },
    body: 'Zoë',
  } as const;
  const { status, headers, body } = await httpTo(upstream.origin).request(request);
  expect({ status, header: headers['x-a'], body: JSON.parse(body) as unknown }).toEqual({
    status: 404,
    header: 'b',
    body: { method: 'POST', type: 't', body: 'Zoë' },
  });
  expect(upstream.calls).toEqual(['POST /a/%252e%252e/b?c=%2F']);
});

test('sends one call after another over one connection', async () => {
  const sockets = new Set<Socket>();
  const { origin } = await answering((request, response) => {
    sockets.add(request.socket);
    answerJson(response, 200, {});
  });
  const http = httpTo(origin);
  for (let call = 0; call < 5; call += 1) {
    expect((await http.request(get)).status).toBe(200);
    // undici frees a connection only after the last byte was read; a call made at once opens a second one.
    await setImmediate();
  }
  expect(sockets.size).toBe(1);
});

test('sends calls side by side that come together', async () => {
  const responses: ServerResponse[] = [];
  const { origin } = await answering((_, response) => {
    responses.push(response);
    if (responses.length === 3) for (const waiting of responses) answerJson(waiting, 200, {});
  });
  const http = httpTo(origin);
  const answers = await Promise.all([http.request(get), http.request(get), http.request(get)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('connects to nothing before the first call', async () => {
  const { origin } = await refusing();
  expect(() => httpTo(origin)).not.toThrow();
});

/** An origin at which nothing listens any more. */
async function refusing() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return { origin: `http://127.0.0.1:${port}` };
}

test('a refused connection is unavailable, with the reason as cause', async () => {
  const { origin } = await refusing();
  expect(await failureOf(() => httpTo(origin).request(get))).toEqual({
    ...unavailable,
    wasNotSent: true,
    cause: expect.objectContaining({ code: 'ECONNREFUSED' }) as Error,
  });
});

test('a connection that breaks before the answer is unavailable', async () => {
  const upstream = await answering((_, response) => response.socket?.destroy());
  expect(await failureOf(() => httpTo(upstream.origin).request(get))).toEqual(unavailable);
  expect(upstream.calls).toHaveLength(1);
});

test('a body that ends before its stated length is unavailable, never a shorter answer', async () => {
  const { origin } = await answering((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
    response.write('{}', () => response.socket?.destroy());
  });
  expect(await failureOf(() => httpTo(origin).request(get))).toEqual(unavailable);
});

test('a chunked body that breaks off is unavailable', async () => {
  const { origin } = await answering((_, response) => {
    response.write('{}', () => response.socket?.destroy());
  });
  expect(await failureOf(() => httpTo(origin).request(get))).toEqual(unavailable);
});

test('an answer that is not HTTP is a breach of protocol', async () => {
  const server = createTcpServer((socket) => socket.end('220 smtp.example ready\r\n')).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await failureOf(() => httpTo(`http://127.0.0.1:${port}`).request(get))).toEqual({
    kind: 'protocol',
    message: 'the response is not HTTP',
    cause: expect.stringMatching(/^(?!.*smtp)/) as string,
  });
});

test('recovers on a new connection after one has broken', async () => {
  let calls = 0;
  const { origin } = await answering((_, response) => {
    calls += 1;
    if (calls === 1) response.socket?.destroy();
    else answerJson(response, 200, {});
  });
  const http = httpTo(origin);
  expect(await failureOf(() => http.request(get))).toEqual(unavailable);
  expect((await http.request(get)).status).toBe(200);
});

test("ignores the process's own proxy settings", async () => {
  const proxy = await answering((_, response) => response.end());
  for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy'])
    vi.stubEnv(name, proxy.origin);
  const upstream = await answering((_, response) => {
    answerJson(response, 200, {});
  });
  expect((await httpTo(upstream.origin).request(get)).status).toBe(200);
  expect(upstream.calls).toHaveLength(1);
  expect(proxy.calls).toEqual([]);
});

/** A proxy that opens tunnels and notes where to. */
async function startProxy() {
  const tunnels: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer().on('connect', (request: IncomingMessage, client: Socket) => {
    tunnels.push(request.url ?? '');
    const target = new URL(`http://${request.url ?? ''}`);
    const through = connect(Number(target.port), target.hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      through.pipe(client).pipe(through);
    });
    sockets.push(client, through);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tunnels };
}

test('uses the configured proxy, except for excluded hosts', async () => {
  const proxy = await startProxy();
  const upstream = await answering((_, response) => {
    answerJson(response, 200, {});
  });
  const { host } = new URL(upstream.origin);
  const proxied = httpTo(upstream.origin, { proxy: { url: proxy.url, noProxy: '' } });
  const direct = httpTo(upstream.origin, { proxy: { url: proxy.url, noProxy: '127.0.0.1' } });
  expect((await direct.request(get)).status).toBe(200);
  expect(proxy.tunnels).toEqual([]);
  expect((await proxied.request(get)).status).toBe(200);
  expect(proxy.tunnels).toEqual([host]);
});

test('a write is not sent on a connection that the server may be closing', async () => {
  const usedAt = new Map<Socket, number>();
  const { origin } = await answering(({ socket }, response) => {
    const idleMs = performance.now() - (usedAt.get(socket) ?? performance.now());
    usedAt.set(socket, performance.now());
    // As if the request had crossed the end of the connection.
    if (idleMs > 3_000) socket.resetAndDestroy();
    else answerJson(response, 200, {}, { 'keep-alive': 'timeout=60' });
  });
  const http = httpTo(origin);
  const write = { method: 'POST', path: '/', headers: {}, body: '{}' } as const;
  await http.request(write);
  await setTimeout(3_500);

  expect((await http.request(write)).status).toBe(200);
  expect(usedAt.size).toBe(2);
});
