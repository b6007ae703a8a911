import { expect, test } from 'vitest';
import { idOf, range } from '../../support/fixtures/rows.ts';
import { appId, entitlementIds, gatewayOfApp } from './tenant.ts';

const [ada, zoe] = [idOf('User', 1), idOf('User', 2)];

/** Ada has the even ones of so many entitlements, by the second of her two accounts. */
async function arrange(entitlements: number) {
  const gateway = await gatewayOfApp();
  const { store } = gateway.sandbox;
  for (const id of [ada, zoe]) store.addUser({ id });
  for (const number of [1, 2]) store.addAppUser({ appId, id: idOf('Acc', number), identityUserId: ada });
  for (const number of range(entitlements)) {
    const id = idOf('Ent', number);
    store.addAppEntitlement({ appId, id });
    if (number % 2 === 0) store.addGrant({ appId, appEntitlementId: id, appUserId: idOf('Acc', 2) });
  }
  return gateway;
}

type Arranged = Awaited<ReturnType<typeof arrange>>;

async function answers({ send }: Arranged, numbers: readonly number[], userIds: readonly string[]) {
  const fields = userIds.map((userId, index) => `u${index}: isGrantedTo(userId: "${userId}")`).join(' ');
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on AppEntitlement { ${fields} } } }`;
  const { data, errors } = await send<{ nodes: Record<string, boolean>[] }, object>(query, {
    ids: entitlementIds(numbers),
  });
  return { answers: data?.nodes.map((node) => userIds.map((_, index) => node[`u${index}`])), errors };
}

/** The calls besides those that read the entitlements. */
const callsOf = ({ calls }: Arranged): string[] =>
  calls().filter((call) => /grants$/.test(call) && !/search\/entitlements/.test(call));

test.each([
  [0, true],
  [1, false],
])('whether a person has entitlement %i is one cheap call: %s', async (number, expected) => {
  const gateway = await arrange(2);

  expect(await answers(gateway, [number], [ada])).toEqual({ answers: [[expected]], errors: undefined });
  const path = `/api/v1/apps/${appId}/entitlements/${idOf('Ent', number)}/users/${ada}/grants`;
  expect(callsOf(gateway)).toEqual([`GET ${path}`]);
});

test('which of 33 entitlements a person has is one search and one cheap call', async () => {
  const gateway = await arrange(33);

  const { answers: found, errors } = await answers(gateway, range(33), [ada]);

  expect(errors).toBeUndefined();
  expect(found).toEqual(range(33).map((number) => [number % 2 === 0]));
  const path = `/api/v1/apps/${appId}/entitlements/${idOf('Ent', 32)}/users/${ada}/grants`;
  expect(callsOf(gateway)).toEqual(['POST /api/v1/search/grants', `GET ${path}`]);
});

test('which of two entitlements two people have is a search for each of the people', async () => {
  const gateway = await arrange(2);

  const { answers: found } = await answers(gateway, [0, 1], [ada, zoe]);

  expect(found).toEqual([
    [true, false],
    [false, false],
  ]);
  expect(gateway.searches()).toEqual(
    [ada, zoe].map((userId) => ({
      userId,
      entitlementRefs: [0, 1].map((number) => ({ appId, id: idOf('Ent', number) })),
      pageSize: 100,
    })),
  );
});

test('a grant that is over or taken back is none, asked for alone or together', async () => {
  const gateway = await arrange(4);
  const { store } = gateway.sandbox;
  const grant = (number: number) => ({
    appId,
    appEntitlementId: idOf('Ent', number),
    appUserId: idOf('Acc', 1),
  });
  store.addGrant({ ...grant(1), deprovisionAt: '2020-01-01T00:00:00Z' });
  store.addGrant({ ...grant(3), deprovisionAt: '2999-01-01T00:00:00Z' });
  const over = { ...grant(2), appUserId: idOf('Acc', 2), createdAt: '2020-01-01T00:00:00Z' };
  // C1 may show what was taken back a moment ago.
  store.addGrant({ ...over, deletedAt: '2999-01-01T00:00:00Z' });

  for (const [number, expected] of [
    [1, false],
    [2, false],
    [3, true],
  ] as const) {
    expect((await answers(gateway, [number], [ada])).answers).toEqual([[expected]]);
  }
  expect((await answers(gateway, [1, 3], [ada])).answers).toEqual([[false], [true]]);
});

test('C1 lists the grants of a deleted entitlement, though it does not read the entitlement', async () => {
  const gateway = await arrange(2);
  const id = idOf('Ent', 0);
  gateway.sandbox.store.addAppEntitlement({ appId, id, deletedAt: '2026-01-01T00:00:00Z' });
  // It is known from a list that includes deleted ones.
  const query = `{ app(id: "${appId}") { entitlements(filter: { includeDeleted: true, displayName: "Gone" }) { nodes {
    isGrantedTo(userId: "${ada}")
  } } } }`;
  gateway.sandbox.store.addAppEntitlement({
    appId,
    id,
    displayName: 'Gone',
    deletedAt: '2026-01-01T00:00:00Z',
  });

  const { data, errors } = await gateway.send<object, object>(query);

  expect(errors).toBeUndefined();
  expect(data).toEqual({ app: { entitlements: { nodes: [{ isGrantedTo: true }] } } });
  const path = `/api/v1/apps/${appId}/entitlements/${id}/users/${ada}/grants`;
  expect(callsOf(gateway)).toEqual([`GET ${path}`, 'POST /api/v1/search/grants']);
});

test.each(['', '.', '..', 'a/b', 'a b', 'ä', 'x'])('the user id %j is BAD_USER_INPUT', async (userId) => {
  const gateway = await arrange(2);

  const { answers: found, errors } = await answers(gateway, [0, 1], [userId, ada]);

  expect(errors?.map(({ extensions }) => [extensions['code'], extensions['argument']])).toEqual([
    ['BAD_USER_INPUT', 'userId'],
    ['BAD_USER_INPUT', 'userId'],
  ]);
  expect(found).toEqual([
    [null, true],
    [null, false],
  ]);
});

test('which of ten entitlements forty people have is a search for each of the people', async () => {
  const gateway = await arrange(10);
  const people = [ada, zoe, ...range(38).map((number) => idOf('User', 100 + number))];

  const { answers: found, errors } = await answers(gateway, range(10), people);

  expect(errors).toBeUndefined();
  expect(found?.map(([ofAda, ...others]) => [ofAda, others.includes(true)])).toEqual(
    range(10).map((number) => [number % 2 === 0, false]),
  );
  expect(callsOf(gateway)).toEqual(people.map(() => 'POST /api/v1/search/grants'));
});
