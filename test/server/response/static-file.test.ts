import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createGraphiql } from '../../../src/server/graphiql/graphiql.ts';
import { nodeHandler } from '../../../src/server/node-handler.ts';
import { serveStaticFile, createStaticFile } from '../../../src/server/response/static-file.ts';
import { largestScript } from '../../support/attack/graphiql-assets.ts';
import { gatewayOver, type Gateway } from '../../support/gateway.ts';

const explorer = { graphiql: { title: 'Explorer', tabs: [] } };
/** So many that a copy of the file for each would be far above what is allowed. */
const slowClients = 25;

const listeners: readonly (readonly [string, string, (gateway: Gateway) => RequestListener])[] = [
  ["the process's listener", 'gzip', nodeHandler],
  ['the gateway itself', 'identity', (gateway) => (request, response) => void gateway(request, response)],
];

/** A server, the path of the largest script that it serves, and how many responses it has begun. */
async function explorerOver(listenerOf: (gateway: Gateway) => RequestListener) {
  const { listener: gateway, fetch } = gatewayOver('http://127.0.0.1:9', explorer);
  const answer = listenerOf(gateway);
  let begun = 0;
  const server = createServer((request, response) => {
    const { writeHead } = response;
    response.writeHead = ((...args: Parameters<typeof writeHead>) => {
      begun += 1;
      return writeHead.apply(response, args);
    }) as typeof writeHead;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const path = await largestScript((name, init) =>
    Promise.resolve(fetch(new Request(`http://localhost${name}`, init))),
  );
  return { port: (server.address() as AddressInfo).port, path, begun: () => begun, fetch };
}

test.each(listeners)(
  '%s: clients that do not read a script as %s hold no copy of it',
  async (_name, encoding, listenerOf) => {
    const { port, path, begun, fetch } = await explorerOver(listenerOf);
    const headers = { 'accept-encoding': encoding };
    const whole = await fetch(new Request(`http://localhost${path}`, { headers }));
    const expected = Buffer.from(await whole.arrayBuffer());
    const before = process.memoryUsage().arrayBuffers;

    const sockets = Array.from({ length: slowClients }, () => connect(port, '127.0.0.1'));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
    });
    for (const socket of sockets) {
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encoding}\r\nConnection: close\r\n\r\n`,
      );
    }
    await expect.poll(begun, { timeout: 10_000 }).toBe(slowClients);
    const held = process.memoryUsage().arrayBuffers - before;

    expect(held).toBeLessThan(expected.byteLength * 8);
    const [first] = sockets;
    const answer = first === undefined ? Buffer.alloc(0) : await buffer(first);
    expect(answer.subarray(-expected.byteLength).equals(expected)).toBe(true);
  },
);

test.each(['gzip', 'identity'])(
  'responses as %s are views of the same bytes, made as they are read',
  async (encoding) => {
    const file = await createStaticFile(
      'text/plain',
      'x'.repeat(1_000) + Math.random().toString().repeat(20_000),
    );
    const request = new Request('http://localhost/file', { headers: { 'accept-encoding': encoding } });
    const readers = [1, 2].map(async () => (await serveStaticFile(request, file, {})).body?.getReader());

    const [first, second] = await Promise.all(
      readers.map(async (reader) => (await (await reader)?.read())?.value as Uint8Array | undefined),
    );

    expect(first?.byteLength).toBeGreaterThan(0);
    expect(first?.byteLength).toBeLessThanOrEqual(65_536);
    expect(first?.buffer).toBe(second?.buffer);
  },
);

test('a client that disconnects while it receives a script does not cut off the others', async () => {
  const { port, path } = await explorerOver(nodeHandler);
  const leaving = connect(port, '127.0.0.1');
  leaving.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  await once(leaving, 'data');
  leaving.destroy();

  const response = await fetch(`http://127.0.0.1:${port}${path}`);

  expect((await response.text()).length).toBeGreaterThan(1_000_000);
});

test('the page and its assets are compressed once for all requests at the same time', async () => {
  const graphiql = createGraphiql({ endpoint: '/graphql', title: 'Explorer', tabs: [] });
  const request = new Request('http://localhost/graphql', { headers: { accept: 'text/html' } });

  const pages = await Promise.all(
    Array.from({ length: 10 }, async () => (await graphiql(request, '/graphql'))?.text()),
  );

  expect(new Set(pages).size).toBe(1);
});
