import { connect } from 'node:net';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

import { afterEach, expect, test } from 'vitest';

import { listen, type Listening } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';

let listening: Listening | undefined;
afterEach(() => listening?.close());

async function start() {
  const sandbox = await createSandbox({ seed: 'empty' });
  listening = await listen(sandbox);
  return { sandbox, origin: listening.origin, token: sandbox.issueToken() };
}

/** Sends the path as it stands, which `fetch` and `new URL` do not. */
async function sendRaw(origin: string, path: string, token: string) {
  const { hostname, port } = new URL(origin);
  const headers = { authorization: `Bearer ${token}` };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, path, headers }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, location: response.headers.location, text: await text(response) };
}

test('answers over the loopback interface as it does in memory', async () => {
  const { sandbox, origin, token } = await start();
  const { id } = sandbox.store.addUser({ displayName: 'Zoë Łukasiak' });
  const response = await fetch(`${origin}/api/v1/search/users`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'x-request-id': 'test-1' },
    body: JSON.stringify({ query: 'ŁUKASIAK' }),
  });
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(response.headers.get('x-request-id')).toBe('test-1');
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toMatchObject({ list: [{ user: { id, displayName: 'Zoë Łukasiak' } }] });
});

test('sees paths before anything has normalised them', async () => {
  const { sandbox, origin, token } = await start();
  const moved = (location: string) => ({ status: 301, location, text: '' });
  const raw = (path: string) => sendRaw(origin, path, token);
  expect(await raw('/api/v2/apps/../owners/users')).toEqual(moved('/api/v2/owners/users'));
  expect(await raw('/api/v2/apps/%2e%2e/owners/users')).toEqual(moved('/api/v2/owners/users'));
  expect(await raw('/api/v1/users/?page_size=10')).toEqual(moved('/api/v1/users?page_size=10'));
  expect(sandbox.ledger.map(({ path }) => path)).toEqual([
    '/api/v2/apps/../owners/users',
    '/api/v2/apps/%2e%2e/owners/users',
    '/api/v1/users/?page_size=10',
  ]);
});

test('bytes in a path that are not UTF-8 are 500', async () => {
  const { origin, token } = await start();
  const answer = await sendRaw(origin, '/api/v1/users/%FF', token);
  expect(answer.status).toBe(500);
  expect(JSON.parse(answer.text)).toMatchObject({ code: 13 });
});

test('takes credentials issued for the port it listens on', async () => {
  const { sandbox, origin } = await start();
  const { clientId, clientSecret } = sandbox.credentialsFor(origin);
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
  const response = await fetch(`${origin}/auth/v1/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  expect(response.status).toBe(200);
});

test('outlives a client that leaves in the middle of a body', async () => {
  const { origin, token } = await start();
  const { hostname, port } = new URL(origin);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write('POST /api/v1/search/users HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{', () => {
        socket.destroy();
      });
    });
    socket.on('close', () => {
      resolve();
    });
  });
  expect((await sendRaw(origin, '/api/v1/users', token)).status).toBe(200);
});

test('refuses to start on a port that is taken', async () => {
  const { sandbox, origin } = await start();
  await expect(listen(sandbox, { port: Number(new URL(origin).port) })).rejects.toThrow('EADDRINUSE');
});

test('closes at once, even with a connection kept alive', async () => {
  const { origin, token } = await start();
  await fetch(`${origin}/api/v1/users`, { headers: { authorization: `Bearer ${token}` } }).then((r) =>
    r.text(),
  );
  await listening?.close();
  await expect(fetch(origin)).rejects.toThrow();
});
