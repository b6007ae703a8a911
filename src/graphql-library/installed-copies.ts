import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import {
  createNotInstalledError,
  createSeveralCopiesError,
  createVersionError,
  type GraphqlCopy,
} from './graphql-library-error.ts';
import { isSupported } from './supported-versions.ts';

/** The packages whose types and errors have to be those of the gateway's copy. Yoga's tools are in one file with Yoga. */
const dependents = ['@pothos/core', 'graphql-yoga'];

/**
 * Checks the copies of graphql-js that Node would load, without loading them: a version without one of the names that are
 * imported fails before any of the importing code runs, in words about that name.
 * @param from the path or the URL of a module of the gateway
 * @throws GraphqlLibraryError
 */
export function checkInstalledCopies(from: string = import.meta.url): void {
  const own = findInstalledCopy(from);
  if (own === undefined) throw createNotInstalledError('the gateway');
  if (!isSupported(own.version)) throw createVersionError(own);
  for (const dependent of dependents) {
    const other = findInstalledCopy(resolvePackageFile(dependent, from));
    if (other === undefined) throw createNotInstalledError(dependent);
    if (other.folder !== own.folder) throw createSeveralCopiesError(own, dependent, other);
  }
}

/** A file of a package. @throws Error if it is not installed, as in a bundle */
export function resolvePackageFile(dependent: string, from: string): string {
  return createRequire(from).resolve(dependent);
}

/** The copy that Node finds from a module, by its path or its URL; undefined if there is none, as in a bundle. */
export function findInstalledCopy(from: string): GraphqlCopy | undefined {
  try {
    const folder = findPackageFolder(realpathSync(createRequire(from).resolve('graphql')));
    return { version: readManifest(folder).version, folder };
  } catch {
    return undefined; // Node's error says no more than that
  }
}

interface Manifest {
  readonly name?: string;
  readonly version: string;
}

/** The folder of the package `graphql` that a file is in. Version 17 does not export its package.json. */
function findPackageFolder(file: string): string {
  const folder = dirname(file);
  if (folder === file) throw new Error('the root of the file system');
  return existsSync(`${folder}/package.json`) && readManifest(folder).name === 'graphql'
    ? folder
    : findPackageFolder(folder);
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;
}
