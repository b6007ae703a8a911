/** An app as C1 prints one. Enums are plain strings because C1's are open. */
export interface App {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly instructions: string;
  readonly iconUrl: string;
  readonly logoUri: string;
  readonly parentAppId: string;
  readonly isDirectory: boolean;
  readonly isManuallyManaged: boolean;
  readonly appAccountId: string;
  readonly appAccountName: string;
  /** Always empty, as in C1: separate calls return owners. */
  readonly appOwners: readonly never[];
  readonly grantPolicyId: string;
  readonly revokePolicyId: string;
  readonly certifyPolicyId: string;
  readonly defaultRequestCatalogId: string;
  readonly monthlyCostUsd: number;
  /** An int64, so digits in a string. */
  readonly userCount: string;
  readonly connectorVersion: number;
  readonly accessModel: string;
  readonly identityMatching: string;
  readonly appUserMapper: Readonly<Record<string, unknown>> | null;
  readonly matchBatonRef: {
    readonly appId: string;
    readonly connectorId: string;
    readonly externalId: string;
  } | null;
  readonly enableConnectorSourcedOwnership: boolean;
  readonly revokeGrantSources: boolean;
  readonly strictAccessEntitlementProvisioning: boolean;
  readonly annotations: Readonly<Record<string, string>>;
  readonly fieldMask: string | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly deletedAt: string | null;
}

/** An app with all fields unset, as protobuf's JSON prints it. */
export const emptyApp: App = {
  id: '',
  displayName: '',
  description: '',
  instructions: '',
  iconUrl: '',
  logoUri: '',
  parentAppId: '',
  isDirectory: false,
  isManuallyManaged: false,
  appAccountId: '',
  appAccountName: '',
  appOwners: [],
  grantPolicyId: '',
  revokePolicyId: '',
  certifyPolicyId: '',
  defaultRequestCatalogId: '',
  monthlyCostUsd: 0,
  userCount: '0',
  connectorVersion: 0,
  accessModel: 'APP_ACCESS_MODEL_UNSPECIFIED',
  identityMatching: 'APP_USER_IDENTITY_MATCHING_UNSPECIFIED',
  appUserMapper: null,
  matchBatonRef: null,
  enableConnectorSourcedOwnership: false,
  revokeGrantSources: false,
  strictAccessEntitlementProvisioning: false,
  annotations: {},
  fieldMask: null,
  createdAt: null,
  updatedAt: null,
  deletedAt: null,
};
