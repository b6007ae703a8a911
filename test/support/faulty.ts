import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** What can go wrong between the gateway and C1. */
export const faults = [
  'reset-before',
  'reset-after',
  'stall',
  'trickle',
  'truncate',
  '429-seconds',
  '429-date',
  '500',
  '502',
  '503',
  '504',
  'html',
  'broken-json',
  'redirect',
  'wrong-type',
] as const;

export type Fault = (typeof faults)[number];

/** These are answered in front of C1: it never sees the request. */
const unforwarded: readonly Fault[] = ['reset-before', '429-seconds', '429-date'];

/**
 * A network in front of a sandbox that does to each call what it is told; undefined lets it pass. Whatever else
 * happens to it, a call that is not refused in front of C1 reaches C1 and is carried out: the answer is what is lost.
 */
export async function faulty(
  sandbox: Sandbox,
  faultFor: (call: string) => Fault | undefined,
): Promise<string> {
  const server = createServer((request, response) => void pass(sandbox, faultFor, request, response));
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function pass(
  sandbox: Sandbox,
  faultFor: (call: string) => Fault | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url: target = '/', headers } = request;
  const fault = faultFor(`${method} ${target}`);
  const body = await text(request);
  if (fault !== undefined && unforwarded.includes(fault)) {
    refuse(fault, response);
    return;
  }
  const answer = await sandbox.receive({
    method,
    target,
    header: (name) => (Array.isArray(headers[name]) ? headers[name].join(', ') : headers[name]),
    readText: () => Promise.resolve(body),
  });
  if (fault === undefined) response.writeHead(answer.status, answer.headers).end(answer.body);
  else spoil(fault, answer.body, response);
}

function refuse(fault: Fault, response: ServerResponse): void {
  if (fault === 'reset-before') {
    response.socket?.resetAndDestroy();
    return;
  }
  const retryAfter = fault === '429-seconds' ? '0' : new Date(Date.now() - 1_000).toUTCString();
  response
    .writeHead(429, { 'content-type': 'application/json', 'retry-after': retryAfter })
    .end('{"code":8}');
}

function spoil(fault: Fault, body: string, response: ServerResponse): void {
  const json = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  switch (fault) {
    case 'reset-after':
      response.socket?.resetAndDestroy();
      return;
    case 'stall':
      return;
    case 'trickle':
      response.writeHead(200, json).write(body.slice(0, 1));
      return;
    case 'truncate':
      response.writeHead(200, json).write(body.slice(0, body.length / 2), () => response.destroy());
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>');
      return;
    case 'broken-json':
      response.writeHead(200, { 'content-type': 'application/json' }).end(body.slice(0, -1));
      return;
    case 'redirect':
      response.writeHead(302, { location: '/elsewhere' }).end();
      return;
    case 'wrong-type':
      response.writeHead(200, { 'content-type': 'text/plain' }).end(body);
      return;
    default:
      response
        .writeHead(Number(fault), { 'content-type': 'application/json' })
        .end('{"code":2,"message":"bad day"}');
  }
}
