import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { variables as settings } from '../../src/config/variables.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { prefixProxy, type PathHabit } from '../support/prefix-proxy.ts';
import { ask, bareEnv, root, start } from '../support/process.ts';
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

const [, underPath = ''] = page.split('### Under a path of another host\n');
/** The documented ways, each with the environment that the page has for it. */
const [variable = '', prefix = ''] = /`(GATEWAY_BASE_PATH)=(\/\w+)`/.exec(underPath)?.slice(1) ?? [];
const habits = blocksIn(underPath, 'nginx').map((block): [string, PathHabit, Record<string, string>] => {
  const isRemoved = /proxy_pass http:\/\/[^/;]+\/;/.test(block);
  return [block, isRemoved ? 'removes' : 'passes on', isRemoved ? {} : { [variable]: prefix }];
});

test('the page has both habits of proxies, for one path', () => {
  const [, yaml = ''] = blocksIn(page, 'yaml');

  expect(habits.map(([, habit]) => habit)).toEqual(['removes', 'passes on']);
  for (const [block] of habits) expect(block).toContain(`location ${prefix}/ {`);
  expect(yaml).toContain(`path: ${prefix}\n`);
});

test.each(habits.map(([, habit, env]) => [habit, env] as const))(
  'behind a proxy that %s the path, the process serves what the page says (%j)',
  async (habit, env) => {
    const running = await start(env);
    const proxy = await prefixProxy(prefix, new URL(running.url).origin, habit);
    onTestFinished(proxy.close);

    const graphiql = await fetch(`${proxy.origin}${prefix}/`, { headers: { accept: 'text/html' } });
    const [script = ''] = /graphql\/graphiql\/graphiql-[\w-]+\.js/.exec(await graphiql.text()) ?? [];

    expect(graphiql.url).toBe(`${proxy.origin}${prefix}/graphql`);
    expect((await fetch(new URL(script, graphiql.url))).status).toBe(200);
    expect(await ask(graphiql.url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
    const probes = [
      `${proxy.origin}${prefix}/ready`,
      new URL('/ready', running.url),
      new URL('/health', running.url),
    ];
    for (const probe of probes) expect((await fetch(probe)).status).toBe(200);
    expect(proxy.strays).toEqual([]);
  },
);
