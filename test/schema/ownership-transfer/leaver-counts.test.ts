import { expect, test } from 'vitest';
import { addOwner, gatewayOverKinds } from '../owner/graph-kinds.ts';
import { appOwning } from '../owner/any-object/transfers.ts';
import { planPart } from './plans.ts';

test('what else belongs to the leaver is counted, each only if it is selected', async () => {
  const gateway = await gatewayOverKinds();
  const { store } = gateway.sandbox;
  const { path: ada } = addOwner(gateway, appOwning);
  const { path: bob } = addOwner(gateway, appOwning, { name: 'Bob' });
  for (const delegatedUserId of [ada, ada, bob]) store.addUser({ delegatedUserId });
  for (const [userId, state] of [
    [ada, 'TASK_STATE_OPEN'],
    [ada, 'TASK_STATE_OPEN'],
    [ada, 'TASK_STATE_OPEN'],
    [ada, 'TASK_STATE_CLOSED'],
    [bob, 'TASK_STATE_OPEN'],
  ] as const)
    store.tasks.add({ state, stepApproverIds: [userId] });
  const owner = (identityUserId: string) => ({ assignedOwner: { identityUserId } });
  for (const finding of [
    { state: 'FINDING_STATE_OPEN', ...owner(ada) },
    { state: 'FINDING_STATE_IN_PROGRESS', ...owner(ada) },
    { state: 'FINDING_STATE_RESOLVED', ...owner(ada) },
    { state: 'FINDING_STATE_OPEN', ...owner(bob) },
  ])
    store.addFinding(finding);
  for (let count = 0; count < 130; count += 1) store.personalClients.add({ userId: ada });
  store.personalClients.add({ userId: ada, deletedAt: '2026-01-01T00:00:00Z' });
  store.personalClients.add({ userId: bob });

  const counts = {
    delegatorCount: { count: 2, isComplete: true },
    openTaskCount: { count: 3, isComplete: true },
    openFindingCount: { count: 2, isComplete: true },
  };
  for (const [name, value] of Object.entries(counts)) {
    const { data, errors } = await planPart(gateway, [ada, bob], `${name} { count isComplete }`, {
      kinds: ['APP'],
    });
    expect(errors).toBeUndefined();
    expect(data?.ownershipTransferPlan?.[name]).toEqual(value);
    const [ownerships, ...others] = gateway.calls();
    expect(ownerships).toBe('POST /api/v1/search/user-ownership');
    expect(others).toHaveLength(1);
  }

  // C1 advises pages of 25 keys; five of them are counted.
  const { data } = await planPart(gateway, [ada, bob], 'apiKeyCount { count isComplete }', {
    kinds: ['APP'],
  });
  expect(data?.ownershipTransferPlan?.['apiKeyCount']).toMatchObject({ isComplete: false });
  expect(gateway.calls().filter((call) => call.includes('personal_clients'))).toHaveLength(5);
});

test('a count that C1 refuses is null with its error, and the rest of the plan is there', async () => {
  const gateway = await gatewayOverKinds();
  const { path: ada } = addOwner(gateway, appOwning);
  const token = gateway.sandbox.issueToken({ permissions: ['c1.api.app.v1.AppSearch.SearchUserOwnership'] });

  const { data, errors } = await planPart(
    gateway,
    [ada, ada],
    'nodes { isTransferable } openTaskCount { count }',
    { kinds: ['APP'], token },
  );

  expect(data?.ownershipTransferPlan).toMatchObject({ nodes: [], openTaskCount: null });
  expect(errors).toMatchObject([
    { path: ['ownershipTransferPlan', 'openTaskCount'], extensions: { code: 'FORBIDDEN' } },
  ]);
});
