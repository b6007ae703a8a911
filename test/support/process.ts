import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { listen as listenSandbox } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { expectCleanLog, keepOutOfLogs, keepStringsOutOfLogs } from './log-leaks/leak-check.ts';
import { overheard } from './log-leaks/track-responses.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Running {
  readonly url: string;
  readonly process: ChildProcess;
  /** The lines printed so far, parsed. */
  readonly lines: Record<string, unknown>[];
  /** What it has said beside its log. */
  readonly stderr: () => string;
}

/** The environment of a fresh shell: nothing of the machine's that the gateway would read. */
export const bareEnv = { PATH: process.env['PATH'], HOME: process.env['HOME'] };

/** The environment of a fresh shell in which npm installs: with the certificates that this machine's registry needs. */
export const installEnv = {
  ...bareEnv,
  npm_config_prefer_offline: 'true',
  npm_config_fetch_timeout: '60000',
  ...certificates(),
};

function certificates(): Readonly<Record<string, string>> {
  const file = process.env['NODE_EXTRA_CA_CERTS'];
  return file === undefined ? {} : { NODE_EXTRA_CA_CERTS: file };
}

/** The built process; its output goes to a pipe unless a file is given. */
export function runMain(env: Record<string, string>, stdout: number | 'pipe' = 'pipe'): ChildProcess {
  const child = spawn('node', ['dist/main.js'], {
    cwd: root,
    env: { ...bareEnv, ...env },
    stdio: ['ignore', stdout, 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Starts the built process on a free port; its log is checked for what must not be in it. */
export async function start(env: Record<string, string> = {}): Promise<Running> {
  const child = runMain({ PORT: '0', ...env });
  const lines: Record<string, unknown>[] = [];
  if (child.stdout === null) throw new Error('no output');
  const output = createInterface(child.stdout);
  output.on('line', (line) => void lines.push(JSON.parse(line) as Record<string, unknown>));
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  onTestFinished(() => {
    expectCleanLog([...lines.map((line) => JSON.stringify(line)), ...stderr.split('\n')]);
  });
  await once(output, 'line');
  return { url: String(lines[0]?.['url']), process: child, lines, stderr: () => stderr };
}

/** What a process says that does not start. */
export async function fail(env: Record<string, string>): Promise<{ code: unknown; stderr: string }> {
  const child = runMain(env);
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [unknown];
  return { code, stderr };
}

/** The answer to an operation over HTTP. */
export async function ask(url: string, query: string, token?: string): Promise<unknown> {
  keepOutOfLogs(query, token);
  keepStringsOutOfLogs(query);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { readonly data?: unknown };
  keepStringsOutOfLogs(JSON.stringify(answer.data ?? null));
  return answer;
}

/** A process in service mode over a sandbox of its own. */
export async function startService(env: Record<string, string>) {
  const sandbox = await createSandbox();
  const { origin, close } = await listenSandbox(overheard(sandbox));
  onTestFinished(close);
  const { clientId, clientSecret } = sandbox.credentialsFor(origin);
  keepOutOfLogs(clientSecret.split(':').at(-1));
  const running = await start({
    CONDUCTORONE_SERVER_URL: origin,
    CONDUCTORONE_CLIENT_ID: clientId,
    CONDUCTORONE_CLIENT_SECRET: clientSecret,
    GATEWAY_IDENTITY: 'service',
    ...env,
  });
  return { ...running, calls: () => sandbox.ledger.map(({ method, path }) => `${method} ${path}`) };
}

/** Runs a documented command in a shell, the documented addresses replaced; gives what it prints. */
export async function runDocumented(
  command: string,
  replacements: Record<string, string>,
  env = {},
): Promise<string> {
  const actual = Object.entries(replacements).reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    command,
  );
  const shell = spawn('sh', ['-c', actual], { env: { ...bareEnv, ...env } });
  let output = '';
  shell.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(shell, 'close');
  return output;
}
