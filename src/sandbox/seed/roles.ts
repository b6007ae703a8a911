import { createRandom } from '../random/random.ts';
import { emptyRole, type Role } from '../rows/role.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import type { User } from '../rows/user.ts';
import type { ExampleIds } from './example-ids.ts';

/** The ids of the roles that people have by chance. */
export interface CommonRoles {
  readonly everybody: string;
  readonly administrator: string;
  readonly viewer: string;
}

const api = 'c1.api';
const reads = [
  'app.v1.Apps',
  'app.v1.AppSearch',
  'user.v1.UserSearch',
  'user.v1.UserService',
  'iam.v1.Roles',
];

const toServiceRoles = (level: string) => reads.map((service) => `role/${api}.${service}:${level}`);

/** The built-in roles whose names are known, and three made by the company, two of them under one display name. */
const definitions: readonly (Partial<Role> & Pick<Role, 'name'>)[] = [
  { name: 'system:user', displayName: 'Basic User', serviceRoles: [`role/${api}.auth.v1.Auth:reflection`] },
  { name: 'system:owner', displayName: 'Super Administrator', serviceRoles: toServiceRoles('owner') },
  { name: 'system:viewer', displayName: 'Read-Only Administrator', serviceRoles: toServiceRoles('viewer') },
  {
    name: 'system:application-admin',
    displayName: 'Application Administrator',
    serviceRoles: [`role/${api}.app.v1.Apps:editor`],
    permissions: [`permission/${api}.app.v2.AppOwners.CreateUserOwner`],
  },
  {
    name: 'system:campaign-admin',
    displayName: 'Campaign Administrator',
    serviceRoles: toServiceRoles('viewer'),
  },
  {
    name: 'system:system-logs-reader',
    displayName: 'System Log Reader',
    systemApiOnly: true,
    permissions: [`permission/${api}.systemlog.v1.SystemLogService.ListEvents`],
  },
  {
    name: 'help-desk',
    displayName: 'Help Desk',
    permissions: [`permission/${api}.user.v1.UserSearch.Search`],
  },
  { name: 'help-desk-nights', displayName: 'Help Desk', serviceRoles: toServiceRoles('viewer') },
  { name: 'app-steward', displayName: 'App Steward', serviceRoles: [`role/${api}.app.v1.Apps:editor`] },
];

/** The roles of the company; the first three are those that people have by chance. */
export function createRoles({ everybody, administrator, viewer }: CommonRoles): readonly Role[] {
  const random = createRandom(41_113);
  const commonIds = [everybody, administrator, viewer];
  return definitions.map((definition, index) => {
    const createdMs = Date.UTC(2022, 0, 1) + random.below(900 * 86_400_000);
    return {
      ...emptyRole,
      ...definition,
      id: commonIds[index] ?? random.id(),
      systemBuiltin: definition.name.startsWith('system:'),
      createdAt: formatTimestamp(createdMs),
      updatedAt: formatTimestamp(createdMs + random.below(100 * 86_400_000)),
    };
  });
}

/** Gives the well-known people roles of their own, and some people of IT the two of one display name. */
export function addOwnRoles(
  people: readonly User[],
  roles: readonly Role[],
  wellKnown: ExampleIds,
): readonly User[] {
  const findRoleIds = (wanted: string) => roles.filter(({ name }) => name === wanted).map(({ id }) => id);
  const desk = people.filter(({ jobTitle }) => jobTitle === 'Service Desk Analyst').map(({ id }) => id);
  const added = new Map<string, readonly string[]>([
    ...desk.map(
      (id, index) => [id, findRoleIds(index % 3 === 0 ? 'help-desk-nights' : 'help-desk')] as const,
    ),
    [wellKnown.userId, findRoleIds('app-steward')],
    [wellKnown.ownerOfManyId, findRoleIds('system:application-admin')],
  ]);
  return people.map((user) => {
    const more = added.get(user.id) ?? [];
    return more.length === 0 ? user : { ...user, roleIds: [...user.roleIds, ...more] };
  });
}
