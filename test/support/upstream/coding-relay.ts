import { createServer, request as sendRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { CodedForm } from './content-codings.ts';

/** A proxy in front of an upstream that gives every body this form, whatever the client accepts. */
export async function codingRelay(
  upstreamOrigin: string,
  [, coding, encode]: CodedForm,
): Promise<{ readonly origin: string }> {
  const relay = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, headers } = request;
    const sent = sendRequest(new URL(request.url ?? '/', upstreamOrigin), { method, headers });
    sent.end(await buffer(request));
    const received = await new Promise<IncomingMessage>((resolve, reject) => {
      sent.once('response', resolve).once('error', reject);
    });
    const { 'content-length': _, connection: __, ...kept } = received.headers;
    response.writeHead(received.statusCode ?? 500, { ...kept, ...coding });
    response.end(encode(await buffer(received)));
  };
  const server = createServer((request, response) => {
    relay(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
