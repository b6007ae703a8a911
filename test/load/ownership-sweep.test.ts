import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { openUpstream } from '../../src/c1/transport/upstream.ts';
import { defaultLimits, defaultUpstreamOptions } from '../../src/config/defaults.ts';
import { createGateway } from '../../src/server/gateway.ts';
import { searchedLog } from '../support/log-leaks/leak-checked-log.ts';
import { soakFactor } from './amount.ts';

const apps = 1_000;
const pageSize = 100;
/** By then V8 has compiled what runs. */
const settledSweeps = 5;
const measuredSweeps = 6 * soakFactor;
/** A row of an app that stayed would be some hundreds of bytes. */
const maxBytesOfApp = 100;
/** The limit of the calls of one operation. */
const maxCalls = 200;

const owner = (number: number) => ({
  appId: '',
  roleSlug: 'primary',
  createdAt: null,
  user: {
    id: `2User${number}`,
    displayName: `Person ${number}`,
    email: 'ada@example.com',
    status: 'ENABLED',
  },
});

/** A C1 with a thousand apps, every tenth of them without an owner. It keeps nothing of what it is asked. */
async function startC1(onCall: () => void): Promise<Server> {
  const server = createServer((request, response) => {
    onCall();
    const { url = '' } = request;
    const answer = (body: object): void => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const [, number] = /^\/api\/v2\/apps\/2App(\d+)\/owners\/users/.exec(url) ?? [];
    if (number !== undefined || url.startsWith('/api/v2/')) {
      request.resume();
      const isOwned = number !== undefined && Number(number) % 10 > 0;
      answer({ list: isOwned ? [owner(1), owner(2)] : [], nextPageToken: '' });
      return;
    }
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { pageToken = '0' } = JSON.parse(text) as { readonly pageToken?: string };
      const start = Number(pageToken);
      const list = Array.from({ length: pageSize }, (_, index) => ({
        id: `2App${start + index}`,
        displayName: `App ${start + index}`,
      }));
      answer({ list, nextPageToken: start + pageSize < apps ? String(start + pageSize) : '' });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const query = `query ($after: String) {
  ownershipProblems(kinds: [APP], first: 100, after: $after) {
    nodes { nodeId displayName ownershipHealth { problems } }
    scanned
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Part {
  readonly nodes: readonly object[];
  readonly scanned: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

test('sweeping a thousand apps stays within the calls of an operation, and leaves nothing behind', async () => {
  let calls = 0;
  const c1 = await startC1(() => (calls += 1));
  const origin = `http://127.0.0.1:${(c1.address() as AddressInfo).port}`;
  const http = openUpstream({ ...defaultUpstreamOptions, origin });
  onTestFinished(async () => {
    await http.close();
    c1.close();
  });
  const gateway = createGateway({
    http,
    upstream: 'c1',
    identity: { kind: 'forward' },
    log: searchedLog('info', () => undefined),
    limits: defaultLimits,
    cors: { origins: [], loopback: false },
    introspection: true,
  });

  const readPart = async (after: string | undefined): Promise<Part> => {
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer sweeper' },
      body: JSON.stringify({ query, variables: { after } }),
    });
    const response = await gateway.handleRequest(request, {});
    const { data } = (await response.json()) as { readonly data: { readonly ownershipProblems: Part } };
    return data.ownershipProblems;
  };
  const sweep = async (): Promise<void> => {
    let [scanned, found, parts] = [0, 0, 0];
    let after: string | undefined;
    do {
      calls = 0;
      const part = await readPart(after);
      expect(calls).toBeLessThanOrEqual(maxCalls);
      scanned += part.scanned;
      found += part.nodes.length;
      parts += 1;
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect([scanned, found]).toEqual([apps, apps / 10]);
    expect(parts).toBeLessThan(30);
  };

  for (let index = 0; index < settledSweeps; index += 1) await sweep();
  const before = heapUsed();
  for (let index = 0; index < measuredSweeps; index += 1) await sweep();
  const grownBy = heapUsed() - before;
  process.stderr.write(`${measuredSweeps} sweeps of ${apps} apps: ${(grownBy / 1_000).toFixed(0)} kB more\n`);

  expect(grownBy).toBeLessThan(maxBytesOfApp * apps * measuredSweeps);
});
