import { connect, type Socket } from 'node:net';
import { closed, type Outcome } from './expectations.ts';

/** A client that keeps its connection for longer than its request needs. */
export interface SlowClient {
  /** What it was answered before its connection was closed, and after how many milliseconds that was. */
  readonly ended: Promise<{ readonly outcome: Outcome; readonly openMs: number }>;
  readonly leave: () => void;
}

const body = JSON.stringify({ query: '{ __typename }' });
const head = (url: string, ...lines: readonly string[]): string =>
  [
    'POST /graphql HTTP/1.1',
    `host: ${new URL(url).host}`,
    'content-type: application/json',
    ...lines,
    '',
    '',
  ].join('\r\n');

/** Sends a small body a byte at a time. */
export function sendSlowly(url: string, everyMs = 500): SlowClient {
  const padded = body.padEnd(10_000);
  return slowClient(url, head(url, `content-length: ${padded.length}`), {
    everyMs,
    part: (index) => padded.charAt(index),
  });
}

/** Sends the head of a request, a byte of a header at a time. */
export function sendHeadSlowly(url: string, everyMs = 500): SlowClient {
  return slowClient(url, 'POST /graphql HTTP/1.1\r\nx-slow: ', { everyMs, part: () => 'x' });
}

/** Sends a body of 100 MB, of declared or of unknown length, as fast as a slow network takes it. */
export function sendTooMuch(url: string, framing: 'declared' | 'chunked'): SlowClient {
  const part = 'x'.repeat(65_536);
  const chunk = `${part.length.toString(16)}\r\n${part}\r\n`;
  return framing === 'declared'
    ? slowClient(url, head(url, 'content-length: 100000000'), { everyMs: 100, part: () => part })
    : slowClient(url, head(url, 'transfer-encoding: chunked'), { everyMs: 100, part: () => chunk });
}

/** Opens a connection and sends nothing. */
export function openIdle(url: string): SlowClient {
  return slowClient(url, '', undefined);
}

interface Drip {
  readonly everyMs: number;
  readonly part: (index: number) => string;
}

function slowClient(url: string, start: string, drip: Drip | undefined): SlowClient {
  const { hostname, port } = new URL(url);
  const startedAt = performance.now();
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  let received = '';
  let index = 0;
  if (start !== '') socket.write(start);
  const dripping =
    drip && setInterval(() => socket.writable && socket.write(drip.part(index++)), drip.everyMs);
  socket.on('data', (chunk: Buffer) => (received += chunk.toString('latin1')));
  socket.on('error', () => undefined); // a reset, which `close` follows
  return {
    ended: new Promise((resolve) => {
      socket.once('close', () => {
        clearInterval(dripping);
        resolve({ outcome: outcomeOf(received), openMs: performance.now() - startedAt });
      });
    }),
    leave: () => socket.destroy(),
  };
}

function outcomeOf(received: string): Outcome {
  const [, status] = /^HTTP\/1\.1 (\d+)/.exec(received) ?? [];
  const [, code] = /"code":"(\w+)"/.exec(received) ?? [];
  return [status ?? closed, code].filter((part) => part !== undefined).join(' ');
}

/** A client that sends a whole request, and reads no more of the answer than its beginning. */
export interface UnreadAnswer {
  /** Resolves once the answer begins, or nothing comes. */
  readonly begun: Promise<void>;
  /** Reads what there still is: whether that is the whole answer, which means that nothing has closed the connection. */
  readonly isWhole: () => Promise<boolean>;
  readonly leave: () => void;
}

const readPatienceMs = 5_000;

/**
 * Sends a request, its text as it goes over the wire, and leaves the answer unread; several times on one connection if the
 * answer alone would fit into the buffers of the operating system.
 */
export function leaveUnread(url: string, request: string, times = 1): UnreadAnswer {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  let start = '';
  let bytes = 0;
  socket.on('error', () => undefined); // a reset, which `close` follows
  socket.on('data', (chunk: Buffer) => {
    if (!start.includes('\r\n\r\n')) start += chunk.toString('latin1');
    bytes += chunk.length;
  });
  const begun = new Promise<void>((resolve) => {
    socket.once('data', () => {
      socket.pause();
      resolve();
    });
    socket.once('close', resolve);
  });
  socket.write(request.repeat(times));
  return {
    begun,
    isWhole: async () => {
      await readOn(socket, () => bytes >= times * lengthIn(start));
      return bytes >= times * lengthIn(start);
    },
    leave: () => socket.destroy(),
  };
}

/** Of the whole answer; without end until its head is there. */
function lengthIn(start: string): number {
  const [, length] = /^content-length: (\d+)\r$/im.exec(start) ?? [];
  return length === undefined ? Infinity : start.indexOf('\r\n\r\n') + '\r\n\r\n'.length + Number(length);
}

/** Reads until there is enough or no more to read. */
function readOn(socket: Socket, isEnough: () => boolean): Promise<void> {
  if (socket.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    socket.on('data', () => isEnough() && socket.destroy());
    socket.once('close', () => {
      resolve();
    });
    socket.setTimeout(readPatienceMs, () => socket.destroy());
    socket.resume();
  });
}

/** The text of a request for an operation. */
export function operationRequest(url: string, operation: string, token?: string): string {
  const authorization = token === undefined ? [] : [`authorization: Bearer ${token}`];
  return head(url, ...authorization, `content-length: ${Buffer.byteLength(operation)}`) + operation;
}

/** The text of a request for a file, in no encoding. */
export function fileRequest(url: string, path: string): string {
  return `GET ${path} HTTP/1.1\r\nhost: ${new URL(url).host}\r\n\r\n`;
}
