import { buffer } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../src/sandbox/listen.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/sandbox.ts';
import { idOf } from '../../support/fixtures/rows.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { appId, entitlementIds } from './tenant.ts';

const [first, second] = [idOf('Ent', 0), idOf('Ent', 1)];
const account = (number: number): string => idOf('Acc', number);

/** A grant as C1 sends it; the embedded account may be another one than the ids name. */
const grant = (appEntitlementId: string, number: number, embedded = number) => ({
  appEntitlementUserBinding: {
    appId,
    appEntitlementId,
    appUserId: account(number),
    appUser: { appUser: { appId, id: account(embedded), identityUserId: idOf('User', embedded) } },
  },
});

type Search = Readonly<Record<string, unknown>>;

/** A gateway over the sandbox, but for the searches of grants: two entitlements, of which the first owns the app. */
async function gatewayWhereGrantsAre(answer: (search: Search) => object) {
  const sandbox: Sandbox = await createSandbox({ seed: 'empty' });
  sandbox.store.addApp({ id: appId });
  for (const id of [first, second]) sandbox.store.addAppEntitlement({ appId, id });
  sandbox.store.addEntitlementOwner('app', { appId }, { roleSlug: 'primary', appId, entitlementId: first });
  const { origin, close } = await listen(sandbox);
  onTestFinished(close);
  const { origin: front, calls } = await answering((request, response) => {
    const { url = '', method = '', headers } = request;
    void buffer(request).then(async (body) => {
      if (url === '/api/v1/search/grants') {
        answerJson(response, 200, answer(JSON.parse(body.toString()) as Search));
        return;
      }
      const passed = { authorization: headers.authorization ?? '', 'content-type': 'application/json' };
      const sent = { method, headers: passed, ...(body.length > 0 && { body: body.toString() }) };
      const received = await fetch(origin + url, sent);
      answerJson(response, received.status, await received.json());
    });
  });
  const gateway = gatewayOver(front, { token: sandbox.issueToken() });
  return { ...gateway, searches: () => calls.filter((call) => call.endsWith('/search/grants')).length };
}

const accounts = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on AppEntitlement { grants { nodes { appUserId } } } } }`;
const owners = `{ app(id: "${appId}") { id effectiveOwners { nodes { userId } incompleteReason } } }`;

test('a grant that moves to the next page while lists are read together is listed once', async () => {
  const { send } = await gatewayWhereGrantsAre(({ pageToken }) =>
    pageToken === undefined
      ? { list: [grant(first, 1), grant(first, 2)], nextPageToken: 'next' }
      : { list: [grant(first, 2), grant(second, 3)], nextPageToken: '' },
  );

  const { data } = await send<object, object>(accounts, { ids: entitlementIds([0, 1]) });

  expect(data).toEqual({
    nodes: [[1, 2], [3]].map((numbers) => ({
      grants: { nodes: numbers.map((number) => ({ appUserId: account(number) })) },
    })),
  });
});

test.each([
  ['lists that are read together', accounts, ['nodes', 0, 'grants'], 2],
  ['the people behind an entitlement', owners, ['app', 'effectiveOwners'], 2],
])('a repeated token ends the reading of %s', async (_what, query, path, searches) => {
  const gateway = await gatewayWhereGrantsAre(() => ({ list: [grant(first, 1)], nextPageToken: 'same' }));

  const { errors } = await gateway.send<object, object>(query, { ids: entitlementIds([0, 1]) });

  expect(errors?.[0]).toMatchObject({ path, extensions: { code: 'UPSTREAM_ERROR' } });
  expect(gateway.searches()).toBe(searches);
});

test('an embedded account of another key is none of the grant, and its person no owner', async () => {
  const { send } = await gatewayWhereGrantsAre(() => ({ list: [grant(first, 1, 666)], nextPageToken: '' }));

  expect((await send<object, object>(owners)).data).toEqual({
    app: { id: appId, effectiveOwners: { nodes: [], incompleteReason: 'NOT_SHOWN' } },
  });
});
