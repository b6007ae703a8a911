import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bareEnv, fail, root, start } from '../support/process.ts';

const dockerfile = readFileSync(`${root}Dockerfile`, 'utf8');
const [, healthCheck = '[]'] = /HEALTHCHECK [^[]*CMD (\[.*\])/.exec(dockerfile) ?? [];
const [, variables = ''] = /^ENV (.*)$/m.exec(dockerfile) ?? [];
const env = Object.fromEntries(variables.split(' ').map((pair) => pair.split('=') as [string, string]));

test("the image's health check passes for a gateway that answers, and fails without one", async () => {
  const [program = '', ...args] = JSON.parse(healthCheck) as string[];
  const check = (port: string): number | null =>
    spawnSync(program, args, { env: { ...bareEnv, PORT: port } }).status;
  const { url } = await start();

  expect(check(new URL(url).port)).toBe(0);
  expect(check('9')).toBe(1);
});

test("under the image's environment nothing starts without a tenant", async () => {
  const { code, stderr } = await fail(env);

  expect(code).toBe(1);
  expect(stderr).toContain('  - CONDUCTORONE_TENANT_DOMAIN: not set');
});

test('the image has what the package has, but for what people read', () => {
  const { files } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { files: string[] };
  const [, image = ''] = dockerfile.split(/^FROM .*$/m).slice(1);
  const needed = files.filter((name) => !name.startsWith('!') && !name.endsWith('.md'));

  for (const name of needed) {
    expect(image).toMatch(new RegExp(`^COPY .*\\b${name.replaceAll('*', '\\*')}\\b`, 'm'));
    expect(readFileSync(`${root}.dockerignore`, 'utf8').split('\n')).toContain(
      `!${name === 'dist' ? 'src' : name.replace(/\/.*/, '')}`,
    );
  }
});

test('every stage of the image begins with what one argument names: Node.js 24 by digest', () => {
  const stages = dockerfile.match(/^FROM .*$/gm);

  expect(stages).toEqual(['FROM ${NODE_IMAGE} AS build', 'FROM ${NODE_IMAGE}']);
  expect(dockerfile.slice(0, dockerfile.indexOf('FROM '))).toMatch(
    /^ARG NODE_IMAGE=node:24\.\d+\.\d+-bookworm-slim@sha256:[0-9a-f]{64}$/m,
  );
  expect(readFileSync(`${root}docs/deployment.md`, 'utf8')).toContain('--build-arg NODE_IMAGE=');
});

test('the build of the image makes no source maps', () => {
  const [, args = ''] = /^RUN npm run build(?: -- (.*?))? &&/m.exec(dockerfile) ?? [];
  const build = readFileSync(`${root}packaging/build.ts`, 'utf8');
  const [, config = ''] = /'-p', '(\S+)', \.\.\.process\.argv\.slice\(2\)/.exec(build) ?? [];
  const { stdout } = spawnSync(
    'node',
    ['node_modules/typescript/bin/tsc', ...`-p ${config} ${args} --showConfig`.split(/ +/)],
    { cwd: root, encoding: 'utf8' },
  );

  const { compilerOptions } = JSON.parse(stdout) as { compilerOptions: Record<string, unknown> };
  expect(compilerOptions).toMatchObject({ outDir: './dist', sourceMap: false });
  expect(compilerOptions).not.toHaveProperty('inlineSourceMap');
});

test('the image starts the command of the package', () => {
  const [, entry = '[]'] = /^ENTRYPOINT (\[.*\])$/m.exec(dockerfile) ?? [];
  const { bin } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { bin: Record<string, string> };

  expect(JSON.parse(entry)).toEqual(['node', bin['c1-graphql-gateway']]);
});
