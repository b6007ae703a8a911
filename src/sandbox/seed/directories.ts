import type { App } from '../rows/app/app.ts';
import { emptyDirectory, type Directory } from '../rows/directory.ts';

const mergeConfig = {
  matchCases: [{ appUserKeyCel: 'appUser.email', userKeyCel: 'user.emails' }],
};

/** Each app that people come from as a directory: one of employed people only, the others of all accounts. */
export function createDirectories(apps: readonly App[]): readonly Directory[] {
  return apps
    .filter(({ isDirectory }) => isDirectory)
    .map(({ id: appId, displayName, createdAt, updatedAt }) => ({
      ...emptyDirectory,
      appId,
      ...(displayName === 'People Records'
        ? { celExpression: { expression: "appUser.profile.state != 'applicant'" } }
        : { all: {} }),
      ...(displayName === 'Partner Directory' && { mergeConfig }),
      createdAt,
      updatedAt,
    }));
}
