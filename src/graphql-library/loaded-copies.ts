import { GraphQLError, version } from 'graphql';
import { createSeveralCopiesError, createVersionError, type GraphqlCopy } from './graphql-library-error.ts';
import { resolvePackageFile, findInstalledCopy } from './installed-copies.ts';
import { isSupported } from './supported-versions.ts';

/**
 * Checks that a package has loaded the same copy of graphql-js, in the same build, as the gateway, and that the gateway
 * supports it. A version would prove nothing: two copies of one version do not know each other's types either.
 * @param error an error that the package has made
 * @throws GraphqlLibraryError
 */
export function checkLoadedCopy(dependent: string, error: unknown): void {
  if (!isSupported(version)) throw createVersionError(getOwnCopy());
  if (!(error instanceof GraphQLError))
    throw createSeveralCopiesError(getOwnCopy(), dependent, findCopy(dependent));
}

/** What is loaded; its folder is known unless a bundle has brought another version than is installed. */
function getOwnCopy(): GraphqlCopy {
  const installed = findInstalledCopy(import.meta.url);
  return installed?.version === version ? installed : { version, folder: undefined };
}

/** The copy that a package would find; undefined in a bundle, where there is no package. */
function findCopy(dependent: string): GraphqlCopy | undefined {
  try {
    return findInstalledCopy(resolvePackageFile(dependent, import.meta.url));
  } catch {
    return undefined;
  }
}
