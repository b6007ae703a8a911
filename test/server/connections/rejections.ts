import { maxHeaderSize, type RequestListener } from 'node:http';
import { expect, onTestFinished } from 'vitest';
import {
  defaultConnectionLimits,
  type ConnectionLimits,
} from '../../../src/server/connections/connection-limits.ts';
import { listen } from '../../../src/server/connections/listen.ts';
import { searchedLog } from '../../support/log-leaks/leak-checked-log.ts';

/** More than the parser of `node:http` takes. */
export const secret = 's3cret'.repeat(4_000);

/** A server with this listener, and the lines of its log. */
export async function served(listener: RequestListener, limits: Partial<ConnectionLimits> = {}) {
  const lines: Record<string, unknown>[] = [];
  const log = searchedLog('info', (line) => void lines.push(JSON.parse(line) as Record<string, unknown>));
  const address = { host: '127.0.0.1', port: 0 };
  const server = await listen(listener, address, { limits: { ...defaultConnectionLimits, ...limits }, log });
  onTestFinished(async () => {
    await server.stop(0);
  });
  return { ...server, lines };
}

export const echo: RequestListener = (request, response) => {
  request.resume().on('end', () => response.end('done'));
};

export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The responses of a connection, in their order; each has a length. */
export function responsesIn(text: string): Received[] {
  if (text === '') return [];
  const end = text.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = '', value = ''] = line.split(/: (.*)/);
      return [name.toLowerCase(), value];
    }),
  );
  const length = Number(headers['content-length'] ?? NaN);
  const body = text.slice(end + 4, end + 4 + length);
  return [
    { status: Number(/^HTTP\/1\.1 (\d+) \S/.exec(statusLine)?.[1]), headers, body },
    ...responsesIn(text.slice(end + 4 + length)),
  ];
}

/** Checks that it is one complete error of ours and nothing else, with nothing of the request in it. */
export function expectRejection(response: Received | undefined, status: number, message: string): void {
  const { body = '', headers = {} } = response ?? {};
  const requestId = headers['x-request-id'] ?? '';
  expect(requestId).toMatch(/^[\w.-]{1,64}$/);
  expect({ status: response?.status, body: JSON.parse(body) as unknown, headers }).toEqual({
    status,
    body: { errors: [{ message, extensions: { code: 'BAD_REQUEST', requestId } }] },
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'x-request-id': requestId,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      date: expect.stringMatching(/ GMT$/) as string,
      connection: 'close',
    },
  });
}

export const tooLong = `The URL and all headers together are longer than ${maxHeaderSize} bytes`;
export const malformed = 'The request is malformed';
