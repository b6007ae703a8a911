import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { answering } from '../../support/upstream/fake-upstream.ts';
import { httpTo } from '../connection.ts';
import { failureOf } from '../failure.ts';

const write = { method: 'POST', path: '/', headers: {}, body: '{}' } as const;

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** A port whose connections are handled like this. */
const accepting = (handle: (socket: Socket) => void) =>
  portOf(
    createServer((socket) => {
      socket.on('error', () => undefined);
      onTestFinished(() => void socket.destroy());
      handle(socket);
    }),
  );

/** A port at which SYN packets are dropped: its process accepts nothing, and its queue is full. */
async function dropping(): Promise<number> {
  // It blocks before its event loop could accept the connections that fill the queue.
  const listen = `require('net').createServer().listen(0, '127.0.0.1', 1, function () {
    require('fs').writeSync(1, this.address().port + '\\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30_000);
  })`;
  const child = spawn(process.execPath, ['-e', listen], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(line);
  const waiting = Array.from({ length: 8 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  onTestFinished(() => {
    waiting.forEach((socket) => socket.destroy());
  });
  await once(waiting[0] as Socket, 'connect');
  return port;
}

const connecting: Readonly<Record<string, () => Promise<string>>> = {
  'a name that has no address': () => Promise.resolve('http://nowhere.invalid'),
  'a port that drops connection attempts': async () => `http://127.0.0.1:${await dropping()}`,
  'TLS with a server that has no certificate': async () =>
    `https://127.0.0.1:${await portOf(createTlsServer())}`,
  'TLS with a server of plain HTTP': async () =>
    (await answering((_, response) => response.end())).origin.replace('http:', 'https:'),
  'TLS with a server that resets the connection': async () =>
    `https://127.0.0.1:${await accepting((socket) => socket.once('data', () => socket.resetAndDestroy()))}`,
  'TLS with a server that closes the connection': async () =>
    `https://127.0.0.1:${await accepting((socket) => socket.once('data', () => socket.end()))}`,
  'TLS with a server that says nothing': async () => `https://127.0.0.1:${await accepting(() => undefined)}`,
};

test.each(Object.entries(connecting))(
  'after %s the request is known to be unsent',
  async (_what, originOf) => {
    const http = httpTo(await originOf(), { timeoutMs: 700 });

    expect(await failureOf(() => http.request(write))).toMatchObject({ wasNotSent: true });
  },
);

test.each([
  ['is reset', (socket: Socket) => socket.resetAndDestroy()],
  ['is closed', (socket: Socket) => socket.end()],
  ['stays silent', () => undefined],
])('a request on a connection that %s may have been sent', async (_what, handle) => {
  const port = await accepting((socket) => socket.once('data', () => handle(socket)));
  const http = httpTo(`http://127.0.0.1:${port}`, { timeoutMs: 700 });

  expect(await failureOf(() => http.request(write))).not.toHaveProperty('wasNotSent');
});
