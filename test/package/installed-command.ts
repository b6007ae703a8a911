import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { bareEnv } from '../support/process.ts';

type Env = Readonly<Record<string, string>>;

/** The command of the package that a folder has installed. */
export function commandIn(folder: string) {
  const command = `${folder}/node_modules/.bin/c1-graphql-gateway`;
  return {
    /** Its output and its exit code, when it ends by itself; killed if it serves. */
    run: (args: readonly string[], env: Env = {}) => {
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd: folder,
        env: { ...bareEnv, ...env },
        encoding: 'utf8',
        timeout: 30_000,
      });
      return { status, stdout, stderr };
    },
    /** Serves until the test ends; gives the address in its first line. Fails with what it says if it ends before. */
    serve: async (env: Env = {}) => {
      const child = spawn(command, { cwd: folder, env: { ...bareEnv, PORT: '0', ...env } });
      onTestFinished(() => void child.kill('SIGKILL'));
      const ended = text(child.stderr).then((said) => Promise.reject(new Error(said)));
      ended.catch(() => undefined); // a process that is killed at the end of the test says nothing
      const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [string];
      return { child, url: (JSON.parse(line) as { url: string }).url };
    },
  };
}
