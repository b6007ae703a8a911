import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { print } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import {
  appId,
  appOwnerUser,
  fullOwner,
  fullUser,
  path,
  response,
  source,
  unsetUser,
  user,
  userRefId,
} from './create-user-owner-operation.ts';
import { graphql } from '../generated/gql.ts';
import { answering, answerJson } from '../support/upstream/fake-upstream.ts';
import { gatewayOver, post } from '../support/gateway.ts';
import { overheard } from '../support/log-leaks/track-responses.ts';

const createUserOwner = graphql(/* GraphQL */ `
  mutation SeedOperation($input: CreateUserOwnerInput!) {
    createUserOwner(input: $input) {
      appOwnerUser {
        appId
        createdAt
        roleSlug
        user {
          createdAt
          delegatedUserId
          deletedAt
          department
          departmentSources {
            ...EverySourceField
          }
          directoryIds
          directoryStatus
          directoryStatusSources {
            ...EverySourceField
          }
          displayName
          email
          emailSources {
            ...EverySourceField
          }
          emails
          employeeIdSources {
            ...EverySourceField
          }
          employeeIds
          employmentStatus
          employmentStatusSources {
            ...EverySourceField
          }
          employmentType
          employmentTypeSources {
            ...EverySourceField
          }
          id
          jobTitle
          jobTitleSources {
            ...EverySourceField
          }
          managerIds
          managerSources {
            ...EverySourceField
          }
          origin
          profile
          roleIds
          status
          type
          updatedAt
          username
          usernameSources {
            ...EverySourceField
          }
          usernames
        }
      }
    }
  }

  fragment EverySourceField on UserAttributeMappingSource {
    appId
    appUserId
    appUserProfileAttributeKey
    priority
    userAttributeMappingId
    value
  }
`);

const variables = { input: { appId, roleSlug: 'primary', userRefId } };

/** What the graph says when C1 answers with this. */
async function shownFor(answer: unknown) {
  const { origin } = await answering((_request, reply) => {
    answerJson(reply, 200, answer);
  });
  return gatewayOver(origin).send(createUserOwner, variables, 'token');
}

test('the contract has 4, 32 and 6 fields', () => {
  expect(Object.keys(appOwnerUser.shape)).toHaveLength(4);
  expect(Object.keys(user.shape)).toHaveLength(32);
  expect(Object.keys(source.shape)).toHaveLength(6);
  expect(response.parse({ appOwnerUser: fullOwner })).toEqual({ appOwnerUser: fullOwner });
});

test('the client sends this request and no other', async () => {
  const received: { readonly request: IncomingMessage; readonly body: string }[] = [];
  const { origin, calls } = await answering((request, reply) => {
    void text(request).then((body) => {
      received.push({ request, body });
      answerJson(reply, 200, { appOwnerUser: fullOwner });
    });
  });
  const request = post({ query: print(createUserOwner), variables }, 'a.caller-s_token==', {
    'x-request-id': 'seed-operation.1',
    cookie: 'session=1',
    'x-forwarded-for': '192.0.2.1',
  });
  const answer = await gatewayOver(origin).fetch(request);
  expect(answer.status).toBe(200);
  expect(calls).toEqual([`POST ${path}`]);
  expect(received.map(({ body }) => body)).toEqual([`{"userRef":{"id":"${userRefId}"}}`]);
  expect(received[0]?.request.headers).toEqual({
    accept: 'application/json',
    'accept-encoding': 'gzip, br;q=0.5',
    authorization: 'Bearer a.caller-s_token==',
    connection: 'keep-alive',
    'content-length': '48',
    'content-type': 'application/json',
    host: new URL(origin).host,
    'user-agent': 'c1-graphql-gateway',
    'x-request-id': 'seed-operation.1',
  });
});

test('the client encodes each part of the path once', async () => {
  const input = { appId: 'a%2Fb', roleSlug: 'rôle ?#&+%', userRefId: '中;=' };
  const { origin, calls } = await answering((_request, reply) => {
    const { appId: ownedId, roleSlug, userRefId: id } = input;
    answerJson(reply, 200, { appOwnerUser: { appId: ownedId, roleSlug, user: { ...fullUser, id } } });
  });
  await gatewayOver(origin).send(createUserOwner, { input }, 'token');
  expect(calls).toEqual([
    'POST /api/v2/apps/a%252Fb/owners/users/r%C3%B4le%20%3F%23%26%2B%25/%E4%B8%AD%3B%3D',
  ]);
});

test('the sandbox takes this request and gives every field in its type', async () => {
  const sandbox = await createSandbox({ seed: 'empty' });
  const { origin, close } = await listen(overheard(sandbox));
  onTestFinished(close);
  const call = async () => {
    const answer = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${sandbox.issueToken()}`,
        'content-type': 'application/json',
        'x-request-id': 'seed-operation.2',
      },
      body: JSON.stringify({ userRef: { id: userRefId } }),
    });
    expect(answer.headers.get('content-type')).toBe('application/json');
    return { status: answer.status, body: (await answer.json()) as unknown };
  };
  sandbox.store.addApp({ id: appId });
  for (const row of [{ id: userRefId }, fullUser]) {
    sandbox.store.addUser(row);
    const { status: httpStatus, body } = await call();
    expect(httpStatus).toBe(200);
    expect(body).toEqual(expect.schemaMatching(response));
    expect(response.parse(body).appOwnerUser).toMatchObject({ appId, roleSlug: 'primary', user: row });
  }
});

test('every field reaches the graph with its value', async () => {
  expect(await shownFor({ appOwnerUser: fullOwner })).toEqual({
    data: { createUserOwner: { appOwnerUser: fullOwner } },
  });
});

test('what C1 prints for an unset string is null in the graph, all else stays as it is', async () => {
  const unsetOwner = { appId, createdAt: null, roleSlug: 'primary', user: unsetUser };
  const texts = Object.entries(unsetUser).filter(([, value]) => value === '');
  expect(texts).toHaveLength(8);
  const shownUser = { ...unsetUser, ...Object.fromEntries(texts.map(([name]) => [name, null])) };
  expect(await shownFor({ appOwnerUser: unsetOwner })).toEqual({
    data: { createUserOwner: { appOwnerUser: { ...unsetOwner, user: shownUser } } },
  });
});

test('an unset source has nulls for texts and 0 for its priority', async () => {
  const unset = {
    appId: '',
    appUserId: '',
    appUserProfileAttributeKey: '',
    priority: 0,
    userAttributeMappingId: '',
    value: '',
  };
  const answer = await shownFor({
    appOwnerUser: { ...fullOwner, user: { ...fullUser, emailSources: [unset] } },
  });
  expect(answer.data?.createUserOwner?.appOwnerUser?.user?.emailSources).toEqual([
    {
      appId: null,
      appUserId: null,
      appUserProfileAttributeKey: null,
      priority: 0,
      userAttributeMappingId: null,
      value: null,
    },
  ]);
});

test('every known member of every enum reaches the graph', async () => {
  for (const field of ['status', 'directoryStatus', 'type', 'origin'] as const) {
    for (const member of user.shape[field].options) {
      const answer = await shownFor({
        appOwnerUser: { ...fullOwner, user: { ...fullUser, [field]: member } },
      });
      expect(answer.errors).toBeUndefined();
      expect(answer.data?.createUserOwner?.appOwnerUser?.user?.[field]).toBe(member);
    }
  }
});

test('timestamps pass untouched whatever their precision', async () => {
  for (const fraction of ['', '.120', '.123456', '.000000001', '.999999999']) {
    const createdAt = `1969-12-31T23:59:59${fraction}Z`;
    const owner = { ...fullOwner, createdAt, user: { ...fullUser, updatedAt: createdAt } };
    expect(await shownFor({ appOwnerUser: owner })).toEqual({
      data: { createUserOwner: { appOwnerUser: owner } },
    });
  }
});
