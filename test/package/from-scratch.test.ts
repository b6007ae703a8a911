import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, inject, onTestFinished, test } from 'vitest';
import { blocksIn, readPage } from '../docs/blocks.ts';
import { ask, bareEnv, root } from '../support/process.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(`${tmpdir()}/from-scratch-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** A copy of what is under version control, as a fresh checkout has it. */
function checkout(): string {
  const folder = emptyFolder();
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of files.filter((name) => name !== '')) {
    mkdirSync(dirname(`${folder}/${file}`), { recursive: true });
    cpSync(root + file, `${folder}/${file}`);
  }
  return folder;
}

test('the first command of the README and of the quick start, in a fresh checkout, serves', async () => {
  const [command = ''] = blocksIn(readPage('README.md'), 'sh');
  expect(blocksIn(readPage('docs/quick-start.md'), 'sh')[0]).toBe(command);
  const shell = spawn('sh', ['-c', command], {
    cwd: checkout(),
    env: { ...bareEnv, PORT: '0', npm_config_prefer_offline: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  onTestFinished(() => void process.kill(-(shell.pid ?? 0), 'SIGKILL'));

  const url = await new Promise<string>((resolve, reject) => {
    createInterface(shell.stdout).on('line', (line) => {
      if (line.startsWith('{')) resolve((JSON.parse(line) as { url: string }).url); // others are npm's
    });
    shell.once('exit', (code) => {
      reject(new Error(`it ended with ${code ?? 'a signal'}`));
    });
  });
  expect(await ask(url, '{ apps(first: 1) { pageInfo { hasNextPage } } }')).toEqual({
    data: { apps: { pageInfo: { hasNextPage: true } } },
  });
});

test('the package can be run where it is installed as the page on deployment says', () => {
  const folder = emptyFolder();
  cpSync(dirname(inject('folder')), folder, {
    recursive: true,
    filter: (path) => !path.includes('/consumer'),
  });
  const [command = ''] = blocksIn(readPage('docs/deployment.md'), 'sh').filter((block) =>
    block.startsWith('npm install'),
  );

  const { stdout } = spawnSync('sh', ['-c', `${command.trim()} --check-config`], {
    cwd: folder,
    env: { ...bareEnv, npm_config_prefer_offline: 'true' },
    encoding: 'utf8',
  });

  expect(stdout).toMatch(/can be used\.\n +Mode: +forward\n/);
});
