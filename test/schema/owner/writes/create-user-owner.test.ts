import { expect, test } from 'vitest';
import { graphql } from '../../../generated/gql.ts';
import { searchedLog } from '../../../support/log-leaks/leak-checked-log.ts';
import { answering, answerJson } from '../../../support/upstream/fake-upstream.ts';
import { gatewayOver, sandboxedGateway } from '../../../support/gateway.ts';

const createOwner = graphql(/* GraphQL */ `
  mutation CreateOwner($input: CreateUserOwnerInput!) {
    createUserOwner(input: $input) {
      appOwnerUser {
        __typename
        appId
        roleSlug
        createdAt
        user {
          id
          displayName
          department
          status
        }
      }
    }
  }
`);

test('makes a person an owner in one call and gives the ownership with the whole person', async () => {
  const { sandbox, send, calls } = await sandboxedGateway({ now: () => Date.UTC(2026, 7, 20, 10) });
  const app = sandbox.store.addApp();
  const user = sandbox.store.addUser({ displayName: 'Ada', department: '', status: 'ENABLED' });

  const answer = await send(createOwner, {
    input: { appId: app.id, roleSlug: 'primary', userRefId: user.id },
  });

  expect(answer).toEqual({
    data: {
      createUserOwner: {
        appOwnerUser: {
          __typename: 'AppOwnerUser',
          appId: app.id,
          roleSlug: 'primary',
          createdAt: expect.stringMatching(/^2026-08-20T10:00:00(\.\d+)?Z$/) as string,
          user: { id: user.id, displayName: 'Ada', department: null, status: 'ENABLED' },
        },
      },
    },
  });
  expect(sandbox.ledger[0]?.body).toEqual({ userRef: { id: user.id } });
  expect(calls()).toEqual([`POST /api/v2/apps/${app.id}/owners/users/primary/${user.id}`]);
  expect(sandbox.store.ownersOf(app.id)).toMatchObject([{ roleSlug: 'primary', userId: user.id }]);
});

test('gives the same ownership when it is made again', async () => {
  const { sandbox, send } = await sandboxedGateway();
  const input = {
    appId: sandbox.store.addApp().id,
    roleSlug: 'primary',
    userRefId: sandbox.store.addUser().id,
  };

  const first = await send(createOwner, { input });
  const second = await send(createOwner, { input });

  expect(first.errors).toBeUndefined();
  expect(second).toEqual(first);
});

test('says CONFLICT where C1 refuses a repetition', async () => {
  const { sandbox, send } = await sandboxedGateway({ switches: { createExisting: 'conflict' } });
  const input = {
    appId: sandbox.store.addApp().id,
    roleSlug: 'primary',
    userRefId: sandbox.store.addUser().id,
  };

  await send(createOwner, { input });
  const answer = await send(createOwner, { input });

  expect(answer.data).toEqual({ createUserOwner: null });
  expect(answer.errors?.[0]?.extensions['code']).toBe('CONFLICT');
});

test('a failed mutation leaves the answers of its neighbours standing', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const app = sandbox.store.addApp();
  const user = sandbox.store.addUser({ displayName: 'Ada' });
  const missing = '2MissingMissingMissingMiss0';
  const two = graphql(/* GraphQL */ `
    mutation CreateTwo($good: CreateUserOwnerInput!, $bad: CreateUserOwnerInput!) {
      bad: createUserOwner(input: $bad) {
        appOwnerUser {
          appId
        }
      }
      good: createUserOwner(input: $good) {
        appOwnerUser {
          user {
            displayName
          }
        }
      }
    }
  `);

  const answer = await send(two, {
    bad: { appId: app.id, roleSlug: 'primary', userRefId: missing },
    good: { appId: app.id, roleSlug: 'primary', userRefId: user.id },
  });

  expect(answer.data).toEqual({ bad: null, good: { appOwnerUser: { user: { displayName: 'Ada' } } } });
  expect(answer.errors).toMatchObject([{ path: ['bad'], extensions: { code: 'NOT_FOUND' } }]);
  expect(calls()).toEqual([
    `POST /api/v2/apps/${app.id}/owners/users/primary/${missing}`,
    `POST /api/v2/apps/${app.id}/owners/users/primary/${user.id}`,
  ]);
});

test('writes a pair of audit records for each mutation, failed ones included', async () => {
  const { sandbox, send, log } = await sandboxedGateway();
  const input = {
    appId: sandbox.store.addApp().id,
    roleSlug: 'primary',
    userRefId: sandbox.store.addUser().id,
  };
  const nobody = { ...input, userRefId: '2MissingMissingMissingMiss0' };

  await send(createOwner, { input });
  await send(createOwner, { input: nobody });

  const audited = log.filter(({ audit }) => audit === true);
  const caller = expect.stringMatching(/^token:[0-9a-f]{16}$/) as string;
  expect(audited).toMatchObject([
    { phase: 'started', mutation: 'createUserOwner', input, caller },
    { phase: 'ended', mutation: 'createUserOwner', input, outcome: 'SUCCEEDED', caller },
    { phase: 'started', mutation: 'createUserOwner', input: nobody, caller },
    { phase: 'ended', mutation: 'createUserOwner', input: nobody, outcome: 'NOT_FOUND', caller },
  ]);
  expect(audited.map(({ requestId }) => requestId)).toEqual(
    log.filter(({ msg }) => msg === 'operation').flatMap(({ requestId }) => [requestId, requestId]),
  );
});

test('what was read before in the same operation does not hide what a mutation changed', async () => {
  const { sandbox, send } = await sandboxedGateway();
  const { id: appId } = sandbox.store.addApp();
  const [one, two] = [
    sandbox.store.addUser({ displayName: 'One' }),
    sandbox.store.addUser({ displayName: 'Two' }),
  ];
  const inTurn = graphql(/* GraphQL */ `
    mutation CreateInTurn($one: CreateUserOwnerInput!, $two: CreateUserOwnerInput!, $userRefId: ID!) {
      one: createUserOwner(input: $one) {
        ...SecondOwner
      }
      two: createUserOwner(input: $two) {
        ...SecondOwner
      }
    }

    fragment SecondOwner on CreateUserOwnerPayload {
      appOwnerUser {
        app {
          userOwner(roleSlug: "primary", userRefId: $userRefId) {
            user {
              displayName
            }
          }
        }
      }
    }
  `);
  const input = (userRefId: string) => ({ appId, roleSlug: 'primary', userRefId });

  const answer = await send(inTurn, { one: input(one.id), two: input(two.id), userRefId: two.id });

  expect(answer).toEqual({
    data: {
      one: { appOwnerUser: { app: { userOwner: null } } },
      two: { appOwnerUser: { app: { userOwner: { user: { displayName: 'Two' } } } } },
    },
  });
});

test.each([
  ['no ownership', { appOwnerUser: null }],
  ['an ownership without its person', { appOwnerUser: { user: null } }],
  ['nothing', undefined],
])("a success that holds %s is a success: the rest is the request's", async (_what, body) => {
  const [appId, userRefId] = ['2AbCdEfGhIjKlMnOpQrStUvWxYz', '2ZyXwVuTsRqPoNmLkJiHgFeDcBa'];
  const { origin, calls } = await answering((request, response) => {
    if (request.method === 'GET') {
      answerJson(response, 200, { userView: { user: { id: userRefId, displayName: 'Ada' } } });
    } else if (body === undefined) response.writeHead(204).end();
    else answerJson(response, 200, body);
  });
  const { send, log } = gatewayOver(origin, { token: 'token' });

  const answer = await send(createOwner, { input: { appId, roleSlug: 'primary', userRefId } });

  expect(answer).toMatchObject({
    data: {
      createUserOwner: {
        appOwnerUser: {
          appId,
          roleSlug: 'primary',
          createdAt: null,
          user: { id: userRefId, displayName: 'Ada' },
        },
      },
    },
  });
  expect(log.find(({ phase }) => phase === 'ended')).toMatchObject({ outcome: 'SUCCEEDED' });
  expect(calls).toHaveLength(2);
});

test('an audit record is written whatever the log level, and holds no more than ids could be', async () => {
  const lines: Record<string, unknown>[] = [];
  const log = searchedLog('silent', (line) => void lines.push(JSON.parse(line) as Record<string, unknown>));
  const { send } = await sandboxedGateway({}, { log });

  await send(createOwner, { input: { appId: 'a', roleSlug: 'x'.repeat(100_000), userRefId: 'b' } });

  expect(lines).toMatchObject([{ phase: 'unsent', mutation: 'createUserOwner', outcome: 'BAD_USER_INPUT' }]);
  expect(JSON.stringify(lines).length).toBeLessThan(1_000);
});
