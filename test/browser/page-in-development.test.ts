import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { blocksIn, readPage } from '../docs/blocks.ts';
import { ask, bareEnv, root, start } from '../support/process.ts';
import { isSkipped } from './chromium.ts';

// Its packages are installed where the tests in the browser run.
test.skipIf(isSkipped)('the commands in the README serve the example page, before the gateway', async () => {
  const [command = ''] = blocksIn(readPage('README.md'), 'sh').filter((block) =>
    block.startsWith('cd examples/'),
  );
  const { url } = await start();
  const shell = spawn('sh', ['-c', command.replace('npm ci && ', '')], {
    cwd: root,
    env: { ...bareEnv, OWNERSHIP_PORTAL_GATEWAY: new URL(url).origin },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  onTestFinished(async () => {
    process.kill(-(shell.pid ?? 0), 'SIGKILL');
    await once(shell, 'close');
  });
  let printed = '';
  const page = await new Promise<string>((resolve) => {
    shell.stdout.on('data', (chunk: Buffer) => {
      printed += stripVTControlCharacters(chunk.toString());
      const [local] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed) ?? [];
      if (local !== undefined) resolve(local);
    });
  });

  expect(await (await fetch(page)).text()).toContain('src="/src/main.tsx"');
  expect(await ask(`${page}graphql`, '{ apps(first: 1) { pageInfo { hasNextPage } } }')).toEqual({
    data: { apps: { pageInfo: { hasNextPage: true } } },
  });
});
