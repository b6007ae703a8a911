import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readNodeBody } from '../../../src/server/request/body.ts';
import { createHeldBytes } from '../../../src/server/request/held-bytes.ts';
import { served } from '../../support/four-servers.ts';
import { rawClient, requestHead } from '../../support/raw-client.ts';

/** A message of a client that has left, having sent this after its headers. */
async function abandoned(body: string): Promise<IncomingMessage> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const arrives = once(server, 'request');
  client.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\n${body}`);
  const [message] = (await arrives) as [IncomingMessage];
  client.destroy();
  await new Promise((resolve) => message.on('close', resolve));
  return message;
}

test.each(['', '{}', '{"":'])(
  'the body of a client that left before it was read is none (%j)',
  async (body) => {
    await expect(readNodeBody(await abandoned(body), 1000)).rejects.toThrow('the body breaks off');
  },
);

/** A server that reads bodies which may take a thousand bytes together before they are whole, and what came of each. */
async function reading() {
  const outcomes: string[] = [];
  const begun: string[] = [];
  const among = createHeldBytes(1_000);
  const url = await served((message, response) => {
    begun.push(message.url ?? '');
    readNodeBody(message, 10_000, among).then(
      (bytes) => {
        outcomes.push(`${message.url}: ${bytes.length} bytes`);
        response.end();
      },
      (error: unknown) => {
        outcomes.push(`${message.url}: ${error instanceof Error ? error.message : ''}`);
        response.writeHead(408).end();
      },
    );
  });
  const send = (path: string, length: number, body: string) =>
    rawClient(url, requestHead(`POST ${path}`, [`Content-Length: ${length}`]) + body);
  return { outcomes, begun, url, send };
}

test('bodies that come slowly make room for others, the first of them first', async () => {
  const { outcomes, begun, send } = await reading();
  const refusal = 'The request body comes too slowly';

  send('/first', 700, 'x'.repeat(600));
  await expect.poll(() => begun).toEqual(['/first']);
  send('/second', 700, 'x'.repeat(300));
  await expect.poll(() => begun).toEqual(['/first', '/second']);
  const third = send('/third', 700, 'x'.repeat(300));
  await expect.poll(() => outcomes).toEqual([`/first: ${refusal}`]);
  third.socket.write('x'.repeat(400));

  await expect.poll(() => outcomes).toEqual([`/first: ${refusal}`, '/third: 700 bytes']);
});

test('a body that comes at once needs no room', async () => {
  const { outcomes, begun, send } = await reading();
  send('/slow', 1_001, 'x'.repeat(999));
  await expect.poll(() => begun).toEqual(['/slow']);

  for (let count = 0; count < 5; count += 1) {
    send('/whole', 500, 'x'.repeat(500));
  }

  await expect.poll(() => outcomes).toEqual(Array.from({ length: 5 }, () => '/whole: 500 bytes'));
});

test.each(['an end', 'a refusal', 'a client that leaves'])('%s leaves the room to others', async (how) => {
  const { outcomes, send, url } = await reading();
  for (let count = 0; count < 5; count += 1) {
    const size = how === 'a refusal' ? 20_000 : 900;
    const client = send('/some', size, 'x'.repeat(800));
    if (how === 'a client that leaves') client.socket.end();
    else client.socket.write('x'.repeat(size - 800));
    await expect.poll(() => outcomes).toHaveLength(count + 1);
  }
  expect(new Set(outcomes).size).toBe(1);

  await expect(fetch(url, { method: 'POST', body: 'x'.repeat(1_000) })).resolves.toHaveProperty(
    'status',
    200,
  );
});
