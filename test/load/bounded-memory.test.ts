import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { openUpstream } from '../../src/c1/transport/upstream.ts';
import { defaultLimits, defaultUpstreamOptions } from '../../src/config/defaults.ts';
import { createGateway } from '../../src/server/gateway.ts';
import { searchedLog } from '../support/log-leaks/leak-checked-log.ts';
import { soakFactor } from './amount.ts';

/** By then every cache is full: of documents like these it holds some two thousand. */
const settled = 6_000;
const measured = 10_000 * soakFactor;
const concurrency = 32;

/** A token or an id that stayed would be some hundred bytes, a document tens of thousands; V8's own are fewer than half. */
const maxBytesEach = 60;

/** A gateway over a C1 that knows nobody. The usual helpers remember what they send, and that is what is measured. */
async function gatewayOfStrangers() {
  const c1 = createServer((request, response) => {
    request.resume();
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"code":5,"message":"not found"}');
  });
  c1.listen(0, '127.0.0.1');
  await once(c1, 'listening');
  const origin = `http://127.0.0.1:${(c1.address() as AddressInfo).port}`;
  const http = openUpstream({ ...defaultUpstreamOptions, origin });
  onTestFinished(async () => {
    await http.close();
    c1.close();
  });
  return createGateway({
    http,
    upstream: 'c1',
    identity: { kind: 'forward' },
    log: searchedLog('info', () => undefined),
    limits: defaultLimits,
    cors: { origins: [], loopback: false },
    introspection: true,
  });
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

test('documents, tokens and ids leave nothing behind', { timeout: 600_000 }, async () => {
  const gateway = await gatewayOfStrangers();
  const ask = async (number: number): Promise<void> => {
    const id = `2Stranger${String(number).padStart(18, '0')}`;
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-request-id': `request-${number}`,
        authorization: `Bearer token-${number}`,
      },
      body: JSON.stringify({
        query: `query Stranger${number}($id: ID!) { alias${number}: user(id: $id) { displayName } }`,
        variables: { id },
      }),
    });
    const response = await gateway.handleRequest(request, {});
    expect(await response.text()).toBe(`{"data":{"alias${number}":null}}`);
  };
  let next = 0;
  const askUntil = async (end: number): Promise<void> => {
    await Promise.all(
      Array.from({ length: concurrency }, async () => {
        while (next < end) await ask(next++);
      }),
    );
  };

  await askUntil(settled);
  const before = heapUsed();
  await askUntil(settled + measured);
  const grownBy = heapUsed() - before;
  process.stderr.write(`${measured} operations: ${(grownBy / 1_000).toFixed(0)} kB more\n`);

  expect(grownBy).toBeLessThan(maxBytesEach * measured);
});
