import { expect, test } from 'vitest';
import type { Behaviors } from '../../src/sandbox/behaviors.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { call, failure, malformedId, unknownId } from './call.ts';

const searchPath = 'POST /api/v1/findings/search';
const settingsPath = 'GET /api/v1/findings/settings';

async function arrange(switches: Partial<Behaviors> = {}) {
  const sandbox = await createSandbox({ seed: 'empty', switches });
  const search = (body: object = {}) => call(sandbox, searchPath, { body });
  const idsOf = async (body: object) =>
    ((await search(body)).body as { list: { id: string }[] }).list.map(({ id }) => id).toSorted();
  return { sandbox, store: sandbox.store, search, idsOf };
}

const unset = {
  appId: '',
  state: 'FINDING_STATE_UNSPECIFIED',
  severity: 'FINDING_SEVERITY_UNSPECIFIED',
  sourceKind: 'FINDING_SOURCE_KIND_UNSPECIFIED',
  sourceDetectorId: '',
  riskScore: null,
  computedOwner: null,
  assignedOwner: null,
  taskId: '',
  stateUpdatedById: '',
  snoozeUntil: null,
  snoozeReason: '',
  suppressReason: '',
  riskAcceptanceExpiresAt: null,
  riskAcceptanceJustification: '',
  recurrenceCount: 0,
  fingerprint: '',
  description: '',
  remediationDescription: '',
  customSubType: '',
  customTags: {},
  annotations: {},
  dedupKeyParts: [],
  createdAt: null,
  updatedAt: null,
  firstObservedAt: null,
  lastObservedAt: null,
  lastAppearedAt: null,
  resolvedAt: null,
};

test('prints every field of a finding, and of its oneofs the members that are set', async () => {
  const { store, search } = await arrange();
  const { id: appId } = store.addApp();
  const target = { connectorTarget: { appId, connectorId: unknownId } };
  const { id } = store.addFinding({ appId, type: { serviceAccountUnowned: {} }, target });

  expect(await search()).toEqual({
    status: 200,
    body: { list: [{ ...unset, id, appId, serviceAccountUnowned: {}, ...target }], nextPageToken: '' },
  });
});

test('finds by each filter, and by all together', async () => {
  const { store, idsOf } = await arrange();
  const [app, other] = [store.addApp(), store.addApp()];
  const person = store.addUser();
  const one = store.addFinding({
    appId: app.id,
    state: 'FINDING_STATE_OPEN',
    severity: 'FINDING_SEVERITY_HIGH',
    computedOwner: { appOwnerAppId: app.id },
    assignedOwner: { identityUserId: person.id },
  });
  const two = store.addFinding({
    appId: other.id,
    type: { serviceAccountUnowned: {} },
    state: 'FINDING_STATE_SNOOZED',
    severity: 'FINDING_SEVERITY_LOW',
    computedOwner: { appOwnerAppId: other.id },
  });
  const both = [one.id, two.id].toSorted();

  expect(await idsOf({ refs: [{ id: two.id }, { id: unknownId }] })).toEqual([two.id]);
  expect(await idsOf({ findingTypes: ['FINDING_TYPE_NHI_UNOWNED'] })).toEqual([one.id]);
  expect(await idsOf({ states: ['FINDING_STATE_OPEN', 'FINDING_STATE_SNOOZED'] })).toEqual(both);
  expect(await idsOf({ severities: ['FINDING_SEVERITY_LOW'] })).toEqual([two.id]);
  expect(await idsOf({ appIds: [app.id] })).toEqual([one.id]);
  expect(await idsOf({ ownerIdentityUserIds: [person.id] })).toEqual([one.id]);
  expect(await idsOf({ ownerIdentityUserIds: ['unassigned'] })).toEqual([two.id]);
  expect(await idsOf({ ownerIdentityUserIds: ['unassigned', person.id] })).toEqual(both);
  expect(await idsOf({ includeUnassigned: true })).toEqual([two.id]);
  expect(await idsOf({ appIds: [app.id], states: ['FINDING_STATE_SNOOZED'] })).toEqual([]);
});

test('refuses a malformed id and an unknown type', async () => {
  const { search } = await arrange();

  expect(await search({ ownerIdentityUserIds: ['nobody'] })).toEqual(
    failure(400, 3, `invalid FindingSearchRequest.OwnerIdentityUserIds[0]: ${malformedId}`),
  );
  expect(await search({ findingTypes: ['NHI_UNOWNED'] })).toMatchObject({ status: 400 });
});

test.each([
  [10, 10],
  [100, 25],
  [0, 25],
])('gives, with a maximum of %i, %i findings to a request for 25', async (findingPageMax, count) => {
  const { store, search } = await arrange({ findingPageMax });
  for (let index = 0; index < 30; index += 1) store.addFinding();

  const { body } = await search({ pageSize: 25 });

  expect((body as { list: object[] }).list).toHaveLength(count);
});

test('has the defaults of the detectors until the tenant saves its own', async () => {
  const { sandbox, store } = await arrange();
  const enabled = async () => {
    const { body } = await call(sandbox, settingsPath);
    const { configured, list } = body as {
      configured: boolean;
      list: { findingType: string; enabled: boolean }[];
    };
    return { configured, off: list.filter((one) => !one.enabled).map(({ findingType }) => findingType) };
  };
  const [accounts, deactivated] = [
    'FINDING_TYPE_SERVICE_ACCOUNT_UNOWNED',
    'FINDING_TYPE_DEACTIVATED_OWNER',
  ] as const;

  expect(await enabled()).toEqual({ configured: false, off: [accounts, deactivated] });
  store.findingSettings.set(deactivated, true);
  expect(await enabled()).toEqual({ configured: true, off: [accounts] });
});

test.each([
  [
    '403',
    failure(403, 7, 'Permission denied, missing permission/c1.api.finding.v1.FindingSearchService.Search'),
  ],
  ['404', failure(404, 5, 'not found')],
  ['empty', { status: 200, body: { list: [], nextPageToken: '' } }],
] as const)('a tenant without the feature may answer %s', async (findings, answer) => {
  const { sandbox, store, search } = await arrange({ findings });
  store.addFinding();

  expect(await search()).toEqual(answer);
  expect((await call(sandbox, settingsPath)).status).toBe(answer.status);
});

test('the company has findings about ownership in every state, and two of other types', async () => {
  const { store } = await createSandbox();
  const states = (type: string) =>
    new Set(store.findings.all().flatMap((one) => (type in one.type ? [one.state.slice(14)] : [])));
  const all = ['OPEN', 'IN_PROGRESS', 'RESOLVED', 'SNOOZED', 'RISK_ACCEPTED', 'SUPPRESSED'];

  expect([...states('nhiUnowned')].toSorted()).toEqual(all.toSorted());
  expect([...states('deactivatedOwner')].toSorted()).toEqual(all.toSorted());
  expect(states('serviceAccountUnowned').size).toBeGreaterThan(1);
  expect(states('unusedSecret').size + states('connectorAnomalyDetectionDisabled').size).toBe(2);
  expect(store.findings.all().length).toBeLessThan(150);
});
