import { expect, test } from 'vitest';
import { createRoutes } from '../../src/sandbox/routes.ts';
import { wellKnown } from '../../src/sandbox/seed.ts';
import { createStore } from '../../src/sandbox/store.ts';
import { defaultSwitches } from '../../src/sandbox/switches.ts';
import { graphql } from '../generated/gql.ts';
import type { UserFilter } from '../generated/graphql.ts';
import { call } from '../sandbox/call.ts';
import { addPossibleOwner, arrangeKinds, kindsAndSorts } from '../sandbox/six-kinds.ts';
import { sandboxedGateway, type SandboxedGateway } from '../support/gateway.ts';
import { describeGiven } from './given-description.ts';

const makeOwner = graphql(/* GraphQL */ `
  mutation ContractMakeOwner($input: CreateUserOwnerInput!) {
    createUserOwner(input: $input) {
      appOwnerUser {
        nodeId
        user {
          managers {
            displayName
          }
          delegatedUser {
            displayName
          }
        }
      }
    }
  }
`);

const readOwner = graphql(/* GraphQL */ `
  query ContractOwner($appId: ID!, $roleSlug: String!, $userRefId: ID!) {
    appUserOwner(appId: $appId, roleSlug: $roleSlug, userRefId: $userRefId) {
      nodeId
      app {
        displayName
      }
    }
  }
`);

const readOwners = graphql(/* GraphQL */ `
  query ContractOwners($appId: ID!, $first: Int, $after: String, $roleSlug: String) {
    appUserOwners(appId: $appId, first: $first, after: $after, roleSlug: $roleSlug) {
      nodes {
        user {
          emailSources {
            app {
              displayName
            }
          }
          managers {
            displayName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const readUsers = graphql(/* GraphQL */ `
  query ContractUsers($first: Int, $after: String, $filter: UserFilter) {
    users(first: $first, after: $after, filter: $filter) {
      nodes {
        id
      }
      pageInfo {
        endCursor
      }
    }
  }
`);

const readApps = graphql(/* GraphQL */ `
  query ContractApps($first: Int, $after: String, $filter: AppFilter) {
    apps(first: $first, after: $after, filter: $filter) {
      nodes {
        id
      }
      pageInfo {
        endCursor
      }
    }
  }
`);

const readOne = graphql(/* GraphQL */ `
  query ContractOne($userId: ID!, $appId: ID!) {
    user(id: $userId) {
      displayName
    }
    app(id: $appId) {
      displayName
    }
  }
`);

const { appId, userId, roleSlug } = wellKnown;
const nobody = '2NobodyNobodyNobodyNobody00';
const company = () => sandboxedGateway({ seed: 'company' });

describeGiven('the gateway and the sandbox keep to the description', (description) => {
  const covered = { gateway: new Set<string>(), sandbox: new Set<string>() };

  /** What is wrong with the calls that the sandbox received since the last time. */
  function problemsOf(
    { sandbox }: Pick<SandboxedGateway, 'sandbox'>,
    side: keyof typeof covered = 'gateway',
  ) {
    const verdicts = sandbox.ledger.map((entry) => description.judge(entry));
    sandbox.clearLedger();
    for (const { operationId } of verdicts) covered[side].add(operationId ?? '');
    return verdicts.flatMap(({ problems }) => problems);
  }

  test('when an owner is made, made again and read', async () => {
    const gateway = await company();
    const owner = { appId, roleSlug, userRefId: userId };
    for (let time = 0; time < 2; time += 1) {
      expect((await gateway.send(makeOwner, { input: owner })).errors).toBeUndefined();
    }
    expect((await gateway.send(readOwner, owner)).errors).toBeUndefined();
    expect(problemsOf(gateway)).toEqual([]);
  });

  test('when owners are listed page by page, of all roles and of one', async () => {
    const gateway = await company();
    for (const { id } of gateway.sandbox.store.users().slice(0, 25)) {
      gateway.sandbox.store.addOwner({ appId, roleSlug: 'invented-deputy', userId: id });
    }
    for (const filter of [{}, { roleSlug: 'invented-deputy' }]) {
      const first = await gateway.send(readOwners, { appId, first: 12, ...filter });
      const { hasNextPage, endCursor } = first.data?.appUserOwners?.pageInfo ?? {};
      expect([first.errors, hasNextPage]).toEqual([undefined, true]);
      const next = await gateway.send(readOwners, { appId, first: 12, after: endCursor ?? null, ...filter });
      expect(next.errors).toBeUndefined();
    }
    expect(problemsOf(gateway)).toEqual([]);
  });

  test('when people are searched with every filter', async () => {
    const gateway = await company();
    const filters: readonly (UserFilter | null)[] = [
      null,
      { query: 'a', userStatuses: ['UNKNOWN', 'ENABLED', 'DISABLED', 'DELETED'] },
      { email: 'nobody@example.com', departments: ['Finance'], jobTitles: ['Director, Finance'] },
      { managerIds: [userId], roleIds: [nobody], ids: [userId, nobody] },
    ];
    for (const filter of filters) {
      const { data, errors } = await gateway.send(readUsers, { first: 5, filter });
      expect(errors).toBeUndefined();
      const after = data?.users?.pageInfo.endCursor;
      if (after != null) await gateway.send(readUsers, { first: 30, after, filter });
    }
    expect(problemsOf(gateway)).toEqual([]);
  });

  test('when apps are searched with every filter', async () => {
    const gateway = await company();
    for (const filter of [
      null,
      { query: 'a', onlyDirectories: true },
      { displayName: wellKnown.appDisplayName, appIds: [appId, nobody], onlyDirectories: false },
    ]) {
      const { data, errors } = await gateway.send(readApps, { first: 3, filter });
      expect(errors).toBeUndefined();
      const after = data?.apps?.pageInfo.endCursor;
      if (after != null) await gateway.send(readApps, { first: 100, after, filter });
    }
    expect(problemsOf(gateway)).toEqual([]);
  });

  test('when one person and one app are read, whether they exist, are unknown or malformed', async () => {
    const gateway = await company();
    for (const ids of [
      { userId, appId },
      { userId: nobody, appId: nobody },
      { userId: 'é', appId: 'a b' },
    ]) {
      await gateway.send(readOne, ids);
    }
    expect(problemsOf(gateway)).toEqual([]);
  });

  test('when C1 refuses', async () => {
    const gateway = await company();
    const owner = { appId, roleSlug, userRefId: userId };
    await gateway.send(makeOwner, { input: { ...owner, roleSlug: 'no-such-role' } });
    await gateway.send(makeOwner, { input: { ...owner, appId: nobody } });
    await gateway.send(makeOwner, { input: owner }, 'no-such-token');
    await gateway.send(makeOwner, { input: owner }, gateway.sandbox.issueToken({ permissions: [] }));
    await gateway.send(readOwner, owner);
    expect(new Set(gateway.sandbox.ledger.map(({ status }) => status))).toEqual(
      new Set([400, 401, 403, 404]),
    );
    expect(problemsOf(gateway)).toEqual([]);
  });

  test('when a caller may not see other people', async () => {
    const gateway = await company();
    const token = gateway.sandbox.issueToken({ blanksPeople: true });
    await gateway.send(readOwners, { appId }, token);
    await gateway.send(readUsers, { first: 10 }, token);
    expect(problemsOf(gateway)).toEqual([]);
  });

  test.each(['/api/v1/users', '/api/v1/apps'])('in every row of %s', async (path) => {
    const gateway = await company();
    let token = '';
    do {
      const query = `page_size=100&page_token=${encodeURIComponent(token)}`;
      const { status, body } = await call(gateway.sandbox, `GET ${path}?${query}`);
      expect(status).toBe(200);
      token = (body as { readonly nextPageToken: string }).nextPageToken;
    } while (token !== '');
    expect(problemsOf(gateway, 'sandbox')).toEqual([]);
  });

  test('in the owners of every app, and when one is deleted', async () => {
    const gateway = await company();
    const { sandbox } = gateway;
    for (const app of sandbox.store.apps()) await call(sandbox, `GET /api/v2/apps/${app.id}/owners/users`);
    const [owner] = sandbox.store.ownersOf(appId);
    const item = `/api/v2/apps/${appId}/owners/users/${owner?.roleSlug ?? ''}/${owner?.userId ?? ''}`;
    await call(sandbox, `DELETE ${item}`, { body: { userRef: { id: owner?.userId } } });
    await call(sandbox, `DELETE ${item}`);
    expect(sandbox.ledger.slice(-2).map(({ status }) => status)).toEqual([200, 404]);
    expect(problemsOf(gateway, 'sandbox')).toEqual([]);
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
      expect(problemsOf({ sandbox }, 'sandbox')).toEqual([]);
    },
  );

  test('and covers all that the gateway calls and all that the sandbox serves', async ({ annotate }) => {
    expect([...covered.gateway].toSorted()).toEqual([
      'c1.api.app.v1.AppSearch.Search',
      'c1.api.app.v1.Apps.Get',
      'c1.api.app.v2.AppOwners.CreateUserOwner',
      'c1.api.app.v2.AppOwners.GetUserOwner',
      'c1.api.app.v2.AppOwners.SearchUserOwners',
      'c1.api.user.v1.UserSearch.Search',
      'c1.api.user.v1.UserService.Get',
    ]);
    const operations = new Set([...covered.gateway, ...covered.sandbox]);
    const tenant = { store: createStore(Date.now), switches: defaultSwitches, now: Date.now };
    const served = createRoutes(tenant).map(({ rpc }) => rpc);
    expect([...operations].toSorted()).toEqual(served.toSorted());
    await annotate([...operations].toSorted().join(', '), 'covered');
  });
});
