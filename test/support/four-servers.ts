import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createMetrics } from '../../src/metrics/metrics.ts';
import type { GatewayOptions } from '../../src/server/gateway.ts';
import { listen } from '../../src/server/connections/listen.ts';
import { nodeHandler } from '../../src/server/node-handler.ts';
import { gatewayOver } from './gateway.ts';

/** The URL of a server of the process with this listener; it is stopped after the test. */
export async function served(listener: RequestListener): Promise<string> {
  const server = await listen(listener, { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.stop(0);
  });
  return server.url;
}

/** The URL of a server of somebody else's with this listener. */
export async function mounted(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Metrics of a gateway at rest. */
export function metricsListener(isServed?: (host: string) => boolean): RequestListener {
  const state = () => ({ inFlight: 0, queued: 0, circuit: 'closed' }) as const;
  return createMetrics({ version: '1', mode: 'forward', state, isServed }).listener;
}

type Options = Partial<GatewayOptions>;
const listenerOf = (options: Options) => gatewayOver('http://127.0.0.1:9', options).listener;

/** Everything that takes requests from sockets, by its name. */
export const servers: Readonly<Record<string, (options?: Options) => Promise<string>>> = {
  'the process': (options = {}) => served(nodeHandler(listenerOf(options))),
  'a server that mounts the listener': (options = {}) => mounted(nodeHandler(listenerOf(options))),
  'a server that mounts the gateway itself': (options = {}) => {
    const gateway = listenerOf(options);
    return mounted((request, response) => void gateway(request, response));
  },
  'the port of metrics': () => served(metricsListener()),
};
