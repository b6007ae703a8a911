import { existsSync, readFileSync } from 'node:fs';

/** The packages that the tarball ships inside `dist`. Why: docs/decisions/0021. */
const shipped = ['graphql-yoga'];

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The folders of the shipped packages and of all that they depend on, relative to the root, as in `node_modules/tslib`.
 * Peers are not among them: `graphql` has to be the copy of the project that installs the tarball.
 * @throws Error if one is not installed
 */
export function shippedFolders(root: string): readonly string[] {
  const folders = new Set<string>();
  const add = (name: string, dependent: string): void => {
    const folder = findPackage(root, name, dependent);
    if (folders.has(folder)) return;
    folders.add(folder);
    const { dependencies = {} } = JSON.parse(
      readFileSync(`${root}/${folder}/package.json`, 'utf8'),
    ) as Manifest;
    for (const dependency of Object.keys(dependencies)) add(dependency, folder);
  };
  for (const name of shipped) add(name, '');
  return [...folders].toSorted();
}

/** The folder of a package as Node finds it from a dependent's folder: the nearest `node_modules` that has it. */
function findPackage(root: string, name: string, dependent: string): string {
  const folder = `${dependent === '' ? '' : `${dependent}/`}node_modules/${name}`;
  if (existsSync(`${root}/${folder}/package.json`)) return folder;
  if (dependent === '') throw new Error(`${name} is not installed: run npm ci`);
  return findPackage(root, name, dependent.slice(0, Math.max(0, dependent.lastIndexOf('/node_modules/'))));
}
