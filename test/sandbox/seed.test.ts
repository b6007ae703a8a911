import { beforeAll, expect, test } from 'vitest';

import type { OwnedObject } from '../../src/sandbox/store/owned-object.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { seedCompany, exampleIds } from '../../src/sandbox/seed/company.ts';
import { listOwnedObjects } from '../../src/sandbox/seed/owned-objects.ts';
import { createStore, type Store } from '../../src/sandbox/store/store.ts';
import { call } from './call.ts';

/* Only what the documents, the examples and the explorer's tabs rely on: the rest of the company may be invented anew. */

let sandbox: Sandbox;
let store: Store;
beforeAll(async () => {
  sandbox = await createSandbox();
  store = sandbox.store;
});

const { appId, ownerOfManyId } = exampleIds;
const connector = { kind: 'connector', key: { appId, connectorId: exampleIds.connectorId } } as const;
const entitlement = {
  kind: 'appEntitlement',
  key: { appId, entitlementId: exampleIds.entitlementId },
} as const;
const resource = {
  kind: 'appResource',
  key: { appId, resourceTypeId: exampleIds.resourceTypeId, resourceId: exampleIds.resourceId },
} as const;
const account = { kind: 'appUser', key: { appId, userId: exampleIds.appUserId } } as const;
const service = { kind: 'user', key: { userId: exampleIds.serviceAccountId } } as const;
const app = { kind: 'app', key: { appId } } as const;
const known: readonly OwnedObject[] = [app, connector, entitlement, resource, account, service];

test('the company has 3,000 users and 100 apps, three of them directories', () => {
  expect(store.users()).toHaveLength(3_000);
  expect(store.apps()).toHaveLength(100);
  expect(store.apps().filter(({ isDirectory }) => isDirectory)).toHaveLength(3);
});

test('the company is the same on every start', () => {
  const other = createStore(() => 0);
  seedCompany(other);
  expect(other.users()).toEqual(store.users());
  expect(other.apps()).toEqual(store.apps());
  expect(other.connectors.all()).toEqual(store.connectors.all());
  expect(other.appEntitlements.all()).toEqual(store.appEntitlements.all());
  expect(other.appResources.all()).toEqual(store.appResources.all());
  expect(other.appUsers.all()).toEqual(store.appUsers.all());
  expect(other.grants.all()).toEqual(store.grants.all());
  for (const { kind, key } of listOwnedObjects(store)) {
    expect(other.userOwnersOf(kind, key)).toEqual(store.userOwnersOf(kind, key));
    expect(other.entitlementOwnersOf(kind, key)).toEqual(store.entitlementOwnersOf(kind, key));
  }
});

test('the well-known user does not own the well-known app, and the managers of its owners are employed', () => {
  const user = store.user(exampleIds.userId);
  const owners = store.ownersOf(exampleIds.appId).flatMap(({ userId }) => store.user(userId) ?? []);
  const managers = [user, ...owners].flatMap(
    (person) => person?.managerIds.map((id) => store.user(id)) ?? [],
  );
  expect(user?.displayName).toBe(exampleIds.userDisplayName);
  expect(user?.departmentSources.length).toBeGreaterThan(0);
  expect(store.app(exampleIds.appId)?.displayName).toBe(exampleIds.appDisplayName);
  expect(owners).toHaveLength(3);
  expect(owners).not.toContain(user);
  expect(managers.length).toBeGreaterThan(3);
  expect(managers.every((manager) => manager?.status === 'ENABLED')).toBe(true);
});

test('the well-known objects exist, with users and an entitlement as owners', () => {
  expect(store.connectors.get(appId, exampleIds.connectorId)).toMatchObject({ deletedAt: null });
  expect(store.appEntitlements.get(appId, exampleIds.entitlementId)).toMatchObject({
    appResourceId: exampleIds.resourceId,
  });
  expect(store.appResourceTypes.get(appId, exampleIds.resourceTypeId)).toBeDefined();
  expect(store.appResources.get(appId, exampleIds.resourceTypeId, exampleIds.resourceId)).toBeDefined();
  expect(store.appUsers.get(appId, exampleIds.appUserId)).toMatchObject({
    identityUserId: exampleIds.userId,
  });
  expect(store.user(exampleIds.serviceAccountId)).toMatchObject({
    type: 'USER_TYPE_SERVICE',
    displayName: exampleIds.serviceAccountDisplayName,
  });
  for (const { kind, key } of known) {
    const users = store.userOwnersOf(kind, key).map(({ userId }) => store.user(userId));
    expect(users.filter((user) => user?.status === 'ENABLED').length, kind).toBeGreaterThanOrEqual(2);
    const owners = store.entitlementOwnersOf(kind, key);
    expect(owners.length, kind).toBeGreaterThan(0);
    for (const owner of owners) {
      expect(store.appEntitlements.get(owner.appId, owner.entitlementId)).toMatchObject({ deletedAt: null });
    }
  }
});

test('the company has circles of managers, people with several, and roles of all people', () => {
  const users = store.users();
  const managersOf = new Map(users.map(({ id, managerIds }) => [id, managerIds]));
  const inPairs = users.filter(({ id, managerIds }) =>
    managerIds.some((manager) => manager !== id && managersOf.get(manager)?.includes(id)),
  );

  expect(inPairs.length).toBeGreaterThanOrEqual(2);
  expect(users.filter(({ id, managerIds }) => managerIds.includes(id)).length).toBeGreaterThan(0);
  expect(users.filter(({ managerIds }) => new Set(managerIds).size > 1).length).toBeGreaterThan(50);
  const roleIds = new Set(store.roles.all().map(({ id }) => id));
  expect(roleIds.size).toBe(9);
  expect(users.flatMap((user) => user.roleIds).every((id) => roleIds.has(id))).toBe(true);
});

test('ids are of the right form, and every object belongs to an app', () => {
  for (const { id } of [...store.users(), ...store.apps()]) expect(id).toMatch(/^[a-zA-Z0-9]{27}$/);
  const rows: readonly { readonly appId: string; readonly id: string }[] = [
    ...store.connectors.all(),
    ...store.appEntitlements.all(),
    ...store.appResources.all(),
    ...store.appResourceTypes.all(),
    ...store.appUsers.all(),
  ];
  for (const row of rows) {
    expect(row.id).toMatch(/^[a-zA-Z0-9]{27}$/);
    expect(store.app(row.appId)).toBeDefined();
  }
});

test('every app has the built-in entitlement under one id', () => {
  for (const { id } of store.apps()) {
    expect(store.appEntitlements.get(id, exampleIds.accessEntitlementId)).toMatchObject({
      displayName: 'Access',
      systemBuiltin: true,
    });
  }
});

test('one person owns 60 objects of many apps that the reverse lookup shows, none of them alone', async () => {
  const list: { ownershipType: string; appId: string }[] = [];
  let pageToken = '';
  do {
    const { body } = await call(sandbox, 'POST /api/v1/search/user-ownership', {
      body: { userId: ownerOfManyId, pageToken },
    });
    const page = body as { list: typeof list; nextPageToken: string };
    list.push(...page.list);
    pageToken = page.nextPageToken;
  } while (pageToken !== '');
  const of = (type: string) => list.filter(({ ownershipType }) => ownershipType.endsWith(type)).length;
  expect([list.length, of('_APP'), of('_RESOURCE'), of('_ENTITLEMENT')]).toEqual([60, 12, 24, 24]);
  expect(new Set(list.map((entry) => entry.appId)).size).toBeGreaterThan(30);
  const owned = listOwnedObjects(store).filter(({ kind, key }) =>
    store.userOwnersOf(kind, key).some(({ userId }) => userId === ownerOfManyId),
  );
  expect(owned.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['connector', 'appUser', 'user']));
  for (const { kind, key } of owned) expect(store.userOwnersOf(kind, key).length).toBeGreaterThan(1);
  expect(store.user(ownerOfManyId)).toMatchObject({
    displayName: exampleIds.ownerOfManyDisplayName,
    status: 'ENABLED',
    managerIds: [expect.any(String)],
  });
});
