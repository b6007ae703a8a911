import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, inject, test } from 'vitest';
import { blocksIn, readPage } from '../docs/blocks.ts';
import { bareEnv, installEnv } from '../support/process.ts';
import { emptyFolder } from './empty-folder.ts';

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
    env: installEnv,
    encoding: 'utf8',
  });

  expect(stdout).toMatch(/can be used\.\n +Mode: +forward\n/);
});

test('what the page on deployment adds to the image is found by the process in it', () => {
  const image = emptyFolder();
  const consumer = inject('folder');
  const app = `${image}/app`;
  cpSync(`${consumer}/node_modules`, `${app}/node_modules`, { recursive: true });
  cpSync(`${app}/node_modules/c1-graphql-gateway`, app, { recursive: true });
  const check = () =>
    spawnSync('node', ['dist/main.js', '--check-config'], {
      cwd: app,
      env: {
        ...bareEnv,
        OTEL_TRACES_EXPORTER: 'otlp',
        GATEWAY_RATE_LIMIT: '10',
        GATEWAY_REDIS_URL: 'redis://127.0.0.1',
      },
      encoding: 'utf8',
    });
  const [dockerfile = ''] = blocksIn(readPage('docs/deployment.md'), 'dockerfile');
  const [, command = ''] = /^RUN (.*?[^\\])$/ms.exec(dockerfile) ?? [];
  expect(check()).toMatchObject({ status: 1 });

  spawnSync('sh', ['-c', command.replace('--prefix / ', `--prefix ${image} `)], {
    cwd: app,
    env: { ...installEnv, NODE_ENV: 'production' },
  });

  expect(check().stdout).toMatch(/Rates: .*127\.0\.0\.1[^]*Traces: +OTLP as http\/protobuf/);
});
