import { bundlePage } from './bundle-page.ts';
import { hashFiles } from './hash-files.ts';
import { installPackages } from './install-packages.ts';
import { isBuilt, writePage } from './page-output.ts';

/** What the built page depends on: its sources and packages, this folder, and the bundler. */
const inputs = ['graphiql', 'packaging/graphiql', 'node_modules/esbuild/package.json'];

/**
 * Builds GraphiQL's page into `graphiql/dist`, unless the page there was built from the same files. Why the page is a
 * package of its own, and where the time of its build goes: docs/decisions/0023.
 */
export async function buildPage(root: string): Promise<void> {
  const hash = hashFiles(root, inputs);
  if (isBuilt(root, hash)) return;
  const folder = `${root}graphiql`;
  await installPackages(folder);
  writePage(root, hash, await bundlePage(folder));
}
