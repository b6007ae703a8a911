import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { sharedProcess } from '../support/process.ts';

const gateway = sharedProcess();

/**
 * A balancer with one connection to the gateway, which it keeps whatever the gateway says about it; a request is lost when
 * the gateway has closed it.
 */
async function startBalancer(target: string) {
  const connections: string[] = [];
  const pool = new Client(target, { keepAliveTimeout: 60_000, keepAliveTimeoutThreshold: -600_000 });
  pool.on('connect', () => connections.push('opened')).on('disconnect', () => connections.push('closed'));
  const server = createServer((request, response) => {
    const forward = async (): Promise<void> => {
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: request.url ?? '/',
        headers: { 'content-type': 'application/json' },
        body: await text(request),
      });
      response.writeHead(statusCode, { 'content-type': 'application/json' }).end(await body.text());
    };
    forward().catch(() => response.writeHead(502).end());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await pool.destroy();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, connections };
}

test('a connection that a balancer keeps idle for longer than the usual six seconds serves the next request', async () => {
  const balancer = await startBalancer(new URL(gateway().url).origin);
  const send = async () => {
    const headers = { 'content-type': 'application/json' };
    return fetch(balancer.url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: '{ __typename }' }),
    });
  };

  const statuses = [(await send()).status];
  await pause(8_000);
  statuses.push((await send()).status);

  expect(statuses).toEqual([200, 200]);
  expect(balancer.connections).toEqual(['opened']);
});
