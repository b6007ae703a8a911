import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { listen as listenSandbox } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { runDocumented, start } from '../support/process.ts';
import { blocksIn, blocksOf, readPage } from './blocks.ts';

const page = readPage('docs/quick-start.md');
const documentedUrl = 'http://localhost:4000/graphql';

test('the steps in the sandbox, one after the other, print what the page shows', async () => {
  const { url } = await start();
  const folder = mkdtempSync(`${tmpdir()}/quick-start-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const [program = ''] = blocksIn(page, 'js');
  writeFileSync(`${folder}/owners.mjs`, program.replaceAll(documentedUrl, url));
  const blocks = blocksOf(page);
  const steps = blocks
    .map((block, index) => ({ command: block, output: blocks[index + 1] }))
    .filter(({ command, output }) => command.language === 'sh' && output && output.language !== 'sh');
  const replacements = { [documentedUrl]: url, 'owners.mjs': `${folder}/owners.mjs` };

  for (const { command, output } of steps) {
    const printed = await runDocumented(command.text, replacements);

    if (output?.language === 'json') expect(JSON.parse(printed)).toEqual(JSON.parse(output.text));
    else expect(printed).toBe(output?.text);
  }
  expect(steps).toHaveLength(5);
});

test('the way to a token of a tenant, and with it to an answer', async () => {
  const sandbox = await createSandbox();
  const { origin, close } = await listenSandbox(sandbox);
  onTestFinished(close);
  const { clientId, clientSecret } = sandbox.credentialsFor(origin);
  const { url } = await start({ CONDUCTORONE_SERVER_URL: origin });
  const commands = blocksIn(page, 'sh').filter((block) => block.includes('TOKEN'));

  const printed = await runDocumented(
    commands.join('\n'),
    { 'https://example.conductor.one': origin, [documentedUrl]: url },
    { CLIENT_ID: clientId, CLIENT_SECRET: clientSecret },
  );

  const { data } = JSON.parse(printed) as { readonly data: { readonly apps: { readonly nodes: object[] } } };
  expect(data.apps.nodes).toHaveLength(10);
  expect(commands).toHaveLength(2);
});
