import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { listen as listenSandbox } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { blocksIn, readPage } from '../docs/blocks.ts';
import { ask, bareEnv } from '../support/process.ts';
import { freePort } from '../support/free-port.ts';

const folder = `${inject('folder')}/commonjs`;

/** The CommonJS files of the page, by their names. */
const documented = new Map(
  blocksIn(readPage('docs/mounting.md'), 'ts').flatMap((code) => {
    const [, name] = /^\/\/ (\w+\.cts)\n/.exec(code) ?? [];
    return name === undefined ? [] : [[name, code] as const];
  }),
);

/** Compiles files of the folder into a folder of the setting's name. */
function compile(module: string, files: readonly string[]): { stdout: string } {
  const options = `--module ${module} --target es2023 --types node --strict --skipLibCheck --outDir ${module}`;
  return spawnSync('node', ['../node_modules/typescript/bin/tsc', ...options.split(' '), ...files], {
    cwd: folder,
    encoding: 'utf8',
  });
}

beforeAll(() => {
  mkdirSync(folder);
  for (const [name, code] of documented) writeFileSync(`${folder}/${name}`, code);
});

/** Starts a compiled file over a sandbox; gives the response to an operation, and what the process says beside its log. */
async function respond(file: string): Promise<{ response: unknown; stderr: string }> {
  const sandbox = await createSandbox();
  const { origin, close } = await listenSandbox(sandbox);
  onTestFinished(close);
  const port = await freePort();
  const code = readFileSync(`${folder}/${file}`, 'utf8');
  const adapted = code.replaceAll('https://example.conductor.one', origin).replaceAll('4000', String(port));
  writeFileSync(`${folder}/${file}`, adapted.replaceAll("'info'", "'silent'"));
  const child = spawn('node', [file], { cwd: folder, env: bareEnv });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}/graphql`;
  await expect.poll(() => fetch(url).then(() => true), { timeout: 30_000, interval: 100 }).toBe(true);
  return {
    response: await ask(url, '{ apps(first: 1) { pageInfo { hasNextPage } } }', sandbox.issueToken()),
    stderr,
  };
}

test.each([
  ['commonjs', ['commonjs', 'required']],
  ['node16', ['commonjs']],
  ['nodenext', ['commonjs', 'required']],
])(
  'of the CommonJS files of the page, module %s compiles these, and they serve: %s',
  async (module, names) => {
    const files = [...documented.keys()];
    const { stdout } = compile(module, files);

    expect(files).toEqual(['commonjs.cts', 'required.cts']);
    const failed = [...stdout.matchAll(/^(\w+)\.cts\(\d+,\d+\): error (\w+)/gm)].map(([, name, code]) => [
      name,
      code,
    ]);
    expect(failed).toEqual(names.includes('required') ? [] : [['required', 'TS1479']]);
    for (const name of names) {
      expect(await respond(`${module}/${name}.cjs`)).toEqual({
        response: { data: { apps: { pageInfo: { hasNextPage: true } } } },
        stderr: '',
      });
    }
  },
);
