import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/example-ids.ts';
import { freePort } from '../support/free-port.ts';
import { bareEnv, root } from '../support/process.ts';
import { blocksIn, readPage } from './blocks.ts';

const folder = `${root}examples/federation`;
const isInstalled = existsSync(`${folder}/node_modules`);
const isSkipped = !isInstalled && process.env['REQUIRE_ALL'] !== '1';

const page = readPage('docs/federation.md');
const [operation = '', people = ''] = blocksIn(page, 'graphql');

test('the page shows what the other graph says about people', () => {
  expect(readFileSync(`${folder}/desks/desks.graphql`, 'utf8')).toContain(people);
});

/** Starts the example on free ports, and collects the lines of the gateway's log. */
async function startExample() {
  const ports = { PORT: await freePort(), C1_PORT: await freePort(), DESKS_PORT: await freePort() };
  const env = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]));
  const child = spawn(process.execPath, ['start.mjs'], { cwd: folder, env: { ...bareEnv, ...env } });
  onTestFinished(() => void child.kill());
  const lines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error(lines.join('\n')));
    });
    for (const output of [child.stdout, child.stderr]) {
      createInterface(output).on('line', (line) => {
        lines.push(line);
        if (line.includes(`Listening on http://127.0.0.1:${ports.PORT}`)) resolve();
      });
    }
  });
  const send = async (query: string): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${ports.PORT}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
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
  return { send, upstreamCalls };
}

test.skipIf(isSkipped)(
  'the example answers from both graphs, by one request to the gateway and two calls to C1',
  { timeout: 120_000 },
  async () => {
    const { send, upstreamCalls } = await startExample();
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
  },
);
