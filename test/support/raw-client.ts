import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A client that sends what it is given, byte by byte as it is, and keeps what comes back. */
export interface RawClient {
  readonly socket: Socket;
  /** All that has come so far. */
  readonly received: () => string;
  /** Resolves, with all that has come, when the server has ended its side or the connection. */
  readonly ended: Promise<string>;
  /** Goes on sending a text every ten milliseconds; resolves when the server has no ear for it any more. */
  readonly trickle: (text: string) => Promise<void>;
}

/** Connects to a server on this machine and sends a text; the connection is closed after the test. */
export function rawClient(url: string, text = ''): RawClient {
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: true });
  onTestFinished(() => void socket.destroy());
  let received = '';
  socket.on('data', (chunk: Buffer) => (received += chunk.toString('latin1')));
  socket.on('error', () => undefined); // a reset is one way in which a server ends a connection
  const closed = new Promise((resolve) => socket.once('close', resolve)); // `once` would reject for a reset
  const ended = new Promise<string>((resolve) => {
    socket.once('end', () => {
      resolve(received);
    });
    socket.once('close', () => {
      resolve(received);
    });
  });
  const trickle = async (more: string): Promise<void> => {
    const timer = setInterval(() => socket.write(more), 10);
    await closed;
    clearInterval(timer);
  };
  socket.write(text);
  return { socket, received: () => received, ended, trickle };
}

/** The head of a request with these headers, `Host` among them. */
export function requestHead(line: string, headers: readonly string[] = []): string {
  return [line + ' HTTP/1.1', 'Host: localhost', ...headers, '', ''].join('\r\n');
}
