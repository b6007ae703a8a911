import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { copyShippedPackages } from './copy-shipped-packages.ts';
import { buildPage } from './graphiql/build-page.ts';

/**
 * Builds what the package holds: `dist`, and GraphiQL's page. Side by side, for the page mostly waits for the registry and
 * for the disk, and the compiler computes. Arguments are the compiler's.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
// Not on stdout, which `npm pack --json` reads.
process.stderr.write('Building the gateway and GraphiQL ...\n');
rmSync(`${root}dist`, { recursive: true, force: true });

async function compile(): Promise<void> {
  const tsc = spawn(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  );
  const [code] = (await once(tsc, 'close')) as [unknown];
  if (code !== 0) throw new Error('the sources do not compile');
  // As npm makes it when it links the command; a later build would take that away.
  chmodSync(`${root}dist/main.js`, 0o755);
}

const parts = await Promise.allSettled([compile(), buildPage(root), copyShippedPackages(root)]);
for (const part of parts) {
  if (part.status === 'fulfilled') continue;
  process.exitCode = 1;
  process.stderr.write(`${part.reason instanceof Error ? part.reason.message : String(part.reason)}\n`);
}
