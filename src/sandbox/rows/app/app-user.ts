/** An account in an app, as C1 prints one: C1 calls it an app user. */
export interface AppUser {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly email: string;
  readonly username: string;
  readonly emails: readonly string[];
  readonly usernames: readonly string[];
  readonly employeeIds: readonly string[];
  /** The user of the account; empty while it is unknown. */
  readonly identityUserId: string;
  readonly appUserType: string;
  readonly status: { readonly status: string; readonly details: string } | null;
  readonly isExternal: boolean;
  readonly agentStatus: string;
  readonly nhiType: string;
  readonly nhiDetail: string;
  readonly profile: Readonly<Record<string, unknown>> | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly deletedAt: string | null;
}

/** An account with all fields unset, as protobuf's JSON prints it. */
export const emptyAppUser: AppUser = {
  id: '',
  appId: '',
  displayName: '',
  email: '',
  username: '',
  emails: [],
  usernames: [],
  employeeIds: [],
  identityUserId: '',
  appUserType: 'APP_USER_TYPE_UNSPECIFIED',
  status: null,
  isExternal: false,
  agentStatus: 'APP_USER_AGENT_STATUS_UNSPECIFIED',
  nhiType: 'APP_USER_NHI_TYPE_UNSPECIFIED',
  nhiDetail: '',
  profile: null,
  createdAt: null,
  updatedAt: null,
  deletedAt: null,
};
