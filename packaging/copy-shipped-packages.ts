import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { shippedFolders } from './shipped-packages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files that no user of the package reads: source maps, and the second build of nine megabytes of GraphiQL. */
const unused = /\.map$|\/render-graphiql\/esm$/;

for (const folder of shippedFolders(root)) {
  cpSync(`${root}${folder}`, `${root}dist/${folder}`, {
    recursive: true,
    // Packages below a package that are needed have folders of their own in the list.
    filter: (source) => !unused.test(source) && source !== `${root}${folder}/node_modules`,
  });
}

// Yoga's four hundred modules as one file: to find and read them takes a third of the start.
const yoga = 'node_modules/graphql-yoga/esm/index.js';
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
