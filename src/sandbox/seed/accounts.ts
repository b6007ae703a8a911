import { emptyAppUser, type AppUser } from '../rows/app/app-user.ts';
import type { App } from '../rows/app/app.ts';
import { createRandom, type Random } from '../random/random.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import type { User } from '../rows/user.ts';
import type { ExampleIds } from './example-ids.ts';

interface Company {
  readonly apps: readonly App[];
  readonly people: readonly User[];
  readonly wellKnown: ExampleIds;
}

const statuses: Readonly<Record<string, AppUser['status']>> = {
  ENABLED: { status: 'STATUS_ENABLED', details: '' },
  DISABLED: { status: 'STATUS_DISABLED', details: 'suspended' },
  DELETED: { status: 'STATUS_DELETED', details: '' },
};

/** The accounts that people's attributes come from, some in each other app, and one without a user in each app. */
export function createAccounts({ apps, people, wellKnown }: Company): readonly AppUser[] {
  const random = createRandom(66_043);
  const inDirectories = people.flatMap((user) =>
    user.departmentSources.map(({ appId, appUserId }) => createAccount(user, appId, appUserId)),
  );
  const inApps = apps
    .filter(({ isDirectory }) => !isDirectory)
    .flatMap((app) => [
      ...Array.from({ length: 3 + random.below(6) }, () =>
        createAccount(random.pick(people), app.id, random.id()),
      ),
      createRobot(random, app),
    ]);
  const known = people.filter(({ id }) => id === wellKnown.userId);
  const ofKnown = known.map((user) => createAccount(user, wellKnown.appId, wellKnown.appUserId));
  return [...ofKnown, ...inDirectories, ...inApps];
}

/** Creates an account as a literal: there are thousands of them, and a spread costs several times as much. */
function createAccount(user: User, appId: string, id: string): AppUser {
  return {
    id,
    appId,
    displayName: user.displayName,
    email: user.email,
    username: user.username,
    emails: user.emails,
    usernames: user.usernames,
    employeeIds: user.employeeIds,
    identityUserId: user.id,
    appUserType: 'APP_USER_TYPE_USER',
    status: statuses[user.status] ?? null,
    isExternal: user.employmentType === 'Contractor',
    agentStatus: 'APP_USER_AGENT_STATUS_UNSPECIFIED',
    nhiType: 'APP_USER_NHI_TYPE_UNSPECIFIED',
    nhiDetail: '',
    profile: user.profile,
    createdAt: user.createdAt,
    updatedAt: user.updatedAt,
    deletedAt: user.deletedAt,
  };
}

/** An account without a known user. */
function createRobot(random: Random, app: App): AppUser {
  const username = `svc-${app.displayName.toLowerCase().replaceAll(' ', '-')}`;
  return {
    ...emptyAppUser,
    id: random.id(),
    appId: app.id,
    displayName: `${app.displayName} integration`,
    username,
    usernames: [username],
    appUserType: 'APP_USER_TYPE_SERVICE_ACCOUNT',
    status: statuses['ENABLED'] ?? null,
    nhiType: random.pick(['APP_USER_NHI_TYPE_MANAGED_IDENTITY', 'APP_USER_NHI_TYPE_APP_REGISTRATION']),
    createdAt: formatTimestamp(Date.UTC(2024, 0, 1) + random.below(500 * 86_400_000)),
  };
}
