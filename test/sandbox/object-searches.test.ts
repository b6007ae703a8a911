import { describe, expect, test } from 'vitest';

import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { call, failure, unknownId } from './call.ts';

const appId = '2SearchSearchSearchSeaApp00';
const wikiId = '2SearchSearchSearchSeaApp02';
const goneAppId = '2SearchSearchSearchSeaApp03';
const typeId = '2SearchSearchSearchSeaTyp00';
const roleTypeId = '2SearchSearchSearchSeaTyp02';
const access = '2SearchSearchSearchAccess00';
const admin = '2SearchSearchSearchAdmin000';
const gone = '2SearchSearchSearchGone0000';
const orphan = '2SearchSearchSearchOrphan00';
const userId = '2SearchSearchSearchUser0000';
const otherUserId = '2SearchSearchSearchUser0002';
const connectorId = '2SearchSearchSearchConnec00';
const deletedAt = '2026-01-01T00:00:00Z';

async function arrange(): Promise<Sandbox> {
  const sandbox = await createSandbox({ seed: 'empty' });
  const { store } = sandbox;
  store.addApp({ id: appId });
  store.addApp({ id: wikiId });
  store.addApp({ id: goneAppId, deletedAt });
  store.addAppResourceType({ appId, id: typeId, displayName: 'Group', traitIds: ['trait-group'] });
  store.addAppResourceType({ appId: wikiId, id: typeId, displayName: 'Space' });
  store.addAppResourceType({ appId, id: roleTypeId, displayName: 'Role', traitIds: ['trait-role'] });
  store.addAppResourceType({ appId, id: gone, displayName: 'Gone', deletedAt });
  addEntitlements(sandbox);
  addResources(sandbox);
  addAccounts(sandbox);
  return sandbox;
}

function addEntitlements({ store }: Sandbox) {
  store.addAppEntitlement({
    appId,
    id: access,
    displayName: 'Access',
    description: 'Books and journals',
    alias: 'ledger',
    appResourceTypeId: typeId,
    appResourceId: access,
    grantPolicyId: 'p1',
    requestSchemaId: 's1',
    riskLevelValueId: 'r1',
    complianceFrameworkValueIds: ['c1', 'c2'],
    sourceConnectorIds: { [connectorId]: 'x' },
  });
  store.addAppEntitlement({ appId: wikiId, id: access, displayName: 'Access', isAutomationEnabled: true });
  store.addAppEntitlement({ appId, id: admin, displayName: 'Administrator', appResourceTypeId: roleTypeId });
  store.addAppEntitlement({ appId, id: gone, displayName: 'Gone', deletedAt });
  store.addAppEntitlement({ appId: goneAppId, id: access, displayName: 'Access' });
  store.addAppEntitlement({ appId, id: orphan, displayName: 'Orphan', appResourceTypeId: gone });
}

function addResources({ store }: Sandbox) {
  const add = (id: string, type: string, row: object = {}) =>
    store.addAppResource({ appId, appResourceTypeId: type, id, ...row });
  add(access, typeId, { displayName: 'Ledger Group' });
  add(access, roleTypeId, { displayName: 'Auditor', nhiType: 'NHI_TYPE_ASSUMABLE_ROLE' });
  add(admin, typeId, {
    displayName: 'Zoë’s Group',
    agentTrait: { identityAppUserId: '', status: 'AGENT_STATUS_READY' },
  });
  add(gone, typeId, { deletedAt });
  add(orphan, typeId, { appId: goneAppId });
  const key = (resourceTypeId: string, resourceId: string) => ({ appId, resourceTypeId, resourceId });
  store.addUserOwner('appResource', key(typeId, access), { roleSlug: 'primary', userId });
  store.addUserOwner('appResource', key(roleTypeId, access), { roleSlug: 'invented-deputy', userId });
}

function addAccounts({ store }: Sandbox) {
  store.addAppUser({
    appId,
    id: access,
    displayName: 'Zoë Łukasiak',
    email: 'zoe@x.example',
    emails: ['zoe@x.example', 'lukasiak@y.example'],
    identityUserId: userId,
    appUserType: 'APP_USER_TYPE_USER',
    status: { status: 'STATUS_ENABLED', details: 'active' },
  });
  store.addAppUser({ appId: wikiId, id: access, identityUserId: userId, isExternal: true });
  store.addAppUser({
    appId,
    id: admin,
    username: 'svc-books',
    appUserType: 'APP_USER_TYPE_SERVICE_ACCOUNT',
    status: { status: 'STATUS_DISABLED', details: '' },
    nhiType: 'APP_USER_NHI_TYPE_MANAGED_IDENTITY',
    agentStatus: 'APP_USER_AGENT_STATUS_READY',
  });
  const status = { status: 'STATUS_DELETED', details: '' };
  store.addAppUser({ appId, id: gone, identityUserId: otherUserId, status, deletedAt });
  store.addAppUser({ appId: goneAppId, id: orphan, identityUserId: otherUserId });
}

interface Found {
  readonly appId: string;
  readonly appResourceTypeId?: string;
  readonly id: string;
}

const names: Readonly<Record<string, string>> = {
  [appId]: 'ledger',
  [wikiId]: 'wiki',
  [goneAppId]: 'gone app',
  [typeId]: 'group',
  [roleTypeId]: 'role',
  [access]: 'access',
  [admin]: 'admin',
  [gone]: 'gone',
  [orphan]: 'orphan',
};

/** What a search finds, as `ledger/access`, whatever view is around it. */
async function search(sandbox: Sandbox, path: string, body: unknown): Promise<readonly string[]> {
  const answer = await call(sandbox, `POST /api/v1/search/${path}`, { body });
  const { list } = answer.body as { list: readonly Readonly<Record<string, Found>>[] };
  const isResource = path === 'app_resources';
  return list
    .map((row) => row['appEntitlement'] ?? row['appResource'] ?? row['appUser'] ?? (row as unknown as Found))
    .map((row) => [row.appId, ...(isResource ? [row.appResourceTypeId ?? ''] : []), row.id])
    .map((ids) => ids.map((id) => names[id] ?? id).join('/'))
    .toSorted();
}

describe('entitlements', () => {
  const everything = ['ledger/access', 'ledger/admin', 'wiki/access'];

  test.each<[object, readonly string[]]>([
    [{}, everything],
    [
      {
        refs: [
          { appId: wikiId, id: access },
          { appId: wikiId, id: admin },
        ],
      },
      ['wiki/access'],
    ],
    [{ excludedEntitlementRefs: [{ appId, id: access }] }, ['ledger/admin', 'wiki/access']],
    [{ appIds: [wikiId, unknownId] }, ['wiki/access']],
    [{ excludeAppIds: [wikiId] }, ['ledger/access', 'ledger/admin']],
    [{ resourceIds: [access] }, ['ledger/access']],
    [{ resourceTypeIds: [roleTypeId] }, ['ledger/admin']],
    [{ excludeResourceTypeIds: [roleTypeId, typeId] }, ['wiki/access']],
    [{ alias: 'ledger' }, ['ledger/access']],
    [{ alias: 'ledge' }, []],
    [{ displayName: 'Access' }, ['ledger/access', 'wiki/access']],
    [{ displayName: 'access' }, []],
    [{ query: 'admin' }, ['ledger/admin']],
    [{ query: 'journals' }, ['ledger/access']],
    [{ includeDeleted: true }, [...everything, 'gone app/access', 'ledger/gone', 'ledger/orphan'].toSorted()],
    [{ isAutomated: true }, ['wiki/access']],
    [{ policyRefs: [{ id: 'p1' }] }, ['ledger/access']],
    [{ requestSchemaIds: ['s1'] }, ['ledger/access']],
    [{ riskLevelIds: ['r1', 'r2'] }, ['ledger/access']],
    [{ complianceFrameworkIds: ['c2'] }, ['ledger/access']],
    [{ sourceConnectorId: connectorId }, ['ledger/access']],
    [{ expandMask: { paths: ['*'] } }, everything],
    [{ appIds: [appId], displayName: 'Access' }, ['ledger/access']],
  ])('found for %j: %j', async (body, found) => {
    expect(await search(await arrange(), 'entitlements', body)).toEqual(found);
  });

  test('a search counts all that it finds in digits, and expands nothing', async () => {
    const body = { pageSize: 10, expandMask: { paths: ['app_id'] } };
    const { body: answer } = await call(await arrange(), 'POST /api/v1/search/entitlements', { body });
    expect(answer).toMatchObject({ facets: { count: '3', facets: [] }, expanded: [], nextPageToken: '' });
    expect(answer).toMatchObject({ list: [{ appPath: '' }, {}, {}] });
  });
});

describe('resources', () => {
  const everything = [
    'gone app/group/orphan',
    'ledger/group/access',
    'ledger/group/admin',
    'ledger/role/access',
  ];

  test.each<[object, readonly string[]]>([
    [{}, everything],
    [{ refs: [{ appId, appResourceTypeId: roleTypeId, id: access }] }, ['ledger/role/access']],
    [{ resourceIds: [access] }, ['ledger/group/access', 'ledger/role/access']],
    [{ excludeResourceIds: [access, orphan] }, ['ledger/group/admin']],
    [{ appId: goneAppId }, ['gone app/group/orphan']],
    [{ appId: '' }, everything],
    [{ appId: goneAppId, appIds: [appId] }, everything],
    [{ resourceTypeIds: [roleTypeId] }, ['ledger/role/access']],
    [{ resourceTypeTraitIds: ['trait-role'] }, ['ledger/role/access']],
    [{ excludeResourceTypeTraitIds: ['trait-group'] }, ['gone app/group/orphan', 'ledger/role/access']],
    [{ ownerUserIds: [userId] }, ['ledger/group/access', 'ledger/role/access']],
    [{ ownerUserIds: ['none'] }, ['gone app/group/orphan', 'ledger/group/admin']],
    [{ ownerUserIds: ['none', userId] }, everything],
    [{ ownerUserIds: [otherUserId] }, []],
    [{ unownedOnly: true }, ['gone app/group/orphan', 'ledger/group/admin', 'ledger/role/access']],
    [{ nhiTypes: ['NHI_TYPE_ASSUMABLE_ROLE'] }, ['ledger/role/access']],
    [{ agentStatuses: ['AGENT_STATUS_READY'] }, ['ledger/group/admin']],
    [{ excludeDeletedApps: true }, everything.slice(1)],
    [{ query: 'zoe' }, ['ledger/group/admin']],
    [{ unownedOnly: true, query: 'audit' }, ['ledger/role/access']],
  ])('found for %j: %j', async (body, found) => {
    expect(await search(await arrange(), 'app_resources', body)).toEqual(found);
  });

  test('owned by an entitlement are not without owner', async () => {
    const sandbox = await arrange();
    const key = { appId, resourceTypeId: typeId, resourceId: admin };
    const owner = { roleSlug: 'primary', appId: wikiId, entitlementId: access };
    sandbox.store.addEntitlementOwner('appResource', key, owner);
    expect(await search(sandbox, 'app_resources', { appId, ownerUserIds: ['none'] })).toEqual([]);
    expect(await search(sandbox, 'app_resources', { appId, unownedOnly: true })).toEqual([
      'ledger/role/access',
    ]);
  });

  test('refuses a filter for objects without owner in two forms', async () => {
    const body = { ownerUserIds: ['none'], unownedOnly: true };
    expect(await call(await arrange(), 'POST /api/v1/search/app_resources', { body })).toEqual(
      failure(400, 3, 'owner_user_ids and unowned_only are mutually exclusive'),
    );
  });
});

describe('resource types', () => {
  test.each<[object, readonly string[]]>([
    [{}, ['ledger/group', 'ledger/role', 'wiki/group']],
    [{ resourceTypeIds: [typeId] }, ['ledger/group', 'wiki/group']],
    [{ resourceTypeIds: [typeId], appIds: [wikiId] }, ['wiki/group']],
    [{ excludeResourceTypeIds: [typeId] }, ['ledger/role']],
    [{ resourceTypeTraitIds: ['trait-role', 'trait-x'] }, ['ledger/role']],
    [{ excludeResourceTypeTraitIds: ['trait-role', 'trait-group'] }, ['wiki/group']],
    [{ displayName: 'Space' }, ['wiki/group']],
    [{ displayName: 'space' }, []],
    [{ query: 'spa' }, ['wiki/group']],
  ])('found for %j: %j', async (body, found) => {
    expect(await search(await arrange(), 'app_resource_types', body)).toEqual(found);
  });

  test('a search gives them bare, and has no place for what is expanded', async () => {
    const sandbox = await arrange();
    const body = { displayName: 'Space' };
    expect((await call(sandbox, 'POST /api/v1/search/app_resource_types', { body })).body).toEqual({
      list: [sandbox.store.appResourceTypes.get(wikiId, typeId)],
      nextPageToken: '',
    });
  });
});

describe('accounts', () => {
  const everything = ['gone app/orphan', 'ledger/access', 'ledger/admin', 'wiki/access'];

  test.each<[object, readonly string[]]>([
    [{}, everything],
    [{ refs: [{ appId: wikiId, id: access }] }, ['wiki/access']],
    [{ refs: [{ appId, id: gone }] }, []],
    [{ refs: [{ appId, id: gone }], appUserStatuses: ['STATUS_DELETED'] }, ['ledger/gone']],
    [{ appUserIds: [access] }, ['ledger/access', 'wiki/access']],
    [{ excludeAppUserIds: [access, orphan] }, ['ledger/admin']],
    [{ appId: wikiId }, ['wiki/access']],
    [{ appIds: [wikiId, goneAppId] }, ['gone app/orphan', 'wiki/access']],
    [{ userIds: [userId] }, ['ledger/access', 'wiki/access']],
    [{ appUserStatuses: ['STATUS_ENABLED', 'STATUS_DISABLED'] }, ['ledger/access', 'ledger/admin']],
    [{ appUserStatusDetails: ['active'] }, ['ledger/access']],
    [{ appUserTypes: ['APP_USER_TYPE_SERVICE_ACCOUNT'] }, ['ledger/admin']],
    [{ appUserDomains: ['APP_USER_DOMAIN_EXTERNAL'] }, ['wiki/access']],
    [{ agentStatuses: ['APP_USER_AGENT_STATUS_READY'] }, ['ledger/admin']],
    [{ nhiTypes: ['APP_USER_NHI_TYPE_MANAGED_IDENTITY'] }, ['ledger/admin']],
    [{ withoutResponsibleParty: true }, ['ledger/admin']],
    [{ excludeDeletedApps: true }, ['ledger/access', 'ledger/admin', 'wiki/access']],
    [{ query: 'zoe lukas' }, ['ledger/access']],
    [{ query: 'svc-books' }, []],
    [{ query: 'lukasiak@y' }, []],
    [{ expandMask: { paths: ['identity_user_id'] } }, everything],
  ])('found for %j: %j', async (body, found) => {
    expect(await search(await arrange(), 'app_users', body)).toEqual(found);
  });
});
