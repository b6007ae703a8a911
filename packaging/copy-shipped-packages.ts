import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
