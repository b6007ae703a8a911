import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { launch, type Server, type ServerOptions } from './server.ts';

const script = 'examples/federation/node_modules/@graphql-hive/gateway/dist/bin.js';

/** Whether the packages of the example, the router among them, are there. */
export const hasRouter = existsSync(script);

const config = `export const gatewayConfig = {
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') }),
  },
};
`;

function supergraphOf(origin: string): string {
  const typeDefs = parse(readFileSync('subgraph.graphql', 'utf8'));
  const { supergraphSdl, errors } = composeServices([{ name: 'c1', url: `${origin}/graphql`, typeDefs }]);
  if (supergraphSdl === undefined) throw new Error('the subgraph does not compose', { cause: errors });
  return supergraphSdl;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts Hive Gateway in front of a gateway that is a subgraph. Operations go to the router, and the processor time that
 * counts is the gateway's.
 */
export async function startRouter(
  gateway: Server,
  { folder, node }: Pick<ServerOptions, 'folder' | 'node'>,
): Promise<Server> {
  const [supergraph, configFile] = [join(folder, 'supergraph.graphql'), join(folder, 'router.config.mjs')];
  writeFileSync(supergraph, supergraphOf(gateway.origin));
  writeFileSync(configFile, config);
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const router = await launch({
    name: 'router',
    args: [
      script,
      'supergraph',
      supergraph,
      '--config-path',
      configFile,
      '--host',
      '127.0.0.1',
      '--port',
      port,
    ],
    env: {},
    node,
    folder,
    originIn: (output) => (output.includes('Listening on') ? origin : undefined),
  });
  return { ...router, pid: gateway.pid };
}
