import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { print } from 'graphql';
import { expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { answering, answerJson } from '../support/upstream/fake-upstream.ts';
import { gatewayOver, post } from '../support/gateway.ts';

const appId = '2FieldOrderApp0000000000001';
const userId = '2FieldOrderUser000000000001';

const appFirst = graphql(/* GraphQL */ `
  query FieldOrderAppFirst($appId: ID!, $userId: ID!) {
    before: __typename
    app(id: $appId) {
      userOwners {
        nodes {
          user {
            delegatedUser {
              email
              displayName
            }
            displayName
            managers {
              id
              email
            }
            id
          }
          appId
          app {
            displayName
          }
          roleSlug
        }
      }
      displayName
      id
    }
    between: __typename
    user(id: $userId) {
      displayName
      id
    }
    after: __typename
  }
`);

const userFirst = graphql(/* GraphQL */ `
  query FieldOrderUserFirst($appId: ID!, $userId: ID!) {
    user(id: $userId) {
      id
      delegatedUser {
        displayName
      }
      displayName
    }
    app(id: $appId) {
      id
      displayName
    }
  }
`);

const appOwner = {
  appId,
  roleSlug: 'primary',
  user: { id: userId, displayName: 'Ada', delegatedUserId: 'delegate', managerIds: ['manager'] },
};

const bodies: Readonly<Record<string, object>> = {
  [`/api/v1/apps/${appId}`]: { app: { id: appId, displayName: 'Ledger' } },
  [`/api/v1/users/${userId}`]: { userView: { user: appOwner.user } },
  '/api/v1/users/delegate': { userView: { user: { id: 'delegate', displayName: 'Dora', email: 'd@x' } } },
  '/api/v1/users/manager': { userView: { user: { id: 'manager', email: 'm@x' } } },
  [`/api/v2/apps/${appId}/owners/users`]: { list: [appOwner], nextPageToken: '' },
};

/** An upstream that keeps one path waiting until it has answered another. */
async function answeringInOrder(first: string, second: string) {
  const answered: string[] = [];
  const answers = new EventEmitter();
  const upstream = await answering((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const answer = (): void => {
      answered.push(path);
      answerJson(response, 200, bodies[path]);
      answers.emit(path);
    };
    if (path === second && !answered.includes(first)) answers.once(first, answer);
    else answer();
  });
  return { upstream, answered };
}

async function textOf(origin: string, document: Parameters<typeof print>[0]): Promise<string> {
  const body = { query: print(document), variables: { appId, userId } };
  const response = await gatewayOver(origin).fetch(post(body, 'token'));
  return response.text();
}

test('fields come in the order of the query when the later one is answered first', async () => {
  const { upstream, answered } = await answeringInOrder(`/api/v1/users/${userId}`, `/api/v1/apps/${appId}`);
  expect(await textOf(upstream.origin, appFirst)).toBe(
    '{"data":{"before":"Query","app":{"userOwners":{"nodes":[{"user":{' +
      '"delegatedUser":{"email":"d@x","displayName":"Dora"},"displayName":"Ada",' +
      `"managers":[{"id":"manager","email":"m@x"}],"id":"${userId}"},` +
      `"appId":"${appId}","app":{"displayName":"Ledger"},"roleSlug":"primary"}]},` +
      `"displayName":"Ledger","id":"${appId}"},"between":"Query",` +
      `"user":{"displayName":"Ada","id":"${userId}"},"after":"Query"}}`,
  );
  expect(answered.slice(0, 2)).toEqual([`/api/v1/users/${userId}`, `/api/v1/apps/${appId}`]);
});

test('fields come in the order of the query the other way round too', async () => {
  const { upstream, answered } = await answeringInOrder(`/api/v1/apps/${appId}`, `/api/v1/users/${userId}`);
  expect(await textOf(upstream.origin, userFirst)).toBe(
    `{"data":{"user":{"id":"${userId}","delegatedUser":{"displayName":"Dora"},"displayName":"Ada"},` +
      `"app":{"id":"${appId}","displayName":"Ledger"}}}`,
  );
  expect(answered.slice(0, 2)).toEqual([`/api/v1/apps/${appId}`, `/api/v1/users/${userId}`]);
});

test('one executor is installed, of a version that keeps the order', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const versions = Object.entries(lock.packages)
    .filter(([path]) => path.endsWith('node_modules/@graphql-tools/executor'))
    .map(([, { version = '' }]) => version);
  expect(versions).toHaveLength(1);
  expect((versions[0] ?? '').localeCompare('2.1.0', 'en', { numeric: true })).toBeGreaterThanOrEqual(0);
});
