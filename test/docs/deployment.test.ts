import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { variables as settings } from '../../src/config/variables.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { bareEnv, root, start } from '../support/process.ts';
import { blocksIn, readPage } from './blocks.ts';

interface Manifest {
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly terminationGracePeriodSeconds: number;
        readonly containers: readonly [
          {
            readonly env: readonly { readonly name: string; readonly value: string }[];
            readonly ports: readonly { readonly containerPort: number }[];
            readonly readinessProbe: { readonly httpGet: { readonly path: string } };
            readonly livenessProbe: { readonly httpGet: { readonly path: string } };
          },
        ];
      };
    };
  };
}

const defaults = settings.parse({});
const page = readPage('docs/deployment.md');
const dockerfile = readFileSync(`${root}Dockerfile`, 'utf8');
const [, variables = ''] = /^ENV (.*)$/m.exec(dockerfile) ?? [];
const imageEnv = Object.fromEntries(variables.split(' ').map((pair) => pair.split('=') as [string, string]));

/** What the image's command says of an environment. */
function check(env: Record<string, string>): string {
  const { stdout, stderr } = spawnSync('node', ['dist/main.js', '--check-config'], {
    cwd: root,
    env: { ...bareEnv, ...imageEnv, ...env },
    encoding: 'utf8',
  });
  return stdout + stderr;
}

function manifest() {
  const [yaml = ''] = blocksIn(page, 'yaml');
  const { spec } = (parse(yaml) as Manifest).spec.template;
  const [container] = spec.containers;
  return { ...spec, container };
}

test('the environment in the Kubernetes manifest is one that the image serves', async () => {
  const folder = mkdtempSync(`${tmpdir()}/deployment-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const sandbox = await createSandbox();
  writeFileSync(`${folder}/client-secret`, sandbox.credentialsFor('http://127.0.0.1').clientSecret);
  const { env, ports } = manifest().container;
  const set = env.map(({ name, value }) => [name, value.replace('/run/secrets/c1', folder)] as const);

  expect(check(Object.fromEntries(set))).toMatch(/can be used\.\n +Mode: +service\n/);
  expect(ports.map(({ containerPort }) => String(containerPort))).toContain(imageEnv['PORT']);
});

test("the probes of the manifest are answered, and its patience is the gateway's", async () => {
  const { container, terminationGracePeriodSeconds } = manifest();
  const { url } = await start();

  for (const { httpGet } of [container.readinessProbe, container.livenessProbe]) {
    expect((await fetch(new URL(httpGet.path, url))).status).toBe(200);
  }
  const { GATEWAY_DRAIN_DELAY_MS, GATEWAY_SHUTDOWN_TIMEOUT_MS, GATEWAY_UPSTREAM_TIMEOUT_MS } = defaults;
  expect(terminationGracePeriodSeconds * 1000).toBeGreaterThan(
    GATEWAY_DRAIN_DELAY_MS + GATEWAY_SHUTDOWN_TIMEOUT_MS + GATEWAY_UPSTREAM_TIMEOUT_MS,
  );
});

test('what is given to the container is all that the image needs', () => {
  const [command = ''] = blocksIn(page, 'sh').filter((block) => block.startsWith('docker build'));
  const given = [...command.matchAll(/--env (\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]);

  expect(check(Object.fromEntries(given) as Record<string, string>)).toMatch(
    /can be used\.\n +Mode: +forward\n/,
  );
});
