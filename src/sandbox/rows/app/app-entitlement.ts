/** An app entitlement as C1 prints one. Its id is unique within its app only. */
export interface AppEntitlement {
  readonly id: string;
  readonly appId: string;
  readonly appResourceTypeId: string;
  readonly appResourceId: string;
  readonly displayName: string;
  readonly description: string;
  readonly slug: string;
  readonly alias: string;
  readonly externalId: string;
  readonly matchBatonId: string;
  readonly purpose: string;
  /** An int64, so digits in a string. */
  readonly grantCount: string;
  readonly grantPolicyId: string;
  readonly revokePolicyId: string;
  readonly certifyPolicyId: string;
  readonly emergencyGrantPolicyId: string;
  readonly emergencyGrantEnabled: boolean;
  readonly provisionerPolicy: ProvisionPolicy | null;
  readonly deprovisionerPolicy: ProvisionPolicy | null;
  /** A duration. It is a oneof with `durationUnset`: at most one of them is present. */
  readonly durationGrant?: string;
  readonly durationUnset?: Readonly<Record<string, never>>;
  readonly riskLevelValueId: string;
  readonly requestSchemaId: string;
  readonly complianceFrameworkValueIds: readonly string[];
  readonly sourceConnectorIds: Readonly<Record<string, string>>;
  readonly systemBuiltin: boolean;
  readonly isAutomationEnabled: boolean;
  readonly isManuallyManaged: boolean;
  readonly defaultValuesApplied: boolean;
  readonly overrideAccessRequestsDefaults: boolean;
  readonly annotations: Readonly<Record<string, string>>;
  readonly userEditedMask: string | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly deletedAt: string | null;
}

/** A oneof: one key, `connector`, `manual`, `multiStep` or another, with its message. */
export type ProvisionPolicy = Readonly<Record<string, unknown>>;

/** An app entitlement with all fields unset, as protobuf's JSON prints it. */
export const emptyAppEntitlement: AppEntitlement = {
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
  createdAt: null,
  updatedAt: null,
  deletedAt: null,
};
