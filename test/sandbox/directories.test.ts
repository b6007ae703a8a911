import { expect, test } from 'vitest';

import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { call, failure, malformedId, unknownId } from './call.ts';

const create = () => createSandbox({ seed: 'empty' });
const deletedAt = '2026-01-01T00:00:00Z';

test('prints every field of a directory, the unset ones too, and leaves out the unset member of a oneof', async () => {
  const sandbox = await create();
  const { id: appId } = sandbox.store.addApp();
  sandbox.store.addDirectory({ appId, all: {} });
  const directory = { appId, all: {}, mergeConfig: null, createdAt: null, updatedAt: null, deletedAt: null };

  expect(await call(sandbox, `GET /api/v1/directories/${appId}`)).toEqual({
    status: 200,
    body: { directoryView: { directory, appPath: '' }, expanded: [] },
  });
  expect(await call(sandbox, 'GET /api/v1/directories')).toEqual({
    status: 200,
    body: { list: [{ directory, appPath: '' }], nextPageToken: '', expanded: [] },
  });
});

test('refuses a malformed id, and has no directory of another app or a deleted one', async () => {
  const sandbox = await create();
  const { store } = sandbox;
  const [gone, of] = [store.addApp(), store.addApp({ deletedAt })];
  store.addDirectory({ appId: gone.id, deletedAt });
  store.addDirectory({ appId: of.id });

  expect(await call(sandbox, 'GET /api/v1/directories/x')).toEqual(
    failure(400, 3, `invalid DirectoryServiceGetRequest.AppId: ${malformedId}`),
  );
  for (const appId of [unknownId, store.addApp().id, gone.id, of.id])
    expect(await call(sandbox, `GET /api/v1/directories/${appId}`)).toEqual(failure(404, 5, 'not found'));
  expect(await call(sandbox, 'GET /api/v1/directories')).toMatchObject({ body: { list: [] } });
});

test('in the company, every app that people come from is a directory, and no other', async () => {
  const { store } = await createSandbox();
  const marked = store.apps().filter(({ isDirectory }) => isDirectory);

  expect(store.directories().map(({ appId }) => appId)).toEqual(marked.map(({ id }) => id));
  expect(store.directories().filter(({ celExpression }) => celExpression !== undefined)).toHaveLength(1);
});
