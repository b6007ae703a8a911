import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optional?: boolean } | undefined>
  >;
}

/**
 * Installs a package's dependencies by its lock file, unless they are there.
 * @throws Error if npm fails
 */
export async function installPackages(folder: string): Promise<void> {
  if (isInstalled(folder)) return;
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(npm, 'close')) as [unknown];
  if (code !== 0) throw new Error(`npm ci failed in ${folder}; try it there`);
}

/** Whether npm's own list of what it installed has the versions of the lock file. */
export function isInstalled(folder: string): boolean {
  const list = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(list)) return false;
  const { packages: installed } = JSON.parse(readFileSync(list, 'utf8')) as Lock;
  const { packages: wanted } = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')) as Lock;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry?.optional === true || installed[path]?.version === entry?.version,
  );
}
