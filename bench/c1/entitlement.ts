import { createPerson, idOf, type Person } from './person.ts';

/** An entitlement as C1 prints one: about 1.3 kB of JSON. */
export type Entitlement = ReturnType<typeof createEntitlement>;

/** An account as C1 prints one. */
export type Account = ReturnType<typeof createAccount>;

/** The app in which the entitlements are that own others. */
const groupsId = idOf('Groups', 0);

/** The same entitlement for the same number, in every run. */
export function createEntitlement(number: number) {
  return {
    id: idOf('Entitlement', number),
    appId: groupsId,
    appResourceTypeId: idOf('Type', 1),
    appResourceId: idOf('Resource', number),
    displayName: `Group ${number}`,
    description: `Members of group ${number}, as the directory has them`,
    slug: 'member',
    alias: `group-${number}`,
    externalId: `group:${idOf('External', number)}:member`,
    matchBatonId: `group:${number}`,
    purpose: 'APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT',
    grantCount: '3',
    grantPolicyId: idOf('Policy', 1),
    revokePolicyId: idOf('Policy', 2),
    certifyPolicyId: idOf('Policy', 3),
    emergencyGrantPolicyId: '',
    emergencyGrantEnabled: false,
    provisionerPolicy: { connectorProvision: {} },
    deprovisionerPolicy: null,
    durationUnset: {},
    riskLevelValueId: idOf('Risk', 1),
    requestSchemaId: '',
    complianceFrameworkValueIds: [idOf('Framework', 1)],
    sourceConnectorIds: { [idOf('Connector', 1)]: `group:${number}` },
    systemBuiltin: false,
    isAutomationEnabled: false,
    isManuallyManaged: false,
    defaultValuesApplied: true,
    overrideAccessRequestsDefaults: false,
    annotations: {},
    userEditedMask: null,
    createdAt: '2024-03-01T09:30:00.123456789Z',
    updatedAt: '2026-05-17T16:04:59.987654321Z',
    deletedAt: null,
  };
}

function createAccount(person: Person) {
  return {
    id: idOf('Account', Number(person.id.slice(-6))),
    appId: groupsId,
    displayName: person.displayName,
    email: person.email,
    username: person.username,
    emails: person.emails,
    usernames: person.usernames,
    employeeIds: person.employeeIds,
    identityUserId: person.id,
    appUserType: 'APP_USER_TYPE_USER',
    status: { status: 'STATUS_ENABLED', details: '' },
    isExternal: false,
    agentStatus: 'APP_USER_AGENT_STATUS_UNSPECIFIED',
    nhiType: 'APP_USER_NHI_TYPE_UNSPECIFIED',
    nhiDetail: '',
    profile: { login: person.username, title: person.jobTitle, city: 'Springfield' },
    createdAt: person.createdAt,
    updatedAt: person.updatedAt,
    deletedAt: null,
  };
}

/** A person who holds an entitlement by an account; numbered apart from all other people. */
export const createHolder = (number: number): Person =>
  createPerson(30_000 + number, { managerIds: [], delegatedUserId: '' });

/** A row of a search for grants: an account has an entitlement, both of them in full. */
export function printGrant(entitlement: Entitlement, holder: Person) {
  const account = createAccount(holder);
  return {
    appEntitlementUserBinding: {
      appId: entitlement.appId,
      appEntitlementId: entitlement.id,
      appUserId: account.id,
      appUser: { appUser: account, appPath: '', identityUserPath: '', lastUsagePath: '' },
      grantSources: [],
      originatingTicketId: '',
      appEntitlementUserBindingCreatedAt: '2025-01-02T03:04:05.678Z',
      appEntitlementUserBindingDeprovisionAt: null,
    },
    entitlement: {
      appEntitlement: entitlement,
      appPath: '',
      appResourcePath: '',
      appResourceTypePath: '',
      objectPermissions: null,
    },
  };
}
