import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { bytesOf } from '../../src/server/body-bytes.ts';

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
    await expect(bytesOf(await abandoned(body), 1000)).rejects.toThrow('the body breaks off');
  },
);
