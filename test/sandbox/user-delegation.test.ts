import { expect, test } from 'vitest';

import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { call, failure, malformedId, unknownId } from './call.ts';

const nowMs = Date.UTC(2026, 5, 1);
const [before, after] = ['2026-05-01T00:00:00Z', '2026-07-01T00:00:00Z'];

async function create(switches = {}) {
  const sandbox = await createSandbox({ seed: 'empty', switches, now: () => nowMs });
  const [user, delegate] = [sandbox.store.addUser().id, sandbox.store.addUser().id];
  const line = `POST /api/v1/users/${user}/set-delegation-by-admin`;
  const set = (body: object) => call(sandbox, line, { body });
  const delegateSeen = async () => {
    const { body } = await call(sandbox, `GET /api/v1/users/${user}`);
    return (body as { userView: { user: { delegatedUserId: string } } }).userView.user.delegatedUserId;
  };
  const foundBy = async (filter: object) => {
    const { body } = await call(sandbox, 'POST /api/v1/search/users', { body: filter });
    return (body as { list: { userId: string }[] }).list.map(({ userId }) => userId);
  };
  return { sandbox, user, delegate, line, set, delegateSeen, foundBy };
}

test('sets a delegate, gives the binding, and removes the delegate for an empty id', async () => {
  const { user, delegate, set, delegateSeen, foundBy } = await create();

  expect(await set({ delegatedUserId: delegate })).toEqual({
    status: 200,
    body: {
      item: {
        userId: user,
        delegatedUserId: delegate,
        startAt: null,
        expirationAt: null,
        createdAt: '2026-06-01T00:00:00Z',
        updatedAt: '2026-06-01T00:00:00Z',
        deletedAt: null,
      },
    },
  });
  expect(await delegateSeen()).toBe(delegate);
  expect(await foundBy({ delegatedUserIds: [delegate] })).toEqual([user]);
  expect(await set({ delegatedUserId: '' })).toEqual({ status: 200, body: { item: null } });
  expect(await delegateSeen()).toBe('');
});

test.each([
  ['active', { delegationStartAt: before, delegationExpireAt: after }, true],
  ['active', { delegationStartAt: after }, false],
  ['active', { delegationExpireAt: before }, false],
  ['always', { delegationStartAt: after }, true],
  ['always', { delegationExpireAt: before }, true],
] as const)(
  'if delegates are read %s, one of the period %o is shown: %s',
  async (delegationRead, period, isShown) => {
    const { user, delegate, set, delegateSeen, foundBy } = await create({ delegationRead });

    expect(await set({ delegatedUserId: delegate, ...period })).toMatchObject({ status: 200 });

    expect(await delegateSeen()).toBe(isShown ? delegate : '');
    expect(await foundBy({ delegatedUserIds: [delegate] })).toEqual(isShown ? [user] : []);
  },
);

test.each([
  ['400', 400],
  ['ok', 200],
] as const)('a user as their own delegate is answered by the switch %s', async (delegationSelf, status) => {
  const { user, set } = await create({ delegationSelf });

  expect(await set({ delegatedUserId: user })).toMatchObject({ status });
});

test('refuses what is no id, no time or no user', async () => {
  const { sandbox, delegate, set } = await create();
  const message = 'SetExpiringUserDelegationBindingByAdminRequest';

  expect(await set({ delegatedUserId: 'x' })).toEqual(
    failure(400, 3, `invalid ${message}.DelegatedUserId: ${malformedId}`),
  );
  expect(await set({ delegatedUserId: delegate, delegationStartAt: 'tomorrow' })).toMatchObject({
    status: 400,
  });
  expect(await set({ delegatedUserId: unknownId })).toEqual(failure(404, 5, 'not found'));
  const line = `POST /api/v1/users/${unknownId}/set-delegation-by-admin`;
  expect(await call(sandbox, line, { body: { delegatedUserId: delegate } })).toEqual(
    failure(404, 5, 'not found'),
  );
});
