import { EventEmitter, once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { isBefore, refuseCall, spoilAnswer, type Fault } from './fault.ts';
import { messagesOf } from './http-message.ts';
import { flood } from './slow-responses.ts';

/** Decides what goes wrong with a call, `METHOD /path`; undefined lets it pass. Asked once for each call that arrives. */
export type FaultFor = (call: string) => Fault | undefined;

export interface FaultProxy {
  readonly origin: string;
  /** How many bytes of the next huge answer are taken until its client closes the connection, buffers included. */
  readonly nextHugeAnswer: () => Promise<number>;
  /** Stops listening and cuts what is open. */
  readonly refuseConnections: () => Promise<void>;
  /** Listens again, on the same port. */
  readonly acceptConnections: () => Promise<void>;
}

/** A network in front of an upstream that does to each call what it is told. It keeps no record of calls. */
export async function faultProxy(upstreamOrigin: string, faultFor: FaultFor): Promise<FaultProxy> {
  const clients = new Set<Socket>();
  const events = new EventEmitter();
  const upstreamPort = Number(new URL(upstreamOrigin).port);
  const server = createServer({ noDelay: true }, (client) => {
    clients.add(client);
    client.once('close', () => clients.delete(client));
    void serve(client, { upstreamPort, faultFor, events });
  });
  const listenOn = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      for (const client of clients) client.destroy();
    });
  await listenOn(0);
  const { port } = server.address() as AddressInfo;
  onTestFinished(close);
  return {
    origin: `http://127.0.0.1:${port}`,
    nextHugeAnswer: async () => ((await once(events, 'huge')) as [number])[0],
    refuseConnections: close,
    acceptConnections: () => listenOn(port),
  };
}

interface Route {
  readonly upstreamPort: number;
  readonly faultFor: FaultFor;
  /** Told `huge` with the bytes taken at the end of each huge answer. */
  readonly events: EventEmitter;
}

/** One connection of a client and the one to the upstream that belongs to it, call by call. */
async function serve(client: Socket, { upstreamPort, faultFor, events }: Route): Promise<void> {
  const upstream = connect({ port: upstreamPort, host: '127.0.0.1', noDelay: true });
  client.once('close', () => upstream.destroy());
  upstream.once('error', () => client.destroy());
  const answers = messagesOf(upstream);
  try {
    for await (const { head, bytes } of messagesOf(client)) {
      const [method = '', path = ''] = head.split(' ', 2);
      const fault = faultFor(`${method} ${path}`);
      if (fault !== undefined && isBefore(fault)) {
        refuseCall(fault, client);
        continue;
      }
      upstream.write(bytes);
      const { value: answer } = await answers.next();
      if (answer === undefined) break;
      if (fault === undefined) client.write(answer.bytes);
      else if (fault === 'huge') events.emit('huge', await flood(answer, client));
      else spoilAnswer(fault, answer, client);
    }
  } catch (error) {
    if (!isBrokenConnection(error)) throw error;
  }
}

/** Connections that break are what this is about, whichever side does it. */
const brokenConnection = ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'];

function isBrokenConnection(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    brokenConnection.includes(error.code)
  );
}
