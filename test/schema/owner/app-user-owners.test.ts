import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { sandboxedGateway } from '../../support/gateway.ts';
import { addOwnedApp } from '../../support/fixtures/app-with-owners.ts';

const manyOwners = { switches: { maxOwnersPerKind: 1000 }, ledgerLimit: 10_000 } as const;

const ownersWithManagers = graphql(/* GraphQL */ `
  query OwnersWithManagers($appId: ID!) {
    appUserOwners(appId: $appId, first: 100) {
      nodes {
        user {
          id
          managers {
            displayName
          }
          delegatedUser {
            displayName
          }
        }
      }
    }
  }
`);

test('lists owners with their people in one call, since C1 embeds them', async () => {
  const { sandbox, send, calls } = await sandboxedGateway(manyOwners);
  const { appId, userIds } = addOwnedApp(sandbox, { owners: 100, managers: 0 });
  const owners = graphql(/* GraphQL */ `
    query Owners($appId: ID!) {
      appUserOwners(appId: $appId, first: 100) {
        nodes {
          appId
          roleSlug
          user {
            id
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
        }
      }
    }
  `);

  const { data, errors } = await send(owners, { appId });

  expect(errors).toBeUndefined();
  const nodes = data?.appUserOwners?.nodes ?? [];
  expect(new Set(nodes.map(({ user }) => user?.id))).toEqual(new Set(userIds));
  expect(nodes.every((node) => node.appId === appId && node.roleSlug === 'primary')).toBe(true);
  expect(data?.appUserOwners?.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false });
  expect(calls()).toEqual([`GET /api/v2/apps/${appId}/owners/users?page_size=100`]);
});

test('reads the managers and delegates of a hundred owners in one search', async () => {
  const { sandbox, send, calls } = await sandboxedGateway(manyOwners);
  const { appId, managerIds } = addOwnedApp(sandbox, { owners: 100, managers: 100 });

  const { data, errors } = await send(ownersWithManagers, { appId });

  expect(errors).toBeUndefined();
  const names = data?.appUserOwners?.nodes.flatMap(({ user }) =>
    user?.managers?.map((one) => one?.displayName),
  );
  expect(new Set(names)).toEqual(new Set(managerIds.map((_, index) => `Manager ${index}`)));
  expect(
    data?.appUserOwners?.nodes.every(({ user }) => user?.delegatedUser?.displayName === 'Manager 0'),
  ).toBe(true);
  const search = sandbox.ledger[1]?.body as { refs: { id: string }[]; pageSize: number };
  expect(search.pageSize).toBe(100);
  expect(new Set(search.refs.map(({ id }) => id)).size).toBe(100);
  expect(calls()).toEqual([
    `GET /api/v2/apps/${appId}/owners/users?page_size=100`,
    'POST /api/v1/search/users',
  ]);
});

test('reads 250 distinct managers in three searches', async () => {
  const { sandbox, send, calls } = await sandboxedGateway(manyOwners);
  const { appId } = addOwnedApp(sandbox, { owners: 100, managers: 250 });

  const { errors } = await send(ownersWithManagers, { appId });

  expect(errors).toBeUndefined();
  const searches = sandbox.ledger.slice(1).map(({ body }) => body as { refs: object[]; pageToken?: string });
  expect(searches.map(({ refs, pageToken }) => [refs.length, pageToken])).toEqual([
    [100, undefined],
    [100, undefined],
    [50, undefined],
  ]);
  expect(calls()).toEqual([
    `GET /api/v2/apps/${appId}/owners/users?page_size=100`,
    'POST /api/v1/search/users',
    'POST /api/v1/search/users',
    'POST /api/v1/search/users',
  ]);
});

test('costs one call more through the app', async () => {
  const { sandbox, send, calls } = await sandboxedGateway(manyOwners);
  const { appId } = addOwnedApp(sandbox, { owners: 100, managers: 100 });
  const throughApp = graphql(/* GraphQL */ `
    query OwnersThroughApp($appId: ID!) {
      app(id: $appId) {
        userOwners(first: 100) {
          nodes {
            user {
              managers {
                displayName
              }
              delegatedUser {
                displayName
              }
            }
          }
        }
      }
    }
  `);

  const { errors } = await send(throughApp, { appId });

  expect(errors).toBeUndefined();
  expect(calls()).toEqual([
    `GET /api/v1/apps/${appId}`,
    `GET /api/v2/apps/${appId}/owners/users?page_size=100`,
    'POST /api/v1/search/users',
  ]);
});

test.each([1, 101])('gives %i owners, each once', async (owners) => {
  const { sandbox, send, calls } = await sandboxedGateway(manyOwners);
  const { appId, userIds } = addOwnedApp(sandbox, { owners, managers: 0 });
  const page = graphql(/* GraphQL */ `
    query OwnersPage($appId: ID!, $after: String) {
      appUserOwners(appId: $appId, first: 100, after: $after) {
        nodes {
          user {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `);
  const seen: (string | undefined)[] = [];
  let after: string | null | undefined;
  let hasNextPage = true;
  while (hasNextPage) {
    const { data } = await send(page, { appId, after });
    seen.push(...(data?.appUserOwners?.nodes.map(({ user }) => user?.id) ?? []));
    after = data?.appUserOwners?.pageInfo.endCursor;
    hasNextPage = data?.appUserOwners?.pageInfo.hasNextPage ?? false;
  }

  expect(seen.toSorted()).toEqual(userIds.toSorted());
  expect(calls()).toHaveLength(owners > 100 ? 2 : 1);
});

test('lists the owners under one role', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { appId, userIds } = addOwnedApp(sandbox, { owners: 2, managers: 0 });
  sandbox.store.addOwner({ appId, roleSlug: 'invented-deputy', userId: userIds[0] ?? '' });
  const deputies = graphql(/* GraphQL */ `
    query Deputies($appId: ID!) {
      appUserOwners(appId: $appId, roleSlug: "invented-deputy") {
        nodes {
          roleSlug
          user {
            id
          }
        }
      }
    }
  `);

  expect(await send(deputies, { appId })).toEqual({
    data: { appUserOwners: { nodes: [{ roleSlug: 'invented-deputy', user: { id: userIds[0] } }] } },
  });
  expect(calls()).toEqual([`GET /api/v2/apps/${appId}/owners/users?page_size=25&role_slug=invented-deputy`]);
});

test('a list of an app that does not exist is NOT_FOUND, a single ownership of it is null', async () => {
  const { send } = await sandboxedGateway();
  const appId = '2MissingMissingMissingMiss0';
  const both = graphql(/* GraphQL */ `
    query OwnersOfNothing($appId: ID!) {
      appUserOwners(appId: $appId) {
        nodes {
          roleSlug
        }
      }
      appUserOwner(appId: $appId, roleSlug: "primary", userRefId: $appId) {
        roleSlug
      }
    }
  `);

  const answer = await send(both, { appId });

  expect(answer.data).toEqual({ appUserOwners: null, appUserOwner: null });
  expect(answer.errors).toMatchObject([
    { message: 'not found', path: ['appUserOwners'], extensions: { code: 'NOT_FOUND' } },
  ]);
});

test('reads one ownership in one call, selected once or twice', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { appId, userIds } = addOwnedApp(sandbox, { owners: 1, managers: 0 });
  const twice = graphql(/* GraphQL */ `
    query OneOwnerTwice($appId: ID!, $userRefId: ID!) {
      one: appUserOwner(appId: $appId, roleSlug: "primary", userRefId: $userRefId) {
        user {
          displayName
        }
      }
      two: appUserOwner(appId: $appId, roleSlug: "primary", userRefId: $userRefId) {
        app {
          id
        }
      }
    }
  `);

  expect(await send(twice, { appId, userRefId: userIds[0] ?? '' })).toEqual({
    data: { one: { user: { displayName: 'Owner 0' } }, two: { app: { id: appId } } },
  });
  expect(calls()).toEqual([`GET /api/v2/apps/${appId}/owners/users/primary/${userIds[0] ?? ''}`]);
});

test('users that C1 hides are null, and their ownerships stay apart', async () => {
  const { sandbox, send } = await sandboxedGateway();
  const { id: appId } = sandbox.store.addApp();
  for (const userId of ['2NobodyNobodyNobodyNobody01', '2NobodyNobodyNobodyNobody02']) {
    sandbox.store.addOwner({ appId, roleSlug: 'primary', userId, createdAt: '2026-01-01T00:00:00Z' });
  }
  const hidden = graphql(/* GraphQL */ `
    query HiddenOwners($appId: ID!) {
      appUserOwners(appId: $appId) {
        nodes {
          nodeId
          user {
            id
          }
        }
      }
    }
  `);
  const again = graphql(/* GraphQL */ `
    query HiddenOwnersAgain($ids: [ID!]!) {
      nodes(ids: $ids) {
        nodeId
      }
    }
  `);

  const nodes = (await send(hidden, { appId })).data?.appUserOwners?.nodes ?? [];
  const ids = nodes.map(({ nodeId }) => nodeId);

  expect(nodes.map(({ user }) => user)).toEqual([null, null]);
  expect(new Set(ids).size).toBe(2);
  expect(await send(again, { ids })).toEqual({ data: { nodes: [null, null] } });
});

test('a role of any name is read, also one that begins like the key of a hidden owner', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { id: appId } = sandbox.store.addApp();
  const { id: userId } = sandbox.store.addUser();

  const query = `{ appUserOwner(appId: "${appId}", roleSlug: "hidden role", userRefId: "${userId}") { roleSlug } }`;

  expect(await send(query)).toEqual({ data: { appUserOwner: null } });
  expect(calls()).toEqual([`GET /api/v2/apps/${appId}/owners/users/hidden%20role/${userId}`]);
});
