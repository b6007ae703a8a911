import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { objectsGateway } from '../../support/fixtures/upstream.ts';
import { appUserRow, idOf, range, userRow } from '../../support/fixtures/rows.ts';

const search = 'POST /api/v1/search/app_users';
const userId = (number: number) => idOf('User', number);

/** So many people with so many accounts each, every account in an app of its own. */
function peopleWithAccounts(people: number, each: number) {
  const users = range(people).map((number) => userRow({ id: userId(number) }));
  const appUsers = range(people * each).map((index) =>
    appUserRow({
      appId: idOf('App', index),
      id: idOf('Acc', index),
      displayName: `A${index}`,
      identityUserId: userId(index % people),
    }),
  );
  return { users, appUsers };
}

const view = (appUser: object) => ({ appUser, appPath: '', identityUserPath: '', lastUsagePath: '' });

const accountsOfUsers = graphql(/* GraphQL */ `
  query AccountsOfUsers($first: Int!, $accounts: Int) {
    users(first: $first) {
      nodes {
        id
        appUsers(first: $accounts) {
          nodes {
            displayName
          }
        }
      }
    }
  }
`);

test.each([
  [0, 1, 0],
  [1, 3, 1],
  [100, 1, 1],
  // The rows are what is paged: so many come in one page.
  [50, 3, 2],
])('the accounts of %i people with %i each cost %i searches', async (people, each, searches) => {
  const { send, calls, bodies } = await objectsGateway(peopleWithAccounts(people, each));

  const answer = await send(accountsOfUsers, { first: 100, accounts: 100 });

  expect(answer.errors).toBeUndefined();
  for (const { id, appUsers } of answer.data?.users?.nodes ?? []) {
    const own = range(people * each).filter((index) => userId(index % people) === id);
    expect(appUsers?.nodes.map(({ displayName }) => displayName).toSorted()).toEqual(
      own.map((index) => `A${index}`).toSorted(),
    );
  }
  expect(calls()).toEqual(['POST /api/v1/search/users', ...range(searches).map(() => search)]);
  for (const body of bodies().slice(1)) expect(body).toMatchObject({ pageSize: 100 });
});

test('the next pages give each account once, though the first pages are read together', async () => {
  const people = peopleWithAccounts(2, 23);
  // One person's accounts come in another order than several people's.
  const { send } = await objectsGateway(people, ({ path, body }) => {
    if (!path.endsWith('app_users') || body?.userIds?.length !== 1) return undefined;
    const own = people.appUsers.filter(({ identityUserId }) => identityUserId === body.userIds?.[0]);
    return { list: own.map(view), expanded: [], nextPageToken: '' };
  });
  const accounts = graphql(/* GraphQL */ `
    query AccountsOfOne($id: ID!, $first: Int, $after: String) {
      user(id: $id) {
        appUsers(first: $first, after: $after) {
          nodes {
            displayName
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `);
  const together = await send(accountsOfUsers, { first: 10, accounts: 4 });
  const beginning = together.data?.users?.nodes.find(({ id }) => id === userId(0))?.appUsers?.nodes;

  const seen: unknown[] = [];
  let after: string | null | undefined;
  for (const first of [4, 11, 100]) {
    const { data } = await send(accounts, { id: userId(0), first, after });
    seen.push(...(data?.user?.appUsers?.nodes.map(({ displayName }) => displayName) ?? []));
    after = data?.user?.appUsers?.pageInfo.endCursor;
  }

  expect(seen.slice(0, 4)).toEqual(beginning?.map(({ displayName }) => displayName));
  expect(seen.toSorted()).toEqual(
    range(23)
      .map((index) => `A${2 * index}`)
      .toSorted(),
  );
});

test("accounts of another user in C1's response are left out", async () => {
  const { users, appUsers } = peopleWithAccounts(1, 1);
  const stranger = appUserRow({ ...appUsers[0], id: idOf('Acc', 7), identityUserId: idOf('User', 7) });
  const { send } = await objectsGateway({ users, appUsers }, ({ path }) =>
    path.endsWith('app_users')
      ? { list: [stranger, ...appUsers].map(view), expanded: [], nextPageToken: '' }
      : undefined,
  );

  const answer = await send(accountsOfUsers, { first: 10 });

  expect(answer.data?.users?.nodes[0]?.appUsers?.nodes).toEqual([{ displayName: 'A0' }]);
});
