/** An app resource as C1 prints one. */
export interface AppResource {
  readonly id: string;
  readonly appId: string;
  readonly appResourceTypeId: string;
  readonly parentAppResourceId: string;
  readonly parentAppResourceTypeId: string;
  readonly displayName: string;
  readonly description: string;
  readonly customDescription: string;
  readonly externalId: string;
  readonly matchBatonId: string;
  readonly accessConfigId: string;
  /** An int64, so digits in a string. */
  readonly grantCount: string;
  readonly nhiType: string;
  readonly nhiDetail: string;
  readonly agentTrait: { readonly identityAppUserId: string; readonly status: string } | null;
  /** The only member of a oneof: absent, even as a key, if the resource is not a secret. */
  readonly secretTrait?: SecretTrait;
  readonly profile: Readonly<Record<string, unknown>> | null;
  readonly annotations: Readonly<Record<string, string>>;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly deletedAt: string | null;
}

/** The trait of a resource that is a secret. */
export interface SecretTrait {
  readonly identityAppUserId: string;
  readonly createdByAppUserId: string;
  readonly credentialDetail: string;
  readonly secretCreatedAt: string | null;
  readonly secretExpiresAt: string | null;
  readonly lastUsedAt: string | null;
}

/** An app resource with all fields unset, as protobuf's JSON prints it. */
export const emptyAppResource: AppResource = {
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
  createdAt: null,
  updatedAt: null,
  deletedAt: null,
};
