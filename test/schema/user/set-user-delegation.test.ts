import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver, sandboxedGateway } from '../../support/gateway.ts';
import { idOf } from '../../support/fixtures/rows.ts';

const setUserDelegation = graphql(/* GraphQL */ `
  mutation DelegateTasks($input: SetUserDelegationInput!) {
    setUserDelegation(input: $input) {
      user {
        id
        delegatedUser {
          displayName
        }
      }
    }
  }
`);

const pathOf = (id: string) => `POST /api/v1/users/${id}/set-delegation-by-admin`;
const missing = '2MissingMissingMissingMiss0';

async function twoPeople(switches = {}) {
  const gateway = await sandboxedGateway({ switches });
  const { id: userId } = gateway.sandbox.store.addUser({ displayName: 'Ada' });
  const { id: delegatedUserId } = gateway.sandbox.store.addUser({ displayName: 'Bo' });
  const sent = () => gateway.sandbox.ledger.find(({ path }) => path.endsWith('-by-admin'))?.body;
  return { ...gateway, userId, delegatedUserId, sent };
}

test('sets a delegate, and the payload has the person', async () => {
  const { send, calls, sent, userId, delegatedUserId } = await twoPeople();

  expect(await send(setUserDelegation, { input: { userId, delegatedUserId } })).toEqual({
    data: { setUserDelegation: { user: { id: userId, delegatedUser: { displayName: 'Bo' } } } },
  });
  expect(sent()).toEqual({ delegatedUserId });
  expect(calls()).toEqual([
    `GET /api/v1/users/${userId}`,
    pathOf(userId),
    `GET /api/v1/users/${userId}`,
    `GET /api/v1/users/${delegatedUserId}`,
  ]);
});

test('an explicit null ends the delegation', async () => {
  const { sandbox, send, calls, sent, userId, delegatedUserId } = await twoPeople();
  sandbox.store.addUser({ id: userId, delegatedUserId });

  expect(await send(setUserDelegation, { input: { userId, delegatedUserId: null } })).toEqual({
    data: { setUserDelegation: { user: { id: userId, delegatedUser: null } } },
  });
  expect(sent()).toEqual({ delegatedUserId: '' });
  expect(calls()).toEqual([`GET /api/v1/users/${userId}`, pathOf(userId), `GET /api/v1/users/${userId}`]);
});

test('a period is sent in UTC, and otherwise as it is', async () => {
  const { send, sent, userId, delegatedUserId } = await twoPeople();
  const period = {
    delegationStartAt: '2026-01-01T00:00:00.123456789Z',
    delegationExpireAt: '2046-01-01T00:00:00.000000001+02:00',
  };

  expect((await send(setUserDelegation, { input: { userId, delegatedUserId, ...period } })).errors).toBe(
    undefined,
  );
  expect(sent()).toEqual({
    delegatedUserId,
    ...period,
    delegationExpireAt: '2045-12-31T22:00:00.000000001Z',
  });
});

test.each([
  ['active', null],
  ['always', { displayName: 'Bo' }],
] as const)(
  'where C1 shows delegates %s, one whose period has not begun is %o',
  async (delegationRead, delegatedUser) => {
    const { send, userId, delegatedUserId } = await twoPeople({ delegationRead });
    const input = { userId, delegatedUserId, delegationStartAt: '2046-01-01T00:00:00Z' };

    expect((await send(setUserDelegation, { input })).data?.setUserDelegation?.user).toEqual({
      id: userId,
      delegatedUser,
    });
  },
);

test.each([
  ['400', 'BAD_USER_INPUT'],
  ['ok', undefined],
] as const)('a person as their own delegate is left to C1 (%s)', async (delegationSelf, code) => {
  const { send, calls, userId } = await twoPeople({ delegationSelf });

  const { errors } = await send(setUserDelegation, { input: { userId, delegatedUserId: userId } });

  expect(errors?.[0]?.extensions['code']).toBe(code);
  expect(calls()).toContain(pathOf(userId));
});

test.each([
  ['nothing about the delegate', {}, 'input.delegatedUserId'],
  ['an empty delegate', { delegatedUserId: '' }, 'input.delegatedUserId'],
  ['two dots', { delegatedUserId: '..' }, 'input.delegatedUserId'],
  ['no person', { userId: '', delegatedUserId: null }, 'input.userId'],
  [
    'a start of nothing',
    { delegatedUserId: null, delegationStartAt: '2026-01-01T00:00:00Z' },
    'input.delegationStartAt',
  ],
  [
    'an end of nothing',
    { delegatedUserId: null, delegationExpireAt: '2026-01-01T00:00:00Z' },
    'input.delegationExpireAt',
  ],
  ['no time', { delegatedUserId: missing, delegationStartAt: 'tomorrow' }, 'input.delegationStartAt'],
])('%s is BAD_USER_INPUT, and nothing is written', async (_what, input, argument) => {
  const { send, calls, userId } = await twoPeople();

  const { errors } = await send<object, object>(
    'mutation ($input: SetUserDelegationInput!) { setUserDelegation(input: $input) { user { id } } }',
    { input: { userId, ...input } },
  );

  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(calls().filter((call) => call.startsWith('POST'))).toEqual([]);
});

test('an unknown person, or an unknown delegate, is NOT_FOUND', async () => {
  const { send, userId } = await twoPeople();

  for (const input of [
    { userId, delegatedUserId: missing },
    { userId: missing, delegatedUserId: userId },
  ]) {
    expect((await send(setUserDelegation, { input })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  }
});

test('the same operation sees what it changed', async () => {
  const { send, calls, userId, delegatedUserId } = await twoPeople();
  const payload = 'user { delegatedUser { delegators { nodes { displayName } } } }';
  const set = (alias: string, delegate: string) =>
    `${alias}: setUserDelegation(input: { userId: "${userId}", delegatedUserId: "${delegate}" }) { ${payload} }`;

  const answer = await send<object, object>(
    `mutation { ${set('one', delegatedUserId)} ${set('two', delegatedUserId)} }`,
  );

  const seen = { user: { delegatedUser: { delegators: { nodes: [{ displayName: 'Ada' }] } } } };
  expect(answer).toEqual({ data: { one: seen, two: seen } });
  expect(calls().filter((call) => call === 'POST /api/v1/search/users')).toHaveLength(2);
});

test('each write has a pair of audit records', async () => {
  const { send, log, userId, delegatedUserId } = await twoPeople();

  await send(setUserDelegation, { input: { userId, delegatedUserId } });

  const records = log.filter(({ audit }) => audit === true);
  const about = { mutation: 'setUserDelegation', input: { userId, delegatedUserId } };
  expect(records).toMatchObject([
    { ...about, phase: 'started' },
    { ...about, phase: 'ended', outcome: 'SUCCEEDED' },
  ]);
});

/** A C1 that breaks off each write, and shows these delegates before and after. */
async function outcomeOf(input: object, before: string, after: string) {
  const userId = idOf('Ada');
  let isWritten = false;
  const { origin, calls } = await answering((request, response) => {
    if (request.method === 'POST') {
      isWritten = true;
      response.socket?.destroy();
      return;
    }
    const user = { id: userId, delegatedUserId: isWritten ? after : before };
    answerJson(response, 200, { userView: { user, userId }, expanded: [] });
  });
  const { errors } = await gatewayOver(origin, { token: 'token' }).send<object, object>(
    'mutation ($input: SetUserDelegationInput!) { setUserDelegation(input: $input) { user { id } } }',
    { input: { userId, ...input } },
  );
  return { outcome: errors === undefined ? 'done' : errors[0]?.extensions['outcome'], calls };
}

const [bo, cy] = [idOf('Bo'), idOf('Cy')];
const read = `GET /api/v1/users/${idOf('Ada')}`;
const write = pathOf(idOf('Ada'));

test.each([
  ['set, and the delegate is there', { delegatedUserId: bo }, '', bo, 'done', [read, write, read]],
  ['set, and another delegate is there', { delegatedUserId: bo }, '', cy, 'UNKNOWN', [read, write, read]],
  ['set, and none is there', { delegatedUserId: bo }, '', '', 'UNKNOWN', [read, write, read]],
  ['set, and the delegate was there before', { delegatedUserId: bo }, bo, bo, 'UNKNOWN', [read, write]],
  [
    'set for a period, of which C1 shows nothing',
    { delegatedUserId: bo, delegationExpireAt: '2046-01-01T00:00:00Z' },
    '',
    bo,
    'UNKNOWN',
    [write],
  ],
  ['ended, and the delegate is gone', { delegatedUserId: null }, bo, '', 'done', [read, write, read]],
  ['ended, and the delegate stays', { delegatedUserId: null }, bo, bo, 'UNKNOWN', [read, write, read]],
  ['ended where none was seen', { delegatedUserId: null }, '', '', 'UNKNOWN', [read, write]],
])('a write that breaks: %s', async (_what, input, before, after, outcome, exact) => {
  const found = await outcomeOf(input, before, after);

  expect(found.outcome).toBe(outcome);
  expect(found.calls).toEqual(exact);
});
