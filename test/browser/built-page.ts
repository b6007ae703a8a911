import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isSkipped } from './chromium.ts';

const folder = fileURLToPath(new URL('../../examples/ownership-portal/', import.meta.url));

/** Whether the packages that the lock file names are there. */
function isInstalled(): boolean {
  const installed = `${folder}node_modules/.package-lock.json`;
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs
  );
}

function npm(...args: readonly string[]): void {
  // Vitest's own NODE_ENV would build React for development.
  const env = { ...process.env, NODE_ENV: undefined };
  const { status } = spawnSync('npm', args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0)
    throw new Error(`npm ${args.join(' ')} failed in examples/ownership-portal; try it there`);
}

/** Builds the example page, whose packages are its own and are installed first where they are not yet. */
export function setup(): void {
  if (isSkipped) return;
  if (!isInstalled()) npm('ci');
  npm('run', 'build');
}
