import { unsetApp } from '../../src/sandbox/app.ts';
import { unsetUser } from '../../src/sandbox/user.ts';

/** An object as C1 prints it. */
export type Row = Readonly<Record<string, unknown>>;

const times = { createdAt: null, updatedAt: null, deletedAt: null };

/** An id as C1 makes them, told apart by its end. */
export function idOf(kind: string, number = 0): string {
  return `2${kind}${'0'.repeat(27)}`.slice(0, 27 - String(number).length) + String(number);
}

/** So many keys: `range(3)` is 0, 1, 2. */
export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** An app with these values; all others unset. */
export const appRow = (values: Row): Row => ({ ...unsetApp, ...values });

/** A person with these values; all others unset. */
export const userRow = (values: Row): Row => ({ ...unsetUser, ...values });

/** An entitlement with these values; all others unset. */
export const entitlementRow = (values: Row): Row => ({
  id: '',
  appId: '',
  appResourceTypeId: '',
  appResourceId: '',
  displayName: '',
  description: '',
  slug: '',
  alias: '',
  externalId: '',
  matchBatonId: '',
  purpose: 'APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED',
  grantCount: '0',
  grantPolicyId: '',
  revokePolicyId: '',
  certifyPolicyId: '',
  emergencyGrantPolicyId: '',
  emergencyGrantEnabled: false,
  provisionerPolicy: null,
  deprovisionerPolicy: null,
  riskLevelValueId: '',
  requestSchemaId: '',
  complianceFrameworkValueIds: [],
  sourceConnectorIds: {},
  systemBuiltin: false,
  isAutomationEnabled: false,
  isManuallyManaged: false,
  defaultValuesApplied: false,
  overrideAccessRequestsDefaults: false,
  annotations: {},
  userEditedMask: null,
  ...times,
  ...values,
});

/** A resource with these values; all others unset. */
export const resourceRow = (values: Row): Row => ({
  id: '',
  appId: '',
  appResourceTypeId: '',
  parentAppResourceId: '',
  parentAppResourceTypeId: '',
  displayName: '',
  description: '',
  customDescription: '',
  externalId: '',
  matchBatonId: '',
  accessConfigId: '',
  grantCount: '0',
  nhiType: 'NHI_TYPE_UNSPECIFIED',
  nhiDetail: '',
  agentTrait: null,
  profile: null,
  annotations: {},
  ...times,
  ...values,
});

/** A resource type with these values; all others unset. */
export const resourceTypeRow = (values: Row): Row => ({
  id: '',
  appId: '',
  displayName: '',
  traitIds: [],
  ...times,
  ...values,
});

/** An account with these values; all others unset. */
export const appUserRow = (values: Row): Row => ({
  id: '',
  appId: '',
  displayName: '',
  email: '',
  emails: [],
  username: '',
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
  ...times,
  ...values,
});

/** A connector with these values; all others unset. */
export const connectorRow = (values: Row): Row => ({
  id: '',
  appId: '',
  catalogId: '',
  displayName: '',
  description: '',
  userIds: [],
  config: null,
  status: null,
  canResumeSync: false,
  disableCheckBadSync: false,
  connectorApiVersion: 0,
  connectorSyncCronSchedule: null,
  syncConfig: null,
  parallelSyncWorkerCount: null,
  oauthAuthorizedAs: null,
  profileAllowList: [],
  profileIgnoreList: [],
  syncDisabledReason: '',
  syncDisabledCategory: '',
  downloadUrl: '',
  configUpdatedAt: null,
  syncDisabledAt: null,
  ...times,
  ...values,
});
