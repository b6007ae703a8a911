/** Ids of existing objects, as values of the variables in GraphiQL. */
export interface ExampleIds {
  readonly appId: string;
  readonly roleSlug: string;
  readonly userId: string;
  readonly entitlementId: string;
  readonly connectorId: string;
  readonly resourceTypeId: string;
  readonly resourceId: string;
  readonly appUserId: string;
  /** A user of type SERVICE. */
  readonly serviceAccountId: string;
  /** A user with many ownerships, and one of the user's apps, owned under the role. */
  readonly ownerOfManyId: string;
  readonly ownerOfManyAppId: string;
}

/** For a tenant, whose ids the gateway does not know: variables have their names, and empty values. */
export const unknownIds: ExampleIds = {
  appId: '',
  roleSlug: '',
  userId: '',
  entitlementId: '',
  connectorId: '',
  resourceTypeId: '',
  resourceId: '',
  appUserId: '',
  serviceAccountId: '',
  ownerOfManyId: '',
  ownerOfManyAppId: '',
};
