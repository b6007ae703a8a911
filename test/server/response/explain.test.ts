import { expect, test } from 'vitest';
import type { HttpClient, HttpResponse } from '../../../src/c1/transport/http.ts';
import { coalesceReads } from '../../../src/c1/transport/coalescing.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { idOf } from '../../support/fixtures/rows.ts';
import { addOwnedApp } from '../../support/fixtures/app-with-owners.ts';
import { askExplained as ask, call, upstream } from '../../support/explained.ts';
import { gatewayOver, quickLimits, sandboxedGateway } from '../../support/gateway.ts';

const explain = true;

const withoutQuery = (text: string): string => text.replace(/\?.*/, '');

test('lists each call of an operation, and the number of users in one search', async () => {
  const gateway = await sandboxedGateway({}, { explain });
  const { appId } = addOwnedApp(gateway.sandbox, { owners: 1, managers: 3 });
  const query = `{ appUserOwners(appId: "${appId}") { nodes { user { managers { displayName } } } } }`;

  const answer = await ask(gateway, query, gateway.token);

  const managers = [0, 1, 2].map((number) => ({ displayName: `Manager ${number}` }));
  expect(answer).toEqual({
    data: { appUserOwners: { nodes: [{ user: { managers } }] } },
    extensions: upstream({ calls: 2 }, [
      call('GET', '/api/v2/apps/{app_id}/owners/users'),
      call('POST', '/api/v1/search/users', { ids: 3 }),
    ]),
  });
  expect(gateway.calls().map(withoutQuery)).toEqual([
    `GET /api/v2/apps/${appId}/owners/users`,
    'POST /api/v1/search/users',
  ]);
});

const [app, first, second] = [idOf('App'), idOf('Object', 1), idOf('Object', 2)];

test.each([
  ['users', 'users', (id: string) => `user(id: "${id}") { email }`],
  ['apps', 'apps', (id: string) => `app(id: "${id}") { iconUrl }`],
  ['accounts', 'app_users', (id: string) => `appUser(appId: "${app}", appUserId: "${id}") { email }`],
  ["people's accounts", 'app_users', (id: string) => `user(id: "${id}") { appUsers { nodes { email } } }`],
  [
    'entitlements',
    'entitlements',
    (id: string) => `appEntitlement(appId: "${app}", entitlementId: "${id}") { alias }`,
  ],
  [
    'resources',
    'app_resources',
    (id: string) =>
      `appResource(appId: "${app}", resourceTypeId: "${app}", resourceId: "${id}") { description }`,
  ],
  [
    'resource types',
    'app_resource_types',
    (id: string) => `appResourceType(appId: "${app}", resourceTypeId: "${id}") { displayName }`,
  ],
])(
  'a search for two %s is shown with two ids, and other searches without a number',
  async (kind, path, field) => {
    const gateway = await sandboxedGateway({}, { explain });
    const { store } = gateway.sandbox;
    store.addApp({ id: app });
    store.addAppResourceType({ appId: app, id: app });
    for (const id of [first, second]) {
      store.addUser({ id });
      store.addApp({ id });
      store.addAppUser({ appId: app, id, identityUserId: id });
      store.addAppEntitlement({ appId: app, id });
      store.addAppResourceType({ appId: app, id });
      store.addAppResource({ appId: app, appResourceTypeId: app, id });
    }

    const query = `{ one: ${field(first)} two: ${field(second)} users(first: 10, filter: { query: "x" }) { edges { cursor } } }`;
    const { extensions } = (await ask(gateway, query, gateway.token)) as {
      extensions: { upstream: { calls: object[] } };
    };

    const searches = extensions.upstream.calls.filter((shown) => JSON.stringify(shown).includes('search'));
    expect(searches).toHaveLength(kind === "people's accounts" ? 3 : 2);
    expect(searches).toContainEqual(call('POST', `/api/v1/search/${path}`, { ids: 2 }));
    expect(searches).toContainEqual(call('POST', '/api/v1/search/users'));
  },
);

test('each attempt at a call is one of its own', async () => {
  let attempts = 0;
  const { origin, calls } = await answering((_request, response) => {
    attempts += 1;
    if (attempts === 1) answerJson(response, 429, {}, { 'retry-after': '0' });
    else if (attempts === 2) answerJson(response, 503, {});
    else answerJson(response, 200, { app: { id: 'a', displayName: 'Quarry' } });
  });

  const answer = await ask(gatewayOver(origin, { explain }), '{ app(id: "a") { displayName } }', 'token');

  const path = '/api/v1/apps/{id}';
  expect(answer).toEqual({
    data: { app: { displayName: 'Quarry' } },
    extensions: upstream({ calls: 3 }, [
      call('GET', path, { status: 429 }),
      call('GET', path, { status: 503, attempt: 2 }),
      call('GET', path, { attempt: 3 }),
    ]),
  });
  expect(calls).toEqual(Array.from({ length: 3 }, () => 'GET /api/v1/apps/a'));
});

test('a read shared with another operation is marked as shared', async () => {
  let arrive: (answer: HttpResponse) => void = () => undefined;
  const arrival = new Promise<HttpResponse>((resolve) => (arrive = resolve));
  const merging = coalesceReads({ request: () => arrival, close: () => Promise.resolve() }, 5_000);
  let asking = 0;
  const http: HttpClient = {
    ...merging,
    request: (request, signal) => {
      const answer = merging.request(request, signal);
      asking += 1;
      const body = '{"app":{"id":"a","displayName":"Quarry"}}';
      if (asking === 2) arrive({ status: 200, headers: { 'content-type': 'application/json' }, body });
      return answer;
    },
  };
  const gateway = gatewayOver('http://127.0.0.1:9', { explain, http });

  const answers = await Promise.all(
    [1, 2].map(() => ask(gateway, '{ app(id: "a") { displayName } }', 'token')),
  );

  const data = { app: { displayName: 'Quarry' } };
  const own = upstream({ calls: 1 }, [call('GET', '/api/v1/apps/{id}')]);
  const shared = upstream({ calls: 0, shared: 1 }, [call('GET', '/api/v1/apps/{id}', { shared: true })]);
  expect(answers).toEqual([
    { data, extensions: own },
    { data, extensions: shared },
  ]);
  expect(gateway.log.map(({ upstreamCalls }) => upstreamCalls)).toEqual([1, 0]);
});

test('an answer with errors has them too, without the words of C1', async () => {
  const { origin, calls } = await answering((request, response) => {
    if (request.url?.includes('users') === true) response.socket?.destroy();
    else answerJson(response, 500, { code: 13, message: 'WORDS-OF-C1' });
  });
  const gateway = gatewayOver(origin, { explain, token: 'token' });

  const answer = await ask(gateway, '{ app(id: "a") { displayName } user(id: "u") { email } }', 'token');

  const error = (path: string, code: string) => ({
    message: expect.any(String) as string,
    path: [path],
    locations: expect.any(Array) as unknown[],
    extensions: { code, requestId: expect.any(String) as string },
  });
  expect(answer).toEqual({
    errors: expect.arrayContaining([
      error('app', 'UPSTREAM_ERROR'),
      error('user', 'UPSTREAM_UNAVAILABLE'),
    ]) as unknown,
    data: { app: null, user: null },
    extensions: upstream({ calls: 4 }, [
      call('GET', '/api/v1/apps/{id}', { status: 500 }),
      call('GET', '/api/v1/users/{id}', { status: null }),
      call('GET', '/api/v1/users/{id}', { status: null, attempt: 2 }),
      call('GET', '/api/v1/users/{id}', { status: null, attempt: 3 }),
    ]),
  });
  expect(JSON.stringify(answer)).not.toMatch(/WORDS-OF-C1|127\.0\.0\.1|"token"/);
  expect(calls.toSorted()).toEqual(['GET /api/v1/apps/a', ...[1, 2, 3].map(() => 'GET /api/v1/users/u')]);
});

test('a mutation lists its write and the reads of its response', async () => {
  const gateway = await sandboxedGateway({}, { explain });
  const { store } = gateway.sandbox;
  const { id: appId } = store.addApp();
  const { id: managerId } = store.addUser({ displayName: 'Ada' });
  const { id: userRefId } = store.addUser({ managerIds: [managerId] });
  const input = `{ appId: "${appId}", roleSlug: "primary", userRefId: "${userRefId}" }`;
  const query = `mutation { createUserOwner(input: ${input}) { appOwnerUser { user { managers { displayName } } } } }`;

  const answer = await ask(gateway, query, gateway.token);

  const appOwnerUser = { user: { managers: [{ displayName: 'Ada' }] } };
  expect(answer).toEqual({
    data: { createUserOwner: { appOwnerUser } },
    extensions: upstream({ calls: 2 }, [
      call('POST', '/api/v2/apps/{app_id}/owners/users/{role_slug}/{user_ref_id}'),
      call('GET', '/api/v1/users/{id}'),
    ]),
  });
  expect(gateway.calls()).toEqual([
    `POST /api/v2/apps/${appId}/owners/users/primary/${userRefId}`,
    `GET /api/v1/users/${managerId}`,
  ]);
});

test('what the limit on calls kept from being sent is no call', async () => {
  const { origin, calls } = await answering((_request, response) => {
    answerJson(response, 500, {});
  });
  const gateway = gatewayOver(origin, { explain, calls: { ...quickLimits, maxCalls: 1 } });

  const answer = await ask(gateway, '{ app(id: "a") { iconUrl } user(id: "u") { email } }', 'token');

  expect(answer).toMatchObject({
    errors: expect.arrayContaining([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'TOO_MANY_UPSTREAM_CALLS' }) as object,
      }),
    ]) as unknown,
    extensions: upstream({ calls: 1 }, [call('GET', '/api/v1/apps/{id}', { status: 500 })]),
  });
  expect(calls).toEqual(['GET /api/v1/apps/a']);
  expect(gateway.log.map(({ upstreamCalls }) => upstreamCalls)).toEqual([1]);
});

test('a document that is refused made no calls', async () => {
  const answer = await ask(gatewayOver('http://127.0.0.1:9', { explain }), '{ nope }');

  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  expect(answer).toMatchObject({
    extensions: { upstream: { summary: { calls: 0, waitedMs: 0 }, calls: [] } },
  });
});
