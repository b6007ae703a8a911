/** The range in `peerDependencies` of package.json; a test holds that both are the same, and installs its ends. */
export const supportedVersions = '^16.13.0';

const [lowestMajor, lowestMinor] = [16, 13];

/** Whether a version of graphql-js is in the range; a pre-release is not, as in npm's ranges. */
export function isSupported(version: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+$/.exec(version) ?? [];
  return Number(major) === lowestMajor && Number(minor) >= lowestMinor;
}
