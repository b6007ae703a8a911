import { expect, test } from 'vitest';
import type { User } from '../../../src/sandbox/rows/user.ts';
import {
  addOwner,
  addOwnership,
  createdAt,
  gatewayOverKinds,
  ownershipNodeId,
  ownings,
} from '../owner/graph-kinds.ts';
import { keyOf } from '../../sandbox/ownership/six-kinds.ts';
import { appOwning, userOwnings } from '../owner/any-object/transfers.ts';
import type { SandboxedGateway } from '../../support/gateway.ts';
import { planRows } from './plans.ts';

const [, connectorOwning, entitlementOwning, resourceOwning, accountOwning, serviceOwning] = userOwnings;

type Arrange = (gateway: SandboxedGateway, fromUserId: string, toUserId: string) => void;

const appKey = { appId: appOwning.key['appId'] ?? '' };

/** Adds another person as an owner of the app. */
function addAppOwner(
  { sandbox: { store } }: SandboxedGateway,
  user: Partial<User>,
  roleSlug = 'primary',
): void {
  const { id } = store.addUser(user);
  store.addUserOwner('app', appKey, { roleSlug, userId: id, createdAt });
}

/** Adds a successor that may act as an owner, so that nothing is to be said. */
function addSuccessor({ sandbox: { store } }: SandboxedGateway, user: Partial<User> = {}): string {
  const role = store.addRole({ name: 'system:owner', displayName: 'Super Administrator' });
  return store.addUser({ displayName: 'Bob', status: 'ENABLED', roleIds: [role.id], ...user }).id;
}

const selection = 'isTransferable obstacle warnings { code value } otherOwnerCount';
const appsOnly = { kinds: ['APP'] };
const kindNames = ['APP', 'CONNECTOR', 'APP_ENTITLEMENT', 'APP_RESOURCE', 'APP_USER', 'USER'];

test.each<{
  readonly name: string;
  readonly user?: Partial<User>;
  readonly arrange?: Arrange;
  readonly row: object;
}>([
  {
    name: 'nothing to say',
    arrange: (gateway) => {
      addAppOwner(gateway, {});
    },
    row: { otherOwnerCount: 1 },
  },
  {
    name: 'the only active owner, beside a disabled and a deleted one',
    arrange: (gateway) => {
      addAppOwner(gateway, { status: 'DISABLED' });
      addAppOwner(gateway, { deletedAt: '2026-01-01T00:00:00Z' });
    },
    row: { warnings: [{ code: 'ONLY_ACTIVE_OWNER', value: null }], otherOwnerCount: 0 },
  },
  {
    name: 'another owner under two roles, who counts once, whatever the directory says',
    arrange: ({ sandbox: { store } }) => {
      const { id } = store.addUser({ employmentStatus: 'terminated' });
      for (const roleSlug of ['primary', 'invented-auditor'])
        store.addUserOwner('app', appKey, { roleSlug, userId: id });
    },
    row: { otherOwnerCount: 1 },
  },
  {
    name: 'a disabled successor',
    user: { status: 'DISABLED' },
    arrange: (gateway) => {
      addAppOwner(gateway, {});
    },
    row: { warnings: [{ code: 'SUCCESSOR_INACTIVE', value: 'DISABLED' }], otherOwnerCount: 1 },
  },
  {
    name: 'a successor that is owner under the role',
    arrange: (gateway, _from, toUserId) => {
      gateway.sandbox.store.addUserOwner('app', appKey, {
        roleSlug: 'primary',
        userId: toUserId,
      });
    },
    row: { warnings: [{ code: 'SUCCESSOR_IS_OWNER', value: 'primary' }], otherOwnerCount: 1 },
  },
  {
    name: 'a successor that is owner under another role only',
    arrange: (gateway, _from, toUserId) => {
      gateway.sandbox.store.addUserOwner('app', appKey, {
        roleSlug: 'invented-auditor',
        userId: toUserId,
      });
    },
    row: { otherOwnerCount: 1 },
  },
  {
    name: 'a successor without a role',
    user: { roleIds: [] },
    arrange: (gateway) => {
      addAppOwner(gateway, {});
    },
    row: { warnings: [{ code: 'SUCCESSOR_WITHOUT_ROLE', value: '' }], otherOwnerCount: 1 },
  },
  {
    name: 'an app that infrastructure code manages',
    arrange: (gateway) => {
      const { store } = gateway.sandbox;
      const app = store.app(appOwning.key['appId'] ?? '');
      store.addApp({ ...app, annotations: { managed_by: 'terraform', iac_workspace: 'prod', team: 'x' } });
      addAppOwner(gateway, {});
    },
    row: {
      warnings: [{ code: 'MANAGED_BY_CODE', value: 'managed_by="terraform" iac_workspace="prod"' }],
      otherOwnerCount: 1,
    },
  },
  {
    name: 'a deleted successor',
    user: { status: 'DELETED' },
    arrange: (gateway) => {
      addAppOwner(gateway, {});
    },
    row: { isTransferable: false, obstacle: 'SUCCESSOR_NOT_FOUND', otherOwnerCount: 1 },
  },
  {
    name: 'an app with as many owners as C1 allows',
    arrange: (gateway) => {
      for (let count = 0; count < 31; count += 1) addAppOwner(gateway, {});
    },
    row: { isTransferable: false, obstacle: 'OWNER_LIMIT_REACHED', otherOwnerCount: 31 },
  },
  {
    name: 'as many owners as C1 allows, one of which is the successor',
    arrange: (gateway, _from, toUserId) => {
      for (let count = 0; count < 30; count += 1) addAppOwner(gateway, {});
      gateway.sandbox.store.addUserOwner('app', appKey, {
        roleSlug: 'invented-auditor',
        userId: toUserId,
      });
    },
    row: { otherOwnerCount: 31 },
  },
])('an app: $name', async ({ user, arrange, row }) => {
  const gateway = await gatewayOverKinds();
  const ada = addOwner(gateway, appOwning);
  const toUserId = addSuccessor(gateway, user);
  addOwnership(gateway, appOwning, ada);
  arrange?.(gateway, ada.path, toUserId);

  expect(await planRows(gateway, [ada.path, toUserId], selection, appsOnly)).toEqual([
    { isTransferable: true, obstacle: null, warnings: [], ...row },
  ]);
});

test.each(['2NoSuchPersonNoSuchPerson00', 'no-id', 'ünïcode'])(
  'no person has the id %s, so nothing can be moved to it',
  async (toUserId) => {
    const gateway = await gatewayOverKinds();
    const ada = addOwner(gateway, appOwning);
    addOwnership(gateway, appOwning, ada);

    expect(await planRows(gateway, [ada.path, toUserId], 'isTransferable obstacle', appsOnly)).toEqual([
      { isTransferable: false, obstacle: 'SUCCESSOR_NOT_FOUND' },
    ]);
  },
);

test('the successor is the leaver: no row can be moved', async () => {
  const gateway = await gatewayOverKinds();
  const ada = addOwner(gateway, appOwning);
  for (const owning of userOwnings) addOwnership(gateway, owning, ada);

  const rows = await planRows(gateway, [ada.path, ada.path], 'isTransferable obstacle');

  expect(rows).toEqual(kindNames.map(() => ({ isTransferable: false, obstacle: 'SUCCESSOR_IS_LEAVER' })));
});

test('connectors, accounts and service accounts have no limit of owners', async () => {
  const gateway = await gatewayOverKinds({ switches: { maxOwnersPerKind: 100 } });
  const ada = addOwner(gateway, appOwning);
  const toUserId = addSuccessor(gateway);
  for (const owning of userOwnings) {
    addOwnership(gateway, owning, ada);
    for (let count = 0; count < 40; count += 1) {
      const { id: userId } = gateway.sandbox.store.addUser({ type: 'USER_TYPE_HUMAN' });
      gateway.sandbox.store.addUserOwner(owning.kind, keyOf(owning), { roleSlug: 'primary', userId });
    }
  }

  const rows = await planRows(
    gateway,
    [ada.path, toUserId],
    'ownership { ownedObject { ... on OwnedObject { ownableKind } } } obstacle',
  );

  expect(rows).toEqual(
    kindNames.map((ownableKind) => ({
      ownership: { ownedObject: { ownableKind } },
      obstacle: ['APP', 'APP_ENTITLEMENT', 'APP_RESOURCE'].includes(ownableKind)
        ? 'OWNER_LIMIT_REACHED'
        : null,
    })),
  );
});

test('a connector set the owner of a resource: it cannot be moved, and a delete would be refused', async () => {
  const gateway = await gatewayOverKinds();
  const ada = addOwner(gateway, appOwning);
  const toUserId = addSuccessor(gateway);
  if (resourceOwning === undefined) throw new Error('no resource');
  addOwnership(gateway, resourceOwning, ada);
  gateway.sandbox.store.fixedOwners.add(
    keyOf(resourceOwning) as { appId: string; resourceTypeId: string; resourceId: string },
    ada.path,
  );

  const people = [ada.path, toUserId] as const;
  expect(await planRows(gateway, people, 'isTransferable obstacle', { kinds: ['APP_RESOURCE'] })).toEqual([
    { isTransferable: false, obstacle: 'SET_BY_CONNECTOR' },
  ]);
});

test('the account of the leaver: it is said that the access does not move with it', async () => {
  const gateway = await gatewayOverKinds();
  const ada = addOwner(gateway, appOwning);
  const toUserId = addSuccessor(gateway);
  if (accountOwning === undefined) throw new Error('no account');
  const { appId = '', userId: accountId = '' } = accountOwning.key;
  gateway.sandbox.store.addAppUser({ appId, id: accountId, identityUserId: ada.path });
  addOwnership(gateway, accountOwning, ada);

  expect(
    await planRows(gateway, [ada.path, toUserId], 'warnings { code value }', { kinds: ['APP_USER'] }),
  ).toEqual([
    {
      warnings: [
        { code: 'RESPONSIBLE_IDENTITY', value: ada.path },
        { code: 'ONLY_ACTIVE_OWNER', value: null },
      ],
    },
  ]);
});

test('what is owned only through an entitlement is listed where it is looked at, and cannot be moved', async () => {
  const gateway = await gatewayOverKinds();
  const { store } = gateway.sandbox;
  const ada = addOwner(gateway, appOwning);
  const toUserId = addSuccessor(gateway);
  const [, byEntitlement] = ownings.filter(({ kind }) => kind === 'connector');
  if (byEntitlement === undefined || connectorOwning === undefined) throw new Error('no connector');
  const entitlement = addOwner(gateway, byEntitlement, { name: 'Ledger admins' });
  const { appId = '', id = '' } = entitlement.body;
  const account = store.addAppUser({ appId, identityUserId: ada.path });
  addOwnership(gateway, byEntitlement, entitlement);

  const people = [ada.path, toUserId] as const;
  const fields = 'ownership { __typename nodeId } isTransferable obstacle warnings { code }';
  expect(await planRows(gateway, people, fields, { kinds: ['CONNECTOR'] })).toEqual([]);

  store.addGrant({ appId, appEntitlementId: id, appUserId: account.id });
  expect(await planRows(gateway, people, fields, { kinds: ['CONNECTOR'] })).toEqual([
    {
      ownership: {
        __typename: 'ConnectorOwnerEntitlement',
        nodeId: ownershipNodeId(byEntitlement, entitlement),
      },
      isTransferable: false,
      obstacle: 'THROUGH_ENTITLEMENT',
      warnings: [],
    },
  ]);

  // An own ownership is what is moved, and then the other one is not listed.
  addOwnership(gateway, connectorOwning, ada);
  expect(await planRows(gateway, people, 'obstacle', { kinds: ['CONNECTOR'] })).toEqual([{ obstacle: null }]);
});

test('entitlements, resources and service accounts say what infrastructure code manages, if they can', async () => {
  const gateway = await gatewayOverKinds();
  const { store } = gateway.sandbox;
  const ada = addOwner(gateway, appOwning);
  const toUserId = addSuccessor(gateway);
  const annotations = { iac_resource_address: 'c1_thing.one' };
  for (const owning of [entitlementOwning, resourceOwning, serviceOwning])
    if (owning !== undefined) addOwnership(gateway, owning, ada);
  for (const row of store.appEntitlements.all()) store.addAppEntitlement({ ...row, annotations });
  for (const row of store.appResources.all()) store.addAppResource({ ...row, annotations });

  const rows = await planRows(gateway, [ada.path, toUserId], 'warnings { code value }');

  const managed = { code: 'MANAGED_BY_CODE', value: 'iac_resource_address="c1_thing.one"' };
  const only = { code: 'ONLY_ACTIVE_OWNER', value: null };
  expect(rows).toEqual([{ warnings: [managed, only] }, { warnings: [managed, only] }, { warnings: [only] }]);
});
