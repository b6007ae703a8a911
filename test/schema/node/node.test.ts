import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { sandboxedGateway } from '../../support/gateway.ts';
import { addOwnedApp } from '../../support/fixtures/app-with-owners.ts';

const nodeIds = graphql(/* GraphQL */ `
  query NodeIds($appId: ID!) {
    app(id: $appId) {
      nodeId
      userOwners {
        nodes {
          nodeId
          user {
            nodeId
          }
        }
      }
    }
  }
`);

const nodes = graphql(/* GraphQL */ `
  query Nodes($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      nodeId
      ... on App {
        displayName
      }
      ... on User {
        userName: displayName
      }
      ... on AppOwnerUser {
        roleSlug
      }
    }
  }
`);

test('every object can be fetched again by the id that it gave out', async () => {
  const { sandbox, send } = await sandboxedGateway();
  const { appId } = addOwnedApp(sandbox, { owners: 1, managers: 0 });
  const { data } = await send(nodeIds, { appId });
  const owner = data?.app?.userOwners?.nodes[0];
  const ids = [data?.app?.nodeId ?? '', owner?.nodeId ?? '', owner?.user?.nodeId ?? ''];

  const answer = await send(nodes, { ids });

  expect(new Set(ids).size).toBe(3);
  expect(answer).toEqual({
    data: {
      nodes: [
        { __typename: 'App', nodeId: ids[0], displayName: 'Quarry' },
        { __typename: 'AppOwnerUser', nodeId: ids[1], roleSlug: 'primary' },
        { __typename: 'User', nodeId: ids[2], userName: 'Owner 0' },
      ],
    },
  });
});

test('one garbage id leaves null at its place and an error that names the argument', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { appId } = addOwnedApp(sandbox, { owners: 0, managers: 0 });
  const { data } = await send(nodeIds, { appId });
  const good = data?.app?.nodeId ?? '';
  const tooManyKeys = Buffer.from(JSON.stringify(['User', 'a', 'b'])).toString('base64url');
  const tooFewKeys = Buffer.from(JSON.stringify(['AppOwnerUser', 'a'])).toString('base64url');
  const unsafeKey = Buffer.from(JSON.stringify(['User', '..'])).toString('base64url');
  const noNode = Buffer.from(JSON.stringify(['PageInfo', 'a'])).toString('base64url');

  calls();
  const garbage = ['garbage', good, tooManyKeys, tooFewKeys, unsafeKey, noNode, '', `${good}=`];
  const answer = await send(nodes, { ids: garbage });

  expect(answer.data?.nodes).toEqual([
    null,
    { __typename: 'App', nodeId: good, displayName: 'Quarry' },
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(answer.errors?.map(({ path }) => path?.[1]).toSorted()).toEqual([0, 2, 3, 4, 5, 6, 7]);
  expect(calls()).toEqual([`GET /api/v1/apps/${appId}`]);
  for (const error of answer.errors ?? []) {
    expect(error).toMatchObject({
      message: 'ids must be a nodeId of this graph',
      extensions: { code: 'BAD_USER_INPUT', argument: 'ids' },
    });
  }
});

test('an object that is gone is null without an error', async () => {
  const { send } = await sandboxedGateway();
  const id = Buffer.from(JSON.stringify(['User', '2MissingMissingMissingMiss0'])).toString('base64url');
  const node = graphql(/* GraphQL */ `
    query OneNode($id: ID!) {
      node(id: $id) {
        nodeId
      }
    }
  `);

  expect(await send(node, { id })).toEqual({ data: { node: null } });
});

test('a hundred ids of one kind are one call, and one more is refused', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const ids = Array.from({ length: 101 }, () => {
    const { id } = sandbox.store.addUser();
    return Buffer.from(JSON.stringify(['User', id])).toString('base64url');
  });

  const hundred = await send(nodes, { ids: ids.slice(0, 100) });
  const tooMany = await send(nodes, { ids });

  expect(hundred.data?.nodes?.map((node) => node?.nodeId)).toEqual(ids.slice(0, 100));
  expect(tooMany.data).toEqual({ nodes: null });
  expect(tooMany.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'ids' } }]);
  expect(calls()).toEqual(['POST /api/v1/search/users']);
});
