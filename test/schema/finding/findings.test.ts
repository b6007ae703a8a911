import { expect, test } from 'vitest';
import type { Finding } from '../../../src/sandbox/rows/finding.ts';
import { encodeNodeId } from '../../../src/schema/node/node-id.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

const search = 'POST /api/v1/findings/search';
const missing = '2MissingMissingMissingMiss0';

const byUser = { deactivatedOwner: { source: 'DEACTIVATED_OWNER_SOURCE_OWNERSHIP_ASSIGNED' } };

test('shows every field of a finding', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { store } = sandbox;
  const { id: appId } = store.addApp({ displayName: 'Ledger' });
  const { id: appUserId } = store.addAppUser({ appId, displayName: 'svc-ledger' });
  const gone = store.addUser({ displayName: 'Ada', status: 'DELETED' });
  const owner = store.addUser({ displayName: 'Bo' });
  const fields = {
    appId,
    state: 'FINDING_STATE_SNOOZED',
    severity: 'FINDING_SEVERITY_CRITICAL',
    sourceKind: 'FINDING_SOURCE_KIND_DETECTOR',
    recurrenceCount: 3,
    taskId: missing,
    snoozeUntil: '2027-01-31T00:00:00Z',
    snoozeReason: 'Later.',
    suppressReason: 'A rule.',
    riskAcceptanceExpiresAt: '2027-02-28T00:00:00Z',
    riskAcceptanceJustification: 'It reads nothing.',
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-02T00:00:00Z',
    firstObservedAt: '2026-01-03T00:00:00Z',
    lastObservedAt: '2026-01-04T00:00:00Z',
    lastAppearedAt: '2026-01-05T00:00:00Z',
    resolvedAt: '2026-01-06T00:00:00Z',
  };
  const { id } = store.addFinding({
    ...fields,
    type: {
      ...byUser,
      deactivatedOwnerEvidence: {
        deactivatedOwners: [{ userId: gone.id, reason: 'DEACTIVATED_OWNER_REASON_USER_DELETED' }],
      },
    },
    target: { appUserTarget: { appId, appUserId } },
    computedOwner: { appOwnerAppId: appId },
    assignedOwner: { identityUserId: owner.id },
  });
  const ref =
    'identityUserId appOwnerAppId managerOfUserId userSetId identityUser { displayName } appOwnerApp { displayName }';

  expect(
    await send(`{ findings { nodes {
      nodeId id findingType ${Object.keys(fields).join(' ')} app { displayName }
      target { __typename displayName }
      appUserTarget { appId appUserId } appResourceTarget { appId } connectorTarget { appId } identityUserTarget { identityUserId }
      deactivatedOwnerSource deactivatedOwners { userId reason user { displayName status } }
      effectiveOwner { identityUserId } assignedOwner { ${ref} } computedOwner { ${ref} }
    } } }`),
  ).toEqual({
    data: {
      findings: {
        nodes: [
          {
            nodeId: encodeNodeId('Finding', id),
            id,
            findingType: 'FINDING_TYPE_DEACTIVATED_OWNER',
            ...fields,
            app: { displayName: 'Ledger' },
            target: { __typename: 'AppUser', displayName: 'svc-ledger' },
            appUserTarget: { appId, appUserId },
            appResourceTarget: null,
            connectorTarget: null,
            identityUserTarget: null,
            deactivatedOwnerSource: 'DEACTIVATED_OWNER_SOURCE_OWNERSHIP_ASSIGNED',
            deactivatedOwners: [
              {
                userId: gone.id,
                reason: 'DEACTIVATED_OWNER_REASON_USER_DELETED',
                user: { displayName: 'Ada', status: 'DELETED' },
              },
            ],
            effectiveOwner: { identityUserId: owner.id },
            assignedOwner: {
              identityUserId: owner.id,
              identityUser: { displayName: 'Bo' },
              appOwnerAppId: null,
              appOwnerApp: null,
              managerOfUserId: null,
              userSetId: null,
            },
            computedOwner: {
              identityUserId: null,
              identityUser: null,
              appOwnerAppId: appId,
              appOwnerApp: { displayName: 'Ledger' },
              managerOfUserId: null,
              userSetId: null,
            },
          },
        ],
      },
    },
  });
  // The two people are searched together; the search leaves out the deleted one.
  expect(calls().toSorted()).toEqual(
    [
      search,
      `GET /api/v1/apps/${appId}`,
      'POST /api/v1/search/app_users',
      'POST /api/v1/search/users',
      `GET /api/v1/users/${gone.id}`,
    ].toSorted(),
  );
});

test('shows what is unset as null, and of an unowned account no deactivated owner', async () => {
  const { sandbox, send } = await sandboxedGateway();
  const { id } = sandbox.store.addFinding();

  expect(
    await send(
      '{ findings { nodes { id findingType appId app { id } state severity target { nodeId } effectiveOwner { userSetId } deactivatedOwners { userId } deactivatedOwnerSource taskId resolvedAt } } }',
    ),
  ).toEqual({
    data: {
      findings: {
        nodes: [
          {
            id,
            findingType: 'FINDING_TYPE_NHI_UNOWNED',
            appId: null,
            app: null,
            state: 'FINDING_STATE_UNSPECIFIED',
            severity: 'FINDING_SEVERITY_UNSPECIFIED',
            target: null,
            effectiveOwner: null,
            deactivatedOwners: [],
            deactivatedOwnerSource: null,
            taskId: null,
            resolvedAt: null,
          },
        ],
      },
    },
  });
});

test('a target is an object of any kind that can have owners; of one kind they are read together', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { store } = sandbox;
  const { id: appId } = store.addApp();
  const type = store.addAppResourceType({ appId });
  const accounts = ['One', 'Two'].map((displayName) => store.addAppUser({ appId, displayName }).id);
  const resource = store.addAppResource({ appId, appResourceTypeId: type.id, displayName: 'Book' });
  const connector = store.addConnector({ appId, displayName: 'Sync' });
  const user = store.addUser({ displayName: 'Robot' });
  const targets: readonly Finding['target'][] = [
    ...accounts.map((appUserId) => ({ appUserTarget: { appId, appUserId } })),
    { appResourceTarget: { appId, appResourceTypeId: type.id, appResourceId: resource.id } },
    { connectorTarget: { appId, connectorId: connector.id } },
    { identityUserTarget: { identityUserId: user.id } },
    { appUserTarget: { appId, appUserId: missing } },
    { tenantTarget: {} },
  ];
  for (const target of targets) store.addFinding({ appId, ...(target && { target }) });

  const { data, errors } = await send<{ findings: { nodes: { target: unknown }[] } }, object>(
    '{ findings { nodes { target { ownableKind displayName } } } }',
  );

  expect(errors).toBeUndefined();
  const found = data?.findings.nodes.map(({ target }) => target) ?? [];
  expect(found.toSorted(byText)).toEqual(
    [
      { ownableKind: 'APP_USER', displayName: 'One' },
      { ownableKind: 'APP_USER', displayName: 'Two' },
      { ownableKind: 'APP_RESOURCE', displayName: 'Book' },
      { ownableKind: 'CONNECTOR', displayName: 'Sync' },
      { ownableKind: 'USER', displayName: 'Robot' },
      null,
      null,
    ].toSorted(byText),
  );
  expect(calls().toSorted()).toEqual(
    [
      search,
      'POST /api/v1/search/app_users',
      `GET /api/v1/apps/${appId}/resource_types/${type.id}/resources/${resource.id}`,
      `GET /api/v1/apps/${appId}/connectors/${connector.id}`,
      `GET /api/v1/users/${user.id}`,
    ].toSorted(),
  );
});

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

test('a target of which only the kind and the id are asked costs no call', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  sandbox.store.addFinding({ target: { connectorTarget: { appId: missing, connectorId: missing } } });

  expect(await send('{ findings { nodes { target { __typename nodeId ownableKind } } } }')).toEqual({
    data: {
      findings: {
        nodes: [
          {
            target: {
              __typename: 'Connector',
              nodeId: encodeNodeId('Connector', missing, missing),
              ownableKind: 'CONNECTOR',
            },
          },
        ],
      },
    },
  });
  expect(calls()).toEqual([search]);
});

test('a finding is a node, and one of another type is none', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const one = sandbox.store.addFinding({ state: 'FINDING_STATE_OPEN' });
  const other = sandbox.store.addFinding({ type: { unusedSecret: {} } });
  const ids = [one.id, other.id, missing].map((id) => encodeNodeId('Finding', id));

  expect(
    await send(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Finding { id state } } }`, { ids }),
  ).toEqual({ data: { nodes: [{ id: one.id, state: 'FINDING_STATE_OPEN' }, null, null] } });
  expect(calls()).toEqual([search]);
});

test('unknown values of enums are null, with a warning', async () => {
  const { sandbox, send, log } = await sandboxedGateway();
  sandbox.store.addFinding({ state: 'FINDING_STATE_LOST', severity: 'FINDING_SEVERITY_HUGE' });

  expect(await send('{ findings { nodes { state severity } } }')).toEqual({
    data: { findings: { nodes: [{ state: null, severity: null }] } },
  });
  expect(JSON.stringify(log)).toContain('FINDING_STATE_LOST');
});
