import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { rawClient, requestHead } from '../../support/raw-client.ts';
import { served } from './rejections.ts';

test.each([
  [100, false],
  [101, true],
])('a client that sends %i requests after its last response is cut off: %s', async (count, isCutOff) => {
  const sockets: Socket[] = [];
  const { url } = await served((request, response) => {
    sockets.push(request.socket);
    response.writeHead(415, { 'content-length': 0 }).end();
  });
  const head = requestHead('POST /', ['Content-Length: 10']);
  const client = rawClient(url, head);
  await expect.poll(() => client.received()).toMatch(/^HTTP\/1\.1 415 /);

  const more = `0123456789${requestHead('GET /').repeat(count)}`;
  client.socket.write(more);

  await expect.poll(() => sockets[0]?.bytesRead, { interval: 5 }).toBe(head.length + more.length);
  expect(sockets.map(({ destroyed }) => destroyed)).toEqual([isCutOff]);
});
