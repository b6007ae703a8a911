/**
 * The ids in the documents and the first examples. The user has a manager and sources. The user does not own the app
 * yet, so that the example can create the ownership. The owners of the app have managers.
 */
export const exampleIds = {
  appId: '2SandboxAppQuarryLedger0001',
  appDisplayName: 'Quarry Ledger',
  userId: '2SandboxUserImaniOkafor0001',
  userDisplayName: 'Imani Okafor',
  roleSlug: 'primary',
  /** The objects of the app, each with users and an entitlement as owners. The account belongs to the user. */
  connectorId: '2SandboxConnectorLedger0001',
  entitlementId: '2SandboxEntitlePostings0001',
  resourceTypeId: '2SandboxResourceTypeBook001',
  resourceId: '2SandboxResourceYearBook001',
  appUserId: '2SandboxAccountImaniOka0001',
  /** The built-in entitlement, which every app has under this id. */
  accessEntitlementId: '2SandboxEntitleAccess000001',
  /** A user of type SERVICE with owners. */
  serviceAccountId: '2SandboxUserPayrollExport01',
  serviceAccountDisplayName: 'Payroll Export',
  /**
   * An owner of 12 apps, 24 resources, 24 entitlements and objects of other kinds. All of them have other owners too.
   */
  ownerOfManyId: '2SandboxUserTomaszVogel0001',
  ownerOfManyDisplayName: 'Tomasz Vogel',
  /** One of the apps that this user owns under the role. */
  ownerOfManyAppId: '2xgIq1EOVAs1ydZvZ3M2luojbFm',
} as const;

export type ExampleIds = typeof exampleIds;
