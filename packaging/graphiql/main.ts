import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.ts';
import { installPackages } from './install-packages.ts';

/** Builds GraphiQL's page; with `install`, only installs its packages, for the commands that read their types. */
const root = fileURLToPath(new URL('../../', import.meta.url));
await (process.argv[2] === 'install' ? installPackages(`${root}graphiql`) : buildPage(root));
