import { expect, test } from 'vitest';
import type { ObjectKeys, ObjectKind } from '../../../src/sandbox/store/owned-object.ts';
import type { Store } from '../../../src/sandbox/store/store.ts';
import { encodeNodeId } from '../../../src/schema/node/node-id.ts';
import { sandboxedGateway } from '../../support/gateway.ts';
import { sweepAll, type Found } from './sweeps.ts';

/** An object of the company, with its id in the graph. */
interface Owned<Kind extends ObjectKind = ObjectKind> {
  readonly nodeId: string;
  readonly kind: Kind;
  readonly key: ObjectKeys[Kind];
}

interface OfApp {
  readonly appId: string;
  readonly id: string;
  readonly deletedAt: string | null;
}

/** Every object of the company that is looked at, by the name of its kind. */
function objectsOf(store: Store): Readonly<Record<string, readonly Owned[]>> {
  const isThere = ({ deletedAt }: { readonly deletedAt: string | null }) => deletedAt === null;
  const ofApps = (rows: readonly OfApp[], type: string, kind: ObjectKind, name: string): readonly Owned[] =>
    rows.filter(isThere).map(({ appId, id }) => ({
      nodeId: encodeNodeId(type, appId, id),
      kind,
      key: { appId, [name]: id } as never,
    }));
  const machines = store.appUsers
    .all()
    .filter(
      ({ appUserType, nhiType, agentStatus }) =>
        ['APP_USER_TYPE_SERVICE_ACCOUNT', 'APP_USER_TYPE_SYSTEM_ACCOUNT'].includes(appUserType) ||
        nhiType !== 'APP_USER_NHI_TYPE_UNSPECIFIED' ||
        ['APP_USER_AGENT_STATUS_READY', 'APP_USER_AGENT_STATUS_DISABLED'].includes(agentStatus),
    );
  // C1 lists no entitlement of a deleted resource.
  const withResource = store.appEntitlements.all().filter(({ appId, appResourceTypeId, appResourceId }) => {
    const resource = store.appResources.get(appId, appResourceTypeId, appResourceId);
    return resource === undefined || isThere(resource);
  });
  return {
    APP: store
      .apps()
      .filter(isThere)
      .map(({ id }) => ({ nodeId: encodeNodeId('App', id), kind: 'app', key: { appId: id } })),
    CONNECTOR: ofApps(store.connectors.all(), 'Connector', 'connector', 'connectorId'),
    APP_USER: ofApps(machines, 'AppUser', 'appUser', 'userId'),
    USER: store
      .users()
      .filter(({ type, status }) => type !== 'USER_TYPE_HUMAN' && status !== 'DELETED')
      .map(({ id }) => ({ nodeId: encodeNodeId('User', id), kind: 'user', key: { userId: id } })),
    APP_ENTITLEMENT: ofApps(withResource, 'AppEntitlement', 'appEntitlement', 'entitlementId'),
    APP_RESOURCE: store.appResources
      .all()
      .filter(isThere)
      .map(({ appId, appResourceTypeId: resourceTypeId, id: resourceId }) => ({
        nodeId: encodeNodeId('AppResource', appId, resourceTypeId, resourceId),
        kind: 'appResource',
        key: { appId, resourceTypeId, resourceId },
      })),
  };
}

/** The health of an object by the rows of the store. */
function healthOf(store: Store, { nodeId, kind, key }: Owned): Found {
  const ids = [...new Set(store.userOwnersOf(kind, key).map(({ userId }) => userId))];
  const users = ids.map((id) => store.user(id));
  const gone = users.filter(
    (user) => user?.deletedAt !== null || user.status === 'DELETED' || user.status === 'DISABLED',
  ).length;
  const active = users.length - gone;
  const groups = store.entitlementOwnersOf(kind, key).length;
  const problems: string[] = [];
  if (users.length === 0) problems.push(groups === 0 ? 'UNOWNED' : 'ONLY_ENTITLEMENT_OWNERS');
  if (gone > 0 && active === 0 && groups === 0) problems.push('ONLY_INACTIVE_OWNERS');
  if (active === 1 && groups === 0) problems.push('SINGLE_OWNER');
  if (gone > 0) problems.push('INACTIVE_OWNER');
  if (users.length >= 32 && ['app', 'appEntitlement', 'appResource'].includes(kind))
    problems.push('AT_OWNER_LIMIT');
  return { nodeId, ownershipHealth: { problems, activeOwnerCount: active, inactiveOwnerCount: gone } };
}

const byId = (one: Found, other: Found) => (one.nodeId < other.nodeId ? -1 : 1);

test.each([
  ['APP', false],
  ['CONNECTOR', false],
  ['APP_USER', false],
  ['USER', false],
  ['APP_ENTITLEMENT', true],
  ['APP_RESOURCE', true],
])('the company has exactly these problems with owners of the kind %s', async (kindName, isOfApps) => {
  const gateway = await sandboxedGateway({ seed: 'company' });
  const { store } = gateway.sandbox;
  const objects = objectsOf(store)[kindName] ?? [];
  const expected = objects
    .map((object) => healthOf(store, object))
    .filter(({ ownershipHealth }) => ownershipHealth.problems.length > 0);
  const appIds = store.apps().map(({ id }) => id);
  const parts = isOfApps
    ? [0, 32, 64, 96].map((start) => ({ appIds: appIds.slice(start, start + 32) }))
    : [{}];

  const swept = [];
  for (const part of parts) swept.push(await sweepAll(gateway, { kinds: [kindName], first: 100, ...part }));

  expect(expected.length).toBeGreaterThan(5);
  expect(swept.flatMap(({ found }) => found).toSorted(byId)).toEqual(expected.toSorted(byId));
  expect(swept.reduce((sum, { scanned }) => sum + scanned, 0)).toBe(objects.length);
  expect(Math.max(...swept.flatMap(({ calls }) => calls))).toBeLessThanOrEqual(120);
});

test('several kinds are one list, kind by kind, and only with the problems that are asked for', async () => {
  const gateway = await sandboxedGateway({ seed: 'company' });
  const { store } = gateway.sandbox;
  const kinds = ['USER', 'APP', 'CONNECTOR'];
  const unownedOf = (kindName: string) =>
    (objectsOf(store)[kindName] ?? [])
      .map((object) => healthOf(store, object))
      .filter(({ ownershipHealth }) => ownershipHealth.problems.includes('UNOWNED'));

  const { found } = await sweepAll(gateway, { kinds, problems: ['UNOWNED', 'AT_OWNER_LIMIT'], first: 7 });

  const expected = ['APP', 'CONNECTOR', 'USER'].map(unownedOf);
  expect(found.toSorted(byId)).toEqual(expected.flat().toSorted(byId));
  const order = found.map(({ nodeId }) =>
    expected.findIndex((ofKind) => ofKind.some((one) => one.nodeId === nodeId)),
  );
  expect(order).toEqual(order.toSorted());
});
