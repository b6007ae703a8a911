import { expect, test } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { graphql } from '../generated/gql.ts';
import type { UserFilter } from '../generated/graphql.ts';
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

const { appId, userId, roleSlug } = exampleIds;
const nobody = '2NobodyNobodyNobodyNobody00';
const company = () => sandboxedGateway({ seed: 'company' });

describeGiven('the gateway and the sandbox that it calls keep to the description', (description) => {
  const covered = new Set<string>();

  /** What is wrong with the calls that the sandbox received since the last time. */
  function problemsOf({ sandbox }: SandboxedGateway) {
    const verdicts = sandbox.ledger.map((entry) => description.judge(entry));
    sandbox.clearLedger();
    for (const { operationId } of verdicts) covered.add(operationId ?? '');
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
      { excludeIds: [userId], excludeTypes: ['USER_TYPE_AGENT'], excludeOrigins: ['USER_ORIGIN_SYSTEM'] },
      { origins: ['USER_ORIGIN_DIRECTORY'], sourceAppIds: [appId], delegatedUserIds: [nobody] },
      { delegateStatus: 'DELEGATE_STATUS_HAS_DELEGATE', isDelegate: true },
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
      { displayName: exampleIds.appDisplayName, appIds: [appId, nobody], onlyDirectories: false },
      { excludeAppIds: [appId], policyRefs: [{ id: nobody }] },
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
    const token = gateway.sandbox.issueToken({ hidesPeople: true });
    await gateway.send(readOwners, { appId }, token);
    await gateway.send(readUsers, { first: 10 }, token);
    expect(problemsOf(gateway)).toEqual([]);
  });

  test('and does so in these operations', async ({ annotate }) => {
    // The others that the gateway calls: gateway-operations.test.ts.
    expect([...covered].toSorted()).toEqual([
      'c1.api.app.v1.AppSearch.Search',
      'c1.api.app.v1.Apps.Get',
      'c1.api.app.v2.AppOwners.CreateUserOwner',
      'c1.api.app.v2.AppOwners.GetUserOwner',
      'c1.api.app.v2.AppOwners.SearchUserOwners',
      'c1.api.user.v1.UserSearch.Search',
      'c1.api.user.v1.UserService.Get',
    ]);
    await annotate([...covered].toSorted().join(', '), 'covered');
  });
});
