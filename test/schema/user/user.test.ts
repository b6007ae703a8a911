import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver, sandboxedGateway } from '../../support/gateway.ts';

const name = graphql(/* GraphQL */ `
  query UserName($id: ID!) {
    user(id: $id) {
      displayName
    }
  }
`);

const managersOf = graphql(/* GraphQL */ `
  query ManagersOf($id: ID!) {
    user(id: $id) {
      managerIds
      managers {
        displayName
      }
    }
  }
`);

test('gives a user in one call, and null for an unknown id', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { id } = sandbox.store.addUser({ displayName: 'Ada' });
  const missing = '2MissingMissingMissingMiss0';

  expect(await send(name, { id })).toEqual({ data: { user: { displayName: 'Ada' } } });
  expect(await send(name, { id: missing })).toEqual({ data: { user: null } });
  expect(calls()).toEqual([`GET /api/v1/users/${id}`, `GET /api/v1/users/${missing}`]);
});

test('keeps the place of a deleted manager', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const one = sandbox.store.addUser({ displayName: 'One' });
  const two = sandbox.store.addUser({ displayName: 'Two' });
  const missing = '2MissingMissingMissingMiss0';
  const { id } = sandbox.store.addUser({ managerIds: [one.id, missing, two.id] });

  expect(await send(managersOf, { id })).toEqual({
    data: {
      user: {
        managerIds: [one.id, missing, two.id],
        managers: [{ displayName: 'One' }, null, { displayName: 'Two' }],
      },
    },
  });
  expect(calls()).toEqual([
    `GET /api/v1/users/${id}`,
    'POST /api/v1/search/users',
    `GET /api/v1/users/${missing}`,
  ]);
});

test('finds deleted people, whom the search leaves out, by reading them singly', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const gone = sandbox.store.addUser({
    displayName: 'Gone',
    status: 'DELETED',
    deletedAt: '2026-01-01T00:00:00Z',
  });
  const here = sandbox.store.addUser({ displayName: 'Here' });
  const { id } = sandbox.store.addUser({ managerIds: [gone.id, here.id] });

  const answer = await send(managersOf, { id });

  expect(answer.data?.user?.managers).toEqual([{ displayName: 'Gone' }, { displayName: 'Here' }]);
  expect(calls().slice(1)).toEqual(['POST /api/v1/search/users', `GET /api/v1/users/${gone.id}`]);
});

test('one malformed id fails alone and never joins a batch', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const one = sandbox.store.addUser({ displayName: 'One' });
  const two = sandbox.store.addUser({ displayName: 'Two' });
  const { id } = sandbox.store.addUser({ managerIds: [one.id, 'not an id', two.id] });

  const answer = await send(managersOf, { id });

  expect(answer.data?.user?.managers).toEqual([{ displayName: 'One' }, null, { displayName: 'Two' }]);
  expect(answer.errors).toMatchObject([{ path: ['user', 'managers', 1] }]);
  expect(calls().slice(1)).toEqual(['POST /api/v1/search/users', 'GET /api/v1/users/not%20an%20id']);
});

test('a batch that C1 refuses is read one by one', async () => {
  const ids = ['2AAAAAAAAAAAAAAAAAAAAAAAAA1', '2AAAAAAAAAAAAAAAAAAAAAAAAA2'];
  const { origin, calls } = await answering((request, response) => {
    if (request.method === 'POST') {
      answerJson(response, 400, { code: 3, message: 'no' });
      return;
    }
    const id = request.url?.split('/').at(-1) ?? '';
    answerJson(response, 200, {
      userView: { user: { id, displayName: `User ${id.at(-1) ?? ''}` } },
      expanded: [],
    });
  });
  const { send } = gatewayOver(origin, { token: 'token' });
  const two = graphql(/* GraphQL */ `
    query TwoUsers($one: ID!, $two: ID!) {
      one: user(id: $one) {
        displayName
      }
      two: user(id: $two) {
        displayName
      }
    }
  `);

  expect(await send(two, { one: ids[0] ?? '', two: ids[1] ?? '' })).toEqual({
    data: { one: { displayName: 'User 1' }, two: { displayName: 'User 2' } },
  });
  expect(calls).toEqual([
    'POST /api/v1/search/users',
    `GET /api/v1/users/${ids[0] ?? ''}`,
    `GET /api/v1/users/${ids[1] ?? ''}`,
  ]);
});

test('rows are matched by id, in any order and among rows that were not requested', async () => {
  const ids = ['2AAAAAAAAAAAAAAAAAAAAAAAAA1', '2AAAAAAAAAAAAAAAAAAAAAAAAA2'];
  const { origin, calls } = await answering((request, response) => {
    const rows = ['2StrangerStrangerStranger00', ...ids.toReversed()];
    answerJson(response, 200, {
      list: rows.map((id) => ({ user: { id, displayName: `User ${id.at(-1) ?? ''}` } })),
      expanded: [],
      nextPageToken: '',
    });
    request.resume();
  });
  const { send } = gatewayOver(origin, { token: 'token' });
  const two = graphql(/* GraphQL */ `
    query TwoUsersAndOneAgain($one: ID!, $two: ID!) {
      one: user(id: $one) {
        id
        displayName
      }
      two: user(id: $two) {
        id
        displayName
      }
      again: user(id: $one) {
        id
      }
    }
  `);

  expect(await send(two, { one: ids[0] ?? '', two: ids[1] ?? '' })).toEqual({
    data: {
      one: { id: ids[0], displayName: 'User 1' },
      two: { id: ids[1], displayName: 'User 2' },
      again: { id: ids[0] },
    },
  });
  expect(calls).toEqual(['POST /api/v1/search/users']);
});

test('loads nothing for an edge with only its id selected, through fragments and directives too', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { id: appId } = sandbox.store.addApp();
  const { id } = sandbox.store.addUser({
    managerIds: ['2ManagerManagerManagerMan01', '2ManagerManagerManagerMan02'],
    delegatedUserId: '2ManagerManagerManagerMan01',
    departmentSources: [
      {
        appId,
        appUserId: '',
        appUserProfileAttributeKey: '',
        userAttributeMappingId: '',
        value: 'Finance',
        priority: 0,
      },
    ],
  });
  const idsOnly = graphql(/* GraphQL */ `
    query IdsOnly($id: ID!, $more: Boolean = false) {
      user(id: $id) {
        managers {
          id
          ... on Node {
            __typename
            nodeId
          }
          displayName @include(if: $more)
        }
        delegatedUser {
          ...JustId
        }
        departmentSources {
          value
          app {
            id
          }
        }
      }
    }

    fragment JustId on User {
      id
    }
  `);

  const answer = await send(idsOnly, { id });

  expect(answer.data?.user?.managers?.map((manager) => manager?.id)).toEqual([
    '2ManagerManagerManagerMan01',
    '2ManagerManagerManagerMan02',
  ]);
  expect(answer.data?.user?.delegatedUser).toEqual({ id: '2ManagerManagerManagerMan01' });
  expect(answer.data?.user?.departmentSources).toEqual([{ value: 'Finance', app: { id: appId } }]);
  expect(calls()).toEqual([`GET /api/v1/users/${id}`]);
});

test('an enum value that this version does not know is null, with one warning in the log', async () => {
  const { sandbox, send, log } = await sandboxedGateway();
  const users = [1, 2].map(() => sandbox.store.addUser({ origin: 'USER_ORIGIN_FEDERATED' }));
  const { id } = sandbox.store.addUser({ managerIds: users.map((user) => user.id) });
  const origins = graphql(/* GraphQL */ `
    query Origins($id: ID!) {
      user(id: $id) {
        origin
        managers {
          origin
        }
      }
    }
  `);

  const answer = await send(origins, { id });

  expect(answer).toEqual({
    data: { user: { origin: 'USER_ORIGIN_UNSPECIFIED', managers: [{ origin: null }, { origin: null }] } },
  });
  expect(log.filter(({ level }) => level === 'warn')).toMatchObject([
    { where: 'User.origin', found: 'USER_ORIGIN_FEDERATED' },
  ]);
});
