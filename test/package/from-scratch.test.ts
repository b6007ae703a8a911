import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/example-ids.ts';
import { blocksIn, readPage } from '../docs/blocks.ts';
import { ask, installEnv, root } from '../support/process.ts';
import { emptyFolder } from './empty-folder.ts';

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

/** Runs a command in a folder; gives the addresses that gateways which it starts say they serve, one after the other. */
function run(command: string, cwd: string) {
  const shell = spawn('sh', ['-c', command], {
    cwd,
    env: { ...installEnv, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const stop = async (): Promise<void> => {
    if (shell.exitCode !== null || shell.signalCode !== null) return;
    process.kill(-(shell.pid ?? 0), 'SIGKILL');
    await once(shell, 'close');
  };
  onTestFinished(stop);
  const lines = createInterface(shell.stdout)[Symbol.asyncIterator]();
  const nextUrl = async (): Promise<string> => {
    const next = await lines.next();
    if (next.done === true) throw new Error('it ended');
    const { value } = next;
    const { url = '' } = value.startsWith('{') ? (JSON.parse(value) as { url?: string }) : {}; // others are npm's
    return url === '' ? nextUrl() : url;
  };
  return { nextUrl, stop };
}

const nameOf = (appId: string): string => `{ app(id: "${appId}") { displayName } }`;

test('a fresh checkout serves by the first command of the README, and while it is changed by npm run dev', async () => {
  const { appId } = exampleIds;
  const [command = ''] = blocksIn(readPage('README.md'), 'sh');
  expect(blocksIn(readPage('docs/quick-start.md'), 'sh')[0]).toBe(command);
  const folder = checkout();

  const first = run(command, folder);
  const answer = (displayName: string) => ({ data: { app: { displayName } } });
  expect(await ask(await first.nextUrl(), nameOf(appId))).toEqual(answer('Quarry Ledger'));
  await first.stop();

  const changing = run('npm run dev', folder);
  expect(await ask(await changing.nextUrl(), nameOf(appId))).toEqual(answer('Quarry Ledger'));
  const changed = `${folder}/src/sandbox/seed/example-ids.ts`;
  writeFileSync(changed, readFileSync(changed, 'utf8').replace("'Quarry Ledger'", "'Quarry Ledger 2'"));
  expect(await ask(await changing.nextUrl(), nameOf(appId))).toEqual(answer('Quarry Ledger 2'));
}, 300_000);
