import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** An otherwise empty project that has the package installed. */
    readonly folder: string;
    readonly tarball: string;
    /** The files of the tarball. */
    readonly packed: readonly string[];
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the documented servers and their compiler need besides the package. */
const companions = ['@types/express', '@types/node', 'express', 'fastify', 'typescript'];

/** Packs the package, and installs it as its users do. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(`${tmpdir()}/gateway-package-`);
  const npm = (args: readonly string[], cwd: string): string =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root)) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const consumer = `${folder}/consumer`;
  mkdirSync(consumer);
  writeFileSync(`${consumer}/package.json`, JSON.stringify({ type: 'module', private: true }));
  const wanted = companions.map((name) => `${name}@${devDependencies[name] ?? ''}`);
  npm(
    [
      'install',
      '--silent',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      `${folder}/${packed.filename}`,
      ...wanted,
    ],
    consumer,
  );
  project.provide('folder', consumer);
  project.provide('tarball', `${folder}/${packed.filename}`);
  project.provide(
    'packed',
    packed.files.map(({ path }) => path),
  );
  return () => {
    rmSync(folder, { recursive: true });
  };
}
