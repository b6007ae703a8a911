import { z } from 'zod';

/*
 * The contract of POST /api/v2/apps/{app_id}/owners/users/{role_slug}/{user_ref_id}, written by hand from C1's
 * documents and from nothing else in this repository: what the client and the sandbox both have to keep to.
 */

export const appId = '2SeedOperationApp0000000001';
export const userRefId = '2SeedOperationUser000000001';
export const path = `/api/v2/apps/${appId}/owners/users/primary/${userRefId}`;

const timestamp = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.(\d{3}|\d{6}|\d{9}))?Z$/);

export const source = z.strictObject({
  appId: z.string(),
  appUserId: z.string(),
  appUserProfileAttributeKey: z.string(),
  priority: z
    .int()
    .min(0)
    .max(2 ** 32 - 1),
  userAttributeMappingId: z.string(),
  value: z.string(),
});

const status = z.enum(['UNKNOWN', 'ENABLED', 'DISABLED', 'DELETED']);

export const user = z.strictObject({
  createdAt: timestamp.nullable(),
  delegatedUserId: z.string(),
  deletedAt: timestamp.nullable(),
  department: z.string(),
  departmentSources: z.array(source),
  directoryIds: z.array(z.string()),
  directoryStatus: status,
  directoryStatusSources: z.array(source),
  displayName: z.string(),
  email: z.string(),
  emailSources: z.array(source),
  emails: z.array(z.string()),
  employeeIdSources: z.array(source),
  employeeIds: z.array(z.string()),
  employmentStatus: z.string(),
  employmentStatusSources: z.array(source),
  employmentType: z.string(),
  employmentTypeSources: z.array(source),
  id: z.string(),
  jobTitle: z.string(),
  jobTitleSources: z.array(source),
  managerIds: z.array(z.string()),
  managerSources: z.array(source),
  origin: z.enum([
    'USER_ORIGIN_UNSPECIFIED',
    'USER_ORIGIN_DIRECTORY',
    'USER_ORIGIN_LOCAL',
    'USER_ORIGIN_SYSTEM',
  ]),
  profile: z.record(z.string(), z.unknown()).nullable(),
  roleIds: z.array(z.string()),
  status,
  type: z.enum([
    'USER_TYPE_UNSPECIFIED',
    'USER_TYPE_SYSTEM',
    'USER_TYPE_HUMAN',
    'USER_TYPE_SERVICE',
    'USER_TYPE_AGENT',
  ]),
  updatedAt: timestamp.nullable(),
  username: z.string(),
  usernameSources: z.array(source),
  usernames: z.array(z.string()),
});

export const appOwnerUser = z.strictObject({
  appId: z.string(),
  createdAt: timestamp.nullable(),
  roleSlug: z.string(),
  user: user.nullable(),
});

export const response = z.strictObject({ appOwnerUser: appOwnerUser.nullable() });

const sourceOf = (attribute: string, priority = 0): z.infer<typeof source> => ({
  appId: `app of ${attribute}`,
  appUserId: `account of ${attribute}`,
  appUserProfileAttributeKey: `key of ${attribute}`,
  priority,
  userAttributeMappingId: `mapping of ${attribute}`,
  value: `value of ${attribute}`,
});

/** A person of whom everything is set, each value to be found in one place only. */
export const fullUser: z.infer<typeof user> = {
  createdAt: '2024-02-29T23:59:59.123456789Z',
  delegatedUserId: 'id of the delegate',
  deletedAt: '2026-08-20T10:00:00Z',
  department: 'Research & Développement',
  departmentSources: [sourceOf('department')],
  directoryIds: ['directory 1', 'directory 2'],
  directoryStatus: 'DISABLED',
  directoryStatusSources: [sourceOf('directoryStatus')],
  displayName: 'Zoë Ōkubo 🦉',
  email: 'zoe@example.com',
  emailSources: [sourceOf('email'), sourceOf('second email', 2 ** 31 - 1)],
  emails: ['zoe@example.com', 'zo@example.org'],
  employeeIdSources: [sourceOf('employeeId')],
  employeeIds: ['0007', '7'],
  employmentStatus: 'on leave',
  employmentStatusSources: [sourceOf('employmentStatus')],
  employmentType: 'part-time',
  employmentTypeSources: [sourceOf('employmentType')],
  id: userRefId,
  jobTitle: 'Archivist',
  jobTitleSources: [sourceOf('jobTitle')],
  managerIds: ['manager 1', 'manager 2'],
  managerSources: [sourceOf('manager')],
  origin: 'USER_ORIGIN_DIRECTORY',
  profile: { badge: 17, languages: ['fr', null], desk: { floor: 2.5, isWindow: true }, nickname: '' },
  roleIds: ['role 1'],
  status: 'DELETED',
  type: 'USER_TYPE_HUMAN',
  updatedAt: '2025-01-02T03:04:05.100Z',
  username: 'zoe',
  usernameSources: [sourceOf('username')],
  usernames: ['zoe', 'zokubo'],
};

export const fullOwner = {
  appId,
  createdAt: '2026-11-24T08:00:00.000000001Z',
  roleSlug: 'primary',
  user: fullUser,
};

/** A person of whom nothing but the id is set, as protobuf prints one. */
export const unsetUser: z.infer<typeof user> = {
  createdAt: null,
  delegatedUserId: '',
  deletedAt: null,
  department: '',
  departmentSources: [],
  directoryIds: [],
  directoryStatus: 'UNKNOWN',
  directoryStatusSources: [],
  displayName: '',
  email: '',
  emailSources: [],
  emails: [],
  employeeIdSources: [],
  employeeIds: [],
  employmentStatus: '',
  employmentStatusSources: [],
  employmentType: '',
  employmentTypeSources: [],
  id: userRefId,
  jobTitle: '',
  jobTitleSources: [],
  managerIds: [],
  managerSources: [],
  origin: 'USER_ORIGIN_UNSPECIFIED',
  profile: null,
  roleIds: [],
  status: 'UNKNOWN',
  type: 'USER_TYPE_UNSPECIFIED',
  updatedAt: null,
  username: '',
  usernameSources: [],
  usernames: [],
};
