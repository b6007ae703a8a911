import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a proxy does with the path under which it serves an upstream. */
export type PathHabit = 'passes on' | 'removes';

/** A listening proxy. */
export interface PrefixProxy {
  readonly origin: string;
  /** The paths that were requested outside the served one: each of them is a link that leads out of it. */
  readonly strays: readonly string[];
  close(): Promise<void>;
}

/** Serves an upstream under a path of its own host, as nginx (`proxy_pass http://up;` or `http://up/;`) and Traefik do. */
export async function prefixProxy(prefix: string, upstream: string, habit: PathHabit): Promise<PrefixProxy> {
  const strays: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { url = '/', method, headers } = incoming;
    const rest = url.slice(prefix.length);
    if (!url.startsWith(prefix) || !/^(?:[/?]|$)/.test(rest)) {
      strays.push(url);
      outgoing.writeHead(404).end('not of the proxy');
      return;
    }
    const path = habit === 'passes on' ? url : rest.replace(/^(?!\/)/, '/');
    const forwarded = send(upstream + path, { method, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    strays,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
