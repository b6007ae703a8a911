import { expect, test } from 'vitest';
import { loadedNodes, lookups, objectsGateway } from '../../support/fixtures/upstream.ts';
import { entitlementRow, idOf, range } from '../../support/fixtures/rows.ts';

const appId = idOf('App');
const other = idOf('App', 1);
const search = 'POST /api/v1/search/entitlements';
const getOf = (number: number) => `GET /api/v1/apps/${appId}/entitlements/${idOf('Ent', number)}`;
const keyOf = (number: number) => ({ appId, entitlementId: idOf('Ent', number) });
const rowOf = (number: number) =>
  entitlementRow({ appId, id: idOf('Ent', number), displayName: `E${number}` });
const lookup = (numbers: readonly number[]) => lookups('appEntitlement', numbers.map(keyOf), 'displayName');
const named = (numbers: readonly number[]) =>
  Object.fromEntries(numbers.map((number, index) => [`_${index}`, { displayName: `E${number}` }]));

test.each([
  [0, []],
  [1, [getOf(0)]],
  [25, [search]],
  [26, [getOf(25), search]],
  [100, [search, search, search, search]],
  [101, [getOf(100), search, search, search, search]],
])(
  '%i entitlements cost as many calls as batches of 25 take, in any order of the answer',
  async (count, budget) => {
    const gateway = await objectsGateway({ entitlements: range(count).map(rowOf) });

    const nodes = await loadedNodes(gateway, 'AppEntitlement', range(count).map(keyOf));

    expect(nodes).toEqual(range(count).map((number) => ({ displayName: `E${number}` })));
    expect(gateway.calls().toSorted()).toEqual(budget);
    for (const body of gateway.bodies()) expect(body).toMatchObject({ includeDeleted: true, pageSize: 25 });
  },
);

test('one entitlement selected twice is read once', async () => {
  const { send, calls, bodies } = await objectsGateway({ entitlements: [rowOf(1), rowOf(2)] });

  expect(await send(lookup([1, 2, 1, 2]))).toEqual({ data: named([1, 2, 1, 2]) });
  expect(calls()).toEqual([search]);
  expect(bodies()).toEqual([
    {
      refs: [1, 2].map((number) => ({ appId, id: idOf('Ent', number) })),
      includeDeleted: true,
      pageSize: 25,
    },
  ]);
});

test('entitlements of two apps with the same id stay apart', async () => {
  const entitlementId = idOf('Access');
  const rows = [appId, other].map((app) =>
    entitlementRow({ appId: app, id: entitlementId, slug: app.slice(-1) }),
  );
  const { send, calls } = await objectsGateway({ entitlements: rows });
  const keys = [appId, other].map((app) => ({ appId: app, entitlementId }));

  expect(await send(lookups('appEntitlement', keys, 'appId slug'))).toEqual({
    data: { _0: { appId, slug: '0' }, _1: { appId: other, slug: '1' } },
  });
  expect(calls()).toEqual([search]);
});

test('what the search leaves out is read singly, and is null without an error only if C1 does not have it', async () => {
  const hidden = rowOf(3);
  const { send, calls } = await objectsGateway(
    { entitlements: [rowOf(1), rowOf(2), hidden] },
    ({ method, body }) =>
      method === 'POST' && body?.refs?.length === 4
        ? { list: [], expanded: [], facets: null, nextPageToken: '' }
        : undefined,
  );

  expect(await send(lookup([1, 2, 3, 4]))).toEqual({ data: { ...named([1, 2, 3]), _3: null } });
  expect(calls().toSorted()).toEqual([getOf(1), getOf(2), getOf(3), getOf(4), search]);
});

test('a malformed id never joins a batch and fails alone', async () => {
  const { send, calls, bodies } = await objectsGateway({ entitlements: [rowOf(1), rowOf(2)] });
  const keys = [
    keyOf(1),
    { appId, entitlementId: 'not an id' },
    keyOf(2),
    { appId: '..', entitlementId: idOf('E') },
  ];

  const answer = await send(lookups('appEntitlement', keys, 'displayName'));

  expect(answer.data).toEqual({ _0: { displayName: 'E1' }, _1: null, _2: { displayName: 'E2' }, _3: null });
  expect(answer.errors).toMatchObject([
    { path: ['_3'], extensions: { code: 'BAD_USER_INPUT', argument: 'appId' } },
  ]);
  expect(calls().toSorted().toReversed()).toEqual([
    search,
    `GET /api/v1/apps/${appId}/entitlements/not%20an%20id`,
  ]);
  expect(bodies()).toMatchObject([{ refs: [{ id: idOf('Ent', 1) }, { id: idOf('Ent', 2) }] }]);
});

test('a batch that C1 refuses is read one by one', async () => {
  const { send, calls } = await objectsGateway({ entitlements: [rowOf(1), rowOf(2)] }, ({ method }) =>
    method === 'POST' ? 400 : undefined,
  );

  expect(await send(lookup([1, 2]))).toEqual({ data: named([1, 2]) });
  expect(calls().toSorted()).toEqual([getOf(1), getOf(2), search]);
});

test('an entitlement other than the requested one is an error, never shown in its place', async () => {
  const wrong = entitlementRow({ appId: other, id: idOf('Ent', 1), displayName: 'Wrong' });
  const { send } = await objectsGateway({}, () => ({
    appEntitlementView: {
      appEntitlement: wrong,
      objectPermissions: null,
      appPath: '',
      appResourcePath: '',
      appResourceTypePath: '',
    },
    expanded: [],
  }));

  expect(await send(lookup([1]))).toMatchObject({
    data: { _0: null },
    errors: [{ extensions: { code: 'UPSTREAM_ERROR' } }],
  });
});

test('every field that C1 leaves unset is null, empty or zero; a new enum member is null with a warning', async () => {
  const { send, log } = await objectsGateway({
    entitlements: [{ ...rowOf(1), purpose: 'APP_ENTITLEMENT_PURPOSE_VALUE_NEW', displayName: '' }],
  });
  const selection =
    'appId entitlementId displayName slug purpose grantCount sourceConnectorIds provisionerPolicy durationGrant ' +
    'durationUnset complianceFrameworkValueIds systemBuiltin appResourceTypeId appResourceType { displayName } ' +
    'appResource { displayName } deletedAt';

  expect(await send(lookups('appEntitlement', [keyOf(1)], selection))).toEqual({
    data: {
      _0: {
        ...keyOf(1),
        displayName: null,
        slug: null,
        purpose: null,
        grantCount: '0',
        sourceConnectorIds: {},
        provisionerPolicy: null,
        durationGrant: null,
        durationUnset: null,
        complianceFrameworkValueIds: [],
        systemBuiltin: false,
        appResourceTypeId: null,
        appResourceType: null,
        appResource: null,
        deletedAt: null,
      },
    },
  });
  expect(log.filter(({ where }) => where !== undefined)).toMatchObject([
    { where: 'AppEntitlement.purpose', found: 'APP_ENTITLEMENT_PURPOSE_VALUE_NEW' },
  ]);
});

test('policies come as C1 writes them; a bound on grants differs from no bound', async () => {
  const policy = {
    multiStep: {
      provisionSteps: [
        { manual: { instructions: 'Ask Ada', userIds: [idOf('User')], assignee: null } },
        { delegated: { appId: other, entitlementId: idOf('Ent', 7), implicit: false } },
      ],
    },
  };
  const { send } = await objectsGateway({
    entitlements: [
      { ...rowOf(1), durationGrant: '3600s', grantCount: '9007199254740993', provisionerPolicy: policy },
      { ...rowOf(2), durationUnset: {} },
    ],
  });
  const selection = 'durationGrant durationUnset grantCount provisionerPolicy';

  expect(await send(lookups('appEntitlement', [keyOf(1), keyOf(2)], selection))).toEqual({
    data: {
      _0: {
        durationGrant: '3600s',
        durationUnset: null,
        grantCount: '9007199254740993',
        provisionerPolicy: policy,
      },
      _1: { durationGrant: null, durationUnset: {}, grantCount: '0', provisionerPolicy: null },
    },
  });
});
