import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
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
export const bareEnv = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...withoutWarnings() };

/** Node.js 20.19 calls the signatures of C1's client secrets experimental, on stderr; later versions do not. */
function withoutWarnings(): { readonly NODE_NO_WARNINGS?: string } {
  return process.version.startsWith('v20.19.') ? { NODE_NO_WARNINGS: '1' } : {};
}

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

/** Registers what to do when the process is not needed any more: after its test, if it is of one. */
type AtEnd = (cleanUp: () => void) => void;

interface RunOptions {
  readonly stdout?: number | 'pipe';
  readonly atEnd?: AtEnd;
}

/** The built process; its output goes to a pipe unless a file is given. */
export function runMain(
  env: Record<string, string>,
  { stdout = 'pipe', atEnd = onTestFinished }: RunOptions = {},
): ChildProcess {
  const child = spawn('node', ['dist/main.js'], {
    cwd: root,
    env: { ...bareEnv, ...env },
    stdio: ['ignore', stdout, 'pipe'],
  });
  atEnd(() => void child.kill('SIGKILL'));
  return child;
}

/** Starts the built process on a free port; its log is checked for what must not be in it. */
export async function start(
  env: Record<string, string> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<Running> {
  const child = runMain({ PORT: '0', ...env }, { atEnd });
  const lines: Record<string, unknown>[] = [];
  if (child.stdout === null) throw new Error('no output');
  const output = createInterface(child.stdout);
  output.on('line', (line) => void lines.push(JSON.parse(line) as Record<string, unknown>));
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  atEnd(() => {
    expectCleanLog([...lines.map((line) => JSON.stringify(line)), ...stderr.split('\n')]);
  });
  await once(output, 'line');
  return { url: String(lines[0]?.['url']), process: child, lines, stderr: () => stderr };
}

/** One process for all tests of a file, or of its `describe`; to be read within a test. */
export function sharedProcess(env: Record<string, string> = {}): () => Running {
  const ends: (() => void)[] = [];
  let running: Running | undefined;
  beforeAll(async () => {
    running = await start(env, (end) => void ends.push(end));
  }, 20_000);
  afterAll(() => {
    for (const end of ends.toReversed()) end();
  });
  return () => {
    if (running === undefined) throw new Error('no process: read outside a test');
    return running;
  };
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
