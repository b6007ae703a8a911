import { expect, test } from 'vitest';
import type { UserFilter } from '../../generated/graphql.ts';
import { graphql } from '../../generated/gql.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

const [ada, zoe, bot, agent, managerId, directoryId] = [
  'Ada',
  'Zoe',
  'Bot',
  'Agent',
  'Boss',
  'Directory',
].map((name) => name.padEnd(27, '0')) as [string, string, string, string, string, string];

const readUsers = graphql(/* GraphQL */ `
  query FilteredUsers($filter: UserFilter, $first: Int, $after: String) {
    users(filter: $filter, first: $first, after: $after) {
      nodes {
        id
      }
      pageInfo {
        endCursor
      }
    }
  }
`);

async function arrange() {
  const gateway = await sandboxedGateway();
  const { addUser } = gateway.sandbox.store;
  const human = { status: 'ENABLED', type: 'USER_TYPE_HUMAN', origin: 'USER_ORIGIN_DIRECTORY' };
  addUser({ ...human, id: ada, delegatedUserId: zoe, directoryIds: [directoryId], managerIds: [managerId] });
  addUser({ ...human, id: zoe });
  const program = { status: 'ENABLED', origin: 'USER_ORIGIN_LOCAL' };
  addUser({ ...program, id: bot, type: 'USER_TYPE_SERVICE' });
  addUser({ ...program, id: agent, type: 'USER_TYPE_AGENT' });
  return gateway;
}

test.each<[UserFilter, readonly string[], object]>([
  [{ excludeIds: [zoe, bot] }, [ada, agent], { excludeIds: [zoe, bot] }],
  [
    { excludeTypes: ['USER_TYPE_HUMAN', 'USER_TYPE_SYSTEM', 'USER_TYPE_AGENT'] },
    [bot],
    { excludeTypes: ['USER_TYPE_HUMAN', 'USER_TYPE_SYSTEM', 'USER_TYPE_AGENT'] },
  ],
  [{ origins: ['USER_ORIGIN_LOCAL'] }, [bot, agent], { origins: ['USER_ORIGIN_LOCAL'] }],
  [{ excludeOrigins: ['USER_ORIGIN_LOCAL'] }, [ada, zoe], { excludeOrigins: ['USER_ORIGIN_LOCAL'] }],
  [{ sourceAppIds: [directoryId] }, [ada], { sourceAppIds: [directoryId] }],
  [{ delegatedUserIds: [zoe] }, [ada], { delegatedUserIds: [zoe] }],
  [
    { delegateStatus: 'DELEGATE_STATUS_NO_DELEGATE' },
    [zoe, bot, agent],
    { delegateStatus: 'DELEGATE_STATUS_NO_DELEGATE' },
  ],
  [{ isDelegate: true }, [zoe], { isDelegate: true }],
  [{ isDelegate: false }, [ada, zoe, bot, agent], { isDelegate: false }],
  // Different conditions together, but for these two, of which either is enough.
  [{ managerIds: [managerId], isDelegate: true }, [], { managerIds: [managerId], isDelegate: true }],
  [
    { origins: ['USER_ORIGIN_LOCAL'], sourceAppIds: [directoryId] },
    [ada, bot, agent],
    { origins: ['USER_ORIGIN_LOCAL'], sourceAppIds: [directoryId] },
  ],
  [{ origins: [], sourceAppIds: [directoryId] }, [ada], { sourceAppIds: [directoryId] }],
  [{ origins: ['USER_ORIGIN_LOCAL'], sourceAppIds: [] }, [bot, agent], { origins: ['USER_ORIGIN_LOCAL'] }],
  // Nothing is excluded.
  [{ excludeIds: [], excludeTypes: [], excludeOrigins: [] }, [ada, zoe, bot, agent], {}],
])('%j lists the people that meet it', async (filter, found, sent) => {
  const { send, sandbox } = await arrange();

  const { data, errors } = await send(readUsers, { filter });

  expect(errors).toBeUndefined();
  expect(data?.users?.nodes.map(({ id }) => id).toSorted()).toEqual(found.toSorted());
  expect(sandbox.ledger.map(({ body }) => body)).toEqual([{ ...sent, pageSize: 25 }]);
});

test.each<UserFilter>([
  { origins: [] },
  { sourceAppIds: [] },
  { origins: [], sourceAppIds: [] },
  { delegatedUserIds: [], origins: ['USER_ORIGIN_LOCAL'] },
])('%j lists none, without a call', async (filter) => {
  const { send, calls } = await arrange();

  const answer = await send(readUsers, { filter });

  expect(answer).toEqual({ data: { users: { nodes: [], pageInfo: { endCursor: null } } } });
  expect(calls()).toEqual([]);
});

test('a cursor is good for its own filter only', async () => {
  const { send } = await arrange();
  const excludeTypes = ['USER_TYPE_HUMAN' as const];
  const { data } = await send(readUsers, { filter: { excludeTypes }, first: 1 });
  const after = data?.users?.pageInfo.endCursor ?? null;

  const same = await send(readUsers, { filter: { excludeTypes }, first: 1, after });
  const other = await send(readUsers, { filter: { excludeTypes: ['USER_TYPE_AGENT'] }, first: 1, after });

  expect(same.errors).toBeUndefined();
  expect(
    [...(data?.users?.nodes ?? []), ...(same.data?.users?.nodes ?? [])].map(({ id }) => id).toSorted(),
  ).toEqual([agent, bot]);
  expect(other.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
});

test.each<[UserFilter, string]>([
  [{ excludeIds: ['..'] }, 'filter.excludeIds'],
  [{ sourceAppIds: [''] }, 'filter.sourceAppIds'],
  [{ delegatedUserIds: ['a/b'] }, 'filter.delegatedUserIds'],
])('%j is refused by C1, and the error names the condition', async (filter, argument) => {
  const { send } = await arrange();

  const { errors } = await send(readUsers, { filter });

  expect(errors).toMatchObject([{ path: ['users'], extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
