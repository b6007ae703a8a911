import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { ask, installEnv } from '../support/process.ts';
import { commandIn } from './installed-command.ts';
import { emptyFolder } from './empty-folder.ts';

/** The registry of this machine; Yarn 1 has another default. */
const registry = spawnSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).stdout.trim();

test('Yarn 1 installs the package, which serves once there is a graphql beside it', async () => {
  const folder = emptyFolder();
  writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true }));
  const yarn = ['exec', '--yes', '--package=yarn@1.22.22', '--', 'yarn', '--non-interactive'];

  const { status, stderr } = spawnSync('npm', [...yarn, 'add', `file:${inject('tarball')}`], {
    cwd: folder,
    env: { ...installEnv, npm_config_registry: registry },
    encoding: 'utf8',
  });

  expect(stderr).toMatch(/unmet peer dependency "graphql@\^16\.13\.0"/);
  expect(status).toBe(0);
  const { run, serve } = commandIn(folder);
  expect(run([])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('graphql is not installed') as string,
  });
  cpSync(`${inject('folder')}/node_modules/graphql`, `${folder}/node_modules/graphql`, { recursive: true });
  const { url } = await serve();
  expect(await ask(url, '{ apps(first: 1) { pageInfo { hasNextPage } } }')).toEqual({
    data: { apps: { pageInfo: { hasNextPage: true } } },
  });
});
