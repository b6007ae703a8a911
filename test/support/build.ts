import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Builds once for all tests that start the process, which run side by side; not at all where `DIST_IS_BUILT` is set. */
export async function setup(): Promise<void> {
  const root = new URL('../..', import.meta.url);
  const build = spawn('npm', ['run', '--silent', 'build:if-needed'], { cwd: root, stdio: 'inherit' });
  const [code] = (await once(build, 'close')) as [unknown];
  if (code !== 0) throw new Error('the build failed');
}
