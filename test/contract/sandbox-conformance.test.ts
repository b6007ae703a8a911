import { expect, test } from 'vitest';
import { createRoutes } from '../../src/sandbox/routes/routes.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { createStore } from '../../src/sandbox/store/store.ts';
import { defaultBehaviors } from '../../src/sandbox/behaviors.ts';
import { call } from '../sandbox/call.ts';
import { addPossibleOwner, arrangeKinds, kindsAndSorts } from '../sandbox/ownership/six-kinds.ts';
import { describeGiven } from './given-description.ts';

const { appId, userId, roleSlug } = exampleIds;
const nobody = '2NobodyNobodyNobodyNobody00';

describeGiven('the sandbox keeps to the description', (description) => {
  const covered = new Set<string>();

  /** What is wrong with the calls that the sandbox received since the last time. */
  function problemsOf(sandbox: Sandbox): readonly string[] {
    const verdicts = sandbox.ledger.map((entry) => description.judge(entry));
    sandbox.clearLedger();
    for (const { operationId } of verdicts) covered.add(operationId ?? '');
    return verdicts.flatMap(({ problems }) => problems);
  }

  /** The next page's token after a call that has to succeed. */
  async function tokenAfter(sandbox: Sandbox, line: string, body?: object): Promise<string> {
    const answer = await call(sandbox, line, { body });
    expect(answer.status).toBe(200);
    return (answer.body as { readonly nextPageToken: string }).nextPageToken;
  }

  test.each(['users', 'apps', 'iam/roles', 'directories'])('in every row of %s', async (path) => {
    const sandbox = await createSandbox();
    let token = '';
    do {
      const query = `page_size=100&page_token=${encodeURIComponent(token)}`;
      token = await tokenAfter(sandbox, `GET /api/v1/${path}?${query}`);
    } while (token !== '');
    expect(problemsOf(sandbox)).toEqual([]);
  });

  test.each([
    'users',
    'apps',
    'entitlements',
    'app_resources',
    'app_resource_types',
    'app_users',
    'grants',
    'tasks',
    'iam/personal_clients',
  ])('in every row of a search for %s', async (path) => {
    const sandbox = await createSandbox({ ledgerLimit: 200 });
    let pageToken = '';
    do {
      pageToken = await tokenAfter(sandbox, `POST /api/v1/search/${path}`, { pageSize: 100, pageToken });
    } while (pageToken !== '');
    expect(problemsOf(sandbox)).toEqual([]);
  });

  test('in every finding and in the settings', async () => {
    const sandbox = await createSandbox();
    let pageToken = '';
    do {
      pageToken = await tokenAfter(sandbox, 'POST /api/v1/findings/search', { pageSize: 25, pageToken });
    } while (pageToken !== '');
    await call(sandbox, 'GET /api/v1/findings/settings');
    expect(sandbox.ledger.length).toBeGreaterThan(5);
    expect(problemsOf(sandbox)).toEqual([]);
  });

  test('in what it has of a caller with a person and of one without', async () => {
    const sandbox = await createSandbox();
    for (const userId of [exampleIds.userId, '']) {
      const token = sandbox.issueToken({ userId });
      await call(sandbox, 'GET /api/v1/auth/introspect', { token });
      await call(sandbox, 'POST /api/v1/users/introspect', { token, body: { expandMask: { paths: ['*'] } } });
    }
    expect(problemsOf(sandbox)).toEqual([]);
  });

  test('in what is seeded of every app: owners and connectors', async () => {
    const sandbox = await createSandbox();
    for (const { id } of sandbox.store.apps()) {
      await call(sandbox, `GET /api/v2/apps/${id}/owners/users`);
      await call(sandbox, `GET /api/v2/apps/${id}/owners/entitlements`);
      await call(sandbox, `GET /api/v1/apps/${id}/connectors`);
    }
    expect(problemsOf(sandbox)).toEqual([]);
  });

  test('when an owner is deleted that is there, and one that is not', async () => {
    const sandbox = await createSandbox();
    const [owner] = sandbox.store.ownersOf(appId);
    const item = `/api/v2/apps/${appId}/owners/users/${owner?.roleSlug ?? ''}/${owner?.userId ?? ''}`;
    await call(sandbox, `DELETE ${item}`, { body: { userRef: { id: owner?.userId } } });
    await call(sandbox, `DELETE ${item}`);
    expect(sandbox.ledger.map(({ status }) => status)).toEqual([200, 404]);
    expect(problemsOf(sandbox)).toEqual([]);
  });

  test.each(kindsAndSorts)(
    'when $sort owners of $label are made, read, replaced and deleted',
    async (kind) => {
      const sandbox = await arrangeKinds();
      const { path, ref } = addPossibleOwner(sandbox, kind.sort);
      const [refName, collection] =
        kind.sort === 'User'
          ? (['userRef', 'users'] as const)
          : (['appEntitlementRef', 'entitlements'] as const);
      const set = { roleSlug, userRefs: [], appEntitlementRefs: [], [`${refName}s`]: [ref] };
      await call(sandbox, `PUT ${kind.base}`, { body: set });
      await call(sandbox, `POST ${kind.base}/${path}`, { body: { [refName]: ref } });
      if (kind.hasGet) await call(sandbox, `GET ${kind.base}/${path}`);
      await call(sandbox, `GET ${kind.base}/${collection}?page_size=10&role_slug=${roleSlug}`);
      await call(sandbox, `DELETE ${kind.base}/${path}`, { body: { [refName]: ref } });
      expect(sandbox.ledger.map(({ status }) => status)).toEqual(sandbox.ledger.map(() => 200));
      expect(problemsOf(sandbox)).toEqual([]);
    },
  );

  test('when objects are listed, read and searched', async () => {
    const sandbox = await createSandbox();
    const { store } = sandbox;
    const one = {
      connector: store.addConnector({ appId }),
      entitlement: store.addAppEntitlement({ appId, durationUnset: {} }),
      type: store.addAppResourceType({ appId }),
      account: store.addAppUser({ appId, identityUserId: userId }),
    };
    const resource = store.addAppResource({ appId, appResourceTypeId: one.type.id });
    store.addGrant({ appId, appEntitlementId: one.entitlement.id, appUserId: one.account.id });
    const app = `/api/v1/apps/${appId}`;
    const resources = `${app}/resource_types/${one.type.id}/resources`;
    for (const path of [
      `/api/v1/users/${userId}`,
      app,
      `${app}/connectors`,
      `${app}/connectors/${one.connector.id}`,
      `${app}/entitlements`,
      `${app}/entitlements/${one.entitlement.id}`,
      `${app}/entitlements/${one.entitlement.id}/users/${userId}/grants`,
      `${app}/resource_types?page_size=100`,
      `${app}/resource_types/${one.type.id}`,
      resources,
      `${resources}/${resource.id}`,
      `${app}/resource_types/${one.type.id}/resource/${resource.id}/owners`,
      `${app}/app_users?page_size=100`,
      `${app}/users/${userId}/app_users`,
      `/api/v1/iam/roles/${store.addRole().id}`,
      `/api/v1/directories/${store.addDirectory({ appId }).appId}`,
    ]) {
      await call(sandbox, `GET ${path}`);
    }
    const ref = { appId, id: nobody };
    for (const [path, body] of Object.entries({
      entitlements: { refs: [ref], includeDeleted: true, expandMask: { paths: ['*'] } },
      app_resources: { refs: [{ ...ref, appResourceTypeId: one.type.id }], ownerUserIds: ['none'] },
      app_resource_types: { appIds: [appId], resourceTypeIds: [one.type.id] },
      app_users: { refs: [ref], userIds: [userId], expandMask: { paths: ['*'] } },
      grants: {
        userId,
        appIds: [appId],
        entitlementRefs: [{ appId, id: one.entitlement.id }],
        expandMask: { paths: ['*'] },
      },
      tasks: { assigneesInIds: [userId], taskStates: ['TASK_STATE_OPEN'] },
      'iam/personal_clients': { users: [{ id: userId }], query: 'script' },
      'user-ownership': { userId, ownershipTypes: ['USER_OWNERSHIP_TYPE_APP'], pageSize: 100 },
    })) {
      await call(sandbox, `POST /api/v1/search/${path}`, { body });
    }
    const period = { delegationStartAt: '2026-01-01T00:00:00Z', delegationExpireAt: null };
    for (const body of [{ delegatedUserId: store.addUser().id, ...period }, { delegatedUserId: '' }]) {
      await call(sandbox, `POST /api/v1/users/${userId}/set-delegation-by-admin`, { body });
    }
    expect(sandbox.ledger.map(({ status }) => status)).toEqual(sandbox.ledger.map(() => 200));
    expect(problemsOf(sandbox)).toEqual([]);
  });

  test('when service principals and their credentials are listed and read', async () => {
    const sandbox = await createSandbox();
    const principals = '/api/v1/service_principals';
    await call(sandbox, `GET ${principals}`);
    for (const { id } of sandbox.store.servicePrincipals.all()) {
      await call(sandbox, `GET ${principals}/${id}`);
      await call(sandbox, `GET ${principals}/${id}/credentials`);
    }
    for (const { servicePrincipalId, id } of sandbox.store.servicePrincipalCredentials.all()) {
      await call(sandbox, `GET ${principals}/${servicePrincipalId}/credentials/${id}`);
    }
    expect(sandbox.ledger.length).toBeGreaterThan(20);
    expect(sandbox.ledger.map(({ status }) => status)).toEqual(sandbox.ledger.map(() => 200));
    expect(problemsOf(sandbox)).toEqual([]);
  });

  test('and covers all that the sandbox serves', async ({ annotate }) => {
    const tenant = { store: createStore(Date.now), switches: defaultBehaviors, now: Date.now };
    const served = createRoutes(tenant).map(({ rpc }) => rpc);
    expect([...covered].toSorted()).toEqual(served.toSorted());
    await annotate([...covered].toSorted().join(', '), 'covered');
  });
});
