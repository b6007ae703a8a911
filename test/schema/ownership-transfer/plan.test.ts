import { expect, test } from 'vitest';
import type { SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { addOwner, addOwnership, gatewayOverKinds, ownershipNodeId } from '../owner/graph-kinds.ts';
import { appOwning, userOwnings } from '../owner/any-object/transfers.ts';
import { allParts, nodeIdsOf, planPart } from './plans.ts';

/** A gateway over one object of each kind, and two people. */
async function arrange(options: SandboxOptions = {}) {
  const gateway = await gatewayOverKinds(options);
  const ada = addOwner(gateway, appOwning);
  const bob = addOwner(gateway, appOwning, { name: 'Bob' });
  return { gateway, ada, bob, people: [ada.path, bob.path] as const };
}

test('the plan has every ownership of the person, of all six kinds, under each role', async () => {
  const { gateway, ada, bob, people } = await arrange();
  for (const owning of userOwnings) {
    for (const role of ['primary', 'invented-deputy']) addOwnership(gateway, owning, ada, role);
    addOwnership(gateway, owning, bob, 'invented-auditor');
  }

  const parts = await allParts(gateway, people);

  expect(nodeIdsOf(parts).toSorted()).toEqual(
    userOwnings
      .flatMap((owning) => ['primary', 'invented-deputy'].map((role) => ownershipNodeId(owning, ada, role)))
      .toSorted(),
  );
  expect(gateway.calls().filter((call) => !/^GET |^POST .*\/search\//.test(call))).toEqual([]);
});

test('the plan says for whom it is, and that C1 has no such person', async () => {
  const { gateway, ada, people } = await arrange();
  const selection = 'fromUser { id displayName } toUser { displayName } nodes { isTransferable }';
  const missing = '2MissingMissingMissingMiss0';

  const known = await planPart(gateway, people, selection, { kinds: ['APP'] });
  const unknown = await planPart(gateway, [missing, people[1]], selection, { kinds: ['APP'] });

  expect(known.data?.ownershipTransferPlan).toMatchObject({
    fromUser: { id: ada.path, displayName: 'Ada' },
    toUser: { displayName: 'Bob' },
  });
  expect(unknown.errors).toBeUndefined();
  expect(unknown.data?.ownershipTransferPlan).toMatchObject({
    fromUser: null,
    toUser: { displayName: 'Bob' },
    nodes: [],
  });
});

test('a plan of one kind makes the calls of that kind alone', async () => {
  const { gateway, ada, people } = await arrange();
  addOwnership(gateway, appOwning, ada);

  expect(nodeIdsOf(await allParts(gateway, people, { kinds: ['APP'] }))).toEqual([
    ownershipNodeId(appOwning, ada),
  ]);
  expect(gateway.calls()).toEqual([
    'POST /api/v1/search/user-ownership',
    `GET ${appOwning.base}/users?page_size=100`,
  ]);
});

test.each([1, 2, 5])('in parts of %i it is the same as in one piece', async (first) => {
  const { gateway, ada, people } = await arrange();
  for (const owning of userOwnings)
    for (const role of ['primary', 'invented-deputy', 'invented-auditor'])
      addOwnership(gateway, owning, ada, role);

  const parts = await allParts(gateway, people, { first });

  expect(Math.max(...parts.map(({ nodes }) => nodes.length))).toBe(first);
  expect(nodeIdsOf(parts)).toEqual(nodeIdsOf(await allParts(gateway, people)));
});

test('empty and longer pages of C1 lose no row', async () => {
  const { gateway, ada, people } = await arrange({ switches: { emptyPages: true, pageOvershoot: 3 } });
  for (const owning of userOwnings) addOwnership(gateway, owning, ada);

  expect(nodeIdsOf(await allParts(gateway, people)).toSorted()).toEqual(
    userOwnings.map((owning) => ownershipNodeId(owning, ada)).toSorted(),
  );
});

test('the plan of a person that owns nothing is empty, and complete', async () => {
  const { gateway, people } = await arrange();

  const [part] = await allParts(gateway, people);

  expect(part).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  expect(part?.['coverage']).toEqual([
    { kind: 'APP', scanned: 0, isComplete: true, gaps: ['OWNED_THROUGH_ENTITLEMENT'] },
    { kind: 'CONNECTOR', scanned: 1, isComplete: true, gaps: [] },
    { kind: 'APP_ENTITLEMENT', scanned: 0, isComplete: true, gaps: ['OWNED_THROUGH_ENTITLEMENT'] },
    { kind: 'APP_RESOURCE', scanned: 0, isComplete: true, gaps: ['OWNED_THROUGH_ENTITLEMENT'] },
    { kind: 'APP_USER', scanned: 1, isComplete: true, gaps: ['ACCOUNTS_OF_OTHER_PEOPLE'] },
    // The two people have no type.
    { kind: 'USER', scanned: 3, isComplete: true, gaps: ['HUMAN_USERS'] },
  ]);
});

test('a person without an id has no plan, for C1 would give that of all people', async () => {
  const { gateway, bob } = await arrange();

  const { data, errors } = await planPart(gateway, ['', bob.path], 'nodes { isTransferable }');

  expect(data).toEqual({ ownershipTransferPlan: null });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'fromUserId' } }]);
  expect(gateway.calls()).toEqual([]);
});

test('a plan that needs more calls than an operation has goes on by cursor, to the same rows', async () => {
  const { gateway, ada, people } = await arrange();
  const [connectorOwning] = userOwnings.filter(({ kind }) => kind === 'connector');
  const { appId = '' } = connectorOwning?.key ?? {};
  const connectors = Array.from({ length: 300 }, (_, index) => {
    const { id: connectorId } = gateway.sandbox.store.addConnector({ appId });
    const isOwned = index % 7 === 0;
    const owner = { roleSlug: 'primary', userId: ada.path };
    if (isOwned) gateway.sandbox.store.addUserOwner('connector', { appId, connectorId }, owner);
    return { connectorId, isOwned };
  });

  const parts = await allParts(gateway, people, { kinds: ['CONNECTOR'], first: 100 });

  const owned = connectors.filter(({ isOwned }) => isOwned).map(({ connectorId }) => connectorId);
  const listed = nodeIdsOf(parts).map(
    (id) => (JSON.parse(Buffer.from(id, 'base64url').toString()) as string[])[2],
  );
  expect(listed.toSorted()).toEqual(owned.toSorted());
  expect(parts.length).toBeGreaterThan(3);
  const scanned = parts.flatMap(
    ({ coverage }) => (coverage as { readonly scanned: number }[])[0]?.scanned ?? 0,
  );
  expect(scanned.reduce((sum, count) => sum + count, 0)).toBe(connectors.length + 1);
  expect(
    parts.map(({ coverage }) => (coverage as { readonly isComplete: boolean }[])[0]?.isComplete),
  ).toEqual(parts.map((_, index) => index === parts.length - 1));
});

test('objects whose owners C1 does not show are named as a gap, and the others are listed', async () => {
  const { gateway, ada, people } = await arrange();
  for (const owning of userOwnings) addOwnership(gateway, owning, ada);
  const token = gateway.sandbox.issueToken({
    permissions: [
      'c1.api.app.v1.AppSearch.SearchUserOwnership',
      'c1.api.app.v2.AppOwners.SearchUserOwners',
      'c1.api.app.v1.AppSearch.Search',
      'c1.api.app.v1.ConnectorService.List',
    ],
  });

  const { data, errors } = await planPart(
    gateway,
    people,
    'nodes { ownership { nodeId } } coverage { kind isComplete gaps }',
    { kinds: ['APP', 'CONNECTOR'], token },
  );

  expect(errors).toBeUndefined();
  expect(data?.ownershipTransferPlan).toMatchObject({
    nodes: [{ ownership: { nodeId: ownershipNodeId(appOwning, ada) } }],
    coverage: [
      { kind: 'APP', isComplete: true },
      { kind: 'CONNECTOR', isComplete: false, gaps: ['OWNERS_NOT_SHOWN'] },
    ],
  });
});
