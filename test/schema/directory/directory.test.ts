import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

const list = 'GET /api/v1/directories?page_size=100';
const missing = '2MissingMissingMissingMiss0';

const directoriesOf = graphql(/* GraphQL */ `
  query DirectoriesOf($id: ID!) {
    user(id: $id) {
      directoryIds
      directories {
        app {
          displayName
        }
      }
    }
  }
`);

test('shows every field of a directory, its app among them', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { id: appId } = sandbox.store.addApp({ displayName: 'Records' });
  const directory = {
    appId,
    celExpression: { expression: 'appUser.isActive' },
    mergeConfig: { matchCases: [{ appUserKeyCel: 'appUser.email', userKeyCel: 'user.email' }] },
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-02T00:00:00Z',
    deletedAt: null,
  };
  sandbox.store.addDirectory(directory);
  const parts = 'celExpression { expression } mergeConfig { matchCases { appUserKeyCel userKeyCel } }';
  const fields = `appId app { displayName } all ${parts} createdAt updatedAt deletedAt`;

  expect(await send(`{ directory(appId: "${appId}") { ${fields} } }`)).toEqual({
    data: { directory: { ...directory, app: { displayName: 'Records' }, all: null } },
  });
  expect(calls()).toEqual([`GET /api/v1/directories/${appId}`, `GET /api/v1/apps/${appId}`]);
});

test('an app that is no directory is null after one call', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { id } = sandbox.store.addApp();

  expect(await send(`{ directory(appId: "${id}") { createdAt } }`)).toEqual({ data: { directory: null } });
  expect(calls()).toEqual([`GET /api/v1/directories/${id}`]);
});

test.each(['', '.', '..', 'a/b'])('%j is no id of an app', async (appId) => {
  const { send, calls } = await sandboxedGateway();

  expect(await send(`{ directory(appId: ${JSON.stringify(appId)}) { createdAt } }`)).toMatchObject({
    data: { directory: null },
    errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'appId' } }],
  });
  expect(calls()).toEqual([]);
});

test('keeps the place of a directory that C1 does not have, in the order of the ids', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { store } = sandbox;
  const [one, two] = ['One', 'Two'].map((displayName) => store.addApp({ displayName }).id);
  for (const appId of [one, two]) store.addDirectory({ appId: appId ?? '', all: {} });
  const directoryIds = [two ?? '', missing, one ?? ''];
  const { id } = store.addUser({ directoryIds });

  expect(await send(directoriesOf, { id })).toEqual({
    data: {
      user: {
        directoryIds,
        directories: [{ app: { displayName: 'Two' } }, null, { app: { displayName: 'One' } }],
      },
    },
  });
  expect(calls()).toEqual([
    `GET /api/v1/users/${id}`,
    list,
    `GET /api/v1/directories/${missing}`,
    'POST /api/v1/search/apps',
  ]);
});

test('the list is read once, whatever asks for it', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { store } = sandbox;
  const directoryIds = [store.addApp().id, store.addApp().id];
  for (const appId of directoryIds) store.addDirectory({ appId });
  const manager = store.addUser({ directoryIds });
  store.addUser({ directoryIds, managerIds: [manager.id] });

  const { errors } = await send(`{
    users { nodes { directories { createdAt } managers { directories { createdAt } } } }
    directories { nodes { createdAt } }
  }`);

  expect(errors).toBeUndefined();
  expect(calls().toSorted()).toEqual([list, 'POST /api/v1/search/users']);
});

test('directories of which only the id is asked cost no call', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { id } = sandbox.store.addUser({ directoryIds: [missing] });

  expect(await send(`{ user(id: "${id}") { directories { __typename appId } } }`)).toEqual({
    data: { user: { directories: [{ __typename: 'Directory', appId: missing }] } },
  });
  expect(calls()).toEqual([`GET /api/v1/users/${id}`]);
});
