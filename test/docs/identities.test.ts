import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { listen as listenSandbox } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { ask, root, runDocumented, start } from '../support/process.ts';
import { blocksIn, readPage } from './blocks.ts';

const page = readPage('docs/identities.md');
const checkInstead = { 'npm start': `node ${root}dist/main.js --check-config` };

test('the way to a token of a person leads through forward mode to an answer', async () => {
  const [command = ''] = blocksIn(page, 'sh').filter((block) => block.startsWith('curl'));
  const sandbox = await createSandbox();
  const { origin, close } = await listenSandbox(sandbox);
  onTestFinished(close);
  const { clientId, clientSecret } = sandbox.credentialsFor(origin);

  const output = await runDocumented(
    command,
    { 'https://example.conductor.one': origin },
    { CLIENT_ID: clientId, CLIENT_SECRET: clientSecret },
  );
  const { access_token: token } = JSON.parse(output) as { access_token: string };
  const { url } = await start({ CONDUCTORONE_SERVER_URL: origin });

  const query = '{ apps(first: 1) { pageInfo { hasNextPage } } }';
  expect(await ask(url, query, token)).toEqual({ data: { apps: { pageInfo: { hasNextPage: true } } } });
  expect(await ask(url, query)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

test.each(['README.md', 'docs/quick-start.md', 'docs/identities.md'])(
  'one variable makes a gateway in forward mode: %s',
  async (name) => {
    const commands = blocksIn(readPage(name), 'sh').filter((block) =>
      block.startsWith('CONDUCTORONE_TENANT_DOMAIN='),
    );

    expect(commands).toHaveLength(1);
    expect(await runDocumented(commands[0] ?? '', checkInstead)).toMatch(
      /Mode: +forward\n +Upstream: +C1 at https:\/\/example\.conductor\.one\n/,
    );
  },
);

test('the variables of service mode make a gateway that acts under its own credentials', async () => {
  const folder = mkdtempSync(`${tmpdir()}/identities-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const sandbox = await createSandbox();
  writeFileSync(`${folder}/c1`, sandbox.credentialsFor('http://127.0.0.1').clientSecret);
  const commands = blocksIn(page, 'sh').filter((block) => block.startsWith('export'));

  expect(commands).toHaveLength(1);
  expect(await runDocumented(commands[0] ?? '', { ...checkInstead, '/run/secrets': folder })).toMatch(
    /Mode: +service\n +Upstream: +C1 at https:\/\/example\.conductor\.one\n +Identity: +the gateway's: a client id and an assertion signed with its secret, for tokens of https:\/\/id\.example, which may change nothing\n/,
  );
});
