import { supportedVersions } from './supported-versions.ts';

/** A copy of graphql-js on this machine, or in a bundle without a folder. */
export interface GraphqlCopy {
  readonly version: string;
  readonly folder: string | undefined;
}

/** The package `graphql` is missing, has a version outside the range, or is there twice. The message says which. */
export class GraphqlLibraryError extends Error {
  override readonly name = 'GraphqlLibraryError';
  /** As Node's own errors about packages have one: the process prints the message without a stack trace. */
  readonly code = 'ERR_GRAPHQL_LIBRARY';
}

const remedy = 'npm install graphql@16';

export function createNotInstalledError(dependent: string): GraphqlLibraryError {
  return new GraphqlLibraryError(
    `graphql is not installed where ${dependent} looks for it; want graphql ${supportedVersions} beside the gateway: ` +
      `${remedy} (npm installs it with the gateway, but not with --legacy-peer-deps; Yarn 1 does not)`,
  );
}

export function createVersionError(found: GraphqlCopy): GraphqlLibraryError {
  return new GraphqlLibraryError(
    `graphql has a version that the gateway does not support: found ${describeCopy(found)}; want ${supportedVersions}: ${remedy}`,
  );
}

/** An object type of one copy is none to another copy: every operation would fail. */
export function createSeveralCopiesError(
  own: GraphqlCopy,
  dependent: string,
  other: GraphqlCopy | undefined,
): GraphqlLibraryError {
  const isOneFolder = other === undefined || other.folder === own.folder;
  return new GraphqlLibraryError(
    isOneFolder
      ? `graphql is loaded twice, and no operation would succeed: the gateway and ${dependent} each have a separate build ` +
          `of ${describeCopy(own)}; want one for both: let the bundler or test runner load both packages in the same way, ` +
          `as ES modules or as CommonJS`
      : `graphql is installed twice, and no operation would succeed: the gateway uses ${describeCopy(own)}, ${dependent} ` +
          `uses ${describeCopy(other)}; want one copy for both: npm ls graphql shows the origin of each`,
  );
}

function describeCopy({ version, folder }: GraphqlCopy): string {
  return folder === undefined ? version : `${version} in ${folder}`;
}
