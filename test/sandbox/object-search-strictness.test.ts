import { describe, expect, test } from 'vitest';

import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { call, failure, malformedId } from './call.ts';

const appId = '2StrictStrictStrictStrict00';
const typeId = '2StrictStrictStrictStrict02';

const requests = {
  entitlements: 'AppEntitlementSearchServiceSearchRequest',
  app_resources: 'SearchAppResourcesRequest',
  app_resource_types: 'SearchAppResourceTypesRequest',
  app_users: 'AppUserServiceSearchRequest',
};

describe.each(Object.entries(requests))('a search for %s', (path, request) => {
  const post = async (body: unknown) =>
    call(await createSandbox({ seed: 'empty' }), `POST /api/v1/search/${path}`, { body });

  test('refuses malformed ids, unknown keys, misspelled enums and a null body', async () => {
    expect(await post({ appIds: [appId, '..'] })).toEqual(
      failure(400, 3, `invalid ${request}.AppIds[1]: ${malformedId}`),
    );
    expect(await post({ appID: appId })).toEqual(
      failure(400, 3, 'failed to unmarshal body: proto: unknown field "appID"'),
    );
    for (const body of ['null', '[]', '{', { pageSize: 'x' }, { page_size: 10 }, { query: 1 }]) {
      expect((await post(body)).status).toBe(400);
    }
  });

  test('comes in pages of at least ten', async () => {
    const sandbox = await createSandbox({ seed: 'empty' });
    sandbox.store.addApp({ id: appId });
    for (let index = 10; index < 25; index += 1) {
      const row = { appId, appResourceTypeId: typeId, id: `2SearchSearchSearchSearch${index}` };
      sandbox.store.addAppEntitlement(row);
      sandbox.store.addAppResource(row);
      sandbox.store.addAppResourceType({ appId, id: row.id });
      sandbox.store.addAppUser({ appId, id: row.id });
    }
    const page = async (pageSize: number, pageToken = '') =>
      (
        await call(sandbox, `POST /api/v1/search/${path}`, {
          body: { appIds: [appId], pageSize, pageToken },
        })
      ).body as { list: []; nextPageToken: string };
    const first = await page(2);
    expect(first.list).toHaveLength(10);
    const second = await page(100, first.nextPageToken);
    expect([second.list.length, second.nextPageToken]).toEqual([5, '']);
  });
});
