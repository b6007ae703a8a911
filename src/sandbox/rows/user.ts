/** A source of an attribute of a user; the first of a list takes precedence. */
export interface AttributeSource {
  readonly appId: string;
  readonly appUserId: string;
  readonly appUserProfileAttributeKey: string;
  readonly userAttributeMappingId: string;
  readonly value: string;
  readonly priority: number;
}

/** A user as C1 prints one, all 32 fields. Enums are plain strings because C1's are open. */
export interface User {
  readonly id: string;
  readonly displayName: string;
  readonly username: string;
  readonly usernames: readonly string[];
  readonly usernameSources: readonly AttributeSource[];
  readonly email: string;
  readonly emails: readonly string[];
  readonly emailSources: readonly AttributeSource[];
  readonly employeeIds: readonly string[];
  readonly employeeIdSources: readonly AttributeSource[];
  readonly department: string;
  readonly departmentSources: readonly AttributeSource[];
  readonly jobTitle: string;
  readonly jobTitleSources: readonly AttributeSource[];
  readonly employmentStatus: string;
  readonly employmentStatusSources: readonly AttributeSource[];
  readonly employmentType: string;
  readonly employmentTypeSources: readonly AttributeSource[];
  readonly status: string;
  readonly directoryStatus: string;
  readonly directoryStatusSources: readonly AttributeSource[];
  readonly type: string;
  readonly origin: string;
  readonly managerIds: readonly string[];
  readonly managerSources: readonly AttributeSource[];
  readonly directoryIds: readonly string[];
  readonly roleIds: readonly string[];
  readonly delegatedUserId: string;
  readonly profile: Readonly<Record<string, unknown>> | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly deletedAt: string | null;
}

/** A user with all fields unset, as protobuf's JSON prints it. */
export const emptyUser: User = {
  id: '',
  displayName: '',
  username: '',
  usernames: [],
  usernameSources: [],
  email: '',
  emails: [],
  emailSources: [],
  employeeIds: [],
  employeeIdSources: [],
  department: '',
  departmentSources: [],
  jobTitle: '',
  jobTitleSources: [],
  employmentStatus: '',
  employmentStatusSources: [],
  employmentType: '',
  employmentTypeSources: [],
  status: 'UNKNOWN',
  directoryStatus: 'UNKNOWN',
  directoryStatusSources: [],
  type: 'USER_TYPE_UNSPECIFIED',
  origin: 'USER_ORIGIN_UNSPECIFIED',
  managerIds: [],
  managerSources: [],
  directoryIds: [],
  roleIds: [],
  delegatedUserId: '',
  profile: null,
  createdAt: null,
  updatedAt: null,
  deletedAt: null,
};

/**
 * The user as this caller may see it. C1 prints hidden fields exactly as unset ones. In C1 the hidden fields depend on
 * roles; here all but id and name are hidden.
 */
export function redactUserFor(caller: { readonly hidesPeople: boolean }, user: User): User {
  return caller.hidesPeople ? { ...emptyUser, id: user.id, displayName: user.displayName } : user;
}
