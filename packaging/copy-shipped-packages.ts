import { cpSync } from 'node:fs';
import { build } from 'esbuild';
import { shippedFolders } from './shipped-packages.ts';

const yoga = 'node_modules/graphql-yoga/esm/index.js';

/** Copies the packages that the tarball ships into `dist`. Why: docs/decisions/0021. */
export async function copyShippedPackages(root: string): Promise<void> {
  for (const folder of shippedFolders(root)) {
    cpSync(`${root}${folder}`, `${root}dist/${folder}`, {
      recursive: true,
      // Source maps are for debuggers. Packages below a package that are needed have folders of their own in the list.
      filter: (source) => !source.endsWith('.map') && source !== `${root}${folder}/node_modules`,
    });
  }
  // Yoga's four hundred modules as one file: to find and read them takes a third of the start.
  await build({
    entryPoints: [`${root}${yoga}`],
    outfile: `${root}dist/${yoga}`,
    allowOverwrite: true,
    bundle: true,
    external: ['graphql'],
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Some of its packages are CommonJS modules, which require modules of Node.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}
