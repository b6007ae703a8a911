/**
 * Ids that documents and first examples use. The user does not own the app yet, so that creating the ownership shows
 * something; the user has a manager and sources, and the app already has owners who have managers.
 */
export const exampleIds = {
  appId: '2SandboxAppQuarryLedger0001',
  appDisplayName: 'Quarry Ledger',
  userId: '2SandboxUserImaniOkafor0001',
  userDisplayName: 'Imani Okafor',
  roleSlug: 'primary',
  /** What belongs to the app, each with users and an entitlement as owners. The account is that of the user. */
  connectorId: '2SandboxConnectorLedger0001',
  entitlementId: '2SandboxEntitlePostings0001',
  resourceTypeId: '2SandboxResourceTypeBook001',
  resourceId: '2SandboxResourceYearBook001',
  appUserId: '2SandboxAccountImaniOka0001',
  /** The built-in entitlement that every app has under this id. */
  accessEntitlementId: '2SandboxEntitleAccess000001',
  /** A user of type SERVICE who has owners. */
  serviceAccountId: '2SandboxUserPayrollExport01',
  serviceAccountDisplayName: 'Payroll Export',
  /** Somebody who owns 12 apps, 24 resources and 24 entitlements, and things of other kinds, none of them alone. */
  ownerOfManyId: '2SandboxUserTomaszVogel0001',
  ownerOfManyDisplayName: 'Tomasz Vogel',
  /** One of the apps that they own under the role. */
  ownerOfManyAppId: '2xgIq1EOVAs1ydZvZ3M2luojbFm',
} as const;

export type ExampleIds = typeof exampleIds;
