import { describe, expect, test } from 'vitest';

import { emptyAppEntitlement } from '../../src/sandbox/rows/app/app-entitlement.ts';
import { emptyAppResourceType } from '../../src/sandbox/rows/app/app-resource-type.ts';
import { emptyAppResource } from '../../src/sandbox/rows/app/app-resource.ts';
import { emptyAppUser } from '../../src/sandbox/rows/app/app-user.ts';
import { emptyConnector } from '../../src/sandbox/rows/app/connector.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Store } from '../../src/sandbox/store/store.ts';
import type { Behaviors } from '../../src/sandbox/behaviors.ts';
import { call, failure, malformedId, unknownId } from './call.ts';

const appId = '2ObjectsObjectsObjectsApp00';
const otherAppId = '2ObjectsObjectsObjectsApp02';
const goneAppId = '2ObjectsObjectsObjectsApp03';
const typeId = '2ObjectsObjectsObjectsTyp00';
const rowId = '2ObjectsObjectsObjectsRow00';
const goneId = '2ObjectsObjectsObjectsRow02';
const createdAt = '2026-01-01T00:00:00Z';

interface ObjectKind {
  readonly name: string;
  readonly add: (store: Store, row: { id: string; appId: string; deletedAt?: string }) => object;
  /** The list below an app. */
  readonly list: string;
  /** The single object, where C1 has a call for it. */
  readonly view?: string;
  readonly listMessage: string;
  readonly getMessage?: string;
  /** A row of a list as the views around objects print it. */
  readonly print: (row: object) => object;
}

const resourceViewPaths = {
  appPath: '',
  resourceTypePath: '',
  parentResourcePath: '',
  parentResourceTypePath: '',
};

const objectKinds: readonly ObjectKind[] = [
  {
    name: 'connector',
    add: (store, row) => store.addConnector(row),
    list: 'connectors',
    view: 'connectorView',
    listMessage: 'ConnectorServiceListRequest',
    getMessage: 'ConnectorServiceGetRequest',
    print: (connector) => ({ connector, appPath: '', usersPath: '', capabilitiesPath: '' }),
  },
  {
    name: 'entitlement',
    add: (store, row) => store.addAppEntitlement(row),
    list: 'entitlements',
    view: 'appEntitlementView',
    listMessage: 'ListAppEntitlementsRequest',
    getMessage: 'GetAppEntitlementRequest',
    print: (appEntitlement) => {
      const paths = { appPath: '', appResourcePath: '', appResourceTypePath: '' };
      return { appEntitlement, ...paths, objectPermissions: null };
    },
  },
  {
    name: 'resource',
    add: (store, row) => store.addAppResource({ ...row, appResourceTypeId: typeId }),
    list: `resource_types/${typeId}/resources`,
    view: 'appResourceView',
    listMessage: 'AppResourceServiceListRequest',
    getMessage: 'AppResourceServiceGetRequest',
    print: (appResource) => ({ appResource, ...resourceViewPaths, objectPermissions: null }),
  },
  {
    name: 'resource type',
    add: (store, row) => store.addAppResourceType(row),
    list: 'resource_types',
    view: 'appResourceTypeView',
    listMessage: 'AppResourceTypeServiceListRequest',
    getMessage: 'AppResourceTypeServiceGetRequest',
    print: (appResourceType) => ({ appResourceType, appPath: '' }),
  },
  {
    name: 'account',
    add: (store, row) => store.addAppUser(row),
    list: 'app_users',
    listMessage: 'AppUserServiceListRequest',
    print: (appUser) => ({ appUser, appPath: '', identityUserPath: '', lastUsagePath: '' }),
  },
];

async function arrange(switches: Partial<Behaviors> = {}): Promise<Sandbox> {
  const sandbox = await createSandbox({ seed: 'empty', switches });
  sandbox.store.addApp({ id: appId });
  sandbox.store.addApp({ id: otherAppId });
  sandbox.store.addApp({ id: goneAppId, deletedAt: createdAt });
  return sandbox;
}

describe.each(objectKinds)('$name', (kind) => {
  const listOf = (app: string) => `/api/v1/apps/${app}/${kind.list}`;

  /** Resources are listed below a type, which has to be there. */
  async function arrangeRows(switches: Partial<Behaviors> = {}) {
    const sandbox = await arrange(switches);
    if (kind.name === 'resource') {
      for (const app of [appId, otherAppId]) sandbox.store.addAppResourceType({ id: typeId, appId: app });
    }
    const row = kind.add(sandbox.store, { id: rowId, appId });
    kind.add(sandbox.store, { id: goneId, appId, deletedAt: createdAt });
    return { sandbox, row };
  }

  test('rows are listed within their app, the deleted ones left out', async () => {
    const { sandbox, row } = await arrangeRows();
    const other = kind.add(sandbox.store, { id: rowId, appId: otherAppId });
    for (const [app, printed] of [
      [appId, row],
      [otherAppId, other],
    ] as const) {
      expect(await call(sandbox, `GET ${listOf(app)}`)).toEqual({
        status: 200,
        body: { list: [kind.print(printed)], expanded: [], nextPageToken: '' },
      });
    }
  });

  test('one is read by app and id, where C1 has a call for it', async () => {
    const { sandbox, row } = await arrangeRows();
    const one = `GET ${listOf(appId)}/${rowId}`;
    const notFound = failure(404, 5, 'not found');
    expect(await call(sandbox, one)).toEqual(
      kind.view === undefined
        ? notFound
        : { status: 200, body: { [kind.view]: kind.print(row), expanded: [] } },
    );
    for (const path of [
      `${listOf(appId)}/${unknownId}`,
      `${listOf(appId)}/${goneId}`,
      `${listOf(otherAppId)}/${rowId}`,
      `${listOf(goneAppId)}/${rowId}`,
    ]) {
      expect(await call(sandbox, `GET ${path}`)).toEqual(notFound);
    }
  });

  test('ids have to be of the right form', async () => {
    const { sandbox } = await arrangeRows();
    const malformed = (message: string, field: string) =>
      failure(400, 3, `invalid ${message}.${field}: ${malformedId}`);
    expect(await call(sandbox, `GET ${listOf('x')}`)).toEqual(malformed(kind.listMessage, 'AppId'));
    if (kind.getMessage === undefined) return;
    expect(await call(sandbox, `GET ${listOf(appId)}/%C3%A9`)).toEqual(malformed(kind.getMessage, 'Id'));
    expect(await call(sandbox, `GET ${listOf('x')}/${rowId}`)).toEqual(malformed(kind.getMessage, 'AppId'));
  });

  test('of an app that is not there, lists are 404 or empty', async () => {
    const strict = await arrangeRows();
    const lenient = await arrangeRows({ listOfUnknownApp: 'empty' });
    for (const app of [unknownId, goneAppId]) {
      kind.add(lenient.sandbox.store, { id: rowId, appId: app });
      expect(await call(strict.sandbox, `GET ${listOf(app)}`)).toEqual(failure(404, 5, 'not found'));
      const { body } = await call(lenient.sandbox, `GET ${listOf(app)}`);
      expect(body).toEqual({ list: [], expanded: [], nextPageToken: '' });
    }
  });

  test('lists come in pages, and refuse what they do not know', async () => {
    const { sandbox } = await arrangeRows();
    for (let index = 10; index < 22; index += 1) {
      kind.add(sandbox.store, { id: `2ObjectsObjectsObjectsObj${index}`, appId });
    }
    const page = async (query: string) =>
      (await call(sandbox, `GET ${listOf(appId)}?${query}`)).body as { list: []; nextPageToken: string };
    const first = await page('page_size=1');
    expect(first.list).toHaveLength(10);
    const second = await page(`page_size=100&page_token=${first.nextPageToken}`);
    expect([second.list.length, second.nextPageToken]).toEqual([3, '']);
    expect((await call(sandbox, `GET ${listOf(appId)}?limit=1`)).status).toBe(400);
    const other = `${listOf(otherAppId)}?page_token=${first.nextPageToken}`;
    expect(await call(sandbox, `GET ${other}`)).toEqual(failure(400, 3, 'invalid page token'));
  });
});

test('resources of an unknown type are 404, or none', async () => {
  const path = `/api/v1/apps/${appId}/resource_types/${unknownId}/resources`;
  expect((await call(await arrange(), `GET ${path}`)).status).toBe(404);
  const lenient = await arrange({ listOfUnknownApp: 'empty' });
  expect((await call(lenient, `GET ${path}`)).body).toMatchObject({ list: [] });
});

test('accounts of one user in one app are listed', async () => {
  const sandbox = await arrange();
  const user = sandbox.store.addUser();
  const accounts = [appId, otherAppId].map((app) =>
    sandbox.store.addAppUser({ appId: app, identityUserId: user.id }),
  );
  sandbox.store.addAppUser({ appId });
  const path = `/api/v1/apps/${appId}/users/${user.id}/app_users`;
  expect((await call(sandbox, `GET ${path}`)).body).toMatchObject({ list: [{ appUser: accounts[0] }] });
  expect((await call(sandbox, `GET ${path.replace(user.id, unknownId)}`)).body).toMatchObject({ list: [] });
  expect(await call(sandbox, `GET ${path.replace(user.id, 'x')}`)).toEqual(
    failure(400, 3, `invalid AppUsersForUserServiceListRequest.UserId: ${malformedId}`),
  );
});

test('unset fields are printed by their kind: digits in a string, null, the first member, no member of a oneof', () => {
  expect(emptyAppEntitlement).toMatchObject({
    grantCount: '0',
    provisionerPolicy: null,
    complianceFrameworkValueIds: [],
    sourceConnectorIds: {},
    purpose: 'APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED',
    userEditedMask: null,
  });
  expect(Object.keys(emptyAppEntitlement)).not.toContain('durationGrant');
  expect(Object.keys(emptyAppEntitlement)).not.toContain('durationUnset');
  expect(emptyAppResource).toMatchObject({
    grantCount: '0',
    nhiType: 'NHI_TYPE_UNSPECIFIED',
    agentTrait: null,
  });
  expect(Object.keys(emptyAppResource)).not.toContain('secretTrait');
  expect(emptyAppUser).toMatchObject({ status: null, appUserType: 'APP_USER_TYPE_UNSPECIFIED' });
  expect(emptyConnector).toMatchObject({ config: null, status: null, userIds: [], connectorApiVersion: 0 });
  expect(emptyAppResourceType).toMatchObject({ traitIds: [], deletedAt: null });
});
