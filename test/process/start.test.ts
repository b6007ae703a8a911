import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { json, text } from 'node:stream/consumers';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { audience, identityProvider } from '../support/identity-provider.ts';
import { ask, bareEnv, fail, root, sharedProcess, start, startService } from '../support/process.ts';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

describe('the sandbox where only a proxy is set', () => {
  const gateway = sharedProcess({ HTTPS_PROXY: 'http://127.0.0.1:9' });

  test('is served, reached directly, and named in the first line', async () => {
    const { url, lines } = gateway();
    const msg = expect.stringContaining('SANDBOX') as string;

    expect(lines[0]).toMatchObject({ upstream: 'sandbox', msg });
    expect(await ask(url, '{ apps(first: 1) { pageInfo { hasNextPage } } }')).toEqual({
      data: { apps: { pageInfo: { hasNextPage: true } } },
    });
  });

  test.each(['[', 'localhost:99999', 'a b'])('a malformed Host header is a plain 400: %s', async (host) => {
    const socket = connect(Number(new URL(gateway().url).port), '127.0.0.1');
    socket.end(`GET /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

    const response = await text(socket);

    expect(response).toMatch(/^HTTP\/1.1 400 /);
    expect(response).not.toMatch(/ at |node_modules|TypeError/);
  });

  test('is not served under a foreign host name', async () => {
    await expectOwnHostOnly(gateway().url);
  });

  test('a port that is taken is named in one line', async () => {
    const { code, stderr } = await fail({ PORT: new URL(gateway().url).port });

    expect(code).toBe(1);
    expect(stderr).toMatch(/^listen EADDRINUSE.* \(PORT names another port\)\n$/);
  });
});

async function expectOwnHostOnly(url: string): Promise<void> {
  const statusUnder = async (host: string): Promise<unknown> => {
    const call = request(`${url}?query={__typename}`, { headers: { host } });
    call.end();
    const [response] = (await once(call, 'response')) as [IncomingMessage];
    response.resume();
    return response.statusCode;
  };

  expect(await statusUnder('rebound.evil.example')).toBe(421);
  expect(await statusUnder(new URL(url).host)).toBe(200);
}

test('creates an owner under client credentials of its own, and is served under its own host name', async () => {
  const { url, calls } = await startService({ GATEWAY_ALLOW_ANONYMOUS: 'true' });
  const { appId, userId, roleSlug } = exampleIds;

  const answer = await ask(
    url,
    `mutation { createUserOwner(input: { appId: "${appId}", roleSlug: "${roleSlug}", userRefId: "${userId}" }) { appOwnerUser { user { displayName } } } }`,
  );

  expect(answer).toEqual({
    data: { createUserOwner: { appOwnerUser: { user: { displayName: exampleIds.userDisplayName } } } },
  });
  expect(calls()).toEqual([
    'POST /auth/v1/token',
    `POST /api/v2/apps/${appId}/owners/users/${roleSlug}/${userId}`,
  ]);
  await expectOwnHostOnly(url);
});

test('serves callers with tokens of an identity provider, and permits writes under the scope', async () => {
  const provider = await identityProvider();
  const {
    url,
    process: child,
    calls,
  } = await startService({
    GATEWAY_CLIENT_AUTH: 'secret', // the other way than above to authenticate to C1
    GATEWAY_JWKS_URL: provider.keysUrl,
    GATEWAY_JWT_ISSUER: provider.issuer,
    GATEWAY_JWT_AUDIENCE: audience,
    GATEWAY_JWT_WRITE_SCOPE: 'c1:write',
  });
  const { appId, userId, roleSlug } = exampleIds;
  const create = `mutation { createUserOwner(input: { appId: "${appId}", roleSlug: "${roleSlug}", userRefId: "${userId}" }) { appOwnerUser { roleSlug } } }`;

  expect(await ask(url, create)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(await ask(url, create, await provider.sign())).toMatchObject({
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  expect(calls()).toEqual([]);
  expect(await ask(url, create, await provider.sign({ scope: 'c1:write' }))).toEqual({
    data: { createUserOwner: { appOwnerUser: { roleSlug } } },
  });

  child.kill('SIGINT'); // no connection to the provider keeps it from ending
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('logs why the keys of callers cannot be loaded, and nothing of the callers', async () => {
  const provider = await identityProvider();
  const { url, lines } = await startService({
    GATEWAY_JWKS_URL: provider.keysUrl,
    GATEWAY_JWT_ISSUER: provider.issuer,
    GATEWAY_JWT_AUDIENCE: audience,
  });
  provider.fail();

  expect(await ask(url, '{ __typename }', await provider.sign())).toMatchObject({
    errors: [{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }],
  });
  await vi.waitFor(() => {
    expect(lines.filter(({ level }) => level === 'error')).toMatchObject([
      { cause: 'answered with status 503' },
    ]);
  });
});

test('runs only the documents of its file, by their hashes', async () => {
  const folder = mkdtempSync(`${tmpdir()}/gateway-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const query = '{ apps(first: 1) { pageInfo { hasNextPage } } }';
  writeFileSync(`${folder}/documents.json`, JSON.stringify({ 'some-hash': query }));
  const { url } = await start({ GATEWAY_TRUSTED_DOCUMENTS: `${folder}/documents.json` });

  const byHash = await fetch(`${url}?documentId=some-hash`);
  expect(await byHash.json()).toEqual({ data: { apps: { pageInfo: { hasNextPage: true } } } });
  expect(await ask(url, '{ __typename }')).toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_OPERATION_REQUIRED' } }],
  });
  const { stderr } = await fail({ GATEWAY_TRUSTED_DOCUMENTS: `${folder}/none.json` });
  expect(stderr).toContain('  - GATEWAY_TRUSTED_DOCUMENTS: cannot be read (ENOENT)');
});

test('finishes what is in flight at SIGHUP, refuses new traffic, waits for no idle connection and exits with 0', async () => {
  const { url, process: child, lines } = await start({ GATEWAY_DRAIN_DELAY_MS: '0' });
  const unused = connect(Number(new URL(url).port), '127.0.0.1');
  unused.on('error', () => undefined).resume();
  await once(unused, 'connect');
  await (await fetch(new URL('/health', url))).text(); // and one that is kept alive
  const headers = { 'content-type': 'application/json', expect: '100-continue' };
  const pending = request(url, { method: 'POST', headers });
  pending.flushHeaders();
  await once(pending, 'continue'); // the server has the request and waits for its body

  child.kill('SIGHUP');
  await once(child.stdout ?? child, 'data');
  await expect(ask(url, '{ __typename }')).rejects.toThrow();
  pending.end(JSON.stringify({ query: '{ apps(first: 1) { pageInfo { hasNextPage } } }' }));

  const [response] = (await once(pending, 'response')) as [IncomingMessage];
  expect(await json(response)).toEqual({ data: { apps: { pageInfo: { hasNextPage: true } } } });
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(lines.at(-1)).toMatchObject({ msg: 'stopped', isComplete: true });
});

test('/ready is 503 during the drain, in which new connections are still served', async () => {
  const { url, process: child } = await start({ GATEWAY_DRAIN_DELAY_MS: '500' });
  const ready = new URL('/ready', url);
  const alone = { headers: { connection: 'close' } };
  expect((await fetch(ready, alone)).status).toBe(200);

  child.kill('SIGTERM');
  await once(child.stdout ?? child, 'data');

  expect((await fetch(ready, alone)).status).toBe(503);
  // Kept-alive connections end with an answer, so that none is reset with a request on its way.
  expect((await fetch(ready)).headers.get('connection')).toBe('close');
  expect(await ask(url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('npm start passes SIGTERM on, and leaves no process behind', async () => {
  // Without the scripts around it: it is built already.
  const npm = spawn('npm', ['start', '--silent', '--ignore-scripts'], {
    cwd: root,
    env: { ...bareEnv, PORT: '0', GATEWAY_DRAIN_DELAY_MS: '0' },
  });
  const lines: { msg: string; url: string }[] = [];
  const output = createInterface(npm.stdout);
  output.on('line', (line) => void lines.push(JSON.parse(line) as (typeof lines)[0]));
  await once(output, 'line');

  npm.kill('SIGTERM');
  await once(output, 'close');

  expect(lines.slice(1).map(({ msg }) => msg)).toEqual(['stopping: finishing what is in flight', 'stopped']);
  await expect(ask(lines[0]?.url ?? '', '{ __typename }')).rejects.toThrow();
});

test('refuses to start under a wrong environment and lists every problem', async () => {
  const { code, stderr } = await fail({
    PORT: 'http',
    GATEWAY_MAX_DEPTH: '0',
    GATEWAY_MAGIC: 'on',
    CONDUCTORONE_CLIENT_ID: 'otter@example.conductor.one/pcc',
  });

  expect(code).toBe(1);
  for (const name of [
    'PORT',
    'GATEWAY_MAX_DEPTH',
    'GATEWAY_MAGIC',
    'GATEWAY_IDENTITY',
    'CONDUCTORONE_CLIENT_SECRET',
  ]) {
    expect(stderr).toContain(`  - ${name}: `);
  }
});
