import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { exampleIds } from '../../src/sandbox/seed/example-ids.ts';
import { freePort } from '../support/free-port.ts';
import { bareEnv, root } from '../support/process.ts';
import { untilPrinted } from '../support/until-printed.ts';
import { blocksIn, readPage } from './blocks.ts';

const folder = `${root}examples/federation`;
const isInstalled = existsSync(`${folder}/node_modules`);
const isSkipped = !isInstalled && process.env['REQUIRE_ALL'] !== '1';

const page = readPage('docs/federation.md');
const [operation = '', people = ''] = blocksIn(page, 'graphql');
const inExample = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

test('the page shows what the other subgraph declares of people', () => {
  expect(inExample('desks/desks.graphql')).toContain(people);
});

test('the page shows the configuration of the router in the example', () => {
  expect(blocksIn(page, 'js')[0]).toBe(inExample('gateway.config.mjs'));
});

/** Starts the example on free ports, and collects the lines of the gateway's log. */
async function startExample(env: Readonly<Record<string, string>> = {}) {
  const ports = { PORT: await freePort(), C1_PORT: await freePort(), DESKS_PORT: await freePort() };
  const portsEnv = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]));
  const child = spawn(process.execPath, ['start.mjs'], {
    cwd: folder,
    env: { ...bareEnv, ...portsEnv, ...env },
  });
  const exit = once(child, 'exit');
  const stop = async () => {
    child.kill();
    await exit;
  };
  onTestFinished(stop);
  const router = `http://127.0.0.1:${ports.PORT}/graphql`;
  const lines = await untilPrinted(child, `The router listens on ${router}`);
  const send = async (query: string, headers: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const response = await fetch(router, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };
  /** How many calls to C1 each operation of the gateway has made since the last time. */
  const upstreamCalls = (): readonly unknown[] => {
    const logged = lines
      .splice(0)
      .filter((line) => line.startsWith('{') && line.includes('"msg":"operation"'));
    return logged.map((line) => (JSON.parse(line) as { readonly upstreamCalls: number }).upstreamCalls);
  };
  return { send, upstreamCalls, stop, ports };
}

test.skipIf(isSkipped)(
  'the example answers from both graphs, by one request to the gateway and two calls to C1',
  { timeout: 120_000 },
  async () => {
    // A variable of the shell's, which is not the example's.
    const { send, upstreamCalls, stop, ports } = await startExample({ GATEWAY_FEDERATION_PREFIX: 'C1' });
    upstreamCalls();

    expect(await send(operation)).toEqual({
      data: {
        desks: [
          {
            number: '1',
            laptop: {
              serialNumber: 'L-1',
              owner: {
                displayName: 'Imani Okafor',
                managers: [{ displayName: 'Sofía Nair' }],
                desk: { number: '1' },
              },
            },
          },
          {
            number: '2',
            laptop: {
              serialNumber: 'L-2',
              owner: {
                displayName: 'Tomasz Vogel',
                managers: [{ displayName: 'Priya Mahlangu' }],
                desk: { number: '2' },
              },
            },
          },
          { number: '3', laptop: null },
        ],
      },
    });
    await expect.poll(upstreamCalls).toEqual([2]);

    const { appId, roleSlug, userId: userRefId } = exampleIds;
    const input = `{ appId: "${appId}", roleSlug: "${roleSlug}", userRefId: "${userRefId}" }`;
    expect(
      await send(`mutation {
        createUserOwner(input: ${input}) { appOwnerUser { user { displayName desk { number } } } }
      }`),
    ).toEqual({
      data: {
        createUserOwner: { appOwnerUser: { user: { displayName: 'Imani Okafor', desk: { number: '1' } } } },
      },
    });

    expect(await send(`{ user(id: "not an id") { email } }`)).toMatchObject({
      data: { user: null },
      errors: [{ path: ['user'], extensions: { code: 'BAD_USER_INPUT' } }],
    });

    await stop();
    await expect(fetch(`http://127.0.0.1:${ports.C1_PORT}/ready`)).rejects.toThrow('fetch failed');
    await expect(fetch(`http://127.0.0.1:${ports.PORT}/readiness`)).rejects.toThrow('fetch failed');
  },
);

test.skipIf(isSkipped)(
  'the example calls the tenant of CONDUCTORONE_SERVER_URL, under the token of the caller',
  { timeout: 120_000 },
  async () => {
    const sandbox = await createSandbox();
    const { origin, close } = await listen(sandbox);
    onTestFinished(close);
    const { send } = await startExample({ CONDUCTORONE_SERVER_URL: origin });
    const query = '{ desks { laptop { owner { displayName } } } }';

    const withToken = await send(query, { authorization: `Bearer ${sandbox.issueToken()}` });
    expect(withToken).toMatchObject({
      data: { desks: [{ laptop: { owner: { displayName: 'Imani Okafor' } } }, {}, { laptop: null }] },
    });
    expect(withToken).not.toHaveProperty('errors');
    expect(sandbox.ledger.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/v1/search/users',
    ]);
    expect(await send(query)).toMatchObject({
      errors: [
        { path: ['desks', 0, 'laptop', 'owner', 'displayName'], extensions: { code: 'UNAUTHENTICATED' } },
        { path: ['desks', 1, 'laptop', 'owner', 'displayName'], extensions: { code: 'UNAUTHENTICATED' } },
      ],
    });
  },
);
