import { beforeAll, expect, test } from 'vitest';

import type { OwnedObject } from '../../src/sandbox/store/owned-object.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { seedCompany, exampleIds } from '../../src/sandbox/seed/company.ts';
import { ownedObjects } from '../../src/sandbox/seed/owned-objects.ts';
import { createStore, type Store } from '../../src/sandbox/store/store.ts';
import { call } from './call.ts';

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

test('what is well known exists, with users and an entitlement as owners', () => {
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

test('ids are of the right form, and every object belongs to an app', () => {
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

test('the accounts that attributes of users come from exist and are theirs', () => {
  for (const user of store.users()) {
    for (const source of [...user.emailSources, ...user.departmentSources]) {
      const { identityUserId } = store.appUsers.get(source.appId, source.appUserId) ?? {};
      expect(identityUserId).toBe(user.id);
    }
  }
});

test('some accounts are nobody’s, some those of deleted users', () => {
  const accounts = store.appUsers.all();
  expect(accounts.filter(({ identityUserId }) => identityUserId === '').length).toBeGreaterThan(50);
  expect(accounts.filter(({ deletedAt }) => deletedAt !== null).length).toBeGreaterThan(10);
});

test('objects of each kind have users as owners, entitlements as owners, and deleted owners', () => {
  const objects = ownedObjects(store);
  for (const { kind } of known) {
    const ofKind = objects.filter((object) => object.kind === kind);
    const users = ofKind.flatMap(({ key }) => store.userOwnersOf(kind, key));
    const isDeleted = ({ userId }: { userId: string }) => store.user(userId)?.status === 'DELETED';
    expect(users.filter(isDeleted), kind).toHaveLength(1);
    expect(ofKind.flatMap(({ key }) => store.entitlementOwnersOf(kind, key)).length, kind).toBeGreaterThan(0);
    const unowned = ofKind.filter(({ key }) => store.userOwnersOf(kind, key).length === 0);
    expect(unowned.length, kind).toBeGreaterThan(0);
  }
  const owners = store.apps().flatMap(({ id }) => store.entitlementOwnersOf('app', { appId: id }));
  const isDeletedEntitlement = (owner: (typeof owners)[number]) =>
    store.appEntitlements.get(owner.appId, owner.entitlementId)?.deletedAt !== null;
  expect(owners.filter(isDeletedEntitlement)).toHaveLength(1);
});

test('each kind has a deleted row and each oneof its members', () => {
  for (const table of [store.connectors, store.appResources, store.appEntitlements]) {
    expect(table.all().filter(({ deletedAt }) => deletedAt !== null)).toHaveLength(1);
  }
  const entitlements = store.appEntitlements.all();
  expect(entitlements.some(({ durationGrant }) => durationGrant !== undefined)).toBe(true);
  expect(entitlements.some(({ durationUnset }) => durationUnset !== undefined)).toBe(true);
  expect(entitlements.some((row) => !('durationGrant' in row) && !('durationUnset' in row))).toBe(true);
  const policies = entitlements.flatMap(({ provisionerPolicy }) => Object.keys(provisionerPolicy ?? {}));
  expect(new Set(policies)).toEqual(new Set(['connector', 'manual', 'multiStep', 'unconfigured']));
  expect(store.appResources.all().some((row) => row.secretTrait !== undefined)).toBe(true);
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
  const owned = ownedObjects(store).filter(({ kind, key }) =>
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

test('objects and their owners are the same on every start', () => {
  const other = createStore(() => 0);
  seedCompany(other);
  expect(other.connectors.all()).toEqual(store.connectors.all());
  expect(other.appEntitlements.all()).toEqual(store.appEntitlements.all());
  expect(other.appResources.all()).toEqual(store.appResources.all());
  for (const { kind, key } of ownedObjects(store)) {
    expect(other.userOwnersOf(kind, key)).toEqual(store.userOwnersOf(kind, key));
    expect(other.entitlementOwnersOf(kind, key)).toEqual(store.entitlementOwnersOf(kind, key));
  }
});
