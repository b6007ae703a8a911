import { beforeAll, expect, test } from 'vitest';
import { exampleIds, seedCompany } from '../../src/sandbox/seed/company.ts';
import { listOwnedObjects } from '../../src/sandbox/seed/owned-objects.ts';
import { createStore, type Store } from '../../src/sandbox/store/store.ts';

let store: Store;
beforeAll(() => {
  store = createStore(() => 0);
  seedCompany(store);
});

const { appId, entitlementId, userId } = exampleIds;

/** The grants of an entitlement, with their accounts. */
function grantsOf(entitlement: { readonly appId: string; readonly entitlementId: string }) {
  return store.grants
    .all()
    .filter(
      (grant) => grant.appId === entitlement.appId && grant.appEntitlementId === entitlement.entitlementId,
    )
    .map((grant) => ({ ...grant, account: store.appUsers.get(grant.appId, grant.appUserId) }));
}

test('every entitlement that owns an object and is not deleted has holders, one of them some 40', () => {
  const owners = listOwnedObjects(store).flatMap(({ kind, key }) => store.entitlementOwnersOf(kind, key));
  const current = owners.filter((owner) => {
    return store.appEntitlements.get(owner.appId, owner.entitlementId)?.deletedAt === null;
  });
  const counts = current.map((owner) => grantsOf(owner).length);

  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(Math.max(...counts)).toBeGreaterThan(35);
  expect(Math.max(...counts)).toBeLessThanOrEqual(40);
});

test('each end of a grant exists, in one app', () => {
  const broken = store.grants.all().filter((grant) => {
    const entitlement = store.appEntitlements.get(grant.appId, grant.appEntitlementId);
    return entitlement === undefined || store.appUsers.get(grant.appId, grant.appUserId) === undefined;
  });

  expect(broken).toEqual([]);
});

test('the entitlement that owns the well-known app is held twice by one person, once by none, and was held by another', () => {
  const [owner, ...others] = store.entitlementOwnersOf('app', { appId });
  const grants = owner ? grantsOf(owner) : [];
  const people = grants.map(({ account }) => account?.identityUserId);
  const [directOwner] = store
    .userOwnersOf('app', { appId })
    .filter((direct) => people.includes(direct.userId));

  expect(others).toEqual([]);
  expect(people.filter((id) => id === userId)).toHaveLength(2);
  expect(people.filter((id) => id === '')).toHaveLength(1);
  expect(directOwner).toBeDefined();
  expect(grants.flatMap(({ deprovisionAt }) => deprovisionAt ?? [])).toEqual(['2026-05-01T00:00:00Z']);
});

test('the well-known entitlement has a grant of each kind', () => {
  const grants = grantsOf({ appId, entitlementId }).map((grant) => ({
    isDirect: grant.grantSources.length === 0,
    isRequested: grant.originatingTicketId !== '',
    hasEnd: grant.deprovisionAt !== null,
    hasPerson: grant.account?.identityUserId !== '',
  }));

  expect(grants).toEqual([
    { isDirect: true, isRequested: true, hasEnd: false, hasPerson: true },
    { isDirect: false, isRequested: false, hasEnd: false, hasPerson: true },
    { isDirect: true, isRequested: false, hasEnd: true, hasPerson: true },
    { isDirect: true, isRequested: false, hasEnd: false, hasPerson: false },
  ]);
});

test('a deleted entitlement has a grant', () => {
  const deleted = store.appEntitlements.all().filter(({ deletedAt }) => deletedAt !== null);

  expect(deleted.flatMap(({ appId: app, id }) => grantsOf({ appId: app, entitlementId: id }))).toHaveLength(
    1,
  );
});
