import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

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

test('writes one audit record for each mutation, failed ones included', async () => {
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
    { mutation: 'createUserOwner', input, outcome: 'SUCCEEDED', caller },
    { mutation: 'createUserOwner', input: nobody, outcome: 'NOT_FOUND', caller },
  ]);
  expect(audited.map(({ requestId }) => requestId)).toEqual(
    log.filter(({ msg }) => msg === 'operation').map(({ requestId }) => requestId),
  );
});

test('what was read before in the same operation does not hide what a mutation changed', async () => {
  const { sandbox, send } = await sandboxedGateway();
  const app = sandbox.store.addApp({ displayName: 'Quarry' });
  const user = sandbox.store.addUser({ displayName: 'Ada' });
  const readTwice = graphql(/* GraphQL */ `
    mutation CreateAndRead($input: CreateUserOwnerInput!, $userRefId: ID!) {
      createUserOwner(input: $input) {
        appOwnerUser {
          app {
            displayName
            userOwner(roleSlug: "primary", userRefId: $userRefId) {
              user {
                displayName
              }
            }
          }
        }
      }
    }
  `);

  const answer = await send(readTwice, {
    input: { appId: app.id, roleSlug: 'primary', userRefId: user.id },
    userRefId: user.id,
  });

  expect(answer).toEqual({
    data: {
      createUserOwner: {
        appOwnerUser: { app: { displayName: 'Quarry', userOwner: { user: { displayName: 'Ada' } } } },
      },
    },
  });
});
