import { expect, test } from 'vitest';
import { sandboxedGateway } from '../../support/gateway.ts';

const appId = '2OrderOrderOrderOrderApp000';

/** An app with three secrets, and a resource that is none. */
async function gatewayOfSecrets() {
  const gateway = await sandboxedGateway();
  const { store } = gateway.sandbox;
  store.addApp({ id: appId });
  const { id: appResourceTypeId } = store.addAppResourceType({ appId });
  const secret = (displayName: string, created: number, expires: number, used: number) => {
    const at = (day: number) => `2026-01-0${day}T00:00:00Z`;
    const secretTrait = {
      identityAppUserId: '',
      createdByAppUserId: '',
      credentialDetail: '',
      secretCreatedAt: at(created),
      secretExpiresAt: at(expires),
      lastUsedAt: at(used),
    };
    store.addAppResource({ appId, appResourceTypeId, displayName, secretTrait });
  };
  secret('a', 1, 9, 5);
  secret('b', 2, 7, 6);
  secret('c', 3, 8, 4);
  store.addAppResource({ appId, appResourceTypeId, displayName: 'none' });
  return gateway;
}

async function namesBy(orderBy: string, page = ''): Promise<(string | undefined)[]> {
  const { send } = await gatewayOfSecrets();
  const { data, errors } = await send<{ app: { resources: { nodes: { displayName: string }[] } } }, never>(
    `{ app(id: "${appId}") { resources(orderBy: ${orderBy} ${page}) { nodes { displayName } } } }`,
  );
  expect(errors).toBeUndefined();
  return (data?.app.resources.nodes ?? []).map(({ displayName }) => displayName);
}

test.each([
  ['APP_RESOURCE_SORT_FIELD_SECRET_CREATED_AT', ['a', 'b', 'c', 'none']],
  ['APP_RESOURCE_SORT_FIELD_SECRET_EXPIRES_AT', ['b', 'c', 'a', 'none']],
  ['APP_RESOURCE_SORT_FIELD_LAST_USED_AT', ['c', 'a', 'b', 'none']],
])('resources are sorted by %s, in both directions', async (sortField, names) => {
  expect(await namesBy(`{ sortField: ${sortField} }`)).toEqual(names);
  expect(await namesBy(`{ sortField: ${sortField}, direction: SORT_DIRECTION_DESC }`)).toEqual([
    ...names.slice(0, 3).toReversed(),
    'none',
  ]);
});

test('a cursor is one of its order', async () => {
  const { send } = await gatewayOfSecrets();
  const list = async (direction: string, after: string | null) =>
    send<{ app: { resources: { pageInfo: { endCursor: string } } | null } }, object>(
      `query ($after: String) { app(id: "${appId}") { resources(first: 1, after: $after, orderBy: { sortField: APP_RESOURCE_SORT_FIELD_LAST_USED_AT, direction: ${direction} }) { nodes { displayName } pageInfo { endCursor } } } }`,
      { after },
    );
  const { data } = await list('SORT_DIRECTION_ASC', null);
  const after = data?.app.resources?.pageInfo.endCursor ?? '';

  expect((await list('SORT_DIRECTION_ASC', after)).data?.app.resources).toMatchObject({
    nodes: [{ displayName: 'a' }],
  });
  expect((await list('SORT_DIRECTION_DESC', after)).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', argument: 'after' } },
  ]);
});
