#!/usr/bin/env node
import { onStopSignal } from './stop-signals.ts'; // must be the first import; see the file
import './set-node-env.ts'; // must be the first one that may load graphql-js; see the file
import { readFileSync } from 'node:fs';
import { parseCommand, UsageError, type Command } from './command/options.ts';

/** A file of the package: beside `dist` and beside `src`. */
const readPackageFile = (name: string): string =>
  readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const readVersion = (): string =>
  (JSON.parse(readPackageFile('package.json')) as { version: string }).version;

async function readConfig() {
  const { loadConfig } = await import('./config/config.ts');
  return loadConfig(process.env, (path) => readFileSync(path, 'utf8'));
}

/** @throws GraphqlLibraryError if the graph, which imports `graphql`, could not be loaded or could not be queried */
async function checkGraphqlLibrary(): Promise<void> {
  (await import('./graphql-library/installed-copies.ts')).checkInstalledCopies();
}

/** Each task loads only the modules it needs: `--version` does not load the graph. */
const tasks: Readonly<Record<Command, () => Promise<void> | void>> = {
  help: async () => {
    print((await import('./command/help.ts')).formatHelp());
  },
  version: () => {
    print(`${readVersion()}\n`);
  },
  'check-config': async () => {
    const config = await readConfig();
    await checkGraphqlLibrary();
    const { checkTracing } = await import('./command/tracing.ts');
    const problem = await checkTracing(config);
    await (await import('./command/rate-limits.ts')).checkRateLimits(config);
    print((await import('./command/config-summary.ts')).formatSummary(config, problem));
  },
  'print-schema': () => {
    print(readPackageFile('schema.graphql'));
  },
  'print-subgraph': async () => {
    await checkGraphqlLibrary();
    print(await (await import('./command/subgraph.ts')).printSubgraph(process.env, readPackageFile));
  },
  'print-semantic-schema': async () => {
    await checkGraphqlLibrary();
    print((await import('./command/semantic-schema.ts')).printSemanticSchema());
  },
  serve: async () => {
    const config = await readConfig();
    await checkGraphqlLibrary();
    const { serve } = await import('./command/serve.ts');
    await serve(config, { host: process, version: readVersion(), onStopSignal });
  },
};

function print(text: string): void {
  // A reader such as `head` has closed the pipe.
  process.stdout.on('error', () => process.exit());
  process.stdout.write(text);
}

/** What to do about an error, where its message does not say it. */
function getHint(error: Error): string {
  if (error instanceof UsageError) return ' (--help says what there is)';
  // The message of another variable's port begins with its name.
  return error.message.startsWith('listen EADDRINUSE') ? ' (PORT names another port)' : '';
}

try {
  await tasks[parseCommand(process.argv.slice(2))]();
} catch (error) {
  const isUsage = error instanceof UsageError;
  // Configuration errors concern the settings; Node's errors with a code concern this machine.
  const isExplained =
    isUsage || (error instanceof Error && (error.name === 'ConfigError' || 'code' in error));
  const what = isExplained ? error.message : String((error as Error).stack);
  process.stderr.write(`${what}${isExplained ? getHint(error) : ''}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
