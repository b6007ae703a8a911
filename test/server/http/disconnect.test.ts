import { once, EventEmitter } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { nodeHandler } from '../../../src/server/node-handler.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver, post, type Gateway } from '../../support/gateway.ts';

const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';

/** A gateway on a port over an upstream that holds every answer back until it is told to go on. */
async function heldGateway(listenerOf: (gateway: Gateway) => RequestListener) {
  const events = new EventEmitter();
  const { origin, calls } = await answering((request, response) => {
    response.on('close', () => events.emit('closed', response.writableFinished));
    events.once('go on', () => {
      answerJson(response, 200, {
        appOwnerUser: { appId: id, roleSlug: 'primary', createdAt: null, user: null },
      });
    });
    request.resume().on('end', () => events.emit('arrived'));
  });
  const gateway = gatewayOver(origin, { token: 'token', timeoutMs: 60_000 });
  const listener = listenerOf(gateway.listener);
  const server = createServer((request, response) => {
    response.on('close', () => events.emit('client gone'));
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const leaveDuring = async (query: string): Promise<void> => {
    const client = new AbortController();
    const headers = { 'content-type': 'application/json', authorization: 'Bearer token' };
    const arrived = once(events, 'arrived');
    const answer = fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
      signal: client.signal,
    });
    await arrived;
    const gone = once(events, 'client gone');
    client.abort();
    await expect(answer).rejects.toThrow();
    await gone;
  };
  return { events, calls, leaveDuring, log: gateway.log };
}

const listeners: readonly (readonly [string, (gateway: Gateway) => RequestListener])[] = [
  ["the process's listener", nodeHandler],
  ['the gateway itself', (gateway) => (request, response) => void gateway(request, response)],
];

test.each(listeners)('%s: a client that leaves takes its reads along', async (_name, listenerOf) => {
  const { events, calls, leaveDuring, log } = await heldGateway(listenerOf);

  const closed = once(events, 'closed');
  await leaveDuring(`{ app(id: "${id}") { displayName } }`);

  expect(await closed).toEqual([false]);
  expect(calls).toHaveLength(1);
  await expect.poll(() => log).toMatchObject([{ level: 'info', msg: 'operation', isCancelled: true }]);
});

test.each(listeners)(
  '%s: a sent write runs to its end, is audited, and those behind it are never sent',
  async (_name, listenerOf) => {
    const { events, calls, leaveDuring, log } = await heldGateway(listenerOf);
    const create = `createUserOwner(input: { appId: "${id}", roleSlug: "primary", userRefId: "${id}" }) { __typename }`;

    const closed = once(events, 'closed');
    await leaveDuring(`mutation { one: ${create} two: ${create} }`);
    events.emit('go on');

    expect(await closed).toEqual([true]);
    await expect
      .poll(() => log.filter(({ audit }) => audit === true))
      .toMatchObject([{ phase: 'started' }, { phase: 'ended', outcome: 'SUCCEEDED' }]);
    expect(calls).toHaveLength(1);
  },
);

test('a server that mounts the gateway sees a cancelled request as refused, never as an empty response', async () => {
  const { origin } = await answering(() => undefined);
  const { fetch } = gatewayOver(origin, { token: 'token' });
  const client = new AbortController();
  const query = `{ app(id: "${id}") { displayName } }`;
  const answer = fetch(new Request(post({ query }, 'token'), { signal: client.signal }));

  client.abort();

  const response = await answer.catch((error: unknown) => error);
  if (response instanceof Error) expect(response.name).toBe('AbortError');
  else expect(await (response as Response).json()).not.toHaveProperty('data');
});
