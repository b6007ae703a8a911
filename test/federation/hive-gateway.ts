import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@theguild/federation-composition';
import { parse, type ExecutionResult } from 'graphql';
import { onTestFinished } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { bareEnv, root } from '../support/process.ts';
import { untilPrinted } from '../support/until-printed.ts';

const folder = `${root}examples/federation`;

/** Whether the router is missing, which is no failure outside CI. */
export const isRouterMissing = !existsSync(`${folder}/node_modules`) && process.env['REQUIRE_ALL'] !== '1';

/** A laptop of the other graph: nothing of the owner but the id. */
export interface Laptop {
  readonly number: string;
  readonly serialNumber: string;
  readonly ownerId: string;
}

/** The subgraph of the example, with these laptops. */
export async function createDesks(laptops: readonly Laptop[]): Promise<Server> {
  const { createDesks: create } = (await import(`${folder}/desks/desks.mjs`)) as {
    readonly createDesks: (desks: readonly Laptop[]) => Server;
  };
  return create(laptops);
}

/** A subgraph: its SDL, and its server. */
export interface Served {
  readonly sdl: string;
  readonly server: Server;
}

async function listenOnLoopback(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** A server of a listener that keeps the headers of its requests. */
export function recordingServer(listener: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const requests: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    requests.push(request.headers);
    void listener(request, response);
  });
  return { server, requests };
}

/** Composes subgraphs, and starts Hive Gateway in front of them, with the headers that docs/federation.md passes on. */
export async function startRouter(subgraphs: Readonly<Record<string, Served>>) {
  const services = await Promise.all(
    Object.entries(subgraphs).map(async ([name, { sdl, server }]) => ({
      name,
      url: await listenOnLoopback(server),
      typeDefs: parse(sdl),
    })),
  );
  const { supergraphSdl = '', errors } = composeServices(services);
  if (supergraphSdl === '') throw new Error(JSON.stringify(errors));
  const files = mkdtempSync(join(tmpdir(), 'hive-gateway-'));
  onTestFinished(() => {
    rmSync(files, { recursive: true });
  });
  writeFileSync(join(files, 'supergraph.graphql'), supergraphSdl);
  const port = await freePort();
  const router = `${folder}/node_modules/@graphql-hive/gateway/dist/bin.js`;
  const options = ['--host', '127.0.0.1', '--port', String(port)];
  const paths = [join(files, 'supergraph.graphql'), '--config-path', `${folder}/gateway.config.mjs`];
  const child = spawn(process.execPath, [router, 'supergraph', ...paths, ...options], {
    cwd: folder,
    env: bareEnv,
  });
  onTestFinished(() => void child.kill());
  await untilPrinted(child, 'Listening on');
  return {
    send: async (query: string, headers: Readonly<Record<string, string>>) => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as ExecutionResult<Readonly<Record<string, unknown>>>;
    },
  };
}
