import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { loadedNodes, lookups, objectsGateway } from '../../support/fixtures/upstream.ts';
import { appRow, appUserRow, idOf, range, userRow } from '../../support/fixtures/rows.ts';

const appId = idOf('App');
const search = 'POST /api/v1/search/app_users';
const keyOf = (number: number) => ({ appId, appUserId: idOf('Acc', number) });
const rowOf = (number: number) =>
  appUserRow({
    appId,
    id: idOf('Acc', number),
    displayName: `A${number}`,
    identityUserId: idOf('User', number),
  });

test.each([
  [0, []],
  [1, [search]],
  [100, [search]],
  [101, [search, search]],
])('%i accounts cost one search for each hundred: there is no other way', async (count, budget) => {
  const gateway = await objectsGateway({ appUsers: range(count).map(rowOf) });

  const nodes = await loadedNodes(gateway, 'AppUser', range(count).map(keyOf));

  expect(nodes).toEqual(range(count).map((number) => ({ displayName: `A${number}` })));
  expect(gateway.calls().toSorted()).toEqual(budget);
  for (const body of gateway.bodies()) expect(body).toMatchObject({ pageSize: 100 });
});

test('an account that the search does not give is null without a further call', async () => {
  const { send, calls } = await objectsGateway({ appUsers: [rowOf(1)] });

  expect(await send(lookups('appUser', [1, 2, 3].map(keyOf), 'displayName'))).toEqual({
    data: { _0: { displayName: 'A1' }, _1: null, _2: null },
  });
  expect(await send(lookups('appUser', [keyOf(2)], 'displayName'))).toEqual({ data: { _0: null } });
  expect(calls()).toEqual([search, search]);
});

test('a batch that C1 refuses is read one by one, and the refused account alone is an error', async () => {
  const { send, calls } = await objectsGateway({ appUsers: [1, 2, 3].map(rowOf) }, ({ body }) =>
    body?.refs?.some(({ id }) => id === idOf('Acc', 2)) === true ? 400 : undefined,
  );

  expect(await send(lookups('appUser', [1, 2, 3].map(keyOf), 'displayName'))).toMatchObject({
    data: { _0: { displayName: 'A1' }, _1: null, _2: { displayName: 'A3' } },
    errors: [{ path: ['_1'] }],
  });
  expect(calls()).toEqual([search, search, search, search]);
});

test.each(['appId', 'appUserId'])('an unusable %s is BAD_USER_INPUT that names it', async (argument) => {
  const { send, calls } = await objectsGateway({});

  for (const value of ['', '.', '..', 'a/b', 'a\u0000b']) {
    expect(await send(lookups('appUser', [{ ...keyOf(1), [argument]: value }], 'displayName'))).toMatchObject(
      {
        data: { _0: null },
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }],
      },
    );
  }
  expect(calls()).toEqual([]);
});

test('an id that C1 refuses in its search is BAD_USER_INPUT that names the account', async () => {
  const { send } = await objectsGateway({}, () => ({
    refused: 'invalid AppUserServiceSearchRequest.Refs[0]: embedded message failed validation',
  }));

  const answer = await send(lookups('appUser', [{ appId, appUserId: 'Zoë' }], 'displayName'));

  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'appUserId' } }]);
});

const accounts = graphql(/* GraphQL */ `
  query AccountsOfApp($appId: ID!, $filter: AppUserFilter) {
    app(id: $appId) {
      appUsers(first: 100, filter: $filter) {
        nodes {
          displayName
          status {
            status
            details
          }
          identityUser {
            displayName
          }
        }
      }
    }
  }
`);

test.each([
  [0, []],
  [1, [`GET /api/v1/users/${idOf('User', 0)}`]],
  [100, ['POST /api/v1/search/users']],
])('the people of %i accounts cost one call', async (count, budget) => {
  const { send, calls } = await objectsGateway({
    apps: [appRow({ id: appId })],
    appUsers: range(count).map(rowOf),
    users: range(count).map((number) => userRow({ id: idOf('User', number), displayName: `U${number}` })),
  });

  const answer = await send(accounts, { appId });

  expect(answer.errors).toBeUndefined();
  expect(answer.data?.app?.appUsers?.nodes).toEqual(
    range(count)
      .toReversed()
      .map((number) => ({
        displayName: `A${number}`,
        status: null,
        identityUser: { displayName: `U${number}` },
      })),
  );
  expect(calls()).toEqual([`GET /api/v1/apps/${appId}`, search, ...budget]);
});

test("an account without a user has none; its status comes in the app's words", async () => {
  const status = { status: 'STATUS_DISABLED', details: 'Suspended' };
  const { send, calls, bodies } = await objectsGateway({
    apps: [appRow({ id: appId })],
    appUsers: [{ ...rowOf(1), identityUserId: '', status }],
  });
  const filter = { query: 'A', appUserStatuses: ['STATUS_DISABLED'], appUserTypes: ['APP_USER_TYPE_USER'] };

  expect(await send(accounts, { appId, filter } as never)).toEqual({
    data: { app: { appUsers: { nodes: [{ displayName: 'A1', status, identityUser: null }] } } },
  });
  expect(calls()).toHaveLength(2);
  expect(bodies()).toEqual([{ appIds: [appId], ...filter, pageSize: 100 }]);
});
