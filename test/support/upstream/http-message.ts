import type { Socket } from 'node:net';

/** One HTTP/1.1 message as it went over the wire. */
export interface HttpMessage {
  readonly bytes: Buffer;
  /** Up to the empty line, which is part of it. */
  readonly head: string;
  readonly body: Buffer;
}

/**
 * The messages that arrive on a connection, each once it is whole; leaving the loop closes the connection. A message
 * states the length of its body or has none, and the next one is not sent before it is answered.
 */
export async function* messagesOf(socket: Socket): AsyncGenerator<HttpMessage, undefined> {
  let arrived = Buffer.alloc(0);
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    arrived = Buffer.concat([arrived, chunk]);
    const message = wholeMessageIn(arrived);
    if (message === undefined) continue;
    arrived = arrived.subarray(message.bytes.length);
    yield message;
  }
}

const endOfHead = '\r\n\r\n';

function wholeMessageIn(arrived: Buffer): HttpMessage | undefined {
  const end = arrived.indexOf(endOfHead);
  if (end === -1) return undefined;
  const bodyStart = end + endOfHead.length;
  const head = arrived.toString('latin1', 0, bodyStart);
  if (/^transfer-encoding:/im.test(head)) throw new Error('a message does not state the length of its body');
  const [, length = '0'] = /^content-length: *(\d+)/im.exec(head) ?? [];
  const bodyEnd = bodyStart + Number(length);
  if (arrived.length < bodyEnd) return undefined;
  return { bytes: arrived.subarray(0, bodyEnd), head, body: arrived.subarray(bodyStart, bodyEnd) };
}

/** The bytes of an answer; its length is stated unless the headers do it, truly or not. */
export function answerBytes(
  status: number,
  headers: Readonly<Record<string, string | number>>,
  body: string | Buffer = '',
): Buffer {
  const all = { 'content-length': Buffer.byteLength(body), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} \r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}
